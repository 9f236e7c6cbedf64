import type { ReactElement } from "react";
import type { Box } from "../sheet-geometry";
import type { MeasureText } from "../text-width";
import { cutText, FONT, INK, LINE_HEIGHT, widthOf } from "./chart-text";

export type LegendEntry = { readonly name: string; readonly color: string; readonly line: boolean };

type Placed = LegendEntry & { readonly x: number; readonly y: number };

/** The entries of a legend in their places, and the room that they take. */
export type LegendLayout = {
  readonly entries: readonly Placed[];
  readonly width: number;
  readonly height: number;
};

const SWATCH = 22;
const GAP = 16;

/** Side by side in as many lines as needed, each line centred, or below one another. */
export function layLegend(
  entries: readonly LegendEntry[],
  room: number,
  stacked: boolean,
  measure: MeasureText,
): LegendLayout {
  const named = entries
    .filter(({ color }) => color !== "none")
    .map((entry) => ({ ...entry, name: cutText(entry.name, room - SWATCH, measure) }));
  const width = (entry: LegendEntry): number => SWATCH + widthOf(entry.name, measure);
  if (stacked) {
    return {
      entries: named.map((entry, index) => ({ ...entry, x: 0, y: index * (LINE_HEIGHT + 4) })),
      width: Math.max(0, ...named.map(width)),
      height: named.length * (LINE_HEIGHT + 4),
    };
  }
  const lines: { entries: LegendEntry[]; width: number }[] = [];
  for (const entry of named) {
    const last = lines.at(-1);
    const own = width(entry);
    if (last !== undefined && last.width + GAP + own <= room) {
      last.entries.push(entry);
      last.width += GAP + own;
    } else lines.push({ entries: [entry], width: own });
  }
  const placed = lines.flatMap((line, index) => {
    let x = (room - line.width) / 2;
    return line.entries.map((entry) => {
      const at = x;
      x += width(entry) + GAP;
      return { ...entry, x: at, y: index * (LINE_HEIGHT + 2) };
    });
  });
  return { entries: placed, width: room, height: lines.length * (LINE_HEIGHT + 2) };
}

export function Legend({ layout, box }: { layout: LegendLayout; box: Box }): ReactElement {
  return (
    <g className="sv-legend" transform={`translate(${box.left} ${box.top})`}>
      {layout.entries.map((entry, index) => (
        <g key={index} transform={`translate(${entry.x} ${entry.y})`}>
          {entry.line ? (
            <line x1={0} x2={17} y1={7} y2={7} stroke={entry.color} strokeWidth={2.5} />
          ) : (
            <rect x={6} y={2} width={10} height={10} fill={entry.color} />
          )}
          <text x={SWATCH} y={11} fontSize={FONT.size} fill={INK}>
            {entry.name}
          </text>
        </g>
      ))}
    </g>
  );
}
