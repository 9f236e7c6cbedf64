import type { Operation, PlacedChart } from "../../src/app/operation";
import { excelWorkbook } from "../../src/excel/workbook";
import { knownMembers } from "../../src/standin/members/table-of-members";
import { settled, standOn } from "../support/standin";
import type { Standin } from "../../src/standin/standin";

const area = (range: { row: number; column: number; rows: number; columns: number }) => ({
  sheet: "T1",
  ...range,
});
const block = area({ row: 1, column: 0, rows: 3, columns: 2 });
const column = area({ row: 2, column: 1, rows: 2, columns: 1 });

const chart = (valueAxis: PlacedChart["look"]["valueAxis"], title: string): PlacedChart => ({
  sheet: "T1",
  name: "Syn_Chart",
  look: {
    kind: "BarStacked",
    title,
    series: [
      { name: "Real", color: "#1F497D", label: { numberFormat: "0.0", color: "#FFFFFF" } },
      { name: "Lift", color: "none", label: null },
    ],
    valueAxis,
    gapWidth: 50,
    plotArea: { left: 60, top: 30, width: 100, height: 90 },
  },
  series: [
    { values: column, categories: { ...column, column: 0 } },
    { values: column, categories: { ...column, column: 0 } },
  ],
  over: area({ row: 6, column: 0, rows: 12, columns: 5 }),
});

/** Every kind of operation, with every field. */
const OPERATIONS: readonly Operation[] = [
  { kind: "add-sheet", sheet: "T1" },
  {
    kind: "set-cells",
    area: block,
    contents: [
      [
        { kind: "text", text: "Service" },
        { kind: "text", text: "FTE" },
      ],
      [
        { kind: "text", text: "IT" },
        { kind: "number", number: 3 },
      ],
      [
        { kind: "text", text: "HR" },
        { kind: "formula", formula: "=B3*2" },
      ],
    ],
  },
  {
    kind: "format",
    area: block,
    format: {
      numberFormat: "0.00",
      bold: true,
      italic: true,
      fontColor: "#000000",
      fontSize: 10,
      fill: "#EEEEEE",
      horizontal: "Right",
      vertical: "Top",
      wrap: true,
      indent: 1,
      borderTop: { weight: "thin", color: "#000000" },
      borderBottom: { weight: "medium", color: "#000000" },
      between: { weight: "thin", color: "#FFFFFF" },
    },
  },
  { kind: "set-column-width", sheet: "T1", column: 0, columns: 2, width: 20 },
  { kind: "set-row-height", sheet: "T1", row: 0, rows: 1, height: 20 },
  { kind: "add-table", area: block, name: "Syn_Table", style: "TableStyleLight1" },
  { kind: "add-name", name: "Syn_T01", area: block },
  { kind: "aim-name", name: "Syn_T01", area: column },
  { kind: "define-name", name: "Syn_Choices", formula: "=Syn_Table[FTE]", standing: false },
  { kind: "define-name", name: "Syn_Choices", formula: "=Syn_Table[Service]", standing: true },
  { kind: "set-choices", area: column, choices: "Syn_Choices" },
  { kind: "freeze-rows", sheet: "T1", rows: 1 },
  { kind: "freeze-columns", sheet: "T1", columns: 1 },
  { kind: "add-chart", chart: chart(null, "FTE") },
  { kind: "aim-chart", chart: chart(null, "VTE") },
  { kind: "delete-chart", sheet: "T1", name: "Syn_Chart" },
  { kind: "add-chart", chart: chart({ title: "FTE", numberFormat: "0" }, "FTE") },
  { kind: "aim-chart", chart: chart({ title: "VTE", numberFormat: "0" }, "VTE") },
  {
    kind: "set-print",
    print: {
      sheet: "T1",
      orientation: "Landscape",
      pagesWide: 2,
      area: block,
      titleRows: { first: 1, last: 1 },
      titleColumns: { first: 0, last: 1 },
      footer: { left: "T1", center: "", right: "&P" },
      breaks: [2],
    },
  },
  { kind: "set-print-area", area: block, titleRows: { first: 2, last: 3 }, breaks: [3] },
  { kind: "set-memory", xml: '<m xmlns="urn:synergy-annex:memory">1</m>' },
  { kind: "resize-table", name: "Syn_Table", area: { ...block, rows: 4 } },
];

