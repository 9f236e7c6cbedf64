import type { BookChart, ChartKind } from "../../book";
import type { Box } from "../sheet-geometry";
import type { ChartData, DrawnSeries } from "./chart-data";
import type { Scale } from "./scale";

export type Stacking = "none" | "stacked" | "whole";

export type ChartForm =
  | { readonly kind: "bars"; readonly horizontal: boolean; readonly stacking: Stacking }
  | { readonly kind: "lines"; readonly markers: boolean }
  | { readonly kind: "areas"; readonly stacking: Stacking }
  | { readonly kind: "pie"; readonly hole: boolean };

const bars = (horizontal: boolean, stacking: Stacking): ChartForm => ({ kind: "bars", horizontal, stacking });

const FORMS: Readonly<Partial<Record<ChartKind, ChartForm>>> = {
  ColumnClustered: bars(false, "none"),
  ColumnStacked: bars(false, "stacked"),
  ColumnStacked100: bars(false, "whole"),
  BarClustered: bars(true, "none"),
  BarStacked: bars(true, "stacked"),
  BarStacked100: bars(true, "whole"),
  Line: { kind: "lines", markers: false },
  LineMarkers: { kind: "lines", markers: true },
  Area: { kind: "areas", stacking: "none" },
  AreaStacked: { kind: "areas", stacking: "stacked" },
  Pie: { kind: "pie", hole: false },
  Doughnut: { kind: "pie", hole: true },
};

/** How a chart is drawn; null for the kinds that are kept in the file and not drawn here. */
export function formOf(chart: BookChart): ChartForm | null {
  return FORMS[chart.kind] ?? null;
}

/** The area between the axes. `along` and `up` turn a place on the category and on the value axis into pixels. */
export type Plot = {
  readonly box: Box;
  readonly horizontal: boolean;
  readonly scale: Scale;
  readonly count: number;
  /** @param at in categories: 0.5 is the middle of the first */
  along(at: number): number;
  up(value: number): number;
};

export function plotIn(box: Box, scale: Scale, count: number, chart: BookChart, horizontal: boolean): Plot {
  const across = { from: box.left, length: box.width };
  const upward = { from: box.top + box.height, length: -box.height };
  const turn = (axis: typeof across, reversed: boolean): typeof across =>
    reversed ? { from: axis.from + axis.length, length: -axis.length } : axis;
  const category = turn(horizontal ? upward : across, chart.categoryAxis.reversed);
  const value = turn(horizontal ? across : upward, chart.valueAxis.reversed);
  const span = scale.maximum - scale.minimum;
  return {
    box,
    horizontal,
    scale,
    count,
    along: (at) => category.from + (category.length * at) / Math.max(1, count),
    up(amount) {
      const held = Math.min(scale.maximum, Math.max(scale.minimum, amount));
      return value.from + (value.length * (held - scale.minimum)) / span;
    },
  };
}

/** The point at a place on both axes. */
export function pointAt(plot: Plot, at: number, value: number): { x: number; y: number } {
  return plot.horizontal
    ? { x: plot.up(value), y: plot.along(at) }
    : { x: plot.along(at), y: plot.up(value) };
}

/** A run of values on the value axis, from where the bar starts to where it ends. */
export type Run = { readonly from: number; readonly to: number } | null;

/** Per series and category, where its bar or area stands. Amounts above and below nought pile up apart. */
export function runsOf(series: readonly DrawnSeries[], count: number, stacking: Stacking): Run[][] {
  if (stacking === "none") {
    return series.map(({ values }) =>
      Array.from({ length: count }, (_, at) => {
        const value = values[at] ?? null;
        return value === null ? null : { from: 0, to: value };
      }),
    );
  }
  const runs: Run[][] = series.map(() => []);
  for (let at = 0; at < count; at += 1) {
    const amounts = series.map(({ values }) => values[at] ?? null);
    const whole = amounts.reduce<number>((sum, amount) => sum + Math.abs(amount ?? 0), 0);
    const unit = stacking === "whole" && whole > 0 ? whole : 1;
    const top = { above: 0, below: 0 };
    amounts.forEach((amount, index) => {
      if (amount === null) return void runs[index]?.push(null);
      const side = amount < 0 ? "below" : "above";
      const from = top[side];
      top[side] += amount / unit;
      runs[index]?.push({ from, to: top[side] });
    });
  }
  return runs;
}

/** The series that bars or areas are drawn for, and those that a combined chart draws as lines. */
export function partsOf(
  data: ChartData,
  form: ChartForm,
): { solid: readonly DrawnSeries[]; lines: readonly DrawnSeries[] } {
  if (form.kind === "lines") return { solid: [], lines: data.series };
  return {
    solid: data.series.filter(({ line }) => !line),
    lines: data.series.filter(({ line }) => line),
  };
}
