import type { BookAxis, BookChart, ChartKind } from "../../../src/standin/book";
import { openBook, newBook } from "../../../src/standin/ooxml/open-book";

/** An axis with nothing set, a series of a column, and a chart of two of them. */
export const axis: BookAxis = {
  visible: true,
  title: null,
  numberFormat: null,
  reversed: false,
  gridlines: false,
  minimum: null,
  maximum: null,
  tickLabelPosition: "NextToAxis",
  labelEvery: null,
};

export const series = (column: string): BookChart["series"][number] => ({
  name: column,
  nameFormula: `Sheet1!$${column}$1`,
  categories: "Sheet1!$A$2:$A$3",
  values: `Sheet1!$${column}$2:$${column}$3`,
  color: "#1F4E79",
  line: false,
  lineWeight: null,
  labels: { show: true, numberFormat: "0.0", color: "#FFFFFF", position: "Center" },
});

export const chart = (kind: ChartKind, change: Partial<BookChart> = {}): Omit<BookChart, "id"> => ({
  name: "Chart & 1",
  kind,
  title: "FTE < 100 & more",
  titleFontSize: 12,
  titleFontColor: "#333333",
  series: [series("B"), series("C")],
  anchor: { fromRow: 5, fromColumn: 1.5, toRow: 20.25, toColumn: 8 },
  legend: "Bottom",
  categoryAxis: { ...axis, title: "Service", reversed: true, tickLabelPosition: "Low" },
  valueAxis: { ...axis, title: "FTE", gridlines: true, numberFormat: "#,##0", minimum: 0, maximum: 50 },
  framed: true,
  plotArea: null,
  gapWidth: 80,
  overlap: 100,
  ...change,
});

/** A book whose first sheet has what such a chart shows. */
export function withData() {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const table = [
    ["Service", "B name", "C name"],
    ["IT", 3, 5.5],
    ["RH", 19, null],
  ] as const;
  for (const [row, line] of table.entries())
    for (const [column, value] of line.entries()) sheet.setValue(row, column, value);
  return { book, sheet };
}

/** The first chart of a file. */
export const firstChart = (bytes: Uint8Array) => openBook(bytes).sheets[0]?.charts[0];

/** A chart as it was made, for the book gives it its id. */
export const withoutId = (found: BookChart | undefined) => {
  if (!found) throw new Error("no chart");
  const { id: _, ...others } = found;
  return others;
};
