import { planFrame } from "../frame";
import type { AnnexPlan, PlannedArea, PlannedChart } from "../plan";
import { moneyWidth, ofFigures, ofWords, widthOf } from "../planned";
import { scenarioColumn, scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { driverRows } from "./drivers";
import type { SensitivityInput } from "./input";
import { COLUMNS, STEP, columnOf, layOut } from "./layout";
import { yearRows } from "./years";

const BAND_ROWS = 18;

/**
 * T8: what each driver does to the cumulative net, one at a time. What is linear follows the workbook; shifted starts, estimates,
 * the workload and the order are of the day of writing.
 */
export function planSensitivity(inputs: readonly SensitivityInput[], choices: ScenarioChoices): AnnexPlan {
  const { words, calc } = choices;
  const its = words.sensitivity;
  const [from, to] = [calc.layout.years[0] ?? 0, calc.layout.years.at(-1) ?? 0];
  const width = moneyWidth(
    inputs.flatMap(({ rows, years }) => [
      ...rows.flatMap(({ low, high }) => [low, high]),
      ...years.map(({ net }) => net),
    ]),
    14,
  );
  const names = inputs.flatMap(({ rows }) => rows.flatMap(({ driver }) => its.driver[driver].split("\n")));
  return planFrame({
    annex: "T8",
    code: "T08",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: [...scenarioLines(choices, inputs), its.outcome(from, to)],
    columns: [
      scenarioColumn(choices, inputs),
      ofWords(its.varied, widthOf(names, 36, 52)),
      ofFigures(its.step, 11),
      ...COLUMNS.map((column) => ofFigures(its.column[column], width)),
    ],
    table: (first, widths) => {
      const layout = layOut(inputs, first);
      return [...driverRows(inputs, layout, choices, widths), ...yearRows(inputs, layout, choices, widths)];
    },
    chart: {
      captions: [its.caption],
      rows: BAND_ROWS,
      columns: STEP + 1 + COLUMNS.length,
      beside: () => [],
      plan: (over, first) => [tornado(over, first, inputs[0], choices)],
    },
  });
}

/** The first scenario's drivers of money, the widest swing on top. */
function tornado(
  over: PlannedArea,
  first: number,
  input: SensitivityInput | undefined,
  { words }: ScenarioChoices,
): PlannedChart {
  const its = words.sensitivity;
  const rows = input?.rows.filter(({ unit }) => unit === "EUR").length ?? 0;
  const strip = (column: number): PlannedArea => ({ row: first, column, rows, columns: 1 });
  const label = (color: string) => ({ numberFormat: '#,##0;-#,##0;""', color });
  return {
    name: "Syn_T08_Tornado",
    look: {
      kind: "BarStacked",
      title: `${its.chartTitle} – ${input?.scenario.id ?? ""}`,
      series: [
        { name: its.column.lower, color: "#C77F3B", label: label("#1F2A37") },
        { name: its.column.higher, color: "#1B3A57", label: label("#FFFFFF") },
      ],
      valueAxis: { title: its.chartAxis, numberFormat: "#,##0" },
      gapWidth: 50,
    },
    series: (["lower", "higher"] as const).map((column) => ({
      values: strip(columnOf(column)),
      categories: strip(1),
    })),
    over,
  };
}
