import { valueAt } from "../sheet/grid";
import type { CellValue } from "../sheet/cell-value";
import { figureRows } from "./figure-rows";
import { headingPaths, stepAt, withYears } from "./heading-path";
import type { PathStep } from "./heading-path";
import { levelLabel } from "./level-label";
import { isLabelHeading, isPlain } from "./matrix-band";
import { bodyOf, isTogether, measureOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";
import { statuteOf } from "./statute";
import type { Bounds } from "./titles";

/** The heading rows of a table of staff and the columns below them; all count from the grid's corner. */
export type TableBand = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Column -> its headings, nearest first; columns of names are among them. */
  readonly paths: ReadonlyMap<number, readonly PathStep[]>;
  /** What stands above the headings, nearest row first. */
  readonly titles: readonly PathStep[];
};

const DEEPEST = 4; // heading rows below the first that tells something
const HIGHEST = 5;
const TITLES = 8;
const LABELS = 8; // columns of names to the left of the figures
const PROBED = 30;

/** Whether a heading can stand over a column of FTE or people. */
export function isFigureStep({ heading, year, relative }: PathStep): boolean {
  if (year !== null || relative !== undefined) return true;
  if (!isPlain(heading)) return false;
  return measureOf(heading) !== null || heading.certain.has("fte") || heading.certain.has("heads");
}

/** Whether it heads a column of names, not of figures; "Niveau A" heads figures of that level. */
export function isNameStep({ heading, year, text }: PathStep): boolean {
  return year === null && heading !== null && isLabelHeading(heading) && levelLabel(text) === null;
}

/** The rows of a sheet that may be headings of staff: figures are named, or two years at least stand side by side. */
export function seedRows(sheet: SheetHeadings): number[] {
  const rows: number[] = [];
  const figures = figureRows(sheet.grid);
  sheet.grid.values.forEach((values, row) => {
    if (!figures.below(row)) return;
    const named = (sheet.rows.get(row) ?? []).some(
      ({ heading }) =>
        isPlain(heading) &&
        (measureOf(heading) !== null || heading.certain.has("fte") || heading.certain.has("heads")),
    );
    if (named || (!figures.has(row) && (hasYears(sheet, values, row) || hasLevels(values)))) rows.push(row);
  });
  return rows;
}

/** Levels side by side. */
function hasLevels(values: readonly CellValue[]): boolean {
  const levels = values.flatMap((value) =>
    typeof value === "string" ? (levelLabel(value)?.level ?? []) : [],
  );
  return new Set(levels).size > 1;
}

function hasYears(sheet: SheetHeadings, values: readonly CellValue[], row: number): boolean {
  let first: number | null = null;
  let several = false;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value === "number") {
      if (!Number.isInteger(value) || value < 1990 || value > 73_050) return false;
    } else if (typeof value !== "string" || !/\d{4}|^n\b/iu.test(value)) continue;
    const step = stepAt(sheet, row, column);
    const year = step?.year ?? step?.relative ?? null;
    if (year === null) {
      if (typeof value === "number") return false;
      continue;
    }
    first ??= year;
    several ||= year !== first;
  }
  return several;
}

/** The bands whose headings begin in a row that may be one, from left to right. */
export function bandsAt(
  sheet: SheetHeadings,
  seedRow: number,
  bounds: (column: number) => Bounds,
): TableBand[] {
  let bottom = seedRow;
  // A name below the headings, to the left of the figures, begins the body.
  let first = firstSeed(sheet, seedRow);
  for (let row = seedRow + 1; row <= seedRow + DEEPEST; row += 1) {
    const values = sheet.grid.values[row] ?? [];
    if (values.some(isFigure) || values.every(isBlank)) break;
    if (!values.some((_, column) => column >= first && isSeed(sheet, row, column))) continue;
    bottom = row;
    first = firstSeed(sheet, row);
  }
  const found: TableBand[] = [];
  for (const { from, to } of segments(sheet, seedRow, bottom)) {
    const { firstRow, firstColumn } = bounds(to);
    const left = leftEdge(sheet, seedRow, bottom, Math.max(from, firstColumn));
    let top = seedRow;
    while (seedRow - top < HIGHEST && top > firstRow && isTitleRow(sheet, top - 1, left, to)) top -= 1;
    const paths = headingPaths(sheet, { top, bottom }, { left, right: to });
    const titles: PathStep[] = [];
    for (let row = top - 1; row >= Math.max(firstRow, top - TITLES); row -= 1) {
      if ((sheet.grid.values[row] ?? []).some(isFigure)) break;
      for (let column = firstColumn; column <= to; column += 1) {
        const step = stepAt(sheet, row, column);
        if (step) titles.push(step);
      }
    }
    const base = baseIn(sheet, [...[...paths.values()].flat(), ...titles]);
    found.push({
      top,
      bottom,
      left,
      right: to,
      paths: base === null ? paths : withYears(paths, base),
      titles,
    });
  }
  return found;
}

