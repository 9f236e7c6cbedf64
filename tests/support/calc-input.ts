import type { CalcPlace } from "../../src/annex/calc/layout";
import type { AnnexPlan } from "../../src/annex/plan";
import { planRegister } from "../../src/annex/t02/plan";
import type { StepsInput } from "../../src/annex/t03/input";
import { planSteps } from "../../src/annex/t03/plan";
import { planWorkload } from "../../src/annex/t05/plan";
import { planComparison } from "../../src/annex/t07/plan";
import { planBudget } from "../../src/annex/t17/plan";
import type { AnnexWords } from "../../src/annex/words";
import { levelOfGrade } from "../../src/model/level";
import type { Workload } from "../../src/model/workload";
import { year } from "../../src/model/year";
import { claimsOf } from "../../src/scenario/claims";
import { differencesOf } from "../../src/scenario/difference";
import { figuresOf } from "../../src/scenario/figures";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import { workloadOf } from "../../src/scenario/workload";
import type { CalcInput, SlotValues } from "../../src/annex/calc/input";
import { sameText } from "../../src/model/same-text";
import type { Basis } from "../../src/scenario/basis";
import { budgetEffectsOf } from "../../src/scenario/budget-effect";
import { measureYears } from "../../src/scenario/measure-years";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Outcome } from "../../src/scenario/outcome";
import { settingsOf } from "../../src/scenario/settings";
import type { Settings } from "../../src/scenario/settings";
import type { Choice } from "../../src/source/scenario-tables/choices";
import type { ListName } from "../../src/source/scenario-tables/definition";
import type { ScenarioInput } from "../../src/source/scenario-tables/read-scenario-tables";
import type { Scan } from "../../src/source/scan";

export type Calculated = {
  readonly basis: Basis;
  readonly settings: Settings;
  readonly outcomes: readonly Outcome[];
  readonly calc: CalcInput;
};

/** What the calculation sheet of a workbook is made from; `rows` as many as the measures' table has. */
export function calculate(
  { scanned, input }: { scanned: Scan; input: ScenarioInput },
  rows: number,
): Calculated {
  const basis: Basis = { staffing: scanned.staffing, unitCosts: scanned.unitCosts, budget: scanned.budget };
  const settings = settingsOf(input.assumptions, basis, input.measures);
  const outcomes = input.scenarios.map((one) => outcomeOf(one, input.measures, basis, settings));
  const effects = outcomes.flatMap((outcome) => outcome.effects);
  const first = Math.min(...input.measures.flatMap(({ cells }) => cells.id?.row ?? []));
  const slots = Array.from({ length: rows }, (_, index): SlotValues | null => {
    const effect = effects.find(({ measure }) => measure.cells.id?.row === first + index);
    return effect ? { measure: effect.measure, effect, years: measureYears(effect, settings) } : null;
  });
  return {
    basis,
    settings,
    outcomes,
    calc: calcInput(input, basis, settings, slots, touched(outcomes, basis)),
  };
}

function calcInput(
  { vocabularies, scenarios }: ScenarioInput,
  { staffing, unitCosts }: Basis,
  settings: Settings,
  rows: CalcInput["rows"],
  articles: CalcInput["articles"],
): CalcInput {
  const code = (list: ListName) => (key: string) =>
    vocabularies.choices.find((choice: Choice) => choice.list === list && choice.key === key)?.value ?? 0;
  const codes = { entity: code("entity"), level: code("level"), statute: code("statute") };
  return { staffing, unitCosts, settings, codes, rows, scenarios: scenarios.length, articles };
}

/** Each article that an outcome touches, once. */
function touched(outcomes: readonly Outcome[], basis: Basis): CalcInput["articles"] {
  const rows = outcomes.flatMap((outcome) => budgetEffectsOf(outcome, basis));
  return rows.flatMap(({ entity, article, line }, index) => {
    const before = rows
      .slice(0, index)
      .some((one) => one.entity === entity && sameText(one.article ?? "", article ?? ""));
    return article === null || before ? [] : [{ entity, article, at: line?.at ?? null }];
  });
}

/** The plans of all annexes of scenarios, for a calculation sheet that stands at `place`. */
export function annexPlans(
  { basis, settings, outcomes, calc }: Calculated,
  place: CalcPlace,
  words: AnnexWords,
  workloads: readonly Workload[],
): readonly AnnexPlan[] {
  const { codes, articles } = calc;
  const choices = {
    words,
    writtenOn: "23/11/2026",
    calc: place,
    codes,
    titles: ["titleNl", "titleFr"] as const,
  };
  const numbered = outcomes.map((outcome, index) => ({
    outcome,
    scenario: outcome.scenario,
    number: index + 1,
  }));
  const last = settings.years.at(-1) ?? year(2030);
  const [first, second] = outcomes;
  return [
    planRegister(
      numbered.map(({ outcome, ...rest }) => ({
        ...rest,
        effects: outcome.effects,
        claimed: claimsOf(outcome, last).claimed,
      })),
      choices,
    ),
    ...(basis.staffing
      ? [
          planSteps(
            basis.staffing,
            numbered.map(({ outcome, ...rest }) => ({ ...rest, ...stepsOf(outcome, basis) })),
            choices,
          ),
        ]
      : []),
    ...(workloads.length > 0
      ? [planWorkload({ workloads, outcome: workloadOf(workloads, settings), assumptions: true }, choices)]
      : []),
    planComparison(
      numbered.map(({ outcome, ...rest }) => ({
        ...rest,
        claims: claimsOf(outcome, last),
        years: settings.years.map((of) => {
          const { fte, net } = figuresOf(outcome.lines, { year: of });
          return { year: of, fte, net };
        }),
      })),
      first && second ? differencesOf(first, second) : [],
      choices,
    ),
    planBudget(
      numbered.map(({ outcome, ...rest }) => ({ ...rest, effects: budgetEffectsOf(outcome, basis) })),
      articles,
      settings.priceYear,
      choices,
    ),
  ];
}

function stepsOf(outcome: Outcome, basis: Basis): Omit<StepsInput, "scenario" | "number"> {
  const counted = outcome.effects.filter(
    ({ standing, measure }) => standing === "counted" && measure.what.class === "synergy",
  );
  const levels = counted.flatMap(({ moves }) => moves.flatMap(({ place }) => place.level ?? []));
  return {
    positions: (selection) => positionsOf(outcome, basis, selection),
    changes: (selection) => ({
      years: outcome.years.map((of) => figuresOf(outcome.lines, { ...selection, year: of }).fte),
      undated: figuresOf(outcome.lines, { ...selection, year: "undated" }).fte,
    }),
    levels: [...new Set(levels.map(levelOfGrade))].sort(),
    unknowns: counted.filter(({ moves }) => moves.some(({ fte }) => fte === null)).length,
  };
}
