import type { SeriesLook } from "../chart";
import type { PlannedChart } from "../plan";
import type { AnnexWords } from "../words";
import { columnOf, serviceCells } from "./layout";
import type { StaffingLayout } from "./layout";

/** Filled posts dark, vacant ones pale, each entity in a hue of its own; the four differ in lightness, for grey printing. */
const FILLED = ["#1B3A57", "#B8692B", "#4B6B3C", "#6B4B73"];
const VACANT = ["#9DBAD6", "#F1D3B8", "#C5D8BB", "#D8C7DD"];
/** A label on a bar shorter than this part of the longest would not fit. */
const SHORTEST_LABEL = 0.015;

/**
 * FTE by service, stacked: first what is filled, entity by entity, then what is vacant. Bars lie, so that long names and
 * small figures have room. `longest` is the largest sum of one service.
 */
export function staffingChart(
  layout: StaffingLayout,
  entities: readonly string[],
  longest: number,
  words: AnnexWords,
): PlannedChart {
  const format = `[<${(longest * SHORTEST_LABEL).toFixed(2)}]"";General`;

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
    },
    series: all.map((one) => ({ values: serviceCells(layout, one.column), categories })),
    over: layout.chart,
  };
}

function series(name: string, color: string, label: SeriesLook["label"]): SeriesLook {
  return { name, color, label };
}

function pick(colors: readonly string[], index: number): string {
  return colors[index % colors.length] ?? "#808080";
}
