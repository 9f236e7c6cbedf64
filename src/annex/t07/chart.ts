import type { PlannedArea, PlannedChart } from "../plan";
import { scenarioColor } from "../palette";
import type { ScenarioChoices } from "../scenario-input";
import type { ComparisonInput } from "./input";
import { FIGURES } from "./item";

/** The first figures of each scenario side by side. */
export function comparisonChart(
  over: PlannedArea,
  first: number,
  scenarios: readonly ComparisonInput[],
  { words }: ScenarioChoices,
): PlannedChart {
  const its = words.comparison;
  const strip = (column: number): PlannedArea => ({ row: first, column, rows: FIGURES.length, columns: 1 });
  return {
    name: "Syn_T07_Claims",
    look: {
      kind: "ColumnClustered",
      title: its.chartTitle,
      series: scenarios.map(({ scenario }, index) => ({
        name: scenario.id,
        color: scenarioColor(index),
        label: { numberFormat: '[=0]"";General', color: "#1F2A37" },
      })),
      valueAxis: { title: its.chartAxis, numberFormat: "0" },
      gapWidth: 80,
    },
    series: scenarios.map((_, index) => ({ values: strip(1 + index), categories: strip(0) })),
    over,
  };
}