const UNDONE: readonly Operation[] = [
  { kind: "set-memory", xml: '<m xmlns="urn:synergy-annex:memory">2</m>' },
  { kind: "delete-name", name: "Syn_T01" },
  { kind: "delete-table", name: "Syn_Table" },
  { kind: "delete-chart", sheet: "T1", name: "Syn_Chart" },
  { kind: "clear", area: block },
  { kind: "delete-sheet", sheet: "T1", onlyIf: { cell: block, text: "" } },
  { kind: "set-memory", xml: null },
];

/** Calls everything that the port to a workbook has. */
async function useEverything(standin: Standin): Promise<void> {
  const workbook = excelWorkbook();
  await workbook.outline();
  await workbook.apply(OPERATIONS);
  standin.book.calculationMode = "Manual";
  await workbook.outline();
  await workbook.readCalculated([block]);
  await workbook.readCells([block]);
  await workbook.readGrids([block]);
  await workbook.select(block);
  for (const stop of [
    await workbook.watch(() => undefined),
    await workbook.watchSelection(() => undefined),
  ]) {
    await stop();
  }
  await workbook.apply(UNDONE);
  await settled();
}

/**
 * What the stand-in knows though src/excel does not use it yet: mostly reading back what is set, which tests need, and
 * what the next annexes and the input tables are about to ask for. Whoever uses one takes it off this list.
 */
const BEYOND: Readonly<Record<string, string>> = {
  Workbook: "getSelectedRange()",
  Application: "calculationMode= thousandsSeparator cultureInfo",
  CultureInfo: "name numberFormat",
  NumberFormatInfo: "numberDecimalSeparator numberGroupSeparator",
  WorksheetCollection: "getItemOrNullObject() getActiveWorksheet()",
  Worksheet:
    "name= visibility= position position= tabColor tabColor= showGridlines names getRangeByIndexes()",
  WorksheetFreezePanes: "getLocationOrNullObject() freezeAt() unfreeze()",
  PageLayout:
    "orientation paperSize zoom centerHorizontally leftMargin rightMargin topMargin topMargin= bottomMargin bottomMargin= headerMargin headerMargin= footerMargin footerMargin=",
  HeaderFooter:
    "leftHeader leftHeader= centerHeader centerHeader= rightHeader rightHeader= leftFooter centerFooter rightFooter",
  Range:
    "rowIndex columnIndex rowCount columnCount values= valueTypes text numberFormat worksheet getCell() getRow() getBoundingRect()",
  DataValidation: "type rule ignoreBlanks ignoreBlanks= errorAlert prompt prompt= clear()",
  RangeFormat: "columnWidth rowHeight wrapText horizontalAlignment verticalAlignment indentLevel",
  RangeFont: "name name= size bold italic color",
  RangeFill: "color clear()",
  RangeBorder: "sideIndex style weight color",
  TableCollection: "count getItemOrNullObject()",
  Table:
    "id style showFilterButton showBandedRows showBandedColumns showBandedColumns= showHeaders showTotals worksheet getHeaderRowRange() getDataBodyRange() delete()",
  NamedItemCollection: "getItemOrNullObject()",
  NamedItem: "type value visible visible= comment comment= scope getRange()",
  CustomXmlPartCollection: "getItemOrNullObject() items getItem()",
  CustomXmlPartScopedCollection: "getOnlyItemOrNullObject()",
  CustomXmlPart: "namespaceUri",
  ChartCollection: "count getItemOrNullObject()",
  Chart: "id chartType worksheet",
  ChartTitle: "text visible visible=",
  ChartLegend: "position visible visible=",
  ChartPlotArea: "insideLeft insideTop insideWidth insideHeight",
  ChartBorder: "lineStyle",
  ChartAxis:
    "visible reversePlotOrder numberFormat tickLabelPosition tickLabelSpacing minimum minimum= maximum maximum=",
  ChartAxisTitle: "text visible visible=",
  ChartGridlines: "visible",
  ChartSeriesCollection: "count items",
  ChartSeries: "name chartType chartType= gapWidth overlap overlap= hasDataLabels delete()",
  ChartSeriesFormat: "line",
  ChartLineFormat: "color color= weight weight= clear()",
  ChartDataLabels: "numberFormat position position= showValue showValue=",
  ChartFont: "size color",
};

test("the stand-in knows what src/excel uses, and what is listed as beyond it, and nothing else", async () => {
  const standin = standOn();
  await useEverything(standin);
  const listed = Object.entries(BEYOND).flatMap(([className, members]) =>
    members.split(" ").map((member) => `${className}.${member}`),
  );
  expect(knownMembers().filter((member) => !standin.used.has(member))).toEqual(listed);
  expect([...standin.used].filter((member) => !knownMembers().includes(member))).toEqual([]);
});
