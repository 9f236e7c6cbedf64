import { atOnce, turnEnds } from "../model/turns";
import type { Turns } from "../model/turns";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Field } from "./field";
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
  return atOnce(readHeadings(grid, reader, corrections));
}

/** The same, some rows at a time. */
export function* readHeadings(
  grid: Grid,
  reader: HeadingReader,
  corrections: readonly PlacedCorrection[] = [],
): Turns<SheetHeadings> {
  const here = corrections.filter(({ at }) => at.sheet === grid.area.sheet);
  const rows = yield* headingRows(grid, reader);
  const read = withoutMistakes(grid, reader, rows);
  return here.length === 0 ? read : correctedSheet(read, here);
}

/** Rows that are looked at in one turn. */
const ROWS_A_TURN = 2000;

function* headingRows(grid: Grid, reader: HeadingReader): Turns<Map<number, HeadingCell[]>> {
  const rows = new Map<number, HeadingCell[]>();
  for (const [row, values] of grid.values.entries()) {
    values.forEach((value, column) => {
      const heading = reader.of(value);
      if (!heading || heading.known === 0) return;
      const cells = rows.get(row);
      if (cells) cells.push({ row, column, heading });
      else rows.set(row, [{ row, column, heading }]);
    });
    if (turnEnds(row, ROWS_A_TURN)) yield;
  }
  return rows;
}

function withoutMistakes(
  grid: Grid,
  reader: HeadingReader,
  rows: ReadonlyMap<number, HeadingCell[]>,
): SheetHeadings {
  const mistyped = mistypedIn(grid, rows, reader);
  return {
    grid,
    name: reader.of(grid.area.sheet),
    rows: mistyped.size === 0 ? rows : withMistyped(rows, mistyped),
    at: (row, column) => mistyped.get(row)?.get(column) ?? reader.of(valueAt(grid, row, column)),
  };
}

type Mistyped = ReadonlyMap<number, ReadonlyMap<number, Heading>>;

const MOST_ROWS = 200;
const OF_WORKLOADS: ReadonlySet<Field> = new Set(["files", "officers", "article-60"] as const);

/**
 * Headings with a mistyped word. They are looked for only where headings stand: in rows without figures that name something for
 * certain, or lie above or below such a row; a list without any figures has many of them, of which the first ones count.
 */
function mistypedIn(
  grid: Grid,
  rows: ReadonlyMap<number, readonly HeadingCell[]>,
  reader: HeadingReader,
): Mistyped {
  const found = new Map<number, Map<number, Heading>>();
  const put = (row: number, column: number, heading: Heading) => {
    const inRow = found.get(row);
    if (inRow) inRow.set(column, heading);
    else found.set(row, new Map([[column, heading]]));
  };
  const seen = new Set<number>();
  let heads = 0;
  for (const [head, cells] of rows) {
    if (heads >= MOST_ROWS) break;
    // Names of figures below each other, beside the figures: the body stands above.
    for (const { column, heading } of cells) {
      if (![...heading.certain].some((field) => OF_WORKLOADS.has(field))) continue;
      for (const row of [head - 1, head + 1]) {
        const other = reader.mistyped(valueAt(grid, row, column));
        if (other && [...other.fields].some((field) => OF_WORKLOADS.has(field))) put(row, column, other);
      }
    }
    if (!cells.some(({ heading }) => heading.certain.size > 0) || grid.values[head]?.some(isFigure)) continue;
    heads += 1;
    for (const row of [head - 1, head, head + 1]) {
      const values = grid.values[row];
      if (!values || seen.has(row)) continue;
      seen.add(row);
      if (values.some(isFigure)) continue;
      values.forEach((value, column) => {
        if (typeof value !== "string" || reader.of(value)?.unknown === 0) return;
        const heading = reader.mistyped(value);
        if (heading) put(row, column, heading);
      });
    }
  }
  return found;
}

function withMistyped(
  rows: ReadonlyMap<number, readonly HeadingCell[]>,
  mistyped: Mistyped,
): ReadonlyMap<number, readonly HeadingCell[]> {
  const all = new Map<number, readonly HeadingCell[]>();
  for (const row of [...new Set([...rows.keys(), ...mistyped.keys()])].sort((a, b) => a - b)) {
    const here = mistyped.get(row);
    const exact = (rows.get(row) ?? []).filter(({ column }) => !here?.has(column));
    const cells = [...(here ?? [])].map(([column, heading]): HeadingCell => ({ row, column, heading }));
    all.set(
      row,
      [...exact, ...cells].sort((a, b) => a.column - b.column),
    );
  }
  return all;
}

/** Empty, or nothing but blanks. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A heading row holds no figures; a year or the serial number of a day may stand in it. */
export function isFigure(value: CellValue): boolean {
  return typeof value === "number" && !(Number.isInteger(value) && value >= 1990 && value <= 60_000);
}
