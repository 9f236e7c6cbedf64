import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const HEADINGS = ["ID", "FTE", "it's [a] #1 @x"];
/** The headings as structured references spell them. */
const SPELLED = ["ID", "FTE", "it''s '[a'] '#1 '@x"];

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** A table of three columns and two rows at B2, called Plan. */
function addPlan(context: Excel.RequestContext): void {
  const range = sheetOf(context).getRange("B2:D4");
  range.values = [HEADINGS, ["a", 1, "x"], ["b", 2, "y"]];
  sheetOf(context).tables.add(range, true).name = "Plan";
}

beforeEach(() => void standOn());

test.each([
  ["=Plan[FTE]", "Sheet1!C3:C4"],
  ["=plan[fte]", "Sheet1!C3:C4"],
  [`=Plan[${SPELLED[2] ?? ""}]`, "Sheet1!D3:D4"],
  ["=Plan[[#Data],[ID]]", "Sheet1!B3:B4"],
  ["=Plan[[#Headers],[ID]:[FTE]]", "Sheet1!B2:C2"],
  ["=Plan[#All]", "Sheet1!B2:D4"],
  ["=Plan", "Sheet1!B3:D4"],
  ["=Syn_Other", "Sheet1!C3:C4"],
])("a name for %s is the range %s", async (formula, address) => {
  const read = await Excel.run(async (context) => {
    addPlan(context);
    const { names } = context.workbook;
    names.add("Syn_Other", "=Plan[FTE]");
    const name = names.add("Syn_X", formula).load("formula,type,value");
    const ranges = [name.getRange(), name.getRangeOrNullObject(), sheetOf(context).getRange("Syn_X")];
    for (const range of ranges) range.load("address");
    await context.sync();
    return { formula: name.formula as string, type: name.type, ranges: ranges.map((range) => range.address) };
  });
  expect(read).toEqual({ formula, type: "Range", ranges: [address, address, address] });
});

test.each([
  "=INDEX(Plan[FTE],1):INDEX(Plan[FTE],2)",
  "=SUM(Plan[FTE])",
  "=Plan[[#This Row],[FTE]]",
  "=Nowhere",
])("a name for %s is no range, and tells its formula", async (formula) => {
  const read = await Excel.run(async (context) => {
    addPlan(context);
    const name = context.workbook.names.add("Syn_X", formula).load("name,formula");
    const range = name.getRangeOrNullObject();
    await context.sync();
    return [name.name, name.formula as string, range.isNullObject];
  });
  expect(read).toEqual(["Syn_X", formula, true]);
});

test.each(["=Nowhere[FTE]", "=Plan[Other]", "=SUM(Plan[FTE],Plan[[Other]:[ID]])"])(
  "no name is made for %s, whose table or column is not there",
  async (formula) => {
    const code = await refusal((context) => {
      addPlan(context);
      context.workbook.names.add("Syn_X", formula);
    });
    expect(code).toBe("InvalidArgument");
  },
);

/** What the name, a formula beside the table, one inside it and one of another table say of the column. */
async function spellings(rename: (context: Excel.RequestContext) => void): Promise<unknown[]> {
  return Excel.run(async (context) => {
    addPlan(context);
    const name = context.workbook.names.add("Syn_Fte", "=Plan[FTE]");
    const sheet = sheetOf(context);
    sheet.getRange("F1:F2").formulas = [["=SUM(Plan[FTE])"], ['=SUM(Syn_Fte)&"Plan[FTE]"']];
    sheet.getRange("D3").formulas = [["=Plan[[#This Row],[FTE]]*[@FTE]"]];
    await context.sync();
    rename(context);
    const cells = [sheet.getRange("F1"), sheet.getRange("F2"), sheet.getRange("D3")];
    for (const cell of cells) cell.load("formulas");
    name.load("formula");
    await context.sync();
    return [name.formula as unknown, ...cells.flatMap(({ formulas }) => formulas.flat() as unknown[])];
  });
}

const AFTER = [
  "=Plan[VTE '#1]",
  "=SUM(Plan[VTE '#1])",
  '=SUM(Syn_Fte)&"Plan[FTE]"',
  "=Plan[[#This Row],[VTE '#1]]*[@[VTE '#1]]",
];

test("a heading that gets another text takes the formulas and names with it", async () => {
  const read = await spellings((context) => {
    sheetOf(context).getRange("C2").values = [["VTE #1"]];
  });
  expect(read).toEqual(AFTER);
});

test("also where the user types it, and in the saved file of a file", async () => {
  const standin = standOn();
  const cell = { sheet: "Sheet1", row: 1, column: 2, rows: 1, columns: 1 };
  await spellings(() => undefined);
  const opened = openBook(standin.book.save());
  const again = standOn(opened);
  again.edit(cell, [["VTE #1"]]);
  for (const book of [opened, openBook(opened.save())]) {
    const [sheet] = book.sheets;
    const formulas = [sheet?.cell(0, 5), sheet?.cell(1, 5), sheet?.cell(2, 3)].map((each) => each?.formula);
    expect([book.names[0]?.formula, ...formulas.slice(0, 2)]).toEqual(AFTER.slice(0, 3));
    expect(formulas[2]).toContain("Plan[[#This Row],[VTE '#1]]");
  }
});

test("headings that change places take each its formulas along, and back again", () => {
  const book = newBook();
  const sheet = book.activeSheet;
  ["A", "B"].forEach((heading, column) => sheet.setValue(0, column, heading));
  sheet.addTable({ sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 2 }, "Plan");
  sheet.setFormula(5, 0, "=SUM(Plan[A])-SUM(Plan[B])");
  const bytes = book.save();
  const opened = openBook(bytes);
  const standin = standOn(opened);
  const headings = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 2 };
  standin.edit(headings, [["B", "A"]]);
  expect(opened.activeSheet.cell(5, 0).formula).toBe("=SUM(Plan[B])-SUM(Plan[A])");
  expect(openBook(opened.save()).activeSheet.cell(5, 0).formula).toBe("=SUM(Plan[B])-SUM(Plan[A])");
  standin.edit(headings, [["A", "B"]]);
  expect(opened.activeSheet.cell(5, 0).formula).toBe("=SUM(Plan[A])-SUM(Plan[B])");
});
