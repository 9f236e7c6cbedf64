import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

/** Names and positions of all sheets, in order, after the statements. */
async function sheetsAfter(statements: (sheets: Excel.WorksheetCollection) => void): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    statements(worksheets);
    worksheets.load("items/name,items/position");
    await context.sync();
    return worksheets.items.map(({ name, position }) => `${position} ${name}`);
  });
}

beforeEach(() => void standOn());

test("sheets are added at the end, by name or with the first free name", async () => {
  expect(await sheetsAfter((sheets) => (sheets.add("Annex"), sheets.add()))).toEqual([
    "0 Sheet1",
    "1 Annex",
    "2 Sheet2",
  ]);
});

test("a sheet is found by name without case, by id, and after it was renamed", async () => {
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("SHEET1").load("id,name");
    await context.sync();
    sheet.name = "Personeel";
    const byId = worksheets.getItem(sheet.id).load("name");
    sheet.load("name");
    await context.sync();
    return [sheet.name, byId.name];
  });
  expect(found).toEqual(["Personeel", "Personeel"]);
});

test("a new sheet can be worked on in the same batch and in the next", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1]]);
});

test("visibility, gridlines and frozen panes are kept", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.visibility = "Hidden";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("visibility,showGridlines");
    await context.sync();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const both = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [sheet.visibility, sheet.showGridlines, frozen.address, both.address, none.isNullObject];
  });
  expect(read).toEqual(["Hidden", false, "Other!1:3", "Other!A1:B3", true]);
});

test("activate makes a sheet the active one, and add does not", async () => {
  const active = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Other");
    const before = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    added.activate();
    const after = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [before.name, after.name];
  });
  expect(active).toEqual(["Sheet1", "Other"]);
});

test("the used range holds every value, or nothing at all", async () => {
  const used = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const none = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D5").values = [["x"]];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const formats = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return [none.isNullObject, values.address, formats.address];
  });
  expect(used).toEqual([true, "Sheet1!B3:D5", "Sheet1!B3:F9"]);
});

test("a deleted sheet is gone, with what was taken from it", async () => {
  expect(
    await sheetsAfter((sheets) => {
      sheets.add("Other");
      sheets.getItem("Sheet1").delete();
    }),
  ).toEqual(["0 Other"]);
  const code = await refusal((context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    const range = sheet.getRange("A1");
    context.workbook.worksheets.add("Third");
    sheet.delete();
    range.values = [[1]];
  });
  expect(code).toBe("ItemNotFound");
});

test.each(["", "a".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "History"])(
  "a sheet cannot be called %p",
  async (name) => {
    expect(await refusal(({ workbook }) => workbook.worksheets.add(name))).toBe("InvalidArgument");
    expect(await refusal(({ workbook }) => (workbook.worksheets.getItem("Sheet1").name = name))).toBe(
      "InvalidArgument",
    );
  },
);

test.each<[string, string, (sheets: Excel.WorksheetCollection) => unknown]>([
  ["a name that is taken", "ItemAlreadyExists", (sheets) => sheets.add("sheet1")],
  ["a new name that is taken", "ItemAlreadyExists", (sheets) => (sheets.add("Other").name = "SHEET1")],
  ["a sheet that is not there", "ItemNotFound", (sheets) => sheets.getItem("Nope").load("name")],
  ["deleting the last visible sheet", "InvalidOperation", (sheets) => sheets.getItem("Sheet1").delete()],
  [
    "hiding the last visible sheet",
    "InvalidOperation",
    (sheets) => (sheets.getItem("Sheet1").visibility = "Hidden"),
  ],
  [
    "activating a hidden sheet",
    "InvalidOperation",
    (sheets) => {
      const sheet = sheets.add("Other");
      sheet.visibility = "Hidden";
      sheet.activate();
    },
  ],
  [
    "deleting a very hidden sheet",
    "InvalidOperation",
    (sheets) => {
      const sheet = sheets.add("Other");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    },
  ],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  expect(await refusal(({ workbook }) => statements(workbook.worksheets))).toBe(code);
});

