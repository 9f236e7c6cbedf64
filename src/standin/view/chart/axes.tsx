import type { ReactElement } from "react";
import type { BookChart } from "../../book";
import { FONT, INK, LINE_HEIGHT } from "./chart-text";
import type { Plot } from "./plot";
import { ticksOf } from "./scale";

export type AxesProps = {
  readonly chart: BookChart;
  readonly plot: Plot;
  readonly valueText: (value: number) => string;
  /** The lines of each category's name; turned when they did not fit side by side. */
  readonly names: readonly (readonly string[])[];
  readonly turned: boolean;
};

const GRID = "#DDE1E5";
const AXIS = "#A6A6A6";

/** Gridlines and the text along both axes. The line of the category axis stands at nought. */
export function Axes({ chart, plot, valueText, names, turned }: AxesProps): ReactElement {
  const ticks = ticksOf(plot.scale);
  const base = plot.up(Math.min(Math.max(0, plot.scale.minimum), plot.scale.maximum));
  const { box, horizontal } = plot;
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return (
    <g fontSize={FONT.size} fill={INK} shapeRendering="crispEdges">
      {chart.valueAxis.gridlines &&
        ticks.map((tick) => <Rule key={tick} plot={plot} at={plot.up(tick)} color={GRID} />)}
      {chart.categoryAxis.visible && <Rule plot={plot} at={base} color={AXIS} />}
      {chart.valueAxis.visible &&
        chart.valueAxis.tickLabelPosition !== "None" &&
        ticks.map((tick) => {
          const at = plot.up(tick);
          const far = chart.categoryAxis.reversed !== (chart.valueAxis.tickLabelPosition === "High");
          return horizontal ? (
            <text key={tick} x={at} y={far ? box.top - 7 : bottom + 16} textAnchor="middle">
              {valueText(tick)}
            </text>
          ) : (
            <text
              key={tick}
              x={far ? right + 7 : box.left - 7}
              y={at}
              dy="0.35em"
              textAnchor={far ? "start" : "end"}
            >
              {valueText(tick)}
            </text>
          );
        })}
      {chart.categoryAxis.visible &&
        chart.categoryAxis.tickLabelPosition !== "None" &&
        names.map((lines, index) => (
          <Name key={index} {...{ plot, lines, turned, base }} at={plot.along(index + 0.5)} chart={chart} />
        ))}
    </g>
  );
}

function Rule({ plot, at, color }: { plot: Plot; at: number; color: string }): ReactElement {
  const { box, horizontal } = plot;
  const ends = horizontal
    ? { x1: at, x2: at, y1: box.top, y2: box.top + box.height }
    : { x1: box.left, x2: box.left + box.width, y1: at, y2: at };
  return <line {...ends} stroke={color} />;
}

type NameProps = {
  readonly chart: BookChart;
  readonly plot: Plot;
  readonly lines: readonly string[];
  readonly turned: boolean;
  readonly base: number;
  readonly at: number;
};

function Name({ chart, plot, lines, turned, base, at }: NameProps): ReactElement {
  const { box, horizontal } = plot;
  const position = chart.categoryAxis.tickLabelPosition;
  if (horizontal) {
    const beside = position === "NextToAxis" ? base : position === "High" ? box.left + box.width : box.left;
    const first = at - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return (
      <text textAnchor={position === "High" ? "start" : "end"}>
        {lines.map((line, index) => (
          <tspan
            key={index}
            x={beside + (position === "High" ? 7 : -7)}
            y={first + index * LINE_HEIGHT}
            dy="0.35em"
          >
            {line}
          </tspan>
        ))}
      </text>
    );
  }
  const below = position === "NextToAxis" ? base : position === "High" ? box.top - 10 : box.top + box.height;
  if (turned) {
    return (
      <text transform={`translate(${at + 4} ${below + 12}) rotate(-45)`} textAnchor="end">
        {lines.join(" ")}
      </text>
    );
  }
  return (
    <text textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={index} x={at} y={below + 16 + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
