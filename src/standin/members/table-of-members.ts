import { application, cultureInfo, numberFormatInfo } from "./application";
import { chart, chartAreaFormat, chartBorder, chartLegend, chartTitle, chartTitleFormat } from "./chart";
import { chartPlotArea } from "./chart-plot-area";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chart-axis";
import { chartCollection } from "./chart-collection";
import { chartDataLabelFormat, chartDataLabels, chartFont } from "./chart-labels";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chart-series";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./custom-xml-part";
import { dataValidation } from "./data-validation";
import type { ClassName, HostObjectOf } from "./host-object";
import type { MemberTable, Members } from "./member-table";
import { functionResult, functions } from "./functions";
import { namedItem, namedItemCollection } from "./named-item";
import { pageBreak, pageBreakCollection } from "./page-break";
import { headerFooter, headerFooterGroup, pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill, rangeFont, rangeFormat } from "./range-format";
import { table } from "./table";
import { tableCollection } from "./table-collection";
import { workbook } from "./workbook";
import { worksheet, worksheetFreezePanes, worksheetProtection } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const TABLE: MemberTable = {
  Workbook: workbook,
  Application: application,
  Functions: functions,
  FunctionResult: functionResult,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  DataValidation: dataValidation,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  TableCollection: tableCollection,
  Table: table,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ChartPlotArea: chartPlotArea,
  ChartAreaFormat: chartAreaFormat,
  ChartBorder: chartBorder,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartFont: chartFont,
};

/** What the class of an object can do. */
export function membersOf<Name extends ClassName>(object: {
  readonly type: Name;
}): Members<HostObjectOf<Name>> {
  return TABLE[object.type];
}

/** Every member that the stand-in knows, as a session writes down what was used: "Range.values=", "Range.select()". */
export function knownMembers(): string[] {
  return (Object.keys(TABLE) as ClassName[]).flatMap((className) => {
    const {
      properties = {},
      parts = {},
      objects = {},
      values = {},
      acts = {},
      items,
      getItem,
    } = TABLE[className];
    const plain = Object.entries(properties).flatMap(([name, { set }]) =>
      set === undefined ? [name] : [name, `${name}=`],
    );
    const methods = [...Object.keys(objects), ...Object.keys(values), ...Object.keys(acts)].map(
      (name) => `${name}()`,
    );
    const collection = [...(items ? ["items"] : []), ...(getItem ? ["getItem()"] : [])];
    return [...plain, ...Object.keys(parts), ...methods, ...collection]
      .filter((name) => !name.startsWith("_"))
      .map((name) => `${className}.${name}`);
  });
}
