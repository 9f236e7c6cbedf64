import type { Address } from "../sheet/address";
import { cellAt } from "../sheet/address";
import type { PlannedRow } from "../annex/plan";
import type { CellStyle } from "../annex/style";
import { CELL_FORMATS } from "../annex/style";
import type { Operation } from "./operation";

/** Plain lines: the looks of our cells are their own. */
export const TABLE_STYLE = "TableStyleLight1";

/**
 * The formats of some rows of a block, as few operations as possible: neighbouring rows of one kind together, and in
 * them neighbouring cells of one style.
 */
export function formatRows(
  origin: Address,
  rows: readonly PlannedRow[],
  first: number,
  last: number,
): Operation[] {
  const operations: Operation[] = [];
  for (let row = first; row <= last;) {
    const styles = stylesOf(rows[row]);
    let next = row + 1;
    while (next <= last && sameStyles(styles, stylesOf(rows[next]))) next++;
    operations.push(...formatRuns(cellAt(origin, row, 0), next - row, styles));
    row = next;
  }
  return operations;
}

/** Heights that the plan sets, in points. */
export function rowHeights(origin: Address, rows: readonly PlannedRow[]): Operation[] {
  return rows.flatMap((planned, row): Operation[] =>
    planned.height === null
      ? []
      : [
          {
            kind: "set-row-height",
            sheet: origin.sheet,
            row: origin.row + row,
            rows: 1,
            height: planned.height,
          },
        ],
  );
}

/** Widths of the block's columns, in characters. */
export function columnWidths(origin: Address, widths: readonly number[]): Operation[] {
  return runs(widths).map(({ value, start, length }) => ({
    kind: "set-column-width",
    sheet: origin.sheet,
    column: origin.column + start,
    columns: length,
    width: value,
  }));
}

function formatRuns(at: Address, rows: number, styles: readonly (CellStyle | null)[]): Operation[] {
  return runs(styles).flatMap(({ value, start, length }): Operation[] => {
    if (value === null) return [];
    const area = { ...cellAt(at, 0, start), rows, columns: length };
    return [{ kind: "format", area, format: CELL_FORMATS[value] }];
  });
}

function runs<T>(values: readonly T[]): { value: T; start: number; length: number }[] {
  const found: { value: T; start: number; length: number }[] = [];
  values.forEach((value, start) => {
    const last = found.at(-1);
    if (last && last.value === value) last.length++;
    else found.push({ value, start, length: 1 });
  });
  return found;
}

function stylesOf(row: PlannedRow | undefined): readonly (CellStyle | null)[] {
  return row ? row.cells.map((cell) => cell?.style ?? null) : [];
}

function sameStyles(a: readonly (CellStyle | null)[], b: readonly (CellStyle | null)[]): boolean {
  return a.length === b.length && a.every((style, index) => style === b[index]);
}
