import type { ReactElement } from "react";
import type { BookChart } from "../../book";
import type { DrawnSeries } from "./chart-data";
import { DataLabel } from "./data-label";
import type { LabelWriter } from "./data-label";
import { type Plot, pointAt, type Run, type Stacking } from "./plot";

export type BarsProps = {
  readonly plot: Plot;
  readonly chart: BookChart;
  readonly series: readonly DrawnSeries[];
  readonly runs: readonly (readonly Run[])[];
  readonly stacking: Stacking;
  readonly labels: LabelWriter;
};

type Bar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Bars or columns, side by side or on top of one another, as wide as gap and overlap leave them. */
export function Bars({ plot, chart, series, runs, stacking, labels }: BarsProps): ReactElement {
  const beside = stacking === "none" ? Math.max(1, series.length) : 1;
  const overlap = stacking === "none" ? chart.overlap / 100 : 1;
  const thickness = 1 / (beside - (beside - 1) * overlap + chart.gapWidth / 100);
  const margin = (thickness * chart.gapWidth) / 200;

  const bars = series.flatMap((one, index) =>
    (runs[index] ?? []).map((run, at) => {
      const start = at + margin + (stacking === "none" ? index * thickness * (1 - overlap) : 0);
      return run === null
        ? null
        : { one, at, key: `${index} ${at}`, run, bar: barOf(plot, start, start + thickness, run) };
    }),
  );
  const drawn = bars.filter((bar) => bar !== null && bar.one.color !== "none");
  return (
    <g>
      {drawn.map(
        (item) => item && <rect key={item.key} className="sv-bar-mark" {...item.bar} fill={item.one.color} />,
      )}
      {drawn.map((item) => {
        const text = item === null ? "" : labels(item.one, item.at);
        if (item === null || text === "") return null;
        const negative = item.run.to < item.run.from;
        const spot = labelSpot(
          item.bar,
          item.one.labels.position ?? defaultPosition(stacking),
          plot,
          negative,
        );
        return <DataLabel key={item.key} text={text} color={item.one.labels.color} {...spot} />;
      })}
    </g>
  );
}

function defaultPosition(stacking: Stacking): string {
  return stacking === "none" ? "OutsideEnd" : "Center";
}

function barOf(plot: Plot, start: number, end: number, run: NonNullable<Run>): Bar {
  const a = pointAt(plot, start, run.from);
  const b = pointAt(plot, end, run.to);
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

type Spot = { x: number; y: number; anchor: "start" | "middle" | "end" };

function labelSpot(bar: Bar, position: string, plot: Plot, negative: boolean): Spot {
  const x = bar.x + bar.width / 2;
  const y = bar.y + bar.height / 2;
  if (position === "Center") return { x, y, anchor: "middle" };
  const outside = position === "OutsideEnd";
  const atBase = position === "InsideBase";
  if (plot.horizontal) {
    const atRight = negative === atBase; // the end that the label stands at
    const edge = atRight ? bar.x + bar.width : bar.x;
    const outward = atRight ? 4 : -4;
    const anchor = atRight === outside ? "start" : "end";
    return { x: edge + (outside ? outward : -outward), y, anchor };
  }
  const atTop = negative === atBase;
  const edge = atTop ? bar.y : bar.y + bar.height;
  const outward = atTop ? -8 : 8;
  return { x, y: edge + (outside ? outward : -outward), anchor: "middle" };
}
