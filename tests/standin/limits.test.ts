import { PAYLOAD_LIMIT } from "../../src/standin/bridge";
import { newBook } from "../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../support/standin";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** Two hundred texts that weigh about so many bytes together. */
const texts = (bytes: number, letter = "x"): string[][] =>
  Array.from({ length: 200 }, () => [
    letter.repeat(Math.round(bytes / 200 / new TextEncoder().encode(letter).length)),
  ]);

test("a request above 5 MB is refused and nothing of it is done", async () => {
  const standin = standOn();
  const code = await refusal((context) => {
    context.workbook.worksheets.add("New");
    sheetOf(context).getRange("A1:A200").values = texts(PAYLOAD_LIMIT);
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(standin.book.sheets).toHaveLength(1);
});

test.each(["€", "é", "\u{1f4ca}"])("bytes are counted, not characters: %s", async (letter) => {
  standOn();
  const bytes = Buffer.byteLength(letter);
  const write = (weight: number) => (context: Excel.RequestContext) =>
    (sheetOf(context).getRange("A1:A200").values = texts(weight, letter));
  expect(await refusal(write(PAYLOAD_LIMIT))).toBe("RequestPayloadSizeLimitExceeded");
  const { traffic } = standOn();
  await Excel.run(async (context) => {
    write(1000 * bytes)(context);
    await context.sync();
  });
  expect(traffic.requestBytes).toBeGreaterThan(1000 * bytes);
  expect(traffic.requestBytes).toBeLessThan(1000 * bytes + 3000);
});

test("a request below 5 MB goes through; an answer above it is refused", async () => {
  const standin = standOn();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1:A200").values = texts(3_000_000);
    await context.sync();
    sheetOf(context).getRange("B1:B200").values = texts(3_000_000);
    await context.sync();
    sheetOf(context).getRange("A1:A200").load("values");
    await context.sync();
  });
  expect(standin.traffic.largestRequest).toBeGreaterThan(3_000_000);
  expect(await refusal((context) => sheetOf(context).getRange("A1:B200").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("more than five million cells are given as null", async () => {
  standOn();
  const values = await Excel.run(async (context) => {
    const range = sheetOf(context).getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

test.each([
  ["a text", "x".repeat(32_768)],
  ["a formula", `=1${"+1".repeat(4096)}`],
])("%s that is too long for a cell is refused", async (_what, content) => {
  standOn();
  expect(await refusal((context) => (sheetOf(context).getRange("A1").values = [[content]]))).toBe(
    "InvalidArgument",
  );
});

describe("a host of an older level", () => {
  test.each<[number, string, (context: Excel.RequestContext) => unknown]>([
    [8, "pageLayout came in 1.9", (context) => sheetOf(context).pageLayout.load("orientation")],
    [
      12,
      "Table.resize came in 1.13",
      (context) => sheetOf(context).tables.add("A1:B2", true).resize("A1:B3"),
    ],
    [10, "decimalSeparator came in 1.11", (context) => context.workbook.application.load("decimalSeparator")],
    [4, "custom XML parts came in 1.5", (context) => context.workbook.customXmlParts.load("items/id")],
    [
      6,
      "setValues came in 1.7",
      (context) => {
        const chart = sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B3"), "Columns");
        chart.series.getItemAt(0).setValues(sheetOf(context).getRange("A1:A3"));
      },
    ],
  ])("1.%i: %s", async (level, _what, statements) => {
    standOn(newBook(), { level });
    expect(await refusal(statements)).toBe("ApiNotFound");
    standOn(newBook());
    await Excel.run(async (context) => {
      statements(context);
      await context.sync();
    });
  });

  test("refuses by itself what the client lets through", async () => {
    const standin = standOn(newBook(), { level: 12 });
    // As the client would without a list of requirement sets of its own.
    Object.assign(standin.office.context, { requirements: { isSetSupported: () => true } });
    const code = await refusal((context) => sheetOf(context).tables.add("A1:B2", true).resize("A1:B3"));
    expect(code).toBe("ApiNotFound");
  });

  test("loading everything leaves out what it does not have", async () => {
    standOn(newBook(), { level: 7 });
    const sheet = await Excel.run(async (context) => {
      const loaded = sheetOf(context).load();
      await context.sync();
      return loaded.toJSON();
    });
    expect(sheet).toMatchObject({ name: "Sheet1", position: 0 });
    expect(sheet).not.toHaveProperty("showGridlines");
  });

  test("says which sets it has", () => {
    const { requirements } = standOn(newBook(), { level: 11 }).office.context;
    const asked = ["1.1", "1.11", "1.12", "2.1", 1.9].map((version) =>
      requirements.isSetSupported("ExcelApi", version),
    );
    expect(asked).toEqual([true, true, false, false, true]);
    expect(requirements.isSetSupported("ExcelApi")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });
});
