import { Workbook } from "exceljs";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import type { Book } from "../../../src/standin/book";
import { refusal, standOn } from "../../support/standin";

const rangeAt = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

const LIST = { list: { inCellDropDown: true, source: "=Choices" } };

beforeEach(() => void standOn());

/** What the validation of each range says after the statements. */
async function read(
  addresses: readonly string[],
  statements: (context: Excel.RequestContext) => void,
): Promise<unknown[]> {
  return Excel.run(async (context) => {
    context.workbook.names.add("Choices", rangeAt(context, "H1:H3"));
    statements(context);
    const found = addresses.map((address) =>
      rangeAt(context, address).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks"),
    );
    await context.sync();
    return found.map((validation) => validation.toJSON() as unknown);
  });
}

const PLAIN = {
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

test("cells take anything until they get a list, and again when it is cleared", async () => {
  const found = await read(["A1", "B2:B5", "B2", "B6"], (context) => {
    rangeAt(context, "A1:B9").dataValidation.rule = LIST;
    rangeAt(context, "A1").dataValidation.clear();
    rangeAt(context, "B6").clear();
  });
  const none = { type: "None", rule: {}, ...PLAIN };
  const list = { type: "List", rule: LIST, ...PLAIN };
  expect(found).toEqual([none, list, list, none]);
});

test("a list has an alert, a prompt and its word on blanks", async () => {
  const errorAlert = {
    message: "Kies een woord",
    showAlert: true,
    style: "Warning",
    title: "Lijst",
  } as const;
  const prompt = { message: "Uit de lijst", showPrompt: true, title: "" };
  const [found] = await read(["C2:C9"], (context) => {
    const validation = rangeAt(context, "C2:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: false, source: 'yes,no "maybe"' } };
    validation.errorAlert = errorAlert;
    validation.prompt = prompt;
    validation.ignoreBlanks = false;
  });
  const rule = { list: { inCellDropDown: false, source: 'yes,no "maybe"' } };
  expect(found).toEqual({ type: "List", rule, errorAlert, prompt, ignoreBlanks: false });
});

test.each<[string, Excel.DataValidationRule]>([
  ["WholeNumber", { wholeNumber: { formula1: 2024, formula2: 2034, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0.5, operator: "GreaterThan" } }],
  ["TextLength", { textLength: { formula1: "=$A$1", operator: "LessThanOrEqualTo" } }],
  ["Custom", { custom: { formula: "=ISNUMBER(A1)" } }],
])("a rule of the kind %s comes back as it was given", async (type, rule) => {
  const [found] = await read(["A1:B2"], (context) => {
    rangeAt(context, "A1:B2").dataValidation.rule = rule;
  });
  expect(found).toMatchObject({ type, rule });
});

test("a range of several rules says so, and an alert goes to each of them", async () => {
  const found = await read(["A1:A4", "A1:A2", "A3:A6", "A1"], (context) => {
    rangeAt(context, "A1").dataValidation.rule = LIST;
    rangeAt(context, "A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    rangeAt(context, "A3:A4").dataValidation.rule = { custom: { formula: "=A3>1" } };
    rangeAt(context, "A1:A4").dataValidation.errorAlert = {
      message: "x",
      showAlert: true,
      style: "Warning",
      title: "",
    };
  });
  const nothing = { rule: null, errorAlert: null, prompt: null, ignoreBlanks: null };
  expect(found.slice(0, 3)).toEqual([
    { type: "Inconsistent", ...nothing },
    { type: "MixedCriteria", ...nothing },
    { type: "Inconsistent", ...nothing },
  ]);
  expect(found[3]).toMatchObject({ rule: LIST, errorAlert: { message: "x", style: "Warning" } });
});

const rulesOf = (book: Book) =>
  book.activeSheet.validations.map(({ rule, areas }) => [
    rule.formula1,
    areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
  ]);

test("rules stand in the file, read by another program too; neighbours with one rule are one", async () => {
  const book = newBook();
  standOn(book);
  await read(["A1"], (context) => {
    rangeAt(context, "B2:B5").dataValidation.rule = LIST;
    rangeAt(context, "B3").dataValidation.rule = { list: { inCellDropDown: true, source: "a<b,c&d" } };
    rangeAt(context, "B6:B7").dataValidation.rule = LIST;
    rangeAt(context, "C2:C7").dataValidation.rule = LIST;
    rangeAt(context, "C2:C7").dataValidation.errorAlert = {
      message: "é",
      showAlert: true,
      style: "Warning",
      title: "T",
    };
  });
  const bytes = book.save();
  expect(rulesOf(openBook(bytes))).toEqual(rulesOf(book));
  expect(rulesOf(book)).toEqual([
    [
      "Choices",
      [
        [1, 1, 1, 1],
        [3, 1, 4, 1],
      ],
    ],
    ['"a<b,c&d"', [[2, 1, 1, 1]]],
    ["Choices", [[1, 2, 6, 1]]],
  ]);
  const other = new Workbook();
  await other.xlsx.load(bytes.buffer as ArrayBuffer);
  const cell = (address: string) => other.worksheets[0]?.getCell(address).dataValidation;
  expect(cell("B7")).toMatchObject({ type: "list", formulae: ["Choices"], allowBlank: true });
  expect(cell("B3")).toMatchObject({ type: "list", formulae: ['"a<b,c&d"'] });
  expect(cell("C4")).toMatchObject({ errorStyle: "warning", error: "é", errorTitle: "T" });
});

test("a rule that stood in the file is changed, and follows a sheet that is renamed", async () => {
  const book = newBook();
  book.addSheet("Lists");
  const cells = { sheet: "Sheet1", row: 1, column: 1, rows: 4, columns: 1 };
  standOn(book);
  await Excel.run(async (context) => {
    rangeAt(context, "B2:B5").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" },
    };
    await context.sync();
  });
  const opened = openBook(book.save());
  standOn(opened);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lists").name = "My lists";
    rangeAt(context, "B4:C4").dataValidation.ignoreBlanks = false;
    await context.sync();
  });
  for (const now of [opened, openBook(opened.save())]) {
    expect(rulesOf(now).map(([formula]) => formula)).toEqual([
      "'My lists'!$A$1:$A$3",
      "'My lists'!$A$1:$A$3",
    ]);
    expect(now.activeSheet.validation(3, 1)?.ignoreBlanks).toBe(false);
    expect(now.activeSheet.validation(3, 2)).toBeNull();
    expect(now.activeSheet.validation(cells.row, 1)?.ignoreBlanks).toBe(true);
  }
});

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

