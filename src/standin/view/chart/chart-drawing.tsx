import type { ReactElement } from "react";
import type { BookChart } from "../../book";
import { pixelsOfPoints } from "../cell-font";
import type { Rendering } from "../cell-picture";
import { showValue } from "../number-text";
import type { Box } from "../sheet-geometry";
import type { ChartData, DrawnSeries } from "./chart-data";
import { FONT, INK, wrapText } from "./chart-text";
import type { LabelWriter } from "./data-label";
import { layLegend, Legend, type LegendEntry } from "./legend";
import { Pie, sliceColor } from "./pie";
import type { ChartForm } from "./plot";
import { PlotArea } from "./plot-area";

export type ChartDrawingProps = {
  readonly chart: BookChart;
  readonly form: ChartForm;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  readonly rendering: Rendering;
};

const MARGIN = 10;

/** A chart as a picture: title, legend, and what is left for the plot. */
export function ChartDrawing(props: ChartDrawingProps): ReactElement {
  const { chart, form, data, width, height, rendering } = props;
  const { notation, measure } = rendering;
  const titleSize = pixelsOfPoints(chart.titleFontSize);
  const titleLines =
    chart.title === null ? [] : wrapText(chart.title, width - 2 * MARGIN, measure, titleSize);
  const legend = placeLegend(props, titleLines.length * titleSize * 1.2);
  const labels: LabelWriter = (series, at) => {
    const value = series.values[at] ?? null;
    return series.labels.show && value !== null
      ? showValue(value, series.labels.numberFormat, notation).text
      : "";
  };
  const first = data.series[0];
  return (
    <svg width={width} height={height} fontFamily={FONT.family} aria-hidden="true">
      {titleLines.map((line, index) => (
        <text
          key={index}
          className="sv-title"
          x={width / 2}
          y={MARGIN + titleSize * (0.85 + index * 1.2)}
          textAnchor="middle"
          fontSize={titleSize}
          fill={chart.titleFontColor ?? INK}
        >
          {line}
        </text>
      ))}
      {form.kind === "pie"
        ? first && <Pie box={legend.rest} series={first} hole={form.hole} labels={labels} />
        : legend.rest.height > 0 && (
            <PlotArea
              chart={chart}
              form={form}
              data={data}
              room={legend.rest}
              whole={{ width, height }}
              rendering={rendering}
              labels={labels}
            />
          )}
      {legend.layout !== null && <Legend layout={legend.layout} box={legend.box} />}
    </svg>
  );
}

/** The legend in its place, and the box that it leaves for the plot. */
function placeLegend(
  { chart, form, data, width, height, rendering }: ChartDrawingProps,
  titleHeight: number,
): { layout: ReturnType<typeof layLegend> | null; box: Box; rest: Box } {
  const top = MARGIN + titleHeight + (titleHeight > 0 ? 8 : 0);
  const rest = { left: MARGIN, top, width: width - 2 * MARGIN, height: height - top - MARGIN };
  const side = chart.legend;
  if (side === null) return { layout: null, box: rest, rest };
  const stacked = side === "Left" || side === "Right";
  const room = stacked ? rest.width * 0.4 : rest.width;
  const layout = layLegend(entriesOf(form, data), room, stacked, rendering.measure);
  const own = { width: layout.width, height: layout.height };
  if (stacked) {
    const shrunk = { ...rest, width: rest.width - own.width - 12 };
    const y = rest.top + Math.max(0, (rest.height - own.height) / 2);
    return side === "Left"
      ? {
          layout,
          box: { ...own, left: rest.left, top: y },
          rest: { ...shrunk, left: rest.left + own.width + 12 },
        }
      : { layout, box: { ...own, left: rest.left + shrunk.width + 12, top: y }, rest: shrunk };
  }
  const shrunk = { ...rest, height: rest.height - own.height - 8 };
  return side === "Top"
    ? { layout, box: { ...own, left: rest.left, top }, rest: { ...shrunk, top: top + own.height + 8 } }
    : { layout, box: { ...own, left: rest.left, top: top + shrunk.height + 8 }, rest: shrunk };
}

function entriesOf(form: ChartForm, data: ChartData): LegendEntry[] {
  if (form.kind === "pie") {
    return data.categories.map((name, index) => ({ name, color: sliceColor(index), line: false }));
  }
  const line = (series: DrawnSeries): boolean => form.kind === "lines" || series.line;
  return data.series.map((series) => ({ name: series.name, color: series.color, line: line(series) }));
}
