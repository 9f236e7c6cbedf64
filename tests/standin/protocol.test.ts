import { installStandin } from "../../src/standin/client";
import { loadClientInNode } from "../../src/standin/client-in-node";
import { newBook } from "../../src/standin/ooxml/open-book";
import { refusal, settled, standOn } from "../support/standin";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("a member that the stand-in does not know is ApiNotFound", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["an object", (context) => sheetOf(context).shapes.load("items/name")],
    ["a property that is loaded", (context) => sheetOf(context).load("standardWidth")],
    ["a property that is set", (context) => (sheetOf(context).standardWidth = 9)],
    ["a method", (context) => sheetOf(context).getRange("A1").format.autofitColumns()],
    ["a method that gives an object", (context) => sheetOf(context).copy()],
    ["a property of members", (context) => context.workbook.worksheets.load("items/standardWidth")],
    ["a property of a part", (context) => sheetOf(context).getRange("A1").load("format/protection/locked")],
    ["what every JavaScript object has", (context) => sheetOf(context).load("constructor")],
  ])("%s", async (_what, statements) => {
    standOn();
    expect(await refusal(statements)).toBe("ApiNotFound");
  });
});

test("an error says where it happened, and is an Error", async () => {
  standOn();
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.add("First");
    sheetOf(context).getRange("A1:B2").values = [[1]];
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toBeInstanceOf(Error);
  const { code, debugInfo } = error as OfficeExtension.Error;
  expect(code).toBe("InvalidArgument");
  expect(debugInfo.errorLocation).toBe("Range.values");
  expect(debugInfo.statement).toContain("range.values =");
});

test("there is no transaction: what stands before the failing statement stays", async () => {
  const standin = standOn();
  await refusal((context) => {
    context.workbook.worksheets.add("First");
    context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
    context.workbook.worksheets.add("Second");
  });
  expect(standin.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "First"]);
});

test("what was loaded before the failing statement is there", async () => {
  standOn();
  const name = await Excel.run(async (context) => {
    const sheet = sheetOf(context).load("name");
    context.workbook.worksheets.getItem("Nope").load("name");
    await context.sync().catch(() => undefined);
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
});

test("collections of collections are loaded in one go", async () => {
  standOn();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").name = "One";
    sheet.tables.add("D1:E2", true).name = "Two";
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/charts/items/name,items/tables/items/name");
    await context.sync();
    return worksheets.items.map(({ name, charts, tables }) => [
      name,
      charts.items.map((chart) => chart.name),
      tables.items.map((table) => table.name),
    ]);
  });
  expect(read).toEqual([
    ["Sheet1", [], []],
    ["Other", ["One"], ["Two"]],
  ]);
});

test("a part of a collection can be loaded", async () => {
  standOn();
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["B", "C", "D"]) worksheets.add(name);
    worksheets.load({ select: "name", skip: 1, top: 2 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["B", "C"]);
});

test("parts are loaded with what is asked of them", async () => {
  standOn();
  const format = await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.format.font.bold = true;
    range.load({ address: true, format: { columnWidth: true, font: { bold: true, size: true } } });
    await context.sync();
    return [range.address, range.format.font.bold, range.format.font.size, typeof range.format.columnWidth];
  });
  expect(format).toEqual(["Sheet1!A1", true, 11, "number"]);
});

describe("a range that the client keeps", () => {
  test("is the same range in later batches, though its sheet was renamed", async () => {
    const standin = standOn();
    const address = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2");
      await context.sync();
      sheetOf(context).name = "Renamed";
      await context.sync();
      range.values = [[5]];
      range.load("address");
      await context.sync();
      expect(standin.keptRanges).toBe(1);
      return range.address;
    });
    expect(address).toBe("Renamed!B2");
    await settled();
    expect(standin.keptRanges).toBe(0);
  });

  test("is gone with its sheet", async () => {
    standOn();
    const code: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      const range = sheet.getRange("B2");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[5]];
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    expect(code).toBe("ItemNotFound");
  });

  test("stays until it is untracked", async () => {
    const standin = standOn();
    const range = await Excel.run(async (context) => {
      const tracked = sheetOf(context).getRange("A1").track();
      await context.sync();
      return tracked;
    });
    await settled();
    expect(standin.keptRanges).toBe(1);
    range.values = [[3]];
    await range.context.sync();
    range.untrack();
    await range.context.sync();
    expect(standin.keptRanges).toBe(0);
    expect(standin.book.sheets[0]?.cell(0, 0).value).toBe(3);
  });
});

test("traffic is counted", async () => {
  const { traffic } = standOn();
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [["x".repeat(1000)]];
    await context.sync();
    sheetOf(context).getRange("A1").load("values");
    await context.sync();
  });
  expect(traffic.syncs).toBe(2);
  expect(traffic.requestBytes).toBeGreaterThan(1000);
  expect(traffic.responseBytes).toBeGreaterThan(1000);
  expect(traffic.largestRequest).toBeLessThan(traffic.requestBytes);
  traffic.reset();
  expect([traffic.syncs, traffic.requestBytes, traffic.largestResponse]).toEqual([0, 0, 0]);
});

test("members that were used are written down, each once", async () => {
  const standin = standOn();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [[1]];
    range.load("values");
    await context.sync();
    range.load("values");
    await context.sync();
  });
  expect([...standin.used]).toEqual([
    "Workbook.worksheets",
    "WorksheetCollection.getItem()",
    "Worksheet.getRange()",
    "Range.values=",
    "Range.values",
  ]);
});

test("Microsoft's readable build asks the same as its small one", async () => {
  const used: string[][] = [];
  for (const file of ["excel-web-16.00.js", "excel-web-16.00.debug.js"]) {
    const standin = standOn();
    const client = loadClientInNode(`@microsoft/office-js/dist/${file}`);
    installStandin(standin, client);
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Syn_T";
      await context.sync();
    });
    used.push([...standin.used]);
  }
  expect(used[0]).toEqual(used[1]);
  expect(used[0]).toContain("TableCollection.add()");
});

describe("window.Office", () => {
  test("is ready, and says that it is a stand-in", async () => {
    const standin = standOn(newBook(), { culture: "nl-BE", displayLanguage: "fr-BE" });
    const told = jest.fn();
    expect(await Office.onReady(told)).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(told).toHaveBeenCalledTimes(1);
    expect(Office.context.displayLanguage).toBe("fr-BE");
    expect(Office.context.contentLanguage).toBe("nl-BE");
    expect(standin.office.isStandin).toBe(true);
    expect(Office.context.diagnostics.version).toContain("stand-in");
  });

  test("has no theme, as on the web, unless it is given one", () => {
    standOn();
    expect(Office.context.officeTheme).toBeUndefined();
    const theme = {
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#333333",
      controlForegroundColor: "#FFFFFF",
      isDarkTheme: true,
    };
    standOn(newBook(), { officeTheme: theme });
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  });

  test("goes away with the stand-in", () => {
    const globals: { Excel?: unknown; Office?: unknown } = {};
    const uninstall = installStandin(standOn(), loadClientInNode(), globals);
    expect(globals.Excel).toBeDefined();
    uninstall();
    expect(globals).toEqual({});
  });
});
