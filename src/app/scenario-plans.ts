import type { CalcPlace } from "../annex/calc/layout";
import type { AnnexPlan } from "../annex/plan";
import { scenarioChoices } from "../annex/scenario-input";
import type { Numbered, ScenarioChoices } from "../annex/scenario-input";
import { planRegister } from "../annex/t02/plan";
import type { StepsInput } from "../annex/t03/input";
import { planSteps } from "../annex/t03/plan";
import type { MoneyInput, PortfolioMoney } from "../annex/t04/input";
import { planMoney } from "../annex/t04/plan";
import type { Pool, PoolRow, SettledBody } from "../annex/t06/input";
import { planRecharges } from "../annex/t06/plan";
import type { ComparedPortfolio, ComparisonInput } from "../annex/t07/input";
import type { WorkloadInput } from "../annex/t05/plan";
import { planComparison } from "../annex/t07/plan";
import { planSensitivity } from "../annex/t08/plan";
import { planBudget } from "../annex/t17/plan";
import { planGrant } from "../annex/t18/plan";
import type { AnnexWords } from "../annex/words";
import type { AnnexLanguage } from "../annex/language";
import { levelOfGrade } from "../model/level";
import { sameText } from "../model/same-text";
import type { Turns } from "../model/turns";
import { budgetEffectsOf } from "../scenario/budget-effect";
import { claimsOf } from "../scenario/claims";
import { differencesOf } from "../scenario/difference";
import { entityEffect } from "../scenario/entity-effect";
import { figuresOf, positionFigure } from "../scenario/figures";
import { grantOf, grantShareOf } from "../scenario/grant";
import { moneyByYear } from "../scenario/money-by-year";
import { discountRateOf, prospectsOf } from "../scenario/payback";
import { whomsOf } from "../scenario/scenario-figures";
import type { Whom } from "../scenario/scenario-figures";
import type { Outcome } from "../scenario/outcome";
import { bodiesIn, samePool } from "../scenario/recharge";
import type { RechargePeriod } from "../scenario/recharge";
import { realisableOf } from "../scenario/realisable";
import { sensitivityInTurns, sensitivitySteps } from "../scenario/sensitivity";
import type { SensitivityOutcome } from "../scenario/sensitivity";
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

/** The planners of the annexes that add up the calculation sheet, each in turns: a scenario at a time, and rows where they are many. */
export const SCENARIO_PLANNERS = {
  T2: function* (input) {
    const scenarios = yield* eachShown(input, (outcome) => ({
      effects: outcome.effects,
      claimed: claimsIn(input, outcome).claimed,
    }));
    return yield* planRegister(scenarios, choicesOf(input));
  },
  T3: function* (input) {
    const { staffing } = input.calculation.basis;
    const steps = yield* eachShown(input, (outcome) => stepsOf(outcome, input.calculation));
    return staffing && (yield* planSteps(staffing, steps, choicesOf(input)));
  },
  T4: function* (input) {
    const scenarios = yield* moneyInputs(input);
    return planMoney(scenarios, choicesOf(input), portfolioMoney(input));
  },
  T6: function* (input) {
    const scenarios = yield* eachShown(input, (outcome) => ({
      bodies: settledBodies(outcome, input.calculation),
    }));
    return planRecharges(poolsOf(input.calculation), scenarios, choicesOf(input));
  },
  T7: function* (input) {
    const shown = shownIn(input);
    const [first, ...others] = shown;
    const scenarios = yield* eachShown(input, (outcome) => comparedIn(input, outcome));
    const portfolios = portfoliosIn(input);
    const differences = first ? others.map(({ outcome }) => differencesOf(first.outcome, outcome)) : [];
    yield;
    return planComparison(scenarios, differences, choicesOf(input), portfolios);
  },
  T8: function* (input) {
    const { basis, input: tables } = input.calculation;
    const steps = sensitivitySteps(tables.assumptions);
    const scenarios: (Numbered & SensitivityOutcome)[] = [];
    for (const { outcome, ...numbered } of shownIn(input)) {
      scenarios.push({ ...numbered, ...(yield* sensitivityInTurns(outcome, basis, steps)) });
    }
    return planSensitivity(scenarios, choicesOf(input));
  },
  T17: function* (input) {
    const { basis, calc, settings } = input.calculation;
    const scenarios = yield* eachShown(input, (outcome) => ({ effects: budgetEffectsOf(outcome, basis) }));
    return yield* planBudget(scenarios, calc.articles, settings.priceYear, choicesOf(input));
  },
  T18: function* (input) {
    const { grant, input: tables } = input.calculation;
    const share = grantShareOf(tables.assumptions);
    const scenarios = yield* eachShown(input, (outcome) => grantOf(outcome, share, tables.recharges));
    const recharged = tables.recharges.length > 0;
    return planGrant(scenarios, grant, { ...choicesOf(input), recharged });
  },
} as const satisfies Readonly<Record<string, (input: ScenarioPlanInput) => Turns<AnnexPlan | null>>>;

export type ScenarioAnnex = keyof typeof SCENARIO_PLANNERS;

