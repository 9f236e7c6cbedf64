import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** A table of two columns and two rows at B2, called Syn_Test. */
function addTable(context: Excel.RequestContext): Excel.Table {
  const range = sheetOf(context).getRange("B2:C4");
  range.values = [
    ["Service", "FTE"],
    ["IT", 3],
    ["HR", 2],
  ];
  const table = sheetOf(context).tables.add(range, true);
  table.name = "Syn_Test";
  return table;
}

async function valuesAt(
  address: string,
  statements: (context: Excel.RequestContext) => void,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    statements(context);
    const range = sheetOf(context).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

beforeEach(() => void standOn());

test("a table is made of a range or of an address, and found by its name", async () => {
  const found = await Excel.run(async (context) => {
    addTable(context);
    const second = context.workbook.tables.add("Sheet1!E2:F3", true).load("name");
    context.workbook.tables.load("items/name,count");
    const byName = context.workbook.tables.getItem("SYN_test").load("id,name");
    const sheet = byName.worksheet.load("name");
    const none = sheetOf(context).tables.getItemOrNullObject("Other");
    await context.sync();
    const { tables } = context.workbook;
    return [
      tables.items.map(({ name }) => name),
      second.name,
      byName.name,
      sheet.name,
      none.isNullObject,
      tables.count,
    ];
  });
  expect(found).toEqual([["Syn_Test", "Table1"], "Table1", "Syn_Test", "Sheet1", true, 2]);
});

test("its ranges are the whole, the headings and the body", async () => {
  const addresses = await Excel.run(async (context) => {
    const table = addTable(context);
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
});

test("its look is kept, in the file too", async () => {
  const book = newBook();
  standOn(book);
  const look = {
    style: "TableStyleLight9",
    showFilterButton: false,
    showBandedRows: false,
    showBandedColumns: true,
  };
  const read = await Excel.run(async (context) => {
    const table = addTable(context);
    table.set(look);
    table.load(Object.keys(look).join());
    await context.sync();
    return table.toJSON();
  });
  expect(read).toMatchObject(look);
  expect(openBook(book.save()).sheets[0]?.tables[0]).toMatchObject({ name: "Syn_Test", ...look });
});

test("headings become texts, each another", async () => {
  const values = await valuesAt("A1:E1", (context) => {
    sheetOf(context).getRange("A1:E1").values = [["FTE", "fte", 2024, "", "FTE"]];
    sheetOf(context).tables.add("A1:E2", true);
  });
  expect(values).toEqual([["FTE", "fte2", "2024", "Column4", "FTE3"]]);
});

test("a heading written later becomes a text of its own too", async () => {
  const values = await valuesAt("B2:C2", (context) => {
    addTable(context);
    sheetOf(context).getRange("C2").values = [["SERVICE"]];
  });
  expect(values).toEqual([["Service", "SERVICE2"]]);
});

test("headings that are cleared come back under names of Excel's own", async () => {
  const values = await valuesAt("B2:C3", (context) => {
    addTable(context);
    sheetOf(context).getRange("B2:C2").clear("Contents");
  });
  expect(values).toEqual([
    ["Column1", "Column2"],
    ["IT", 3],
  ]);
});

test("a table of headings alone gets a row", async () => {
  const address = await Excel.run(async (context) => {
    const range = sheetOf(context).tables.add("A1:B1", true).getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A1:B2");
});

test("resize moves the last row and column", async () => {
  const address = await Excel.run(async (context) => {
    const table = addTable(context);
    table.resize("B2:D9");
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B2:D9");
});

test("formulas name its columns", async () => {
  const values = await valuesAt("E1", (context) => {
    addTable(context);
    sheetOf(context).getRange("E1").formulas = [["=SUM(Syn_Test[FTE])"]];
  });
  expect(values).toEqual([[5]]);
});

test("convertToRange leaves the cells, delete does not", async () => {
  const kept = await valuesAt("B3:C3", (context) => void addTable(context).convertToRange());
  expect(kept).toEqual([["IT", 3]]);
  standOn();
  const gone = await valuesAt("B3:C3", (context) => addTable(context).delete());
  expect(gone).toEqual([["", ""]]);
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  [
    "a table over another",
    "InvalidArgument",
    (context) => (addTable(context), sheetOf(context).tables.add("C4:D6", true)),
  ],
  [
    "a table name that is taken",
    "InvalidArgument",
    (context) => {
      addTable(context);
      sheetOf(context).tables.add("E2:F3", true).name = "syn_TEST";
    },
  ],
  [
    "a table with the name of a range",
    "InvalidArgument",
    (context) => {
      context.workbook.names.add("Syn_Range", sheetOf(context).getRange("A1"));
      addTable(context).name = "Syn_Range";
    },
  ],
  ["a name with a space", "InvalidArgument", (context) => (addTable(context).name = "Syn Test")],
  ["a name that reads as a cell", "InvalidArgument", (context) => (addTable(context).name = "T1")],
  ["a style that is none", "InvalidArgument", (context) => (addTable(context).style = "Fancy")],
  ["to move the headings by resizing", "InvalidArgument", (context) => addTable(context).resize("B3:C6")],
  [
    "to resize over another table",
    "InvalidArgument",
    (context) => {
      sheetOf(context).tables.add("E2:F3", true);
      addTable(context).resize("B2:E4");
    },
  ],
  ["a table without headings", "NotImplemented", (context) => sheetOf(context).tables.add("A1:B2", false)],
  [
    "a table that is not there",
    "ItemNotFound",
    (context) => context.workbook.tables.getItem("Nope").load("name"),
  ],
  [
    "a table on another sheet",
    "InvalidArgument",
    (context) => {
      const other = context.workbook.worksheets.add("Other");
      sheetOf(context).tables.add(other.getRange("A1:B2"), true);
    },
  ],
  [
    "work on a table that is no more",
    "ItemNotFound",
    (context) => {
      const table = addTable(context);
      table.delete();
      table.style = "TableStyleLight1";
    },
  ],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  expect(await refusal(statements)).toBe(code);
});
