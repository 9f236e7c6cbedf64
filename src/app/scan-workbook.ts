import type { Finding } from "../model/finding";
import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import { formatCell } from "../sheet/a1";
import type { Grid } from "../sheet/grid";
import { correctedScanning } from "../source/corrected-scan";
import type { MappingState } from "../source/corrected-scan";
import type { Correction, UnfitCorrection } from "../source/correction";
import type { Scan } from "../source/scan";
import { inTurns } from "./in-turns";
import type { Pause } from "./in-turns";
import { inputTableAreas, readInputTables } from "./input-tables";
import type { TablesRead } from "./input-tables";
import { keep } from "./keep";
import { decodeMemory } from "./memory";
import type { Memory } from "./memory";
import { wordsArea, wordsIn } from "./own-words";
import type { WordsRead } from "./own-words";
import { twoNames } from "./two-names";
import type { Outline, Workbook } from "./workbook";

/** The cells of a workbook, and what we remember of earlier writes: what every reading of it begins with. */
export type WorkbookRead = {
  readonly outline: Outline;
  /** All that was read: of each sheet, and then of each table by itself. */
  readonly cells: readonly Grid[];
  /** Of each sheet. */
  readonly grids: readonly Grid[];
  /** Where our input tables stand. */
  readonly tableAreas: readonly Area[];
  /** Null where the workbook has no input tables of ours. */
  readonly tables: TablesRead | null;
  readonly memory: Memory | null;
  /** What headings are read by. */
  readonly words: WordsRead;
};

/** The workbook as read: what there is, what it means, what we remember of earlier writes. */
export type ScannedWorkbook = WorkbookRead & {
  readonly scan: Scan;
  /** What the user corrected, and what of it no longer fits. */
  readonly mapping: MappingState;
  readonly findings: readonly Finding[];
};

/** What the names of our own blocks look like; the names of table columns stand on the user's sheets. */
const BLOCK_NAME = /^Syn_(T\d+|Calc)$/i;

export type ScanWorkbookOptions = {
  /** What was read last: a sheet whose cells are the ones that they were is not made sense of again. */
  readonly before?: WorkbookRead | null;
  /** Between two kinds of tables on a sheet; null: all at once. */
  readonly pause?: Pause | null;
};

/**
 * Reads every sheet that holds values, but for those that hold our own annexes; our input tables as tables, and what else
 * stands on their sheets only where it is known for what it is. Hidden sheets are read, and that is said. `corrections`:
 * how the user has the sheets read; without it as the workbook remembers.
 */
export async function scanWorkbook(
  workbook: Workbook,
  corrections?: readonly Correction[],
  { before = null, pause = null }: ScanWorkbookOptions = {},
): Promise<ScannedWorkbook> {
  const outline = await workbook.outline();
  const ours = new Set(
    outline.names.flatMap(({ name, area }) => (area && BLOCK_NAME.test(name) ? [area.sheet] : [])),
  );
  const sheets = outline.sheets.filter((sheet) => !ours.has(sheet.name));
  const tableAreas = [...Object.values(inputTableAreas(outline)), wordsArea(outline)].flatMap(
    (area) => area ?? [],
  );
  const used = sheets.flatMap((sheet) => sheet.used ?? []);
  const read = await workbook.readGrids([...used, ...tableAreas]);
  const dated = outline.date1904 ? read.map((grid): Grid => ({ ...grid, dates: 1904 })) : read;
  const cells = keep(before?.cells, dated);
  if (pause) await pause();
  const grids = cells.slice(0, used.length);
  const tables = await inTurns(readInputTables(outline, cells.slice(used.length)), pause);
  if (pause) await pause();
  const memory = outline.memory === null ? null : decodeMemory(outline.memory);
  const words = wordsIn(outline, cells.slice(used.length));
  const all: WorkbookRead = { outline, cells, grids, tableAreas, tables, memory, words };
  return inTurns(scanningRead(all, corrections ?? memory?.mapping ?? []), pause);
}

/** What the cells mean that were read, with other corrections. Asks the workbook nothing. */
export function scanRead(read: WorkbookRead, corrections: readonly Correction[]): ScannedWorkbook {
  return atOnce(scanningRead(read, corrections));
}

function* scanningRead(read: WorkbookRead, corrections: readonly Correction[]): Turns<ScannedWorkbook> {
  const { outline, cells, grids, tableAreas, tables, memory, words } = read;
  const ids = new Map(outline.sheets.map(({ name, id }) => [name, id]));
  const hidden = outline.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name);
  const { scan: scanned, mapping } = yield* correctedScanning(grids, ids, corrections, {
    ignore: tableAreas,
    hiddenSheets: hidden,
    vocabulary: words.vocabulary,
  });
  yield;
  const beside = new Set(tableAreas.map(({ sheet }) => sheet));
  const blocks = scanned.blocks.filter(({ kind, area }) => kind !== "unknown" || !beside.has(area.sheet));
  const findings: Finding[] = [
    ...words.findings,
    ...scanned.findings,
    ...mapping.unfit.map((one) => unfitFinding(one, outline)),
    ...(tables ? [...tables.input.findings, ...twoNames(tables.input, scanned, grids)] : []),
    ...memoryFindings(outline, memory),
  ];
  for (const block of blocks) {
    const { sheet } = block.area;
    if (hidden.includes(sheet)) {
      findings.push({ code: "sheet-hidden", severity: "note", at: block.area, facts: { sheet } });
    }
  }
  if (memory?.journal) {
    findings.push({
      code: "unfinished-write",
      severity: "warning",
      at: null,
      facts: { sheets: memory.journal.sheets.join(", ") },
    });
  }
  return {
    outline,
    cells,
    grids,
    tableAreas,
    tables,
    memory,
    words,
    scan: { ...scanned, blocks },
    mapping,
    findings,
  };
}

function memoryFindings(outline: Outline, memory: Memory | null): Finding[] {
  if (memory) return [];
  if (outline.memory !== null) {
    return [{ code: "memory-unreadable", severity: "warning", at: null, facts: {} }];
  }
  const written = outline.names.some(({ name, area }) => area && BLOCK_NAME.test(name));
  return written ? [{ code: "memory-lost", severity: "note", at: null, facts: {} }] : [];
}

function unfitFinding({ correction: { anchor }, reason }: UnfitCorrection, outline: Outline): Finding {
  const { sheet, row, column, text } = anchor;
  const here = outline.sheets.some(({ name }) => name === sheet);
  return {
    code: "mapping-unfit",
    severity: "warning",
    at: here ? areaOf({ sheet, row, column }) : null,
    facts: { text, sheet, cell: formatCell(anchor), reason },
  };
}
