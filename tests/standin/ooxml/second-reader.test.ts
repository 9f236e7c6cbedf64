import ExcelJS from "exceljs";
import type { Book } from "../../../src/standin/book";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { recalculateWithLibreOffice, toPdf } from "../../support/libreoffice";
import { needs } from "../../support/skip";
import { wholeWorkbook } from "./whole-workbook";

const ROWS = [
  ["Service", "AC", "CPAS"],
  ["IT", 3, 5.5],
  ["R&D <x>", 19, 20],
  [" é\nü ", 2, 0.8],
] as const;

const AXIS = {
  visible: true,
  title: null,
  numberFormat: null,
  reversed: false,
  gridlines: true,
  minimum: null,
  maximum: null,
  tickLabelPosition: "Low",
  labelEvery: null,
} as const;

/** Adds a sheet with a table, formulas, a name, styles and a chart to a book. */
function addAnnex(book: Book): void {
  const sheet = book.addSheet("Annex 1");
  for (const [row, line] of ROWS.entries())
    for (const [column, value] of line.entries()) sheet.setValue(row, column, value);
  sheet.setValue(0, 3, "Both");
  for (let row = 1; row < 4; row++) {
    sheet.setFormula(row, 3, `=B${row + 1}+C${row + 1}`);
    sheet.setCached(row, 3, Number(ROWS[row]?.[1]) + Number(ROWS[row]?.[2]));
    sheet.restyle(row, 3, { numberFormat: "0.00", bold: true, fill: "#FFF2CC" });
  }
  sheet.addTable({ sheet: sheet.name, row: 0, column: 0, rows: 4, columns: 4 }, "Syn_Table");
  book.addName("Syn_Both", "='Annex 1'!$D$2:$D$4");
  sheet.setFormula(6, 0, "=SUM(Syn_Both)");
  sheet.setCached(6, 0, 50.3);
  sheet.setFormula(7, 0, "=SUM(Syn_Table[AC])");
  sheet.setCached(7, 0, 24);
  sheet.addChart({
    name: "FTE",
    kind: "ColumnStacked",
    title: "FTE by service",
    titleFontSize: 14,
    titleFontColor: null,
    series: ["B", "C"].map((column) => ({
      name: "",
      nameFormula: `'Annex 1'!$${column}$1`,
      categories: "'Annex 1'!$A$2:$A$4",
      values: `'Annex 1'!$${column}$2:$${column}$4`,
      color: null,
      line: false,
      lineWeight: null,
      labels: { show: true, numberFormat: "0.0", color: null, position: null },
    })),
    anchor: { fromRow: 9, fromColumn: 0, toRow: 25, toColumn: 6 },
    legend: "Bottom",
    categoryAxis: AXIS,
    valueAxis: AXIS,
    framed: true,
    plotArea: null,
    gapWidth: 80,
    overlap: 100,
  });
}

const annexOf = (make: () => Book) => {
  const book = make();
  addAnnex(book);
  return book.save();
};

const starts = [
  ["a blank workbook", () => newBook()],
  ["a workbook of another program", () => openBook(wholeWorkbook())],
] as const;

describe.each(starts)("an annex added to %s", (_, make) => {
  const bytes = annexOf(make);

  test("is read by exceljs: values, formulas, styles, table, name", async () => {
    const workbook = new ExcelJS.Workbook();
    // Its types know only an older Buffer.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const sheet = workbook.getWorksheet("Annex 1");
    if (!sheet) throw new Error("exceljs does not find the sheet");
    for (const [row, line] of ROWS.entries()) {
      for (const [column, value] of line.entries())
        expect(sheet.getCell(row + 1, column + 1).value).toEqual(value);
    }
    expect(sheet.getCell("D3").value).toEqual({ formula: "B3+C3", result: 39 });
    expect(sheet.getCell("D3").numFmt).toBe("0.00");
    expect(sheet.getCell("D3").font.bold).toBe(true);
    expect(sheet.getCell("D3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    const table = sheet.getTable("Syn_Table") as unknown as {
      table: { tableRef: string; columns: { name: string }[] };
    };
    expect(table.table.columns.map(({ name }) => name)).toEqual(["Service", "AC", "CPAS", "Both"]);
    expect(table.table.tableRef).toBe("A1:D4");
    expect(workbook.definedNames.getRanges("Syn_Both").ranges).toEqual(["'Annex 1'!$D$2:$D$4"]);
  });

  needs("LibreOffice")("in LibreOffice", () => {
    test("recomputes to the same values, and comes back with table, name and chart", async () => {
      const again = openBook(await recalculateWithLibreOffice(bytes));
      const [before, after] = [openBook(bytes), again].map((book) => book.sheetNamed("Annex 1"));
      if (!before || !after) throw new Error("the sheet is gone");
      const values = (sheet: typeof before) =>
        [...sheet.cells()].map(({ row, column, value }) => [row, column, value]);
      expect(values(after)).toEqual(values(before));
      expect(after.tables.map(({ name, area }) => [name, area])).toEqual(
        before.tables.map(({ name, area }) => [name, area]),
      );
      expect(again.names.find(({ name }) => name === "Syn_Both")?.formula).toBe("='Annex 1'!$D$2:$D$4");
      const [chart] = after.charts;
      expect(chart).toMatchObject({ kind: "ColumnStacked", title: "FTE by service" });
      expect(
        chart?.series.map(({ values: reference, name }) => [reference.replaceAll("$", ""), name]),
      ).toEqual([
        ["'Annex 1'!B2:B4", "AC"],
        ["'Annex 1'!C2:C4", "CPAS"],
      ]);
      expect(chart?.anchor.fromRow).toBeCloseTo(9, 0);
    }, 180_000);

    test("prints", async () => {
      const pdf = await toPdf(bytes);
      expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
      expect(pdf.length).toBeGreaterThan(10_000);
    }, 180_000);

    test("what LibreOffice writes is opened, and saved as it is", async () => {
      const theirs = await recalculateWithLibreOffice(bytes);
      const book = openBook(theirs);
      for (const sheet of book.sheets) for (const { row, column } of sheet.cells()) sheet.style(row, column);
      expect(Buffer.compare(book.save(), theirs)).toBe(0);
    }, 180_000);
  });
});

test("a workbook that exceljs writes is opened and keeps everything", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("From exceljs", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "T.1",
    ref: "A1",
    columns: [{ name: "a" }, { name: "b" }],
    rows: [
      ["x", 1],
      [new Date(Date.UTC(2024, 0, 31)), 2],
    ],
  });
  sheet.getCell("D1").value = { formula: "SUM(B2:B3)", result: 3 };
  sheet.getCell("D2").value = { richText: [{ text: "rich " }, { text: "text", font: { bold: true } }] };
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const book = openBook(bytes);
  const [opened] = book.sheets;
  expect([...(opened?.cells() ?? [])].map(({ value, formula }) => formula ?? value)).toEqual([
    "a",
    "b",
    "=SUM(B2:B3)",
    "x",
    1,
    "rich text",
    45322,
    2,
  ]);
  expect(opened?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(opened?.tables[0]?.name).toBe("T.1");
  expect(Buffer.compare(book.save(), bytes)).toBe(0);
});
