import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { isFigure } from "./sheet-headings";

/** The rows of a grid in which a figure stands. */
export type FigureRows = {
  /** A number that is no year and no day. */
  readonly has: (row: number) => boolean;
  /** Whether a figure, or a text that may be one, stands in the rows below: without any, a heading heads nothing. */
  readonly below: (row: number) => boolean;
};

const WITHIN = 20;
const MAY_BE = /^[\s(]*[-+–±~<>€]?\s*(?:\d|[½¼¾⅓⅔])|^\s*[-–—]+\s*$/u;

/** One pass over the grid. */
export function figureRows(grid: Grid): FigureRows {
  const numbers = grid.values.map((values) => values.some(isFigure));
  const next: number[] = [];
  let last = Infinity;
  for (let row = grid.values.length - 1; row >= 0; row -= 1) {
    next[row] = last;
    if (numbers[row] || grid.values[row]?.some(mayBeFigure)) last = row;
  }
  return { has: (row) => numbers[row] ?? false, below: (row) => (next[row] ?? Infinity) - row <= WITHIN };
}

function mayBeFigure(value: CellValue): boolean {
  if (typeof value === "string") return value.length < 30 && MAY_BE.test(value);
  return typeof value === "object" && value !== null;
}
