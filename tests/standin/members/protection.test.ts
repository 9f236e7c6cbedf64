import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "../../../src/standin/book";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

/** A book whose sheet has a table and a chart and is protected. */
async function protectedBook(): Promise<Book> {
  const book = newBook();
  standOn(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Service", "FTE"],
      ["IT", 3],
      ["HR", 2],
    ];
    sheet.tables.add(range, true).name = "Syn_Table";
    sheet.charts.add("ColumnClustered", range, "Columns").name = "Syn_Chart";
    await context.sync();
  });
  const parts = unzipSync(book.save());
  const name = Object.keys(parts).find((part) => /worksheets\/sheet\d+\.xml$/.test(part)) ?? "";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  parts[name] = strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'));
  return openBook(zipSync(parts));
}

test("a protected sheet says so and can be read", async () => {
  standOn(await protectedBook());
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.add("Other");
    sheet.protection.load("protected");
    other.protection.load("protected");
    const range = sheet.getRange("A2:B2").load("values");
    await context.sync();
    return [sheet.protection.protected, other.protection.protected, range.values];
  });
  expect(read).toEqual([true, false, [["IT", 3]]]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["values", (sheet) => (sheet.getRange("A2").values = [[1]])],
  ["formulas", (sheet) => (sheet.getRange("A2").formulas = [["=1"]])],
  ["number formats", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
  [
    "rules for what may be typed",
    (sheet) => (sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=A2>0" } }),
  ],
  ["taking such rules away", (sheet) => sheet.getRange("A2").dataValidation.clear()],
  ["clearing", (sheet) => sheet.getRange("A2").clear()],
  ["fonts", (sheet) => (sheet.getRange("A2").format.font.bold = true)],
  ["fills", (sheet) => sheet.getRange("A2").format.fill.clear()],
  ["borders", (sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["widths", (sheet) => (sheet.getRange("A2").format.columnWidth = 50)],
  ["heights", (sheet) => (sheet.getRange("A2").format.rowHeight = 50)],
  ["new tables", (sheet) => sheet.tables.add("D1:E2", true)],
  ["tables", (sheet) => sheet.tables.getItem("Syn_Table").resize("A1:B5")],
  ["looks of tables", (sheet) => (sheet.tables.getItem("Syn_Table").showBandedRows = false)],
  ["deleting tables", (sheet) => sheet.tables.getItem("Syn_Table").convertToRange()],
  ["new charts", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns")],
  ["charts", (sheet) => (sheet.charts.getItem("Syn_Chart").title.text = "x")],
  ["series", (sheet) => (sheet.charts.getItem("Syn_Chart").series.getItemAt(0).name = "x")],
  ["deleting charts", (sheet) => sheet.charts.getItem("Syn_Chart").delete()],
  ["print settings", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["frozen panes", (sheet) => sheet.freezePanes.freezeRows(1)],
])("on a protected sheet, %s are refused", async (_what, change) => {
  const book = await protectedBook();
  const before = book.save();
  standOn(book);
  expect(await refusal(({ workbook }) => change(workbook.worksheets.getItem("Sheet1")))).toBe("AccessDenied");
  expect(book.save()).toEqual(before);
});