/** The one year that titles name, or else the sheet's own name: what N stands for. */
function baseIn(sheet: SheetHeadings, steps: readonly PathStep[]): number | null {
  if (!steps.some(({ relative }) => relative !== undefined)) return null;
  for (const text of [...steps.map((step) => step.text), sheet.grid.area.sheet]) {
    const years = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []);
    if (years.size === 1) return Number([...years][0]);
  }
  return null;
}

function firstSeed(sheet: SheetHeadings, row: number): number {
  return (sheet.grid.values[row] ?? []).findIndex((_, column) => isSeed(sheet, row, column));
}

function isSeed(sheet: SheetHeadings, row: number, column: number): boolean {
  const step = stepAt(sheet, row, column);
  if (step === null) return false;
  if (isFigureStep(step)) return true;
  if (levelLabel(step.text) !== null) return true;
  const { heading } = step;
  return isPlain(heading) && (bodyOf(heading) !== null || isTogether(heading) || statuteOf(heading) !== null);
}

type Segment = { readonly from: number; readonly to: number };

/** Where tables stand side by side: a column of names after figures, or two columns without anything, begin another. */
function segments(sheet: SheetHeadings, top: number, bottom: number): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let last: number | null = null;
  let blanks = 0;
  const close = (next: number) => {
    if (last !== null) found.push({ from, to: last });
    from = next;
    last = null;
  };
  const columns = sheet.grid.area.columns;
  for (let column = 0; column < columns; column += 1) {
    let nearest: PathStep | null = null;
    for (let row = bottom; row >= top && nearest === null; row -= 1) nearest = stepAt(sheet, row, column);
    if (nearest === null) {
      blanks += 1;
      if (blanks === 2 && last !== null) close(column - 1);
      continue;
    }
    blanks = 0;
    if (isNameStep(nearest)) {
      if (last !== null) close(column);
    } else if (last !== null || isSeed(sheet, nearest.row, column)) last = column;
  }
  close(columns);
  return found;
}

/** The columns of names to the left of the first figures: with a heading, or with texts below. */
function leftEdge(sheet: SheetHeadings, top: number, bottom: number, from: number): number {
  let first = from;
  while (first < sheet.grid.area.columns) {
    let figure = false;
    for (let row = bottom; row >= top && !figure; row -= 1) figure = isSeed(sheet, row, first);
    if (figure) break;
    first += 1;
  }
  let left = first;
  let blanks = 0;
  for (let column = first - 1; column >= Math.max(from, first - LABELS) && blanks < 2; column -= 1) {
    let filled = false;
    let figures = 0;
    for (let row = top; row <= bottom + PROBED; row += 1) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value === "string" && !isBlank(value)) filled = true;
      else if (isFigure(value)) figures += 1;
    }
    // Figures to the left are another table's, and so are the names before them.
    if (figures > 1) break;
    blanks = filled ? 0 : blanks + 1;
    if (filled) left = column;
  }
  return left;
}

function isTitleRow(sheet: SheetHeadings, row: number, left: number, right: number): boolean {
  let texts = 0;
  for (let column = left; column <= right; column += 1) {
    if (isFigure(valueAt(sheet.grid, row, column))) return false;
    if (stepAt(sheet, row, column)) texts += 1;
  }
  return texts > 0;
}
