import type { CellValue } from "../../src/sheet/cell-value";
import { parseArea } from "../../src/sheet/a1";
import type { Area } from "../../src/sheet/address";
import type { Book, Sheet, Validation } from "../../src/standin/book";
import { newBook, openBook } from "../../src/standin/ooxml/open-book";
import { NotDone } from "../../src/standin/table-row-deletion";
import { settled, standOn } from "../support/standin";

const at = (address: string): Area => {
  const area = parseArea(address, "Sheet1");
  if (area === null) throw new Error(address);
  return area;
};

const RULE: Validation = {
  kind: "List",
  operator: "Between",
  formula1: '"cpas,commune"',
  formula2: "",
  dropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Warning", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** A table Plan at B2:D4, Body, FTE and Cost, its first column under a rule, and sums of it in F1:F2. */
function planBook(): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = book.activeSheet;
  const rows: CellValue[][] = [
    ["Body", "FTE", "Cost"],
    ["cpas", 2, null],
    ["commune", 1, null],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setValue(row + 1, column + 1, value)));
  sheet.addTable(at("B2:D4"), "Plan");
  sheet.setFormula(2, 3, "=Plan[[#This Row],[FTE]]*100");
  sheet.setFormula(3, 3, "=Plan[[#This Row],[FTE]]*100");
  sheet.setValidation(at("B3:B4"), RULE);
  sheet.restyle(3, 2, { numberFormat: "0.00", fill: "#FFEECC" });
  book.addName("Syn_Fte", "=Plan[FTE]");
  sheet.setFormula(0, 5, "=SUM(Syn_Fte)");
  sheet.setFormula(1, 5, "=ROWS(Syn_Fte)");
  return { book, sheet };
}

const tableArea = (sheet: Sheet): unknown => sheet.tables[0]?.area;
const sums = (sheet: Sheet): CellValue[] => [sheet.cell(0, 5).value, sheet.cell(1, 5).value];

test("what the user types right below a table is taken in, and formulas that use it follow", () => {
  const { book, sheet } = planBook();
  const standin = standOn(book);
  standin.edit(at("C5"), [[4]]);
  expect(tableArea(sheet)).toEqual(at("B2:D5"));
  expect(sums(sheet)).toEqual([7, 3]);
  standin.edit(at("B6:C7"), [
    ["cpas", 10],
    ["cpas", 20],
  ]);
  expect(tableArea(sheet)).toEqual(at("B2:D7"));
  expect(sums(sheet)).toEqual([37, 5]);
  expect(openBook(book.save()).activeSheet.tables[0]?.area).toEqual(at("B2:D7"));
});

test("rules, formats and formulas of whole columns go along, those of single cells do not", () => {
  const { book, sheet } = planBook();
  sheet.setValidation(at("C4"), { ...RULE, formula1: '"1,2"' });
  standOn(book).edit(at("C5"), [[4]]);
  expect(sheet.validation(4, 1)).toEqual(RULE);
  expect(sheet.validations.find(({ rule }) => rule.formula1 === RULE.formula1)?.areas).toEqual([at("B3:B5")]);
  expect(sheet.validation(4, 2)).toBeNull();
  expect(sheet.style(4, 2)).toMatchObject({ numberFormat: "0.00", fill: "#FFEECC" });
  expect(sheet.cell(4, 3)).toMatchObject({ formula: "=Plan[[#This Row],[FTE]]*100", value: 400 });
});

test("what is typed right beside it becomes a column, with a heading of Excel's own or the one typed", () => {
  const { book, sheet } = planBook();
  const standin = standOn(book);
  standin.edit(at("E3"), [["x"]]);
  expect(tableArea(sheet)).toEqual(at("B2:E4"));
  expect(sheet.cell(1, 4).value).toBe("Column1");
  const other = planBook();
  standOn(other.book).edit(at("E2"), [["Note"]]);
  expect(other.sheet.cell(1, 4).value).toBe("Note");
  expect(tableArea(other.sheet)).toEqual(at("B2:E4"));
});

test.each<[string, string, CellValue, (sheet: Sheet) => void]>([
  ["what is typed a row further down", "B6", "x", () => undefined],
  ["what is typed beside the row below", "E5", "x", () => undefined],
  ["a cell that is emptied", "B5", null, () => undefined],
  ["a row that holds something already", "B5", "x", (sheet) => sheet.setValue(4, 3, "Total")],
  ["the row of another table", "C5", "x", (sheet) => void sheet.addTable(at("D5:E6"), "Other")],
])("a table does not take in %s", (_what, address, value, prepare) => {
  const { book, sheet } = planBook();
  prepare(sheet);
  standOn(book).edit(at(address), [[value]]);
  expect(tableArea(sheet)).toEqual(at("B2:D4"));
});

