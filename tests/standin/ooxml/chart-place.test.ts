import type { BookAxis, BookChart } from "../../../src/standin/book";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { axis as usual } from "./drawn-chart";
import { wholeWorkbook } from "./whole-workbook";

const axis: BookAxis = { ...usual, tickLabelPosition: "Low" };

const made: Omit<BookChart, "id"> = {
  name: "Bars",
  kind: "BarStacked",
  title: null,
  titleFontSize: 14,
  titleFontColor: null,
  series: [],
  anchor: { fromRow: 0, fromColumn: 0, toRow: 9, toColumn: 4 },
  legend: null,
  framed: false,
  plotArea: { left: 0.25, top: 0.1, width: 0.7, height: 0.75 },
  categoryAxis: { ...axis, labelEvery: 1 },
  valueAxis: axis,
  gapWidth: 50,
  overlap: 100,
};

/** What a saved file says of its first chart. */
function kept(bytes: Uint8Array): Pick<BookChart, "framed" | "plotArea"> & Pick<BookAxis, "labelEvery"> {
  const chart = openBook(bytes).sheets[0]?.charts[0];
  if (!chart) throw new Error("no chart");
  return {
    framed: chart.framed,
    plotArea: chart.plotArea,
    labelEvery: chart.categoryAxis.labelEvery,
  };
}

const own = () => {
  const book = newBook();
  book.sheets[0]?.addChart(made);
  return openBook(book.save());
};

describe.each([
  ["a chart that we wrote", own],
  ["a chart of another program", () => openBook(wholeWorkbook())],
])("%s", (_, open) => {
  test("keeps the place of its bars, its labels and its want of a frame", () => {
    const book = open();
    const chart = book.sheets[0]?.charts[0];
    if (!chart) throw new Error("no chart");
    const { plotArea, framed } = made;
    Object.assign(chart, { plotArea, framed });
    chart.categoryAxis = { ...chart.categoryAxis, labelEvery: 1 };
    expect(kept(book.save())).toEqual({ plotArea, framed: false, labelEvery: 1 });
  });

  test("leaves them to the program again", () => {
    const book = open();
    const chart = book.sheets[0]?.charts[0];
    if (!chart) throw new Error("no chart");
    Object.assign(chart, { plotArea: null, framed: true });
    chart.categoryAxis = { ...chart.categoryAxis, labelEvery: null };
    expect(kept(book.save())).toEqual({ plotArea: null, framed: true, labelEvery: null });
  });
});
