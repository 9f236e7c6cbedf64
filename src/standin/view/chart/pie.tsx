import type { ReactElement } from "react";
import type { Box } from "../sheet-geometry";
import { ACCENTS, type DrawnSeries } from "./chart-data";
import { DataLabel, type LabelWriter } from "./data-label";

export type PieProps = {
  readonly box: Box;
  readonly series: DrawnSeries;
  readonly hole: boolean;
  readonly labels: LabelWriter;
};

export function sliceColor(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
}

/** Slices clockwise from the top, one a value; what is not above nought has none. */
export function Pie({ box, series, hole, labels }: PieProps): ReactElement {
  const radius = Math.max(0, Math.min(box.width, box.height) / 2 - 16);
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const shares = series.values.map((value) => Math.max(0, value ?? 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const inner = hole ? radius / 2 : 0;
  const at = (turn: number, distance: number): { x: number; y: number } => ({
    x: centre.x + distance * Math.sin(2 * Math.PI * turn),
    y: centre.y - distance * Math.cos(2 * Math.PI * turn),
  });

  const turnBefore = (index: number): number =>
    total === 0 ? 0 : shares.slice(0, index).reduce((sum, share) => sum + share, 0) / total;
  const slices = shares.map((_, index) => ({ from: turnBefore(index), to: turnBefore(index + 1) }));
  return (
    <g stroke="#fff" strokeWidth={1}>
      {slices.map(({ from, to }, index) => {
        if (to <= from) return null;
        // A full circle has no two ends to draw an arc between.
        const end = Math.min(to, from + 0.99999);
        const large = end - from > 0.5 ? 1 : 0;
        const [a, b] = [at(from, radius), at(end, radius)];
        const [c, d] = [at(end, inner), at(from, inner)];
        const back = hole
          ? `L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
          : `L${centre.x} ${centre.y}Z`;
        return (
          <path
            key={index}
            className="sv-slice"
            d={`M${a.x} ${a.y}A${radius} ${radius} 0 ${large} 1 ${b.x} ${b.y}${back}`}
            fill={sliceColor(index)}
          />
        );
      })}
      <g stroke="none">
        {slices.map(({ from, to }, index) => {
          const text = to > from ? labels(series, index) : "";
          if (text === "") return null;
          const spot = at((from + to) / 2, hole ? radius * 0.75 : radius + 11);
          const anchor = hole
            ? "middle"
            : spot.x > centre.x + 4
              ? "start"
              : spot.x < centre.x - 4
                ? "end"
                : "middle";
          return <DataLabel key={index} text={text} color={series.labels.color} {...spot} anchor={anchor} />;
        })}
      </g>
    </g>
  );
}
