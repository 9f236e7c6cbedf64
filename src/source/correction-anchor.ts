import type { Address } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { valueAt } from "../sheet/grid";
import type { Anchor, Neighbour } from "./correction";
import { labelOf } from "./label";

/** How far around a cell texts are looked for. */
const ROWS_AROUND = 4;
const COLUMNS_AROUND = 8;

/** Blanks other than a single space. */
const UNEVEN = /\s\s|[^\S ]/u;

/** The text by which a cell is known again: blanks made one, a number as its digits. */
export function anchorText(value: CellValue): string {
  const text = labelOf(value);
  return UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text;
}

/** The anchor of a cell of a grid. */
export function anchorOf(grid: Grid, sheetId: string | null, at: Address): Anchor {
  const row = at.row - grid.area.row;
  const column = at.column - grid.area.column;
  const text = anchorText(valueAt(grid, row, column));
  const equals = text === "" ? [] : cellsWith(grid, new Set([text])).get(text);
  const near = around(grid, row, column);
  // Below a heading may stand the name of a person: only what has nothing else to be known by takes what is below.
  const bare = text === "" && near.left === null && near.right === null;
  const nth = equals?.findIndex((cell) => cell.row === row && cell.column === column) ?? 0;
  return {
    sheet: at.sheet,
    sheetId,
    text,
    nth,
    of: equals?.length ?? 0,
    row: at.row,
    column: at.column,
    ...near,
    below: bare ? near.below : null,
  };
}

/** A cell counted from the grid's corner. */
export type Place = { readonly row: number; readonly column: number };

/** Where a sheet says each of some texts, row by row. */
export function cellsWith(grid: Grid, texts: ReadonlySet<string>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const numbers = [...texts].some((text) => /^-?\d/u.test(text));
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || (typeof value === "number" && !numbers)) return;
      const text = anchorText(value);
      if (!texts.has(text)) return;
      const places = found.get(text);
      if (places) places.push({ row, column });
      else found.set(text, [{ row, column }]);
    });
  });
  return found;
}

/** The nearest texts around a cell. Above it a merged heading has its text in a cell to the left. */
export function around(
  grid: Grid,
  row: number,
  column: number,
): Pick<Anchor, "above" | "below" | "left" | "right"> {
  const walk = (rows: number, columns: number, steps: number): Neighbour | null => {
    for (let by = 1; by <= steps; by += 1) {
      const text = textAt(grid, row + by * rows, column + by * columns);
      if (text !== "") return { text, by };
    }
    return null;
  };
  return {
    above: aboveOf(grid, row, column),
    below: walk(1, 0, ROWS_AROUND),
    left: walk(0, -1, COLUMNS_AROUND),
    right: walk(0, 1, COLUMNS_AROUND),
  };
}

function aboveOf(grid: Grid, row: number, column: number): Neighbour | null {
  for (let by = 1; by <= ROWS_AROUND && by <= row; by += 1) {
    for (let from = column; from >= Math.max(0, column - COLUMNS_AROUND); from -= 1) {
      const text = textAt(grid, row - by, from);
      if (text !== "") return { text, by };
    }
  }
  return null;
}

/** Only what is typed as text tells where a cell stands: figures change. */
function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? anchorText(value) : "";
}
