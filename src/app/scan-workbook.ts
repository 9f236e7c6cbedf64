import type { Finding } from "../model/finding";
import { scan } from "../source/scan";
import type { Scan } from "../source/scan";
import type { Grid } from "../sheet/grid";
import { decodeMemory } from "./memory";
import type { Memory } from "./memory";
import type { Outline, Workbook } from "./workbook";

/** The workbook as read: what there is, what it means, what we remember of earlier writes. */
export type ScannedWorkbook = {
  readonly outline: Outline;
  readonly grids: readonly Grid[];
  readonly scan: Scan;
  readonly memory: Memory | null;
  readonly findings: readonly Finding[];
};

/** Reads every sheet that holds values, but for those that hold our own annexes. Hidden sheets are read, and that is said. */
export async function scanWorkbook(workbook: Workbook): Promise<ScannedWorkbook> {
  const outline = await workbook.outline();
  const ours = new Set(
    outline.names.flatMap(({ name, area }) => (area && name.startsWith("Syn_") ? [area.sheet] : [])),
  );
  const sheets = outline.sheets.filter((sheet) => !ours.has(sheet.name));
  const grids = await workbook.readGrids(sheets.flatMap((sheet) => sheet.used ?? []));
  const result = scan(grids);
  const memory = outline.memory === null ? null : decodeMemory(outline.memory);
  const findings: Finding[] = [...result.findings];
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
  return { outline, grids, scan: result, memory, findings };
}
