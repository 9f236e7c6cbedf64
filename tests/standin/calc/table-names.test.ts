import type { CellValue } from "../../../src/sheet/cell-value";
import type { Book, Recalculator } from "../../../src/standin/book";
import { excelts } from "../../../src/standin/calc/excelts";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { standOn } from "../../support/standin";

/** The formulas in column A of the second sheet, with their values for the table below. */
const FORMULAS: readonly (readonly [string, CellValue])[] = [
  ['=SUMPRODUCT((Syn_Body="cpas")*Syn_Fte)', 5],
  ["=ROWS(Syn_Body)", 3],
  ["=INDEX(Syn_Body,2)", "commune"],
  ['=SUMIFS(Syn_Fte,Syn_Body,"cpas",Syn_Odd,"x")', 2],
  ['=COUNTIF(Syn_Again,"cpas")', 2],
  ['=MATCH("commune",Syn_Body,0)', 2],
  ["=SUM(Plan[#All])", 6],
  ["=SUM(Syn_Plan)", 6],
  ['=IFERROR(INDEX(Syn_Fte,4),"none")', "none"],
];

/** A table Plan at B2:D5 of Sheet1, names for its columns, and formulas on Sheet2 that know only the names. */
function planBook(): Book {
  const book = newBook();
  const sheet = book.activeSheet;
  const rows = [
    ["Body", "FTE", "it's [odd] #1 @x"],
    ["cpas", 2, "x"],
    ["commune", 1, "x"],
    ["cpas", 3, "y"],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row + 1, column + 1, value)));
  sheet.addTable({ sheet: "Sheet1", row: 1, column: 1, rows: 4, columns: 3 }, "Plan");
  book.addName("Syn_Body", "=Plan[Body]");
  book.addName("Syn_Fte", "=Plan[FTE]");
  book.addName("Syn_Odd", "=Plan[it''s '[odd'] '#1 '@x]");
  book.addName("Syn_Again", "=Syn_Body");
  book.addName("Syn_Plan", "=Plan");
  const figures = book.addSheet("Sheet2");
  FORMULAS.forEach(([formula], row) => figures.setFormula(row, 0, formula));
  return book;
}

const figuresOf = (book: Book): CellValue[] =>
  FORMULAS.map((_, row) => book.sheets[1]?.cell(row, 0).value ?? null);

describe.each<[string, () => Promise<Recalculator>]>([
  ["IronCalc", () => loadRecalculator()],
  ["excelts", () => Promise.resolve(recalculatorWith(excelts))],
])("names for columns of a table, computed by %s", (_engine, load) => {
  test("are all computed, and counted", async () => {
    const book = planBook();
    const { present, computed, stale } = (await load()).recalculate(book);
    expect(figuresOf(book)).toEqual(FORMULAS.map(([, value]) => value));
    expect({ present, computed, stale }).toEqual({
      present: FORMULAS.length,
      computed: FORMULAS.length,
      stale: [],
    });
  });

  test("make due what uses them, when a value is typed into the column, and nothing else", async () => {
    const book = planBook();
    const standin = standOn(book, { recalculator: await load() });
    standin.edit({ sheet: "Sheet1", row: 4, column: 2, rows: 1, columns: 1 }, [[13]]);
    expect(figuresOf(book)).toEqual([15, 3, "commune", 2, 2, 2, 16, 16, "none"]);
    expect(standin.calculation.last?.present).toBe(5); // those of Syn_Fte, Plan and Syn_Plan
  });

  test("make due what uses them, when the table grows", async () => {
    const book = planBook();
    standOn(book, { recalculator: await load() });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B6:D6").values = [["cpas", 10, "x"]];
      await context.sync();
      expect(figuresOf(book)).toEqual(FORMULAS.map(([, value]) => value));
      context.workbook.tables.getItem("Plan").resize("B2:D6");
      await context.sync();
    });
    expect(figuresOf(book)).toEqual([15, 4, "commune", 12, 3, 2, 16, 16, 10]);
  });

  test("make due what uses them, when the name comes to stand for something else", async () => {
    const book = planBook();
    standOn(book, { recalculator: await load() });
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Syn_Body").formula = "=Plan[it''s '[odd'] '#1 '@x]";
      await context.sync();
    });
    expect(figuresOf(book)).toEqual([0, 3, "x", 0, 0, { error: "#N/A" }, 6, 6, "none"]);
  });

  test("keep the values when a heading gets another text", async () => {
    const book = planBook();
    const standin = standOn(book, { recalculator: await load() });
    standin.edit({ sheet: "Sheet1", row: 1, column: 2, rows: 1, columns: 1 }, [["VTE"]]);
    standin.edit({ sheet: "Sheet1", row: 4, column: 2, rows: 1, columns: 1 }, [[13]]);
    expect(figuresOf(book)).toEqual([15, 3, "commune", 2, 2, 2, 16, 16, "none"]);
    expect(book.names.find(({ name }) => name === "Syn_Fte")?.formula).toBe("=Plan[VTE]");
  });
});
