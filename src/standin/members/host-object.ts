import type { Area } from "../../sheet/address";
import type {
  Book,
  BookAxis,
  BookChart,
  BookSeries,
  BookTable,
  CustomPart,
  DefinedName,
  Sheet,
} from "../book";

export type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Cells of one sheet. `area.sheet` is the sheet's name when the range was taken; `sheet` is what counts. */
export type Cells = { readonly sheet: Sheet; readonly area: Area };
type OfChart = { readonly sheet: Sheet; readonly chart: BookChart };
type OfSeries = OfChart & { readonly series: BookSeries };
type OfAxis = OfChart & { readonly axis: BookAxis };

/** What each class of Excel's API stands on. */
export type Targets = {
  Workbook: object;
  Application: object;
  Functions: object;
  FunctionResult: { readonly value: number };
  CultureInfo: object;
  NumberFormatInfo: object;
  WorksheetCollection: object;
  Worksheet: { readonly sheet: Sheet };
  WorksheetProtection: { readonly sheet: Sheet };
  WorksheetFreezePanes: { readonly sheet: Sheet };
  PageLayout: { readonly sheet: Sheet };
  PageBreakCollection: { readonly sheet: Sheet };
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  HeaderFooterGroup: { readonly sheet: Sheet };
  HeaderFooter: { readonly sheet: Sheet };
  Range: Cells;
  DataValidation: Cells;
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: Cells & { readonly edge: Edge };
  TableCollection: { readonly sheet: Sheet | null };
  Table: { readonly sheet: Sheet; readonly table: BookTable };
  NamedItemCollection: { readonly scope: Sheet | null };
  NamedItem: { readonly name: DefinedName };
  CustomXmlPartCollection: object;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly part: CustomPart };
  ChartCollection: { readonly sheet: Sheet };
  Chart: OfChart;
  ChartTitle: OfChart;
  ChartTitleFormat: OfChart;
  ChartLegend: OfChart;
  ChartPlotArea: OfChart;
  ChartAreaFormat: OfChart;
  ChartBorder: OfChart;
  ChartAxes: OfChart;
  ChartAxis: OfAxis;
  ChartAxisTitle: OfAxis;
  ChartGridlines: OfAxis;
  ChartSeriesCollection: OfChart;
  ChartSeries: OfSeries;
  ChartSeriesFormat: OfSeries;
  ChartFill: OfSeries;
  ChartLineFormat: OfSeries;
  ChartDataLabels: OfSeries;
  ChartDataLabelFormat: OfSeries;
  ChartFont: OfChart & { readonly series: BookSeries | null };
};

export type ClassName = keyof Targets;

/** An object of Excel's API as the host sees it: its class and what it stands on. */
export type HostObject = { [Name in ClassName]: { readonly type: Name } & Targets[Name] }[ClassName];

export type HostObjectOf<Name extends ClassName> = Extract<HostObject, { readonly type: Name }>;

/** Whether what the object stands on has been deleted since it was made. */
export function isGone(object: HostObject, book: Book): boolean {
  if ("sheet" in object && object.sheet !== null && book.sheetById(object.sheet.id) === undefined)
    return true;
  if ("table" in object) return !object.sheet.tables.some((table) => table.id === object.table.id);
  if (object.type === "NamedItem") return !book.names.includes(object.name);
  if ("part" in object) return !book.customParts.some((part) => part.id === object.part.id);
  if (!("chart" in object)) return false;
  if (!object.sheet.charts.some((chart) => chart.id === object.chart.id)) return true;
  return "series" in object && object.series !== null && !object.chart.series.includes(object.series);
}