/** What each scenario shown lets bodies realise of the capacity that the workload frees. */
export function realisableIn(input: ScenarioPlanInput): WorkloadInput["realisable"] {
  const { basis, workload } = input.calculation;
  const scenarios = shownIn(input).flatMap(({ outcome, ...numbered }) => {
    const found = realisableOf(outcome, basis, workload);
    return found ? [{ ...numbered, ...found }] : [];
  });
  return { scenarios, choices: choicesOf(input) };
}

function shownIn({ calculation, scenarios }: ScenarioPlanInput): readonly Shown[] {
  return calculation.outcomes.flatMap((outcome, index): Shown[] => {
    const { scenario } = outcome;
    const wanted = scenarios === null || scenarios.some((id) => sameText(id, scenario.id));
    return wanted ? [{ outcome, scenario, number: index + 1 }] : [];
  });
}

/** Something of each scenario that is shown, one at a time. */
function* eachShown<Told>(
  input: ScenarioPlanInput,
  tell: (outcome: Outcome) => Told,
): Turns<readonly (Numbered & Told)[]> {
  const told: (Numbered & Told)[] = [];
  for (const { outcome, ...numbered } of shownIn(input)) {
    told.push({ ...numbered, ...tell(outcome) });
    yield;
  }
  return told;
}

function choicesOf({ calculation, calc, language, words, writtenOn }: ScenarioPlanInput): ScenarioChoices {
  const { codes } = calculation.calc;
  return scenarioChoices(language, { words, writtenOn, calc, codes });
}

function comparedIn(input: ScenarioPlanInput, outcome: Outcome): Omit<ComparisonInput, keyof Numbered> {
  return {
    claims: claimsIn(input, outcome),
    years: outcome.years.map((year) => {
      const { fte, net } = figuresOf(outcome.lines, { year });
      return { year, fte, net };
    }),
  };
}

/** Portfolios that stand in a table, with all scenarios that there are. */
function portfoliosIn(input: ScenarioPlanInput): readonly ComparedPortfolio[] {
  const { portfolios, calc } = input.calculation;
  if (portfolios.length === 0 || calc.portfolios === null) return [];
  const all = shownIn({ ...input, scenarios: null }).map(({ outcome, ...numbered }) => ({
    outcome,
    part: { ...numbered, ...comparedIn(input, outcome) },
  }));
  return portfolios.map(({ portfolio, outcomes }) => ({
    portfolio,
    row: portfolio.position,
    parts: all.map(({ outcome, part }) => ({ ...part, included: outcomes.includes(outcome) })),
  }));
}

/** The same of T4: what the scenarios of each come to in money. */
function portfolioMoney(input: ScenarioPlanInput): readonly PortfolioMoney[] {
  const { portfolios, calc, settings } = input.calculation;
  if (calc.portfolios === null) return [];
  const scenarios = shownIn({ ...input, scenarios: null });
  const rate = discountRateOf(input.calculation.input.assumptions);
  return portfolios.map(({ portfolio, outcomes, lines }) => {
    const effects = outcomes.flatMap((outcome) => outcome.effects);
    const money = moneyByYear({ lines, effects, years: settings.years }, { kind: "together" });
    const prospects = prospectsOf(money, rate);
    return { portfolio, row: portfolio.position, scenarios, money, prospects };
  });
}

/** The rows of the recharges' table, pool by pool, in the order of each one's first. */
function poolsOf({ calc: { recharges } }: Calculation): readonly Pool[] {
  const rows = (recharges ?? []).flatMap((one, slot) => (one ? [{ ...one, slot }] : []));
  const sharing = (one: PoolRow) => rows.filter(({ recharge }) => samePool(recharge, one.recharge));
  return rows.flatMap((one) => (sharing(one)[0] === one ? [sharing(one)] : []));
}

/** Each body, and last all together, in a full year and in each year. */
function settledBodies(
  outcome: Outcome,
  { basis, calc, input: { recharges }, outcomes }: Calculation,
): readonly SettledBody[] {
  const [together, ...bodies] = whomsOf(outcomes, basis, bodiesIn(recharges));
  // Bodies that only a heading names have no code, and no measure or recharge.
  const coded = bodies.filter((whom) => whom.kind !== "body" || calc.codes.entity(whom.entity) > 0);
  const periods: readonly RechargePeriod[] = ["full-year", ...outcome.years];
  return [...coded, ...(together ? [together] : [])].map((whom) => ({
    whom,
    effects: periods.map((period) => entityEffect(outcome, recharges, whom, period)),
  }));
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
      years: outcome.years.map((year) => positionFigure(outcome.lines, { ...selection, year })),
      undated: positionFigure(outcome.lines, { ...selection, year: "undated" }),
    }),
    levels: [...new Set(levels.map(levelOfGrade))].sort(),
    unknowns: counted.filter(({ moves }) => moves.some(({ fte }) => fte === null)).length,
  };
}

/** What T4 tells of each scenario: of each body, and all together last. */
function moneyInputs(input: ScenarioPlanInput): Turns<readonly MoneyInput[]> {
  const { basis, outcomes } = input.calculation;
  const [together = { kind: "together" }, ...bodies] = whomsOf(outcomes, basis);
  return eachShown(input, (outcome) => {
    const of = (whom: Whom) => ({ whom, money: moneyByYear(outcome, whom) });
    const all = of(together);
    const prospects = prospectsOf(all.money, discountRateOf(input.calculation.input.assumptions));
    return { whose: [...bodies.map(of), all], prospects };
  });
}
