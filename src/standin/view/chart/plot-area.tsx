import type { ReactElement } from "react";
import type { BookChart } from "../../book";
import type { Rendering } from "../cell-picture";
import { showValue } from "../number-text";
import type { Box } from "../sheet-geometry";
import { Axes } from "./axes";
import { Bars } from "./bars";
import type { ChartData } from "./chart-data";
import { FONT, INK, LINE_HEIGHT, widthOf, wrapText } from "./chart-text";
import type { LabelWriter } from "./data-label";
import { Areas, Lines } from "./lines";
import { type ChartForm, partsOf, plotIn, runsOf } from "./plot";
import { type Scale, scaleFor, ticksOf } from "./scale";

export type PlotAreaProps = {
  readonly chart: BookChart;
  readonly form: Exclude<ChartForm, { kind: "pie" }>;
  readonly data: ChartData;
  readonly room: Box;
  /** The size of the chart, which a place that was chosen for the plot is a part of. */
  readonly whole: { readonly width: number; readonly height: number };
  readonly rendering: Rendering;
  readonly labels: LabelWriter;
};

const TITLE_ROOM = 18;

/** Axes and marks of a chart that has axes, fitted into the room that title and legend leave. */
export function PlotArea(props: PlotAreaProps): ReactElement {
  const { chart, form, data, room, rendering, labels } = props;
  const { measure } = rendering;
  const horizontal = form.kind === "bars" && form.horizontal;
  const stacking = form.kind === "lines" ? "none" : form.stacking;
  const { solid, lines } = partsOf(data, form);
  const count = data.categories.length;
  const runs = runsOf(solid, count, stacking);
  const reached = runs.flat().flatMap((run) => (run === null ? [] : [run.from, run.to]));
  const values = [...reached, ...lines.flatMap((one) => one.values.filter((value) => value !== null))];
  const scale: Scale =
    stacking === "whole"
      ? {
          minimum: values.some((value) => value < 0) ? -1 : 0,
          maximum: 1,
          step: 0.1 * (room.height < 200 ? 2 : 1),
        }
      : scaleFor(values, {
          minimum: chart.valueAxis.minimum,
          maximum: chart.valueAxis.maximum,
          withZero: form.kind !== "lines",
          steps: Math.max(2, Math.floor(horizontal ? room.width / 80 : room.height / 34)),
        });

  const source = stacking === "whole" ? "0%" : (data.series[0]?.numberFormat ?? "General");
  const code = chart.valueAxis.numberFormat ?? source;
  const valueText = (value: number): string => showValue(value, code, rendering.notation).text;
  const valueWidth = Math.max(0, ...ticksOf(scale).map((tick) => widthOf(valueText(tick), measure)));
  const { box, names, turned } = fit(props, horizontal, valueWidth);
  const plot = plotIn(box, scale, count, chart, horizontal);

  return (
    <g>
      {form.kind === "areas" && <Areas plot={plot} series={solid} runs={runs} />}
      <Axes chart={chart} plot={plot} valueText={valueText} names={names} turned={turned} />
      {form.kind === "bars" && <Bars {...{ plot, chart, runs, stacking, labels }} series={solid} />}
      <Lines plot={plot} series={lines} markers={form.kind !== "lines" || form.markers} labels={labels} />
      <AxisTitles chart={chart} box={box} room={room} horizontal={horizontal} />
    </g>
  );
}

/** The box between the axes, once the texts beside them have their room. */
function fit(
  { chart, data, room, whole, rendering: { measure } }: PlotAreaProps,
  horizontal: boolean,
  valueWidth: number,
): { box: Box; names: string[][]; turned: boolean } {
  const { categoryAxis, valueAxis } = chart;
  const count = Math.max(1, data.categories.length);
  const values = valueAxis.visible && valueAxis.tickLabelPosition !== "None";
  const named = categoryAxis.visible && categoryAxis.tickLabelPosition !== "None";
  const titles = { left: 0, bottom: 0 };
  if (chart.plotArea !== null && horizontal) {
    const { left, top, width, height } = chart.plotArea;
    const box = {
      left: left * whole.width,
      top: top * whole.height,
      width: width * whole.width,
      height: height * whole.height,
    };
    const names = named ? data.categories.map((name) => wrapText(name, box.left - 14, measure)) : [];
    return { box, names, turned: false };
  }
  if ((horizontal ? categoryAxis : valueAxis).title !== null) titles.left = TITLE_ROOM;
  if ((horizontal ? valueAxis : categoryAxis).title !== null) titles.bottom = TITLE_ROOM;

  if (horizontal) {
    const widest = Math.max(0, ...data.categories.map((name) => widthOf(name, measure)));
    const nameWidth = Math.min(widest, room.width * 0.35);
    const names = named ? data.categories.map((name) => wrapText(name, nameWidth, measure)) : [];
    const left = room.left + titles.left + (named ? nameWidth + 10 : 4);
    const above = values && categoryAxis.reversed ? LINE_HEIGHT + 4 : 0;
    const below = values && !categoryAxis.reversed ? LINE_HEIGHT + 6 : 4;
    const right = room.left + room.width - Math.max(14, valueWidth / 2);
    const height = room.height - above - below - titles.bottom;
    return { box: { left, top: room.top + above, width: right - left, height }, names, turned: false };
  }
  const beside = values ? valueWidth + 10 : 4;
  const left = room.left + titles.left + (categoryAxis.reversed ? 4 : beside);
  const right = room.left + room.width - (categoryAxis.reversed ? beside : 8);
  const slot = (right - left) / count - 6;
  const wrapped = named ? data.categories.map((name) => wrapText(name, slot, measure)) : [];
  const lines = Math.max(0, ...wrapped.map((one) => one.length));
  const widest = Math.max(0, ...wrapped.flat().map((line) => widthOf(line, measure)));
  const turned = widest > slot + 6 || lines > 4;
  const longest = Math.max(0, ...data.categories.map((name) => widthOf(name, measure)));
  const below = !named
    ? 6
    : turned
      ? Math.min(longest * 0.72 + 18, room.height * 0.45)
      : lines * LINE_HEIGHT + 8;
  const height = room.height - below - titles.bottom - 6;
  return { box: { left, top: room.top + 6, width: right - left, height }, names: wrapped, turned };
}

type AxisTitlesProps = {
  readonly chart: BookChart;
  readonly box: Box;
  readonly room: Box;
  readonly horizontal: boolean;
};

function AxisTitles({ chart, box, room, horizontal }: AxisTitlesProps): ReactElement {
  const upright = horizontal ? chart.categoryAxis.title : chart.valueAxis.title;
  const level = horizontal ? chart.valueAxis.title : chart.categoryAxis.title;
  return (
    <g fontSize={FONT.size} fill={INK} textAnchor="middle">
      {upright !== null && (
        <text transform={`translate(${room.left + 10} ${box.top + box.height / 2}) rotate(-90)`}>
          {upright}
        </text>
      )}
      {level !== null && (
        <text x={box.left + box.width / 2} y={room.top + room.height - 3}>
          {level}
        </text>
      )}
    </g>
  );
}
