import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { PlacedCorrection } from "./correction";
import { correctedSheet } from "./correction-heading";
import type { Heading, HeadingReader } from "./heading";

/** A cell whose text names something; row and column count from the grid's corner. */
export type HeadingCell = { readonly row: number; readonly column: number; readonly heading: Heading };

/** A grid with the cells that name something: what every layout is recognised by. */
export type SheetHeadings = {
  readonly grid: Grid;
  /** What the sheet's own name names. */
  readonly name: Heading | null;
  /** Row -> its heading cells from left to right; rows without any are left out. Rows come in order. */
  readonly rows: ReadonlyMap<number, readonly HeadingCell[]>;
  readonly at: (row: number, column: number) => Heading | null;
};

/** One pass over the grid; where the user has corrected what a cell says, that is what it says. */
export function headingsOf(
  grid: Grid,
  reader: HeadingReader,
  corrections: readonly PlacedCorrection[] = [],
): SheetHeadings {
  const here = corrections.filter(({ at }) => at.sheet === grid.area.sheet);
  const read = readHeadings(grid, reader);
  return here.length === 0 ? read : correctedSheet(read, here);
}

function readHeadings(grid: Grid, reader: HeadingReader): SheetHeadings {
  const rows = new Map<number, HeadingCell[]>();
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const heading = reader.of(value);
      if (!heading || heading.known === 0) return;
      const cells = rows.get(row);
      if (cells) cells.push({ row, column, heading });
      else rows.set(row, [{ row, column, heading }]);
    });
  });
  return {
    grid,
    name: reader.of(grid.area.sheet),
    rows,
    at: (row, column) => reader.of(valueAt(grid, row, column)),
  };
}

/** Empty, or nothing but blanks. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A heading row holds no figures; a year or the serial number of a day may stand in it. */
export function isFigure(value: CellValue): boolean {
  return typeof value === "number" && !(Number.isInteger(value) && value >= 1990 && value <= 60_000);
}
