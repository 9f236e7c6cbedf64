import type { Book, BookChart } from "../../../src/standin/book";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { refusal, standOn } from "../../support/standin";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

let book: Book;
beforeEach(() => {
  book = newBook();
  standOn(book);
});

/** Services with their FTE at A1:C4, and a chart of them called Syn_Chart. */
function addChart(
  context: Excel.RequestContext,
  kind: "ColumnClustered" | "BarStacked" = "ColumnClustered",
): Excel.Chart {
  const source = sheetOf(context).getRange("A1:C4");
  source.values = [
    ["Service", "Real", "Planned"],
    ["IT", 3, 4],
    ["HR", 2, 2],
    ["Legal", 1, 2],
  ];
  const chart = sheetOf(context).charts.add(kind, source, "Columns");
  chart.name = "Syn_Chart";
  return chart;
}

/** The chart as the file has it after the statements. */
async function chartAfter(
  statements: (chart: Excel.Chart, context: Excel.RequestContext) => void,
): Promise<BookChart> {
  await Excel.run(async (context) => {
    statements(addChart(context), context);
    await context.sync();
  });
  const [chart] = openBook(book.save()).sheets[0]?.charts ?? [];
  if (!chart) throw new Error("The file has no chart.");
  return chart;
}

test("a chart takes names, categories and values from its source", async () => {
  const { name, kind, series } = await chartAfter(() => undefined);
  expect({ name, kind }).toEqual({ name: "Syn_Chart", kind: "ColumnClustered" });
  expect(series.map((one) => [one.name, one.categories, one.values])).toEqual([
    ["Real", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"],
    ["Planned", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
  ]);
});

test("by rows, each row is a series", async () => {
  await Excel.run(async (context) => {
    addChart(context).delete();
    sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:C4"), "Rows");
    await context.sync();
  });
  expect(book.sheets[0]?.charts[0]?.series.map((one) => [one.name, one.categories, one.values])).toEqual([
    ["IT", "Sheet1!$B$1:$C$1", "Sheet1!$B$2:$C$2"],
    ["HR", "Sheet1!$B$1:$C$1", "Sheet1!$B$3:$C$3"],
    ["Legal", "Sheet1!$B$1:$C$1", "Sheet1!$B$4:$C$4"],
  ]);
});

test("series are renamed, aimed, dressed, added and deleted", async () => {
  const { series, gapWidth, overlap } = await chartAfter((chart, context) => {
    const first = chart.series.getItemAt(0);
    first.name = "Posts";
    first.setValues(sheetOf(context).getRange("C2:C4"));
    first.setXAxisValues(sheetOf(context).getRange("A2:A4"));
    first.format.fill.setSolidColor("#1F497D");
    first.gapWidth = 60;
    first.overlap = 100;
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = "0.0";
    first.dataLabels.format.font.color = "#FFFFFF";
    chart.series.getItemAt(1).delete();
    const added = chart.series.add("Lift");
    added.setValues(sheetOf(context).getRange("B2:B4"));
    added.format.fill.clear();
  });
  expect(series).toMatchObject([
    {
      name: "Posts",
      nameFormula: null,
      values: "Sheet1!$C$2:$C$4",
      categories: "Sheet1!$A$2:$A$4",
      color: "#1F497D",
      labels: { show: true, numberFormat: "0.0", color: "#FFFFFF" },
    },
    { name: "Lift", values: "Sheet1!$B$2:$B$4", color: "none" },
  ]);
  expect({ gapWidth, overlap }).toEqual({ gapWidth: 60, overlap: 100 });
});

test("title, legend, axes and place are kept", async () => {
  const chart = await chartAfter((made) => {
    made.title.text = "FTE by service";
    made.title.format.font.size = 12;
    made.legend.position = "Right";
    made.axes.valueAxis.set({
      numberFormat: "0.0",
      minimum: 0,
      maximum: 10,
      majorGridlines: { visible: false },
    });
    made.axes.valueAxis.title.text = "FTE";
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.categoryAxis.tickLabelPosition = "Low";
    made.setPosition("E2", "J15");
  });
  expect(chart).toMatchObject({
    title: "FTE by service",
    titleFontSize: 12,
    legend: "Right",
    valueAxis: { numberFormat: "0.0", minimum: 0, maximum: 10, gridlines: false, title: "FTE" },
    categoryAxis: { reversed: true, tickLabelPosition: "Low" },
    anchor: { fromRow: 1, fromColumn: 4, toRow: 15, toColumn: 10 },
  });
});

test("the plot's place is given in points of the chart", async () => {
  const { plotArea, framed, categoryAxis } = await chartAfter((made, context) => {
    const cells = sheetOf(context).getRange("E2:F5");
    cells.format.columnWidth = 150;
    cells.format.rowHeight = 50;
    made.setPosition("E2", "F5"); // 300 by 200 points
    made.plotArea.set({ insideLeft: 75, insideTop: 20, insideWidth: 210, insideHeight: 150 });
    made.format.border.lineStyle = "None";
    made.axes.categoryAxis.tickLabelSpacing = 1;
  });
  expect(plotArea?.left).toBeCloseTo(0.25, 2);
  expect(plotArea?.top).toBeCloseTo(0.1, 2);
  expect(plotArea?.width).toBeCloseTo(0.7, 2);
  expect(plotArea?.height).toBeCloseTo(0.75, 2);
  expect({ framed, every: categoryAxis.labelEvery }).toEqual({ framed: false, every: 1 });
});

test("a plot's place is read once it was set; one that Excel chooses is not known here", async () => {
  const left = await Excel.run(async (context) => {
    const chart = addChart(context);
    chart.plotArea.insideLeft = 40;
    chart.plotArea.load("insideLeft");
    chart.format.border.load("lineStyle");
    chart.axes.categoryAxis.load("tickLabelSpacing");
    await context.sync();
    expect(chart.format.border.lineStyle).toBe("Continuous");
    expect(chart.axes.categoryAxis.tickLabelSpacing).toBe(1);
    return chart.plotArea.insideLeft;
  });
  expect(left).toBeCloseTo(40, 6);
  const reading = Excel.run(async (context) => {
    const chart = addChart(context);
    chart.plotArea.load("insideLeft");
    await context.sync();
  });
  await expect(reading).rejects.toThrow();
});

test("what was set is read back", async () => {
  const read = await Excel.run(async (context) => {
    const chart = addChart(context, "BarStacked");
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    const series = chart.series.getItemAt(0);
    series.dataLabels.set({ showValue: true, position: "Center" });
    series.format.line.color = "#AA0000";
    series.format.line.weight = 1.5;
    const { title, legend, axes } = chart;
    title.load("visible,text");
    legend.load("visible");
    axes.valueAxis.load("visible");
    chart.load("name,chartType");
    chart.series.load("count,items/name");
    series.load("gapWidth,overlap,hasDataLabels");
    series.dataLabels.load("position");
    series.format.line.load("color,weight");
    await context.sync();
    return {
      chart: [chart.name, chart.chartType, title.visible, legend.visible, axes.valueAxis.visible],
      series: [
        chart.series.count,
        chart.series.items.map(({ name }) => name),
        series.gapWidth,
        series.overlap,
      ],
      labels: [series.hasDataLabels, series.dataLabels.position],
      line: [series.format.line.color, series.format.line.weight],
    };
  });
  expect(read).toEqual({
    chart: ["Syn_Chart", "BarStacked", false, false, false],
    series: [2, ["Real", "Planned"], 150, 100],
    labels: [true, "Center"],
    line: ["#AA0000", 1.5],
  });
});

test("a chart is found by name, listed and deleted", async () => {
  const read = await Excel.run(async (context) => {
    addChart(context);
    await context.sync();
    const { charts } = sheetOf(context);
    charts.load("items/name,count");
    const found = charts.getItemOrNullObject("syn_chart").load("name");
    await context.sync();
    const names = charts.items.map(({ name }) => name);
    found.delete();
    const gone = charts.getItemOrNullObject("Syn_Chart");
    await context.sync();
    return [names, charts.count, found.name, gone.isNullObject];
  });
  expect(read).toEqual([["Syn_Chart"], 1, "Syn_Chart", true]);
});

test.each<[string, string, (chart: Excel.Chart, context: Excel.RequestContext) => unknown]>([
  [
    "a chart that is not there",
    "ItemNotFound",
    (_chart, context) => sheetOf(context).charts.getItem("Nope").delete(),
  ],
  ["a series beyond the last", "InvalidArgument", (chart) => chart.series.getItemAt(2).load("name")],
  ["a legend nowhere", "InvalidArgument", (chart) => (chart.legend.position = "Middle" as "Top")],
  ["a gap of less than nothing", "InvalidArgument", (chart) => (chart.series.getItemAt(0).gapWidth = -1)],
  [
    "a place on another sheet",
    "InvalidArgument",
    (chart, { workbook }) => chart.setPosition(workbook.worksheets.add("Other").getRange("A1")),
  ],
  [
    "a kind that is not drawn",
    "NotImplemented",
    (_chart, context) => sheetOf(context).charts.add("Radar", sheetOf(context).getRange("A1:C4"), "Columns"),
  ],
  ["work on a chart that is no more", "ItemNotFound", (chart) => (chart.delete(), (chart.title.text = "x"))],
  [
    "work on a series that is no more",
    "ItemNotFound",
    (chart) => {
      const series = chart.series.getItemAt(1);
      series.delete();
      series.name = "x";
    },
  ],
])("Excel refuses %s: %s", async (_what, code, statements) => {
  expect(await refusal((context) => statements(addChart(context), context))).toBe(code);
});
