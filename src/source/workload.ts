import { gridAddress, valueAt } from "../sheet/grid";
import type { Block, Evidence } from "./block";
import type { Field } from "./field";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

const FIELDS: readonly Field[] = ["files-per-officer", "officers", "files"];

/** Workload tables: files and who handles them, one row a body. They are recognised, not read. */
export function findWorkloads(sheet: SheetHeadings): Block[] {
  const blocks: Block[] = [];
  let free = 0;
  for (const [row, cells] of sheet.rows) {
    if (row < free) continue;
    const named = cells.flatMap(({ column, heading }) => {
      const field = FIELDS.find((known) => heading.fields.has(known));
      return field ? [{ column, heading, field }] : [];
    });
    if (new Set(named.map(({ field }) => field)).size < 2) continue;
    const figures = named.map(({ column }) => column);
    let left = Math.min(...cells.map(({ column }) => column));
    let right = Math.max(...cells.map(({ column }) => column));
    while (!isBlank(valueAt(sheet.grid, row, left - 1))) left -= 1;
    while (!isBlank(valueAt(sheet.grid, row, right + 1))) right += 1;
    let last = row;
    while (figures.some((column) => !isBlank(valueAt(sheet.grid, last + 1, column)))) last += 1;
    if (last === row) continue;
    const evidence = named.map(({ column, heading, field }): Evidence => ({
      kind: "heading",
      field,
      text: heading.text,
      at: gridAddress(sheet.grid, row, column),
    }));
    const area = { ...gridAddress(sheet.grid, row, left), rows: last - row + 1, columns: right - left + 1 };
    blocks.push({ kind: "workload", area, confidence: named.length > 2 ? 0.9 : 0.7, evidence });
    free = last + 1;
  }
  return blocks;
}
