import type { Staffing } from "../../model/staffing";
import { planFrame } from "../frame";
import type { AnnexPlan } from "../plan";
import { scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { besideCells, bandRows, stepsChart } from "./chart";
import type { StepsInput } from "./input";
import { layOutSteps } from "./layout";
import { stepsRows } from "./rows";

/** T3: FTE by year before and after, by body and service, what changes by level, and what nobody dates. */
export function planSteps(
  staffing: Staffing,
  scenarios: readonly StepsInput[],
  choices: ScenarioChoices,
): AnnexPlan {
  const { words, calc } = choices;
  const its = words.steps;
  const { years } = calc.layout;
  const layout = layOutSteps(staffing, scenarios);
  return planFrame({
    annex: "T3",
    code: "T03",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    headings: [
      words.scenario.scenario,
      words.scenario.body,
      its.what,
      its.baseline,
      ...years.map((year) => its.at(year)),
      its.undated,
      words.scenario.unknowns,
    ],
    labels: 3,
    widths: [12, 16, 34, 12, ...years.map(() => 11), 12, 11],
    table: (first) => stepsRows(staffing, scenarios, layout, choices, first),
    chart: {
      caption: its.caption,
      rows: bandRows(years.length),
      columns: 8,
      beside: (row, _, first) => besideCells(row, first, scenarios, layout, choices),
      plan: (over) => stepsChart(over, scenarios, choices),
    },
  });
}
