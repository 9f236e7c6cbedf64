import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const rangeAt = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

beforeEach(() => void standOn());

test("a name is added for a range or a formula, and tells what it stands for", async () => {
  const read = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("Syn_Block", rangeAt(context, "B2:C3"), "a block");
    names.add("Syn_Rate", "=0.02");
    names.add("Syn_Word", '="say ""hi"""');
    names.load("items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment");
    await context.sync();
    return names.items.map((item) => item.toJSON());
  });
  expect(read).toEqual([
    {
      name: "Syn_Block",
      type: "Range",
      value: "Sheet1!$B$2:$C$3",
      formula: "=Sheet1!$B$2:$C$3",
      scope: "Workbook",
      visible: true,
      comment: "a block",
    },
    {
      name: "Syn_Rate",
      type: "Double",
      value: 0.02,
      formula: "=0.02",
      scope: "Workbook",
      visible: true,
      comment: "",
    },
    {
      name: "Syn_Word",
      type: "String",
      value: 'say "hi"',
      formula: '="say ""hi"""',
      scope: "Workbook",
      visible: true,
      comment: "",
    },
  ]);
});

test("a name can be pointed elsewhere, hidden, and used in formulas", async () => {
  const book = newBook();
  standOn(book);
  const seen = await Excel.run(async (context) => {
    rangeAt(context, "A1:B1").values = [[1, 5]];
    const name = context.workbook.names.add("Syn_Cell", rangeAt(context, "A1"));
    rangeAt(context, "C1").formulas = [["=Syn_Cell*2"]];
    const before = rangeAt(context, "C1").load("values");
    await context.sync();
    name.formula = "=Sheet1!$B$1";
    name.visible = false;
    const after = rangeAt(context, "C1").load("values");
    const target = name.getRangeOrNullObject().load("address");
    await context.sync();
    return [before.values as unknown, after.values as unknown, target.address];
  });
  expect(seen).toEqual([[[2]], [[10]], "Sheet1!B1"]);
  expect(openBook(book.save()).names[0]).toMatchObject({
    name: "Syn_Cell",
    formula: "=Sheet1!$B$1",
    visible: false,
  });
});

test("names of a sheet stand apart from those of the workbook", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.names.add("Local", rangeAt(context, "A1"));
    context.workbook.names.add("Local", rangeAt(context, "A2"));
    const own = sheet.names.getItemOrNullObject("local").load("scope,formula");
    const all = context.workbook.names.getItemOrNullObject("local").load("scope,formula");
    await context.sync();
    return [own.scope, own.formula as unknown, all.scope, all.formula as unknown];
  });
  expect(read).toEqual(["Worksheet", "=Sheet1!$A$1", "Workbook", "=Sheet1!$A$2"]);
});

test("a name is deleted, and is a null object where it is not", async () => {
  const left = await Excel.run(async (context) => {
    const name = context.workbook.names.add("Syn_Gone", rangeAt(context, "A1"));
    await context.sync();
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject("Syn_Gone");
    const constant = context.workbook.names.add("Syn_Five", "=5").getRangeOrNullObject();
    await context.sync();
    return [gone.isNullObject, constant.isNullObject];
  });
  expect(left).toEqual([true, true]);
});

test("a name whose sheet was deleted is an error and no range", async () => {
  const read = await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const name = context.workbook.names.add("Syn_Lost", other.getRange("A1"));
    other.delete();
    name.load("type,value");
    const range = name.getRangeOrNullObject();
    await context.sync();
    return [name.type, name.value as unknown, range.isNullObject];
  });
  expect(read).toEqual(["Error", "#REF!", true]);
});

test.each<[string, string, (names: Excel.NamedItemCollection) => unknown]>([
  [
    "a name that is taken",
    "ItemAlreadyExists",
    (names) => (names.add("Syn_A", "=1"), names.add("SYN_a", "=2")),
  ],
  ["a name that reads as a cell", "InvalidArgument", (names) => names.add("T1", "=1")],
  ["a name with a space", "InvalidArgument", (names) => names.add("Syn A", "=1")],
  ["a name that begins with a digit", "InvalidArgument", (names) => names.add("1st", "=1")],
  ["a reference that is no formula", "InvalidArgument", (names) => names.add("Syn_A", "Sheet1!A1")],
  [
    "a reference to a sheet that is not there",
    "InvalidArgument",
    (names) => names.add("Syn_A", "=Nope!$A$1"),
  ],
  ["a name that is not there", "ItemNotFound", (names) => names.getItem("Syn_A").load("formula")],
  ["the range of a constant", "ItemNotFound", (names) => names.add("Syn_A", "=1").getRange().load("address")],
  ["the value of a formula", "NotImplemented", (names) => names.add("Syn_A", "=SUM(1,2)").load("value")],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  expect(await refusal(({ workbook }) => statements(workbook.names))).toBe(code);
});
