import { valueAt } from "../sheet/grid";
import type { Field } from "./field";
import type { Heading } from "./heading";
import { measureOf } from "./measure";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";
import { titlesAbove } from "./titles";
import type { Bounds } from "./titles";

/** The heading rows of a block and the columns that they stand over; all count from the grid's corner. */
export type HeadingBand = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The title that says which figure it is (real or theoretical) where no column does. */
  readonly title: BandText | null;
  /** What is named above the columns, nearest row first, and last by the sheet's own name. */
  readonly titles: readonly Heading[];
};

/** A text in or above the heading rows; `heading` is null where none of its words means anything to us. */
export type BandText = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly heading: Heading | null;
};

const HIGHEST = 4; // heading rows above the one that says real or theoretical

const LABELS: readonly Field[] = [
  "service",
  "department",
  "job",
  "level",
  "grade",
  "person-name",
  "statute",
  "label",
  "article",
  "entity",
  "function",
  "economic",
];

/** The heading of a column of names, not of figures. */
export function isLabelHeading(heading: Heading): boolean {
  return measureOf(heading) === null && LABELS.some((field) => heading.fields.has(field));
}

/** Every word of it says something. */
export function isPlain(heading: Heading | null): heading is Heading {
  return heading !== null && heading.known > 0 && heading.unknown === 0;
}

/** The cells of one row that belong to one block: a column of names or two columns without heading lie between blocks. */
export function segmentsOf(sheet: SheetHeadings, seeds: readonly HeadingCell[]): HeadingCell[][] {
  const segments: HeadingCell[][] = [];
  let previous: HeadingCell | null = null;
  for (const seed of seeds) {
    const segment = segments.at(-1);
    if (segment && previous && joined(sheet, previous, seed)) segment.push(seed);
    else segments.push([seed]);
    previous = seed;
  }
  return segments;
}

function joined(sheet: SheetHeadings, left: HeadingCell, right: HeadingCell): boolean {
  let blanks = 0;
  for (let column = left.column + 1; column < right.column; column += 1) {
    const heading = sheet.at(left.row, column);
    if (heading && isLabelHeading(heading)) return false;
    const empty = isBlank(valueAt(sheet.grid, left.row, column)) && !isPlain(sheet.at(left.row + 1, column));
    blanks = empty ? blanks + 1 : 0;
    if (blanks > 1) return false;
  }
  return true;
}

/** The band around the cells of one row that name real or theoretical FTE (or the bodies). */
export function bandAround(
  sheet: SheetHeadings,
  segment: readonly HeadingCell[],
  bounds: Bounds,
): HeadingBand {
  const row = segment[0]?.row ?? 0;
  let left = segment[0]?.column ?? 0;
  let right = segment.at(-1)?.column ?? left;
  const widens = (column: number) => {
    const heading = sheet.at(row, column);
    return heading === null || !isLabelHeading(heading);
  };
  while (left > bounds.firstColumn && isPlain(sheet.at(row, left - 1)) && widens(left - 1)) left -= 1;
  while (
    widens(right + 1) &&
    (typeof valueAt(sheet.grid, row, right + 1) === "string" || isPlain(sheet.at(row + 1, right + 1)))
  ) {
    right += 1;
  }
  let bottom = row;
  while (bottom - row < 3 && isHeadingRow(sheet, bottom + 1, left, right)) bottom += 1;
  let top = row;
  while (row - top < HIGHEST && top > bounds.firstRow && isTitleRow(sheet, top - 1, left, right)) top -= 1;
  return { top, bottom, left, right, title: null, titles: titlesAbove(sheet, bottom, right, bounds) };
}

function isHeadingRow(sheet: SheetHeadings, row: number, left: number, right: number): boolean {
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    if (isBlank(valueAt(sheet.grid, row, column))) continue;
    if (!isPlain(sheet.at(row, column))) return false;
    texts += 1;
  }
  return texts > 0;
}

function isTitleRow(sheet: SheetHeadings, row: number, left: number, right: number): boolean {
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (isFigure(value)) return false;
    if (typeof value === "string" && !isBlank(value)) texts += 1;
  }
  return texts > 0;
}

/** The texts of one heading row, from left to right. */
export function bandTexts(sheet: SheetHeadings, band: HeadingBand, row: number): BandText[] {
  const texts: BandText[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (typeof value !== "string" || isBlank(value)) continue;
    texts.push({ row, column, text: value.trim(), heading: sheet.at(row, column) });
  }
  return texts;
}
