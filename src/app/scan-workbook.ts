import type { Finding } from "../model/finding";
import { scan } from "../source/scan";
import type { Scan } from "../source/scan";
import type { Grid } from "../sheet/grid";
import { inputTableAreas, readInputTables } from "./input-tables";
import type { TablesRead } from "./input-tables";
import { decodeMemory } from "./memory";
import type { Memory } from "./memory";
import type { Outline, Workbook } from "./workbook";

/** The workbook as read: what there is, what it means, what we remember of earlier writes. */
export type ScannedWorkbook = {
  readonly outline: Outline;
  readonly grids: readonly Grid[];
  readonly scan: Scan;
  /** Null where the workbook has no input tables of ours. */
  readonly tables: TablesRead | null;
  readonly memory: Memory | null;
  readonly findings: readonly Finding[];
};

/** What the names of our own blocks look like; the names of table columns stand on the user's sheets. */
const BLOCK_NAME = /^Syn_(T\d+|Calc)$/i;

/**
 * Reads every sheet that holds values, but for those that hold our own annexes; our input tables as tables, and what else
 * stands on their sheets only where it is known for what it is. Hidden sheets are read, and that is said.
 */
export async function scanWorkbook(workbook: Workbook): Promise<ScannedWorkbook> {
  const outline = await workbook.outline();
  const ours = new Set(
    outline.names.flatMap(({ name, area }) => (area && BLOCK_NAME.test(name) ? [area.sheet] : [])),
  );
  const sheets = outline.sheets.filter((sheet) => !ours.has(sheet.name));
  const tableAreas = Object.values(inputTableAreas(outline)).flatMap((area) => area ?? []);
  const used = sheets.flatMap((sheet) => sheet.used ?? []);
  const read = await workbook.readGrids([...used, ...tableAreas]);
  const grids = read.slice(0, used.length);
  const tables = readInputTables(outline, read.slice(used.length));
  const scanned = scan(grids, { ignore: tableAreas });
  const beside = new Set(tableAreas.map(({ sheet }) => sheet));
  const blocks = scanned.blocks.filter(({ kind, area }) => kind !== "unknown" || !beside.has(area.sheet));
  const result: Scan = { ...scanned, blocks };
  const memory = outline.memory === null ? null : decodeMemory(outline.memory);
  const findings: Finding[] = [...result.findings, ...(tables?.input.findings ?? [])];
  if (outline.memory !== null && memory === null) {
    findings.push({ code: "memory-unreadable", severity: "warning", at: null, facts: {} });
  }
  const hidden = sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name);
  for (const block of result.blocks) {
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
  return { outline, grids, scan: result, tables, memory, findings };
}
