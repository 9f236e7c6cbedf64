import type { Address, Area } from "./address";
import { cellAt } from "./address";
import type { CellValue } from "./cell-value";

/** The values of one area, row by row; `values[r][c]` stands at `cellAt(area, r, c)`. */
export type Grid = {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Where its workbook counts days from 1904, as one from an old Mac does; else from 1900. */
  readonly dates?: 1904;
};

/** The value at a distance from the grid's corner; null outside it, as an empty cell is. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

/** Where in the workbook the grid's cell at that distance stands. */
export function gridAddress(grid: Grid, row: number, column: number): Address {
  return cellAt(grid.area, row, column);
}
