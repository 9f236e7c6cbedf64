import type { PlotArea, SeriesLook } from "../annex/chart";
import { formatCell } from "../sheet/a1";
import type { PlacedChart, PlacedSeries } from "../app/operation";
import { rangeOf } from "./ranges";

const SMALL = 20; // points

/**
 * A native chart, series by series: ranges shaped like their series and the direction said, because hosts guess
 * differently.
 */
export function addChart(context: Excel.RequestContext, chart: PlacedChart): void {
  const sheet = context.workbook.worksheets.getItem(chart.sheet);
  const [first] = chart.series;
  if (!first) return;
  const added = sheet.charts.add(chart.look.kind, rangeOf(context, first.values), "Columns");
  added.name = chart.name;
  const { row, column, rows, columns } = chart.over;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  added.setPosition(formatCell({ row, column }), formatCell(last));
  chart.series.forEach((placed, index) => {
    const look = chart.look.series[index];
    if (!look) return;
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(look.name);
    aimSeries(context, series, placed, look);
    dressSeries(series, look, chart);
  });
  dressChart(added, chart);
}

/** New words and ranges, and where it is told a new plot area, for a chart that stands; its place and other looks stay as the user may have set them. */
export function aimChart(context: Excel.RequestContext, chart: PlacedChart): void {
  const standing = context.workbook.worksheets.getItem(chart.sheet).charts.getItem(chart.name);
  standing.title.text = chart.look.title;
  if (chart.look.valueAxis) standing.axes.valueAxis.title.text = chart.look.valueAxis.title;
  chart.series.forEach((placed, index) => {
    const look = chart.look.series[index];
    if (look) aimSeries(context, standing.series.getItemAt(index), placed, look);
  });
  if (chart.look.plotArea) placePlot(standing, chart.look.plotArea);
}

function aimSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  placed: PlacedSeries,
  look: SeriesLook,
): void {
  series.name = look.name;
  series.setValues(rangeOf(context, placed.values));
  series.setXAxisValues(rangeOf(context, placed.categories));
}

function dressSeries(series: Excel.ChartSeries, look: SeriesLook, chart: PlacedChart): void {
  if (look.color === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(look.color);
  series.gapWidth = chart.look.gapWidth;
  if (!look.label) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = look.label.numberFormat;
  series.dataLabels.format.font.color = look.label.color;
  series.dataLabels.format.font.size = 9;
}

function dressChart(chart: Excel.Chart, { look }: PlacedChart): void {
  chart.title.text = look.title;
  chart.title.format.font.size = 12;
  if (look.legend === false) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  // A bar chart counts its categories from below; a reader starts on top.
  if (look.kind === "BarStacked") categoryAxis.reversePlotOrder = true;
  // Beside the axis a bar below nought would be drawn over its own name.
  categoryAxis.tickLabelPosition = "Low";
  if (look.kind === "BarStacked") categoryAxis.tickLabelSpacing = 1;
  if (look.valueAxis) {
    valueAxis.title.text = look.valueAxis.title;
    valueAxis.numberFormat = look.valueAxis.numberFormat;
  } else {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  }
  // The sheet itself frames it; a line would be cut at the edge of the print area.
  chart.format.border.lineStyle = "None";
  if (look.plotArea) placePlot(chart, look.plotArea);
}

/** Small first: a rectangle that is moved while it is wide would stop at the chart's edge. */
function placePlot(chart: Excel.Chart, { left, top, width, height }: PlotArea): void {
  const plot = chart.plotArea;
  plot.insideWidth = SMALL;
  plot.insideHeight = SMALL;
  plot.insideLeft = left;
  plot.insideTop = top;
  plot.insideWidth = width;
  plot.insideHeight = height;
}
