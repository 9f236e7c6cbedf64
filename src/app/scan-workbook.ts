import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import { formatCell } from "../sheet/a1";
import type { Grid } from "../sheet/grid";
import { correctedScan } from "../source/corrected-scan";
import type { MappingState } from "../source/corrected-scan";
import type { Correction, UnfitCorrection } from "../source/correction";
import type { Scan } from "../source/scan";
import { inputTableAreas, readInputTables } from "./input-tables";
import type { TablesRead } from "./input-tables";
import { decodeMemory } from "./memory";
import type { Memory } from "./memory";
import { wordsArea, wordsIn } from "./own-words";
import { twoNames } from "./two-names";
import type { Outline, Workbook } from "./workbook";

/** The cells of a workbook, and what we remember of earlier writes: what every reading of it begins with. */
export type WorkbookRead = {
  readonly outline: Outline;
  readonly grids: readonly Grid[];
  /** Where our input tables stand. */
  readonly tableAreas: readonly Area[];
  /** Null where the workbook has no input tables of ours. */
  readonly tables: TablesRead | null;
  readonly memory: Memory | null;
  /** What headings are read by. */
  readonly words: ReturnType<typeof wordsIn>;
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

/**
 * Reads every sheet that holds values, but for those that hold our own annexes; our input tables as tables, and what else
 * stands on their sheets only where it is known for what it is. Hidden sheets are read, and that is said. `corrections`:
 * how the user has the sheets read; without it as the workbook remembers.
 */
export async function scanWorkbook(
  workbook: Workbook,
  corrections?: readonly Correction[],
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
  const cells = await workbook.readGrids([...used, ...tableAreas]);
  const read = outline.date1904 ? cells.map((grid): Grid => ({ ...grid, dates: 1904 })) : cells;
  const grids = read.slice(0, used.length);
  const tables = readInputTables(outline, read.slice(used.length));
  const memory = outline.memory === null ? null : decodeMemory(outline.memory);
  const words = wordsIn(outline, read.slice(used.length));
  return scanRead(
    { outline, grids, tableAreas, tables, memory, words },
    corrections ?? memory?.mapping ?? [],
  );
}

/** What the cells mean that were read, with other corrections. Asks the workbook nothing. */
export function scanRead(read: WorkbookRead, corrections: readonly Correction[]): ScannedWorkbook {
  const { outline, grids, tableAreas, tables, memory, words } = read;
  const ids = new Map(outline.sheets.map(({ name, id }) => [name, id]));
  const hidden = outline.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name);
  const { scan: scanned, mapping } = correctedScan(grids, ids, corrections, {
    ignore: tableAreas,
    hiddenSheets: hidden,
    vocabulary: words.vocabulary,
  });
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
