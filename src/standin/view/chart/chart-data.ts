import { parseArea } from "../../../sheet/a1";
import type { Area } from "../../../sheet/address";
import { isCellError } from "../../../sheet/cell-value";
import type { Book, BookChart, BookSeries, Sheet } from "../../book";
import { type Notation, showValue } from "../number-text";

/** What a chart shows, read from the cells at this moment. A gap is null. */
export type ChartData = { readonly categories: readonly string[]; readonly series: readonly DrawnSeries[] };

export type DrawnSeries = {
  readonly name: string;
  readonly color: string; // "none": takes its room and is not drawn
  readonly values: readonly (number | null)[];
  /** The number format of its first cell, for axes and labels that follow the source. */
  readonly numberFormat: string;
  readonly line: boolean;
  readonly lineWeight: number | null;
  readonly labels: BookSeries["labels"];
};

/** The accents of Office's own theme, in the order in which series take them. */
export const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const MOST_POINTS = 2000;

export function chartData(chart: BookChart, book: Book, notation: Notation): ChartData {
  const series = chart.series.map((one, index): DrawnSeries => {
    const cells = cellsOf(one.values, book).flat();
    const values = cells.map(({ sheet, row, column }) => plotted(sheet, row, column));
    const first = cells[0];
    return {
      name: nameOf(one, book, notation),
      color: one.color ?? ACCENTS[index % ACCENTS.length] ?? ACCENTS[0],
      values,
      numberFormat: first === undefined ? "General" : first.sheet.style(first.row, first.column).numberFormat,
      line: one.line,
      lineWeight: one.lineWeight,
      labels: one.labels,
    };
  });
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const given = chart.series.find(({ categories }) => categories !== null)?.categories ?? null;
  const named = given === null ? [] : categoriesOf(given, book, notation);
  const categories = Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1));
  return { categories, series };
}

type CellPlace = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** Text counts as nought in a chart, as in Excel; an empty cell or an error is a gap. */
function plotted(sheet: Sheet, row: number, column: number): number | null {
  const { value } = sheet.cell(row, column);
  if (value === null || isCellError(value)) return null;
  return typeof value === "number" ? value : 0;
}

/** Several columns (or rows) of names give one text each, from the outer to the inner. */
function categoriesOf(reference: string, book: Book, notation: Notation): string[] {
  const lines = cellsOf(reference, book);
  const turned = lines.length < (lines[0]?.length ?? 0);
  const points = turned ? (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line[at] ?? [])) : lines;
  return points.map((cells) =>
    cells
      .map((cell) => textAt(cell, notation))
      .filter((text) => text !== "")
      .join(" "),
  );
}

function nameOf(series: BookSeries, book: Book, notation: Notation): string {
  if (series.nameFormula === null) return series.name;
  const cells = cellsOf(series.nameFormula, book).flat();
  const name = cells
    .map((cell) => textAt(cell, notation))
    .join(" ")
    .trim();
  return name === "" ? series.name : name;
}

function textAt({ sheet, row, column }: CellPlace, notation: Notation): string {
  return showValue(sheet.cell(row, column).value, sheet.style(row, column).numberFormat, notation).text;
}

/** The cells of a reference, row by row, without hidden rows and columns; none where it points nowhere. */
function cellsOf(reference: string, book: Book): CellPlace[][] {
  const area = areaNamed(reference, book);
  const sheet = area === null ? undefined : book.sheetNamed(area.sheet);
  if (area === null || sheet === undefined) return [];
  const rows: CellPlace[][] = [];
  for (let row = area.row; row < area.row + Math.min(area.rows, MOST_POINTS); row += 1) {
    if (sheet.rowHidden(row)) continue;
    const cells: CellPlace[] = [];
    for (let column = area.column; column < area.column + Math.min(area.columns, MOST_POINTS); column += 1) {
      if (!sheet.columnHidden(column)) cells.push({ sheet, row, column });
    }
    rows.push(cells);
  }
  return rows;
}

function areaNamed(reference: string, book: Book): Area | null {
  const area = parseArea(reference);
  if (area !== null) return area;
  const wanted = reference.replace(/^.*!/, "").toLowerCase();
  const name = book.names.find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : parseArea(name.formula);
}