test.each<[string, unknown, string]>([
  ["a name that is not there", list("=Nope"), "InvalidArgument"],
  ["a structured reference", list("=Plan[FTE]"), "InvalidArgument"],
  ["a list of nothing", list(""), "InvalidArgument"],
  ["a list too long to be spelled out", list("word,".repeat(60)), "InvalidArgument"],
  ["two kinds at once", { ...list("a"), custom: { formula: "=A1" } }, "InvalidArgument"],
  ["no kind", {}, "InvalidArgument"],
  ["between one limit", { decimal: { formula1: 1, operator: "Between" } }, "InvalidArgument"],
  ["a formula that is none", { custom: { formula: "A1>0" } }, "InvalidArgument"],
  [
    "dates, which the stand-in does not do",
    { date: { formula1: "2024-01-01", operator: "EqualTo" } },
    "NotImplemented",
  ],
])("refuses %s", async (_what, rule, code) => {
  const found = await refusal((context) => {
    rangeAt(context, "A1").dataValidation.rule = rule as Excel.DataValidationRule;
  });
  expect(found).toBe(code);
});

test("refuses an alert that is too long", async () => {
  const alert = { message: "x".repeat(226), showAlert: true, style: "Stop", title: "" } as const;
  expect(await refusal((context) => (rangeAt(context, "A1").dataValidation.errorAlert = alert))).toBe(
    "InvalidArgument",
  );
});