test("renaming to another spelling of the same name is no clash", async () => {
  expect(await sheetsAfter((sheets) => (sheets.getItem("Sheet1").name = "SHEET1"))).toEqual(["0 SHEET1"]);
});

describe("a null object", () => {
  test("stands for a sheet that is not there, and takes every call in silence", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      const range = sheet.getRange("A1").load("values");
      sheet.delete();
      sheet.load("name");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([true, true]);
  });

  test("stays one in the next batch", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      await context.sync();
      const charts = sheet.charts.getItemOrNullObject("x");
      await context.sync();
      return charts.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("is none where the item is there", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Sheet1").load("name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];
    });
    expect(found).toEqual([false, "Sheet1"]);
  });
});

test("a book opened again has what was done to its sheets", async () => {
  const book = newBook();
  standOn(book);
  await sheetsAfter((sheets) => {
    const sheet = sheets.add("Second");
    sheet.getRange("A1").values = [["here"]];
    sheet.showGridlines = false;
  });
  const { openBook } = await import("../../../src/standin/ooxml/open-book");
  const again = openBook(book.save());
  expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
  expect(again.sheetNamed("Second")?.cell(0, 0).value).toBe("here");
  expect(again.sheetNamed("Second")?.gridlines).toBe(false);
});

test("a tab has a colour or none, in the file too", async () => {
  const book = newBook();
  standOn(book);
  const colors = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [first, second] = [worksheets.getItem("Sheet1"), worksheets.add("Annex")];
    second.tabColor = "#1f497d";
    first.load("tabColor");
    second.load("tabColor");
    await context.sync();
    return [first.tabColor, second.tabColor];
  });
  expect(colors).toEqual(["", "#1F497D"]);
  const opened = openBook(book.save());
  expect(opened.sheets.map((sheet) => sheet.tabColor)).toEqual(["", "#1F497D"]);
  const bytes = opened.save();
  standOn(opened);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Annex").tabColor = "";
    await context.sync();
  });
  expect(openBook(opened.save()).sheets.map((sheet) => sheet.tabColor)).toEqual(["", ""]);
  for (const sheet of opened.sheets) if (sheet.name === "Annex") sheet.tabColor = "#1F497D";
  expect(opened.save()).toEqual(bytes);
});

test("a sheet is moved among the others, with its names, and stays the active one", async () => {
  const book = newBook();
  standOn(book);
  const order = await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const name of ["B", "C"]) worksheets.add(name);
    worksheets.getItem("C").names.add("Local", "=1");
    names.add("Of_B", worksheets.getItem("B").getRange("A1"));
    await context.sync();
    worksheets.getItem("Sheet1").position = 2;
    worksheets.getItem("C").position = 0;
    worksheets.load("items/name,items/position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [...worksheets.items.map(({ name, position }) => `${position} ${name}`), active.name];
  });
  expect(order).toEqual(["0 C", "1 B", "2 Sheet1", "Sheet1"]);
  const opened = openBook(book.save());
  expect(opened.sheets.map(({ name }) => name)).toEqual(["C", "B", "Sheet1"]);
  expect(opened.activeSheet.name).toBe("Sheet1");
  expect(opened.names.map(({ name, scope }) => [name, scope?.name])).toEqual([
    ["Local", "C"],
    ["Of_B", undefined],
  ]);
  const before = opened.save();
  const [first] = opened.sheets;
  if (!first) throw new Error("no sheet");
  first.position = 2;
  expect(openBook(opened.save()).sheets.map(({ name }) => name)).toEqual(["B", "Sheet1", "C"]);
  first.position = 0;
  expect(opened.save()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["a position beyond the last", (sheet) => (sheet.position = 1)],
  ["a position before the first", (sheet) => (sheet.position = -1)],
  ["a colour that is none", (sheet) => (sheet.tabColor = "bluish")],
])("Excel refuses %s", async (_what, statement) => {
  expect(await refusal(({ workbook }) => statement(workbook.worksheets.getItem("Sheet1")))).toBe(
    "InvalidArgument",
  );
});
