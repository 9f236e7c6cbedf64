import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const layoutOf = (context: Excel.RequestContext): Excel.PageLayout =>
  context.workbook.worksheets.getItem("Sheet1").pageLayout;

test("print settings are kept, in the file too", async () => {
  const book = newBook();
  standOn(book);
  const read = await Excel.run(async (context) => {
    const layout = layoutOf(context);
    layout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, leftMargin: 36 });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A1:F40");
    layout.setPrintTitleRows("$1:$3");
    layout.setPrintTitleColumns("$A:$B");
    const texts = layout.headersFooters.defaultForAllPages;
    texts.set({ leftFooter: "T1", centerFooter: "&P / &N", rightFooter: "&D", centerHeader: "Annex" });
    layout.load("orientation,paperSize,centerHorizontally,zoom,leftMargin");
    texts.load("centerFooter,leftHeader");
    await context.sync();
    return { ...layout.toJSON(), centerFooter: texts.centerFooter, leftHeader: texts.leftHeader };
  });
  expect(read).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
    leftMargin: 36,
    centerFooter: "&P / &N",
    leftHeader: "",
  });
  expect(openBook(book.save()).sheets[0]?.page).toMatchObject({
    orientation: "Landscape",
    paperSize: 9,
    fitToWide: 1,
    fitToTall: null,
    printArea: { row: 0, column: 0, rows: 40, columns: 6 },
    titleRows: { first: 0, last: 2 },
    titleColumns: { first: 0, last: 1 },
    centerHorizontally: true,
    footer: { left: "T1", center: "&P / &N", right: "&D" },
    header: { left: "", center: "Annex", right: "" },
    margins: { left: 0.5 },
  });
});

test("a page begins where a break was set, until all are removed", async () => {
  const book = newBook();
  standOn(book);
  const breaks = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("Sheet1").horizontalPageBreaks;
  await Excel.run(async (context) => {
    breaks(context).add("A31");
    breaks(context).add("A5");
    await context.sync();
  });
  expect(openBook(book.save()).sheets[0]?.page.rowBreaks).toEqual([4, 30]);
  expect(await refusal((context) => breaks(context).add("A1"))).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    breaks(context).removePageBreaks();
    await context.sync();
  });
  expect(openBook(book.save()).sheets[0]?.page.rowBreaks).toEqual([]);
});

test.each<[string, string, (layout: Excel.PageLayout) => unknown]>([
  [
    "an orientation that is none",
    "InvalidArgument",
    (layout) => (layout.orientation = "Askew" as "Portrait"),
  ],
  ["half a page", "InvalidArgument", (layout) => (layout.zoom = { horizontalFitToPages: 0.5 })],
  [
    "a scale and pages at once",
    "InvalidArgument",
    (layout) => (layout.zoom = { horizontalFitToPages: 1, scale: 80 }),
  ],
  [
    "a footer that is too long",
    "InvalidArgument",
    (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
  ],
  ["a print area on another sheet", "InvalidArgument", (layout) => layout.setPrintArea("Other!A1:B2")],
  ["a margin that is none", "InvalidArgument", (layout) => (layout.topMargin = -1)],
  ["a scale", "NotImplemented", (layout) => (layout.zoom = { scale: 80 })],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  standOn();
  expect(await refusal((context) => statements(layoutOf(context)))).toBe(code);
});
