import { readSections, writeSections } from "../../../src/standin/ooxml/page-read";
import type { PageSetup, Sheet } from "../../../src/standin/book";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { SHEET_ORDER } from "../../../src/standin/ooxml/frame-order";
import { axis } from "./drawn-chart";
import { openBuilt, partText, rows } from "./package-builder";
import { wholeWorkbook } from "./whole-workbook";

const SHEET = "xl/worksheets/sheet1.xml";
const fresh = () => openBuilt({ sheets: { S: rows("") } });
const first = (bytes: Uint8Array): Sheet => {
  const [sheet] = openBook(bytes).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

test("what the file says of sizes, frozen panes, merges, protection", () => {
  const data = first(wholeWorkbook());
  expect([0, 1, 3, 4, 5].map((column) => data.columnWidth(column))).toEqual([22.5, 12, 12, 9.140625, 9]);
  expect([4, 5].map((column) => data.columnHidden(column))).toEqual([false, true]);
  expect([0, 1, 99].map((row) => data.rowHeight(row))).toEqual([30, 15.75, 15.75]);
  expect(data.frozen).toEqual({ rows: 1, columns: 0 });
  expect(data.gridlines).toBe(false);
  expect(data.protected).toBe(true);
  expect(data.merges).toEqual([{ sheet: "Data", row: 7, column: 0, rows: 2, columns: 2 }]);
  expect(data.visibility).toBe("Visible");
});

test("hidden rows, and rows that are hidden unless they say otherwise", () => {
  const hidden = openBuilt({ sheets: { S: rows(`<row r="1" hidden="1"/><row r="2"/>`) } }).sheet;
  expect([0, 1, 2].map((row) => hidden.rowHidden(row))).toEqual([true, false, false]);
  const zero = openBuilt({
    sheets: { S: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${rows(`<row r="1" hidden="0"/>`)}` },
  }).sheet;
  expect([0, 1].map((row) => zero.rowHidden(row))).toEqual([false, true]);
});

test("column widths: alone, inside a span, at its ends, beyond", () => {
  const { sheet, book } = openBuilt({
    sheets: { S: `<cols><col min="2" max="6" width="10" style="1" hidden="1"/></cols>${rows("")}` },
  });
  for (const [column, width] of [
    [0, 1],
    [1, 2],
    [3, 3],
    [5, 4],
    [9, 5],
  ] as const)
    sheet.setColumnWidth(column, width);
  const again = first(book.save());
  expect(Array.from({ length: 11 }, (_, column) => again.columnWidth(column))).toEqual([
    1, 2, 10, 3, 10, 4, 9.140625, 9.140625, 9.140625, 5, 9.140625,
  ]);
  expect([0, 1, 4, 5, 6].map((column) => again.columnHidden(column))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  { rows: 2, columns: 0 },
  { rows: 0, columns: 1 },
  { rows: 3, columns: 4 },
  { rows: 0, columns: 0 },
])("frozen %j", (frozen) => {
  const book = openBook(wholeWorkbook());
  const [data] = book.sheets;
  if (data) data.frozen = frozen;
  expect(first(book.save()).frozen).toEqual(frozen);
});

test("the page set-up of the file", () => {
  expect(first(wholeWorkbook()).page).toEqual<PageSetup>({
    orientation: "Portrait",
    paperSize: 9,
    fitToWide: 1,
    fitToTall: null,
    printArea: { sheet: "Data", row: 0, column: 0, rows: 4, columns: 4 },
    titleRows: { first: 0, last: 0 },
    titleColumns: { first: 0, last: 0 },
    centerHorizontally: false,
    rowBreaks: [],
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    header: { left: '&"Arial,Bold"Staff', center: "&A", right: "R&&D" },
    footer: { left: "", center: "Page &P", right: "" },
  });
});

const pages: Partial<PageSetup>[] = [
  { orientation: "Landscape", paperSize: 8 },
  { fitToWide: 1, fitToTall: null },
  { fitToWide: null, fitToTall: 2 },
  { fitToWide: 1, fitToTall: 1 },
  { printArea: { sheet: "S", row: 1, column: 1, rows: 3, columns: 2 } },
  { titleRows: { first: 2, last: 4 } },
  { titleColumns: { first: 0, last: 27 } },
  { titleRows: { first: 2, last: 4 }, titleColumns: { first: 1, last: 1 } },
  { centerHorizontally: true },
  { rowBreaks: [4, 31] },
  { margins: { left: 1, right: 1.5, top: 0, bottom: 0.25, header: 0.1, footer: 0.2 } },
  { header: { left: "a & b", center: "", right: "&P / &N" }, footer: { left: "", center: "<c>", right: "" } },
];
test.each(pages.map((page) => [JSON.stringify(page), page] as const))(
  "page set-up %s comes back",
  (_, page) => {
    const { sheet, book } = fresh();
    const before = sheet.page;
    sheet.setPage(page);
    expect(sheet.page).toEqual({ ...before, ...page });
    expect(first(book.save()).page).toEqual({ ...before, ...page });
  },
);

test("title columns of the file stay when title rows change or go", () => {
  const book = openBook(wholeWorkbook());
  book.sheets[0]?.setPage({ titleRows: { first: 1, last: 2 } });
  expect(partText(book.save(), "xl/workbook.xml")).toContain("Data!$A:$A,Data!$2:$3");
  book.sheets[0]?.setPage({ titleRows: null });
  expect(partText(book.save(), "xl/workbook.xml")).toContain(">Data!$A:$A<");
});

test.each([
  ["", { left: "", center: "", right: "" }],
  ["middle", { left: "", center: "middle", right: "" }],
  ["&Lleft&Cmid&Rright", { left: "left", center: "mid", right: "right" }],
  ['&L&"Font&C,Bold"x&&R&R&P', { left: '&"Font&C,Bold"x&&R', center: "", right: "&P" }],
])("header %s", (text, sections) => {
  expect(readSections(text)).toEqual(sections);
  expect(readSections(writeSections(sections))).toEqual(sections);
});

test("everything at once stands in the order of the schema", () => {
  const { sheet, book } = openBuilt({
    sheets: {
      S: `${rows("")}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst><ext uri="x"/></extLst>`,
    },
  });
  sheet.setValue(0, 0, "H");
  sheet.addTable({ sheet: "S", row: 0, column: 0, rows: 2, columns: 1 }, "T.T");
  sheet.addChart({
    name: "C",
    kind: "Pie",
    title: null,
    titleFontSize: 14,
    titleFontColor: null,
    series: [],
    anchor: { fromRow: 0, fromColumn: 3, toRow: 5, toColumn: 6 },
    legend: null,
    categoryAxis: { ...axis, tickLabelPosition: "Low" },
    valueAxis: { ...axis, tickLabelPosition: "Low" },
    framed: true,
    plotArea: null,
    gapWidth: 150,
    overlap: 0,
  });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.setColumnWidth(2, 20);
  for (const page of pages) sheet.setPage(page);
  const xml = partText(book.save(), SHEET);
  const inner = xml.slice(xml.indexOf("<worksheet"));
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name, end] of inner.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 1) names.push(name ?? tag);
      if (end !== "/") depth++;
    }
  }
  const ranks = names.map((name) => SHEET_ORDER.indexOf(name));
  expect(names.length).toBeGreaterThan(10);
  expect(ranks).not.toContain(-1);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test("the active sheet is the one that is selected, alone", () => {
  const book = openBook(wholeWorkbook());
  const sheet = book.addSheet("New");
  book.activeSheet = sheet;
  const bytes = book.save();
  expect(openBook(bytes).activeSheet.name).toBe("New");
  const selected = ["sheet1", "sheet2", "sheet3"].map((name) =>
    partText(bytes, `xl/worksheets/${name}.xml`).includes("tabSelected"),
  );
  expect(selected).toEqual([false, false, true]);
  expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="2"');
});

test("visibility", () => {
  const book = openBook(wholeWorkbook());
  const other = book.sheetNamed("Other");
  if (!other) throw new Error("no sheet");
  other.visibility = "VeryHidden";
  expect(() => (book.activeSheet = other)).toThrow();
  const hidden = book.addSheet("H");
  hidden.visibility = "Hidden";
  expect(openBook(book.save()).sheets.map(({ visibility }) => visibility)).toEqual([
    "Visible",
    "VeryHidden",
    "Hidden",
  ]);
});
