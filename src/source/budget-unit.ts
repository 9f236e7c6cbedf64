import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import type { AmountColumn } from "./budget-columns";
import type { BudgetHead } from "./budget-head";
import { labelOf } from "./label";
import { moneyUnitIn } from "./money-unit";
import type { SheetHeadings } from "./sheet-headings";

const TITLE_ROWS = 8;
const NOTE_ROWS = 5;

/** A title, a heading outside the amounts or a note below that says that amounts are in thousands. */
export function unitTold(
  { grid }: SheetHeadings,
  head: BudgetHead,
  firstRow: number,
  last: number,
): { readonly text: string; readonly at: Area } | null {
  const rows: number[] = [];
  for (let row = Math.max(firstRow, head.top - TITLE_ROWS); row < head.top; row += 1) rows.push(row);
  for (let row = last + 1; row <= last + NOTE_ROWS; row += 1) rows.push(row);
  for (const row of rows) {
    for (let column = head.left; column <= head.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || moneyUnitIn(value) === null) continue;
      return { text: value.trim(), at: areaOf(gridAddress(grid, row, column)) };
    }
  }
  return null;
}

/** Columns whose own heading says so. */
export function unitColumns({ grid }: SheetHeadings, columns: readonly AmountColumn[]): readonly Finding[] {
  return columns.flatMap(({ unit, row, column }): Finding[] => {
    if (unit === null) return [];
    const at = areaOf(gridAddress(grid, row, column));
    return [
      {
        code: "unit-thousands",
        severity: "warning",
        at,
        facts: { text: labelOf(valueAt(grid, row, column)) },
      },
    ];
  });
}
