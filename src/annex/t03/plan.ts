import { entityKey } from "../../model/entity";
import type { Staffing } from "../../model/staffing";
import type { Turns } from "../../model/turns";
import { planningFrame } from "../frame";
import { ofFigures, ofWords, widthOf } from "../planned";
import type { AnnexPlan } from "../plan";
import { bodyName, scenarioColumn, scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { CHART_COLUMNS, besideCells, bandRows, stepsChart } from "./chart";
import type { StepsInput } from "./input";
import { layOutSteps } from "./layout";
import { stepsRows } from "./rows";

/** T3: FTE by year before and after, by body and service, what changes by level, and what nobody dates. */
export function planSteps(
  staffing: Staffing,
  scenarios: readonly StepsInput[],
  choices: ScenarioChoices,
): Turns<AnnexPlan> {
  const { words, calc } = choices;
  const its = words.steps;
  const { years } = calc.layout;
  const bodies = [...staffing.entities.map((one) => bodyName(entityKey(one), words)), words.together];
  const layout = layOutSteps(staffing, scenarios);
  return planningFrame({
    annex: "T3",
    code: "T03",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      scenarioColumn(choices, scenarios),
      ofWords(words.scenario.body, widthOf(bodies, 12, 20)),
      ofWords(its.what, 34),
      ofFigures(its.baseline, 12),
      ...years.map((year) => ofFigures(its.at(year), 11)),
      ofFigures(its.undated, 13),
      ofFigures(words.scenario.unknowns, 13),
    ],
    table: (first, widths) => stepsRows(staffing, scenarios, layout, choices, { first, widths }),
    chart: {
      captions: [its.caption],
      rows: bandRows(years.length),
      columns: CHART_COLUMNS,
      beside: (row, _, first) => besideCells(row, first, scenarios, layout, choices),
      plan: (over) => [stepsChart(over, scenarios, choices)],
    },
  });
}
