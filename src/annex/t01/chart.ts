import type { SeriesLook } from "../chart";
import type { PlannedChart } from "../plan";
import type { AnnexWords } from "../words";
import { columnOf, serviceCells } from "./layout";
import type { StaffingLayout } from "./layout";
import { plotAreaFor } from "./plot-area";

/** Filled posts dark, vacant ones pale, each entity in a hue of its own; the four differ in lightness, for grey printing. */
const FILLED = ["#1B3A57", "#B8692B", "#4B6B3C", "#6B4B73"];
const VACANT = ["#9DBAD6", "#F1D3B8", "#C5D8BB", "#D8C7DD"];
/** A label on a bar shorter than so many points would not fit. */
const SHORTEST_LABEL = 16;

/** What the chart is to show, and the room that it has. */
export type StaffingChartInput = {
  readonly layout: StaffingLayout;
  readonly entities: readonly string[];
  readonly services: readonly string[];
  /** How far the bars reach, left and right of zero together, in FTE. */
  readonly span: number;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
};

/**
 * FTE by service, stacked: first what is filled, entity by entity, then what is vacant. Bars lie, so that long names and
 * small figures have room.
 */
export function staffingChart(
  { layout, entities, services, span, size }: StaffingChartInput,
  words: AnnexWords,
): PlannedChart {
  const plotArea = plotAreaFor(size, {
    title: words.staffing.chartTitle,
    names: services,
    legend: entities.flatMap((name) => [
      `${name} – ${words.staffing.chartReal}`,
      `${name} – ${words.staffing.chartVacant}`,
    ]),
  });
  const format = labelFormat((span * SHORTEST_LABEL) / plotArea.width);
  const filled = entities.map((name, entity) => ({
    look: series(`${name} – ${words.staffing.chartReal}`, pick(FILLED, entity), {
      numberFormat: format,
      color: "#FFFFFF",
    }),
    column: columnOf(entity, "real"),
  }));
  const vacant = entities.map((name, entity) => ({
    look: series(`${name} – ${words.staffing.chartVacant}`, pick(VACANT, entity), {
      numberFormat: format,
      color: "#1F2A37",
    }),
    column: columnOf(entity, "vacant"),
  }));
  const all = [...filled, ...vacant];
  const categories = serviceCells(layout, 0);
  return {
    name: "Syn_T01_Services",
    look: {
      kind: "BarStacked",
      title: words.staffing.chartTitle,
      series: all.map((one) => one.look),
      valueAxis: null,
      gapWidth: 45,
      plotArea,
    },
    series: all.map((one) => ({ values: serviceCells(layout, one.column), categories })),
    over: layout.chart,
  };
}

/**
 * One decimal, and a second where there is one: 3,0 · 2,8 · 0,33. Without it a third would show fifteen. The condition
 * comes first and the negative section says its sign, since hosts agree on the sign in that order only.
 */
function labelFormat(least: number): string {
  return `[>=${least.toFixed(2)}]#,##0.0#;[<0]-#,##0.0#;""`;
}

function series(name: string, color: string, label: SeriesLook["label"]): SeriesLook {
  return { name, color, label };
}

function pick(colors: readonly string[], index: number): string {
  return colors[index % colors.length] ?? "#808080";
}
