import type { ReactElement } from "react";
import type { DrawnSeries } from "./chart-data";
import { FONT, INK } from "./chart-text";

/** The text of a point's label; "" where it has none, or where its number format hides it. */
export type LabelWriter = (series: DrawnSeries, at: number) => string;

export type DataLabelProps = {
  readonly text: string;
  readonly color: string | null;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

/** A number at a mark, centred on the given height. */
export function DataLabel({ text, color, x, y, anchor }: DataLabelProps): ReactElement {
  return (
    <text
      className="sv-data-label"
      x={x}
      y={y}
      dy="0.35em"
      textAnchor={anchor}
      fontSize={FONT.size - 1}
      fill={color ?? INK}
    >
      {text}
    </text>
  );
}
