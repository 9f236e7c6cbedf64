import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { amountOf } from "./matrix-body";
import { isBlank } from "./sheet-headings";
import { addPart, mayBeSum, NO_PARTS, sumPart } from "./sum-part";
import type { SumPart } from "./sum-part";
import type { TableRow } from "./staff-table-nesting";

/** What the stated totals of a table say beside our own sums. */
export type TableTotals = {
  /** The last total row, where each of its figures agrees; null where none could be compared or one does not. */
  readonly agreeing: TableRow | null;
  readonly findings: readonly Finding[];
};

/**
 * Compares each stated sum with the cells that it should add up. `counts`: whether a cell counts as a line of its own;
 * `before`: per column what earlier tables of the same sheet add up to, which a grand total may include.
 */
export function checkTableTotals(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly number[],
  counts: (row: TableRow, column: number) => boolean,
  before: (column: number) => readonly SumPart[],
): TableTotals {
  const findings: Finding[] = [];
  const last = rows.findLast(({ kind }) => kind === "total");
  let agreeing: TableRow | null = null;
  const part = (row: number, column: number) => sumPart(valueAt(grid, row, column));
  for (const [index, row] of rows.entries()) {
    if (row.kind !== "total" && row.kind !== "subtotal") continue;
    let compared = 0;
    const before_ = findings.length;
    for (const column of columns) {
      const value = valueAt(grid, row.row, column);
      if (isBlank(value) || counts(row, column)) continue;
      const at = areaOf(gridAddress(grid, row.row, column));
      const stated = amountOf(value);
      if (stated === null) {
        findings.push({ code: "total-unreadable", severity: "note", at, facts: { text: labelOf(value) } });
        continue;
      }
      compared += 1;
      const sums =
        row.parts.length > 0
          ? [row.parts.reduce((sum, at) => addPart(sum, part(at, column)), NO_PARTS)]
          : sumsAbove(rows.slice(0, index), row === last, (one) =>
              counts(one, column) ? part(one.row, column) : NO_PARTS,
            );
      const all = sums[0] ?? NO_PARTS;
      if (row.kind === "total") sums.push(...before(column).map((sum) => addPart(sum, all)));
      if (sums.some((sum) => mayBeSum(stated, sum))) continue;
      const computed = (row.kind === "total" ? all : (sums.at(-1) ?? NO_PARTS)).reader;
      findings.push({ code: "total-differs", severity: "warning", at, facts: { stated, computed } });
    }
    if (row === last && compared > 0 && findings.length === before_) agreeing = row;
  }
  return { agreeing, findings };
}

/**
 * What a sum without known parts may add up: first everything above it, then ever less, from one sum or name without
 * figures on; the last total takes everything, or what stands below the total before it.
 */
function sumsAbove(rows: readonly TableRow[], isLast: boolean, part: (row: TableRow) => SumPart): SumPart[] {
  const sums: SumPart[] = [];
  let sum = NO_PARTS;
  for (const [index, row] of [...rows.entries()].reverse()) {
    const known = row.kind === "subtotal" && row.parts.length > 0;
    const edge = isLast ? row.kind === "total" : row.kind !== "line" && !known;
    if (edge && index < rows.length - 1) sums.unshift(sum);
    sum = addPart(sum, part(row));
    // A level stands above its grades and opens a part, too.
    if (!isLast && known) sums.unshift(sum);
  }
  sums.unshift(sum);
  return sums;
}
