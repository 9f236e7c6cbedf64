import type { ReactElement } from "react";
import { pixelsOfPoints } from "../cell-font";
import type { DrawnSeries } from "./chart-data";
import { DataLabel, type LabelWriter } from "./data-label";
import { type Plot, pointAt, type Run } from "./plot";

const OFFSETS: Readonly<Record<string, { x: number; y: number; anchor: "start" | "middle" | "end" }>> = {
  Top: { x: 0, y: -10, anchor: "middle" },
  Bottom: { x: 0, y: 10, anchor: "middle" },
  Left: { x: -7, y: 0, anchor: "end" },
  Right: { x: 7, y: 0, anchor: "start" },
  Center: { x: 0, y: 0, anchor: "middle" },
};

export type LinesProps = {
  readonly plot: Plot;
  readonly series: readonly DrawnSeries[];
  readonly markers: boolean;
  readonly labels: LabelWriter;
};

/** Lines through the middles of the categories; a gap in the values is a gap in the line. */
export function Lines({ plot, series, markers, labels }: LinesProps): ReactElement {
  return (
    <g fill="none">
      {series.map((one, index) => {
        const points = one.values.map((value, at) =>
          value === null ? null : pointAt(plot, at + 0.5, value),
        );
        const offset = OFFSETS[one.labels.position ?? "Right"] ?? { x: 7, y: 0, anchor: "start" as const };
        if (one.color === "none") return null;
        return (
          <g key={index}>
            <path
              d={pathOf(points)}
              stroke={one.color}
              strokeWidth={pixelsOfPoints(one.lineWeight ?? 2.25)}
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            {points.map((point, at) => {
              if (point === null) return null;
              const text = labels(one, at);
              return (
                <g key={at}>
                  {markers && <circle cx={point.x} cy={point.y} r={3.5} fill={one.color} />}
                  {text !== "" && (
                    <DataLabel
                      text={text}
                      color={one.labels.color}
                      x={point.x + offset.x}
                      y={point.y + offset.y}
                      anchor={offset.anchor}
                    />
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

/** Areas between their runs; a gap counts as nought. */
export function Areas({
  plot,
  series,
  runs,
}: {
  plot: Plot;
  series: readonly DrawnSeries[];
  runs: readonly (readonly Run[])[];
}): ReactElement {
  return (
    <g>
      {series.map((one, index) => {
        if (one.color === "none") return null;
        const own = runs[index] ?? [];
        const upper = own.map((run, at) => pointAt(plot, at + 0.5, run?.to ?? 0));
        const lower = own.map((run, at) => pointAt(plot, at + 0.5, run?.from ?? 0)).reverse();
        const points = [...upper, ...lower].map(({ x, y }) => `${x},${y}`).join(" ");
        return <polygon key={index} points={points} fill={one.color} />;
      })}
    </g>
  );
}

function pathOf(points: readonly ({ x: number; y: number } | null)[]): string {
  return points
    .map((point, at) => {
      if (point === null) return "";
      const starts = at === 0 || points[at - 1] === null;
      return `${starts ? "M" : "L"}${point.x} ${point.y}`;
    })
    .join("");
}
