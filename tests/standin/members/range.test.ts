import fc from "fast-check";
import { newBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

type Written = ReturnType<Excel.Range["toJSON"]>;

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

/** Lets statements act on a range and gives what it then holds. */
async function after(
  address: string,
  statements: (range: Excel.Range) => void,
  properties = "values,formulas,valueTypes,text,numberFormat",
): Promise<Written> {
  return Excel.run(async (context) => {
    const range = at(context, address);
    statements(range);
    range.load(properties);
    await context.sync();
    return range.toJSON();
  });
}

describe("what is written into cells", () => {
  beforeEach(() => void standOn());

  test("is read back, empty cells as empty text", async () => {
    const { values, valueTypes } = await after("B2:C3", (range) => {
      range.values = [
        [1.5, "two"],
        [true, ""],
      ];
    });
    expect(values).toEqual([
      [1.5, "two"],
      [true, ""],
    ]);
    expect(valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Empty"],
    ]);
  });

  test("is computed where it is a formula, and kept beside its value", async () => {
    const { values, formulas } = await after("A1:A3", (range) => {
      range.formulas = [[2], ["=A1*3"], ["=1/0"]];
    });
    expect(values).toEqual([[2], [6], ["#DIV/0!"]]);
    expect(formulas).toEqual([[2], ["=A1*3"], ["=1/0"]]);
  });

  test("leaves a cell as it is where it is null", async () => {
    await after("A1:B1", (range) => (range.values = [[1, 2]]));
    const { values } = await after("A1:B1", (range) => (range.values = [[null, 3]]));
    expect(values).toEqual([[1, 3]]);
  });

  test("fills the range where it is one value", async () => {
    const { values } = await after("A1:B2", (range) => {
      range.values = 7 as unknown as number[][];
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("is text behind an apostrophe, which is taken off", async () => {
    const { values, valueTypes } = await after("A1:C1", (range) => {
      range.formulas = [["'=1", "'4", "'3/4"]];
    });
    expect(values).toEqual([["=1", "4", "3/4"]]);
    expect(valueTypes).toEqual([["String", "String", "String"]]);
  });

  test("stays text in cells of the format @, formulas too", async () => {
    const { values } = await after("A1:B1", (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [["4", "=1+1"]];
    });
    expect(values).toEqual([["4", "=1+1"]]);
  });

  test.each([
    { culture: "en-US", typed: "1,234.5", value: 1234.5, format: "#,##0.00" },
    { culture: "nl-BE", typed: "1.234,5", value: 1234.5, format: "#,##0.00" },
    { culture: "fr-BE", typed: "1 234,5", value: 1234.5, format: "#,##0.00" },
    { culture: "nl-BE", typed: "1.234", value: 1234, format: "#,##0" },
    { culture: "en-US", typed: "1.234", value: 1.234, format: "General" },
    { culture: "en-US", typed: "12.5%", value: 0.125, format: "0.00%" },
    { culture: "nl-BE", typed: "5 %", value: 0.05, format: "0%" },
    { culture: "en-US", typed: "007", value: 7, format: "General" },
    { culture: "en-US", typed: "1E3", value: 1000, format: "0.00E+00" },
    { culture: "en-US", typed: "(12)", value: -12, format: "General" },
    { culture: "nl-BE", typed: "€ 12,50", value: 12.5, format: "#,##0.00" },
    { culture: "en-US", typed: "3/4/2025", value: 45720, format: "m/d/yyyy" },
    { culture: "nl-BE", typed: "3/4/2025", value: 45750, format: "m/d/yyyy" },
    { culture: "nl-BE", typed: "1 mei 2024", value: 45413, format: "d-mmm-yy" },
    { culture: "fr-FR", typed: "mars 2024", value: 45352, format: "mmm-yy" },
    { culture: "en-US", typed: "2024-02-29", value: 45351, format: "m/d/yyyy" },
    { culture: "en-US", typed: "10:30", value: 0.4375, format: "h:mm" },
    { culture: "en-US", typed: "1 1/2", value: 1.5, format: "# ?/?" },
    { culture: "en-US", typed: "TRUE", value: true, format: "General" },
    { culture: "en-US", typed: "#N/A", value: "#N/A", format: "General" },
  ])("$typed is read as $value in $culture", async ({ culture, typed, value, format }) => {
    standOn(newBook(), { culture });
    const written = await after("A1", (range) => (range.values = [[typed]]));
    expect(written.values).toEqual([[value]]);
    expect(written.numberFormat).toEqual([[format]]);
    expect(written.valueTypes).not.toEqual([["String"]]);
  });

  test.each(["RH*", "<5", "30/2/2025", "4 B", "1.2.3", "5 %%", "E5", "3/4/2025 x", "-abc", "+", "a/b", ""])(
    "%p stays what it is",
    async (typed) => {
      const { values } = await after("A1", (range) => (range.values = [[typed]]));
      expect(values).toEqual([[typed]]);
    },
  );

  test("is shown in the user's culture", async () => {
    standOn(newBook(), { culture: "nl-BE" });
    const { text } = await after("A1:C1", (range) => {
      range.values = [[1234.5, 45750, 0.125]];
      range.numberFormat = [["#,##0.00", "m/d/yyyy", "0.0%"]];
    });
    expect(text).toEqual([["1.234,50", "3/04/2025", "12,5%"]]);
  });

  test("in more cells than the client sends in one piece arrives whole", async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
    const { values } = await after("C5:D2004", (range) => (range.values = rows), "values");
    expect(values).toEqual(rows);
  });

  test("of numbers, texts and booleans is read back as it was, whatever they are", async () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.string({ maxLength: 40 }).map((text) => `'${text}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const { values } = await after(
            `B2:D${rows.length + 1}`,
            (range) => (range.formulas = rows),
            "values",
          );
          const bare = rows.map((row) =>
            row.map((value) => (typeof value === "string" ? value.slice(1) : value)),
          );
          expect(values).toEqual(bare);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what Excel refuses for a range", () => {
  beforeEach(() => void standOn());

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["too few rows", (context) => (at(context, "A1:A2").values = [[1]])],
    [
      "too many columns",
      (context) =>
        (at(context, "A1:A2").values = [
          [1, 2],
          [3, 4],
        ]),
    ],
    ["rows of different length", (context) => (at(context, "A1:B2").values = [[1, 2], [3]])],
    ["a value that is none", (context) => (at(context, "A1").values = [[{ a: 1 }]])],
    [
      "a large array of the wrong size",
      (context) => (at(context, "A1:B10").values = Array.from({ length: 2000 }, () => [1, 2])),
    ],
    ["values for whole columns", (context) => (at(context, "A:B").values = [[1, 2]])],
    ["a formula that does not close", (context) => (at(context, "A1").formulas = [["=SUM(A2"]])],
    ["a number format that is none", (context) => (at(context, "A1:A2").numberFormat = [["0"], [5]])],
    ["an address that is none", (context) => at(context, "Hello world").load("values")],
    ["an address of another sheet", (context) => at(context, "Sheet9!A1").load("values")],
    ["a cell beyond the last column", (context) => at(context, "XFE1").load("values")],
    [
      "a negative position",
      (context) => context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(-1, 0, 1, 1),
    ],
    [
      "an empty size",
      (context) => context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 0, 1),
    ],
    ["a colour that is none", (context) => (at(context, "A1").format.fill.color = "reddish")],
    [
      "an alignment that is none",
      (context) => at(context, "A1").format.set({ horizontalAlignment: "Middle" as "Left" }),
    ],
    ["a font size of nothing", (context) => (at(context, "A1").format.font.size = 0)],
    ["something else to clear", (context) => at(context, "A1").clear("Everything" as "All")],
  ])("%s", async (_what, statements) => {
    expect(await refusal(statements)).toBe("InvalidArgument");
  });

  test("a wrong array changes no cell at all", async () => {
    await refusal((context) => (at(context, "A1:A3").values = [[1], [2], [{ bad: true }]]));
    const { values } = await after("A1:A3", () => undefined);
    expect(values).toEqual([[""], [""], [""]]);
  });

  test("values of whole columns are null, as Excel gives them", async () => {
    const range = await after("A:B", () => undefined, "address,values");
    expect(range.address).toBe("Sheet1!A:B");
    expect(range.values).toBeNull();
  });
});

test("a range says where it is", async () => {
  standOn();
  const range = await after("$C$5:B3", () => undefined, "address,rowIndex,columnIndex,rowCount,columnCount");
  expect(range).toEqual({
    address: "Sheet1!B3:C5",
    rowIndex: 2,
    columnIndex: 1,
    rowCount: 3,
    columnCount: 2,
  });
});

test("a range is also found by its position and by a name", async () => {
  standOn();
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("Syn_Block", sheet.getRange("B2:C3"));
    const ranges = [
      sheet.getRangeByIndexes(1, 2, 3, 4),
      sheet.getRange("Syn_Block"),
      sheet.getRange("4:6"),
      sheet.getRange(),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["Sheet1!C2:F4", "Sheet1!B2:C3", "Sheet1!4:6", "Sheet1!1:1048576"]);
});

test("clear takes away contents, formats or both", async () => {
  standOn();
  const left = await Excel.run(async (context) => {
    const range = at(context, "A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "#FF0000";
    at(context, "A1").clear("Contents");
    at(context, "B1").clear("Formats");
    at(context, "C1").clear();
    const fills = ["A1", "B1", "C1"].map((address) => at(context, address).format.fill.load("color"));
    range.load("values");
    await context.sync();
    return { values: range.values, fills: fills.map(({ color }) => color) };
  });
  expect(left).toEqual({ values: [["", 2, ""]], fills: ["#FF0000", "#FFFFFF", "#FFFFFF"] });
});

test("select shows in the selection", async () => {
  const standin = standOn();
  const selected = await Excel.run(async (context) => {
    at(context, "B2:C4").select();
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!B2:C4");
  expect(standin.selection()).toEqual({ sheet: "Sheet1", row: 1, column: 1, rows: 3, columns: 2 });
});
