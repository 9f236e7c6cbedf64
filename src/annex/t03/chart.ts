import type { PlannedArea, PlannedCell, PlannedChart } from "../plan";
import { number, own } from "../formula/expression";
import { UNCHANGED, scenarioColor } from "../palette";
import { formulaCell, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import type { StepsInput } from "./input";
import { rowOf } from "./layout";
import type { StepsLayout } from "./layout";

const LEAST_ROWS = 18;
const FIRST_YEAR = 4;
/** The columns of the chart and of the gap that keeps its figures off it. */
export const CHART_COLUMNS = 8;

/** As many rows as the chart's figures need, and at least enough to see it. */
export function bandRows(years: number): number {
  return Math.max(LEAST_ROWS, years + 3);
}

/** The figures of the chart, a row a year: before, and after in each scenario. */
export function besideCells(
  row: number,
  first: number,
  scenarios: readonly StepsInput[],
  layout: StepsLayout,
  { words, calc }: ScenarioChoices,
): readonly PlannedCell[] {
  const its = words.steps;
  if (row === 0) {
    return [its.year, its.before, ...scenarios.map(({ scenario }) => scenario.id)].map((word, index) =>
      textCell(word, index === 0 ? "head-mark" : "head-figure"),
    );
  }
  const year = calc.layout.years[row - 1];
  if (year === undefined) return [];
  const column = FIRST_YEAR + row - 1;
  return [
    formulaCell(number(year), "order"),
    formulaCell(own(rowOf(layout, first, 0, "before"), column), "fte"),
    ...scenarios.map((_, index) => formulaCell(own(rowOf(layout, first, index, "after"), column), "fte")),
  ];
}

/** FTE steps by year: all staff of the table, before and after in each scenario. */
export function stepsChart(
  over: PlannedArea,
  scenarios: readonly StepsInput[],
  { words, calc }: ScenarioChoices,
): PlannedChart {
  const its = words.steps;
  const years = calc.layout.years.length;
  const strip = (column: number): PlannedArea => ({ row: over.row + 1, column, rows: years, columns: 1 });
  const names = [its.before, ...scenarios.map(({ scenario }) => scenario.id)];
  return {
    name: "Syn_T03_Steps",
    look: {
      kind: "LineMarkers",
      title: its.chartTitle,
      series: names.map((name, index) => ({
        name,
        color: index === 0 ? UNCHANGED : scenarioColor(index - 1),
        label: null,
      })),
      valueAxis: { title: its.chartAxis, numberFormat: "0.0" },
      gapWidth: 60,
    },
    series: names.map((_, index) => ({
      values: strip(CHART_COLUMNS + 1 + index),
      categories: strip(CHART_COLUMNS),
    })),
    over: { ...over, columns: CHART_COLUMNS - 1 },
  };
}
