import type { BookChart } from "../book";
import type { ChartBody } from "./chart-read";
import type { ChartFrame } from "./drawing";

/** A chart with what the file had of it: its part, its frame in the drawing, and how both read when they were opened. */
export type SheetChart = {
  readonly chart: BookChart;
  readonly inFile: { readonly part: string; readonly frame: ChartFrame; body: ChartBody } | null;
};

/** The chart's own part of a BookChart, as a copy. */
export function bodyOf({ id: _id, name: _name, anchor: _anchor, ...body }: BookChart): ChartBody {
  return structuredClone(body);
}

/** Applies a change of formulas (a rename) to every reference that a chart holds. */
export function mapReferences(body: Pick<ChartBody, "series">, change: (formula: string) => string): void {
  const maybe = (formula: string | null) => (formula === null ? null : change(formula));
  for (const series of body.series) {
    series.nameFormula = maybe(series.nameFormula);
    series.categories = maybe(series.categories);
    series.values = change(series.values);
  }
}