test("what the add-in writes below a table stays outside", async () => {
  const { book, sheet } = planBook();
  standOn(book);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B5").values = [["cpas"]];
    await context.sync();
  });
  expect(tableArea(sheet)).toEqual(at("B2:D4"));
});

/** What the add-in is told of the sheet while the user does something. */
async function eventsOf(book: Book, act: (standin: ReturnType<typeof standOn>) => void): Promise<unknown[]> {
  const standin = standOn(book);
  const events: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      const { changeType, address, source, changeDirectionState } = event;
      // The types say that it is always there; Microsoft's client leaves it out of an edit.
      const state = changeDirectionState as Excel.ChangeDirectionState | undefined;
      events.push({ changeType, address, source, shift: state?.deleteShiftDirection });
      return Promise.resolve();
    });
    await context.sync();
  });
  act(standin);
  await settled();
  return events;
}

test("the add-in is told of what was typed, and of the row that went", async () => {
  const { book, sheet } = planBook();
  const events = await eventsOf(book, (standin) => {
    standin.edit(at("B5"), [["cpas"]]);
    standin.deleteTableRow("plan", 0);
    standin.deleteTableRow("Plan", 0, "co-author");
  });
  expect(events).toEqual([
    { changeType: "RangeEdited", address: "B5", source: "Local", shift: undefined },
    { changeType: "CellDeleted", address: "B3:D3", source: "Local", shift: "Up" },
    { changeType: "CellDeleted", address: "B3:D3", source: "Remote", shift: "Up" },
  ]);
  expect(tableArea(sheet)).toEqual(at("B2:D3"));
});

test("a row that is deleted takes formats and rules along, and what is below moves up in the table's columns", () => {
  const { book, sheet } = planBook();
  sheet.setValue(5, 1, "below");
  sheet.setValue(5, 4, "beside");
  sheet.setFormula(5, 2, "=F1*2");
  sheet.setValidation(at("D6"), RULE);
  standOn(book).deleteTableRow("Plan", 0);
  for (const now of [sheet, openBook(book.save()).activeSheet]) {
    expect(tableArea(now)).toEqual(at("B2:D3"));
    expect([1, 2, 3].map((column) => now.cell(2, column).value)).toEqual(["commune", 1, 100]);
    expect(now.cell(2, 3).formula).toBe("=Plan[[#This Row],[FTE]]*100");
    expect(now.style(2, 2)).toMatchObject({ numberFormat: "0.00", fill: "#FFEECC" });
    expect([now.cell(4, 1).value, now.cell(5, 1).value, now.cell(5, 4).value]).toEqual([
      "below",
      null,
      "beside",
    ]);
    expect(now.cell(4, 2).formula).toBe("=F1*2");
    expect(now.validations.flatMap(({ areas }) => areas)).toEqual([at("B3"), at("D5")]);
    expect(sums(now)).toEqual([1, 1]);
  }
});

test("the only row of a table is emptied", () => {
  const { book, sheet } = planBook();
  const standin = standOn(book);
  standin.deleteTableRow("Plan", 1);
  standin.deleteTableRow("Plan", 0);
  expect(tableArea(sheet)).toEqual(at("B2:D3"));
  expect(sums(sheet)).toEqual([0, 1]);
});

test.each<[string, number, (book: Book, sheet: Sheet) => void]>([
  ["a formula that refers to a cell below", 0, (_, sheet) => sheet.setFormula(0, 6, "=C4")],
  ["a name for such cells", 0, (book) => void book.addName("Plain", "=Sheet1!$C$3:$C$4")],
  ["another table below", 0, (_, sheet) => void sheet.addTable(at("D8:E9"), "Other")],
  ["no such row", 2, () => undefined],
])("no row is deleted where there is %s", (_what, row, prepare) => {
  const { book, sheet } = planBook();
  prepare(book, sheet);
  expect(() => standOn(book).deleteTableRow("Plan", row)).toThrow(NotDone);
  expect(tableArea(sheet)).toEqual(at("B2:D4"));
  expect(sheet.cell(2, 1).value).toBe("cpas");
});
