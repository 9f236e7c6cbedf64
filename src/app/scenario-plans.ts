import type { CalcPlace } from "../annex/calc/layout";
import type { AnnexPlan } from "../annex/plan";
import { scenarioChoices } from "../annex/scenario-input";
import type { Numbered, ScenarioChoices } from "../annex/scenario-input";
import { planRegister } from "../annex/t02/plan";
import type { StepsInput } from "../annex/t03/input";
import { planSteps } from "../annex/t03/plan";
import type { MoneyInput } from "../annex/t04/input";
import { planMoney } from "../annex/t04/plan";
import { planComparison } from "../annex/t07/plan";
import { planBudget } from "../annex/t17/plan";
import { planGrant } from "../annex/t18/plan";
import type { AnnexWords } from "../annex/words";
import type { AnnexLanguage } from "../annex/language";
import { levelOfGrade } from "../model/level";
import { sameText } from "../model/same-text";
import { budgetEffectsOf } from "../scenario/budget-effect";
import { claimsOf } from "../scenario/claims";
import { differencesOf } from "../scenario/difference";
import { figuresOf } from "../scenario/figures";
import { grantOf, grantShareOf } from "../scenario/grant";
import { moneyByYear } from "../scenario/money-by-year";
import { discountRateOf, prospectsOf } from "../scenario/payback";
import { whomsOf } from "../scenario/scenario-figures";
import type { Whom } from "../scenario/scenario-figures";
import type { Outcome } from "../scenario/outcome";
import { positionsOf } from "../scenario/staffing-by-year";
import type { Calculation } from "./calculate";

/** What an annex of scenarios is planned with. */
export type ScenarioPlanInput = {
  readonly calculation: Calculation;
  /** Where the calculation sheet stands, or will. */
  readonly calc: CalcPlace;
  readonly language: AnnexLanguage;
  readonly words: AnnexWords;
  readonly writtenOn: string;
  /** Ids of the scenarios that are shown; null for all. */
  readonly scenarios: readonly string[] | null;
};

type Shown = Numbered & { readonly outcome: Outcome };

/** The planners of the annexes that add up the calculation sheet. */
export const SCENARIO_PLANNERS = {
  T2: (input: ScenarioPlanInput): AnnexPlan =>
    planRegister(
      shownIn(input).map(({ outcome, ...numbered }) => ({
        ...numbered,
        effects: outcome.effects,
        claimed: claimsIn(input, outcome).claimed,
      })),
      choicesOf(input),
    ),
  T3: (input: ScenarioPlanInput): AnnexPlan | null => {
    const { staffing } = input.calculation.basis;
    const steps = shownIn(input).map(({ outcome, ...numbered }) => ({
      ...numbered,
      ...stepsOf(outcome, input.calculation),
    }));
    return staffing && planSteps(staffing, steps, choicesOf(input));
  },
  T4: (input: ScenarioPlanInput): AnnexPlan => planMoney(moneyInputs(input), choicesOf(input)),
  T7: (input: ScenarioPlanInput): AnnexPlan => {
    const shown = shownIn(input);
    const [first, ...others] = shown;
    const scenarios = shown.map(({ outcome, ...numbered }) => ({
      ...numbered,
      claims: claimsIn(input, outcome),
      years: outcome.years.map((year) => {
        const { fte, net } = figuresOf(outcome.lines, { year });
        return { year, fte, net };
      }),
    }));
    const differences = first ? others.map(({ outcome }) => differencesOf(first.outcome, outcome)) : [];
    return planComparison(scenarios, differences, choicesOf(input));
  },
  T17: (input: ScenarioPlanInput): AnnexPlan => {
    const { basis, calc, settings } = input.calculation;
    const scenarios = shownIn(input).map(({ outcome, ...numbered }) => ({
      ...numbered,
      effects: budgetEffectsOf(outcome, basis),
    }));
    return planBudget(scenarios, calc.articles, settings.priceYear, choicesOf(input));
  },
  T18: (input: ScenarioPlanInput): AnnexPlan => {
    const share = grantShareOf(input.calculation.input.assumptions);
    const scenarios = shownIn(input).map(({ outcome, ...numbered }) => ({
      ...numbered,
      ...grantOf(outcome, share),
    }));
    return planGrant(scenarios, choicesOf(input));
  },
} as const;

export type ScenarioAnnex = keyof typeof SCENARIO_PLANNERS;

function shownIn({ calculation, scenarios }: ScenarioPlanInput): readonly Shown[] {
  return calculation.outcomes.flatMap((outcome, index): Shown[] => {
    const { scenario } = outcome;
    const wanted = scenarios === null || scenarios.some((id) => sameText(id, scenario.id));
    return wanted ? [{ outcome, scenario, number: index + 1 }] : [];
  });
}

function choicesOf({ calculation, calc, language, words, writtenOn }: ScenarioPlanInput): ScenarioChoices {
  const { codes } = calculation.calc;
  return scenarioChoices(language, { words, writtenOn, calc, codes });
}

function claimsIn({ calculation }: ScenarioPlanInput, outcome: Outcome) {
  const horizon = calculation.settings.years.at(-1) ?? outcome.years.at(-1);
  if (horizon === undefined) throw new Error("a calculation without years has no claims");
  return claimsOf(outcome, horizon);
}

function stepsOf(outcome: Outcome, { basis }: Calculation): Omit<StepsInput, keyof Numbered> {
  const counted = outcome.effects.filter(
    ({ standing, measure }) => standing === "counted" && measure.what.class === "synergy",
  );
  const levels = counted.flatMap(({ moves }) => moves.flatMap(({ place }) => place.level ?? []));
  return {
    positions: (selection) => positionsOf(outcome, basis, selection),
    changes: (selection) => ({
      years: outcome.years.map((year) => figuresOf(outcome.lines, { ...selection, year }).fte),
      undated: figuresOf(outcome.lines, { ...selection, year: "undated" }).fte,
    }),
    levels: [...new Set(levels.map(levelOfGrade))].sort(),
    unknowns: counted.filter(({ moves }) => moves.some(({ fte }) => fte === null)).length,
  };
}

/** What T4 tells of each scenario: of each body, and all together last. */
function moneyInputs(input: ScenarioPlanInput): readonly MoneyInput[] {
  const { basis, outcomes } = input.calculation;
  const [together = { kind: "together" }, ...bodies] = whomsOf(outcomes, basis);
  return shownIn(input).map(({ outcome, ...numbered }) => {
    const of = (whom: Whom) => ({ whom, money: moneyByYear(outcome, whom) });
    const all = of(together);
    const prospects = prospectsOf(all.money, discountRateOf(input.calculation.input.assumptions));
    return { ...numbered, whose: [...bodies.map(of), all], prospects };
  });
}
