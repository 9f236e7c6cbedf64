import { refusal, standOn } from "../../support/standin";

const at = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

/** Sets formats on one range and loads those of another, or of the same. */
async function format(
  set: { address: string; format?: Excel.Interfaces.RangeFormatUpdateData },
  load: { address: string; properties: string },
): Promise<ReturnType<Excel.RangeFormat["toJSON"]>> {
  return Excel.run(async (context) => {
    if (set.format) at(context, set.address).format.set(set.format);
    const loaded = at(context, load.address).format.load(load.properties);
    await context.sync();
    return loaded.toJSON();
  });
}

beforeEach(() => void standOn());

test.each<[string, Excel.Interfaces.RangeFormatUpdateData]>([
  ["wrapText", { wrapText: true }],
  ["horizontalAlignment", { horizontalAlignment: "Right" }],
  ["verticalAlignment", { verticalAlignment: "Top" }],
  ["indentLevel", { indentLevel: 2 }],
  ["rowHeight", { rowHeight: 30 }],
  ["font/name", { font: { name: "Cambria" } }],
  ["font/size", { font: { size: 14 } }],
  ["font/bold", { font: { bold: true } }],
  ["font/italic", { font: { italic: true } }],
  ["font/color", { font: { color: "#1F497D" } }],
  ["fill/color", { fill: { color: "#DDEBF7" } }],
])("%s is kept for each cell", async (properties, set) => {
  const read = await format({ address: "B2:C3", format: set }, { address: "C3", properties });
  expect(read).toEqual(set);
  const other = await format({ address: "B2:C3" }, { address: "D4", properties });
  expect(other).not.toEqual(set);
});

test.each<[string, Excel.Interfaces.RangeFormatUpdateData, object]>([
  ["font/bold", { font: { bold: true } }, { font: { bold: null } }],
  ["font/color", { font: { color: "red" } }, { font: { color: null } }],
  ["columnWidth", { columnWidth: 99 }, { columnWidth: null }],
  ["rowHeight", { rowHeight: 40 }, { rowHeight: null }],
])("%s is null where cells differ", async (properties, set, expected) => {
  const read = await format({ address: "A1", format: set }, { address: "A1:B2", properties });
  expect(read).toEqual(expected);
});

test("a column of 8.43 characters is 64 pixels, 48 points", async () => {
  const read = await format(
    { address: "B:B", format: { columnWidth: 48 } },
    { address: "B1", properties: "columnWidth" },
  );
  expect(read).toEqual({ columnWidth: 48 });
});

test("a width is a whole number of pixels, in the file too", async () => {
  const { book } = standOn();
  const read = await format(
    { address: "B1", format: { columnWidth: 48.2 } },
    { address: "B1", properties: "columnWidth" },
  );
  expect(read).toEqual({ columnWidth: 48 });
  expect((book.sheets[0]?.columnWidth(1) ?? 0) * 7).toBeCloseTo(64, 9);
});

test("fill.clear takes the fill away", async () => {
  const color = await Excel.run(async (context) => {
    const { fill } = at(context, "A1").format;
    fill.color = "#123456";
    fill.clear();
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#FFFFFF");
});

test.each([
  { edge: "EdgeTop", on: "B2", not: "B3" },
  { edge: "EdgeBottom", on: "B4", not: "B3" },
  { edge: "EdgeLeft", on: "B3", not: "C3" },
  { edge: "EdgeRight", on: "D3", not: "C3" },
] as const)("$edge lies on the outer cells only", async ({ edge, on, not }) => {
  const styles = await Excel.run(async (context) => {
    at(context, "B2:D4")
      .format.borders.getItem(edge)
      .set({ style: "Continuous", weight: "Medium", color: "#AA0000" });
    const read = [on, not].map((address) =>
      at(context, address).format.borders.getItem(edge).load("style,weight,color"),
    );
    await context.sync();
    return read.map((border) => border.toJSON());
  });
  expect(styles[0]).toEqual({ style: "Continuous", weight: "Medium", color: "#AA0000" });
  expect(styles[1]).toMatchObject({ style: "None" });
});

test("InsideHorizontal lies between rows", async () => {
  const styles = await Excel.run(async (context) => {
    at(context, "B2:C4").format.borders.getItem("InsideHorizontal").style = "Continuous";
    const sides = ["EdgeTop", "EdgeBottom"] as const;
    const read = ["B2", "B3", "B4"].flatMap((address) =>
      sides.map((side) => at(context, address).format.borders.getItem(side).load("style")),
    );
    await context.sync();
    return read.map(({ style }) => style !== "None");
  });
  expect(styles).toEqual([false, true, true, true, true, false]);
});

test("a border's style None takes it away, and edges that differ are null", async () => {
  const styles = await Excel.run(async (context) => {
    const edge = (address: string) => at(context, address).format.borders.getItem("EdgeTop");
    edge("A1:C1").style = "Continuous";
    edge("B1").style = "None";
    const read = ["A1", "B1", "A1:C1"].map((address) => edge(address).load("style"));
    await context.sync();
    return read.map(({ style }) => style);
  });
  expect(styles).toEqual(["Continuous", "None", null]);
});

test("what the stand-in does not do says so instead of doing something else", async () => {
  expect(await refusal((context) => (at(context, "A:B").format.font.bold = true))).toBe("NotImplemented");
  expect(
    await refusal((context) => at(context, "A1").format.borders.getItem("DiagonalUp").load("style")),
  ).toBe("NotImplemented");
});
