import type { CellValue } from "../sheet/cell-value";
import { amountOf } from "./matrix-body";
import { isBlank } from "./sheet-headings";
import type { TableColumn } from "./staff-table-column";
import type { TableRow } from "./staff-table-nesting";
import { addPart, NO_PARTS, sumPart } from "./sum-part";
import type { SumPart } from "./sum-part";

type Value = (row: number, column: number) => CellValue;

/** Whether a cell counts. */
export type Counts = (row: TableRow, column: number) => boolean;

/**
 * Whether a cell counts. A line's do; a subtotal's do not, unless all that it adds up leaves the column empty: the figure is then
 * told by the subtotal alone, and the empty cells below it tell nothing.
 */
export function countsIn(rows: readonly TableRow[], value: Value): Counts {
  const owners = new Map<number, TableRow>();
  for (const row of rows) for (const part of row.parts) owners.set(part, row);
  const alone = (owner: TableRow, column: number) =>
    amountOf(value(owner.row, column)) !== null && owner.parts.every((part) => isBlank(value(part, column)));
  return (row, column) => {
    if (row.kind === "line") {
      const owner = owners.get(row.row);
      return !owner || !alone(owner, column);
    }
    return row.kind === "subtotal" && row.parts.length > 0 && alone(row, column);
  };
}

/** What columns of different blocks must have in common for a total to add them up. */
export function columnKey(columns: readonly TableColumn[], column: number): string {
  const found = columns.find((one) => one.column === column);
  return found ? `${found.figure} ${found.entity?.kind ?? ""} ${String(found.year ?? "")}` : "";
}

/** Per key what the lines of a table add up to. */
export function sumsOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  counts: Counts,
  value: Value,
): Map<string, SumPart> {
  const sums = new Map<string, SumPart>();
  for (const { column } of columns) {
    const key = columnKey(columns, column);
    let sum = sums.get(key) ?? NO_PARTS;
    for (const row of rows) if (counts(row, column)) sum = addPart(sum, sumPart(value(row.row, column)));
    sums.set(key, sum);
  }
  return sums;
}
