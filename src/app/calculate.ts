import type { CalcArticle, CalcInput, Codes, SlotValues } from "../annex/calc/input";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import type { Recharge } from "../model/recharge";
import { sameText } from "../model/same-text";
import { atOnce, turnEnds } from "../model/turns";
import type { Turns } from "../model/turns";
import type { Basis } from "../scenario/basis";
import { touchedArticles } from "../scenario/budget-effect";
import { findArticle } from "../scenario/credit";
import type { Effect } from "../scenario/effect";
import { grantCreditsOf, grantFindings } from "../scenario/grant-credit";
import type { GrantCredits } from "../scenario/grant-credit";
import { measureYears } from "../scenario/measure-years";
import { outcomeOf } from "../scenario/outcome";
import type { Outcome } from "../scenario/outcome";
import { portfolioOutcome } from "../scenario/portfolio";
import type { PortfolioOutcome } from "../scenario/portfolio";
import { rechargeAmounts } from "../scenario/recharge";
import { rechargeFindings } from "../scenario/recharge-findings";
import { settingsOf } from "../scenario/settings";
import type { Settings } from "../scenario/settings";
import { workedOut } from "../scenario/worked-out";
import { workloadOf } from "../scenario/workload";
import type { WorkloadOutcome } from "../scenario/workload";
import type { Grid } from "../sheet/grid";
import type { ListName } from "../source/scenario-tables/definition";
import { readScenarioTables } from "../source/scenario-tables/read-scenario-tables";
import type { ScenarioInput } from "../source/scenario-tables/read-scenario-tables";
import type { Scan } from "../source/scan";
import type { TablesRead } from "./input-tables";
import { keep } from "./keep";

/** What the engine makes of a workbook: one outcome for each scenario, in the order of their table. */
export type Calculation = {
  readonly basis: Basis;
  readonly settings: Settings;
  readonly input: ScenarioInput;
  readonly outcomes: readonly Outcome[];
  readonly portfolios: readonly PortfolioOutcome[];
  readonly workload: WorkloadOutcome;
  /** The municipal grant as both budgets of the price year have it. */
  readonly grant: GrantCredits;
  /** The same for the calculation sheet, by the rows of the measures' table. */
  readonly calc: CalcInput;
  readonly findings: readonly Finding[];
};

const NO_TABLES: ScenarioInput = readScenarioTables({
  scenarios: null,
  measures: null,
  assumptions: null,
  mechanisms: null,
  lists: null,
});

/** Computes every scenario of the workbook; none where it has no tables for them. */
export function calculate(
  scan: Scan,
  tables: TablesRead | null,
  before: Calculation | null = null,
): Calculation {
  return atOnce(calculating(scan, tables, before));
}

/** Measures that are worked out in one turn. */
const MEASURES_A_TURN = 100;

/** The same, one scenario at a time. What is as it was `before` is not computed again. */
export function* calculating(
  scan: Scan,
  tables: TablesRead | null,
  before: Calculation | null | undefined = null,
): Turns<Calculation> {
  const input = keep(before?.input, tables?.input ?? NO_TABLES);
  yield;
  const measures = tables?.grids.measures?.area ?? null;
  const { staffing, posts, unitCosts, budget, workloads } = scan;
  const { profiles } = input;
  const basis: Basis = keep(before?.basis, { staffing, posts, unitCosts, budget, workloads, profiles });
  yield;
  const settings = keep(
    before?.settings,
    settingsOf(input.assumptions, basis, input.measures, "mid", input.pivots),
  );
  yield;
  const same = before?.basis === basis && before.settings === settings ? before : null;
  const outcomes: Outcome[] = [];
  for (const scenario of input.scenarios) {
    const known = same?.outcomes.find((one) => one.scenario === scenario);
    const own = input.measures.filter(({ what }) => sameText(what.scenario, scenario.id));
    if (known && isOf(known, own)) {
      outcomes.push(known);
      continue;
    }
    for (const [index, measure] of own.entries()) {
      workedOut(measure, basis, settings);
      if (turnEnds(index, MEASURES_A_TURN)) yield;
    }
    outcomes.push(outcomeOf(scenario, input.measures, basis, settings));
    yield;
  }
  const portfolios = input.portfolios.map((one) => portfolioOutcome(one, outcomes, basis, settings));
  yield;
  const effects = new Map<number | undefined, Effect>();
  for (const effect of outcomes.flatMap((outcome) => outcome.effects)) {
    const row = effect.measure.cells.id?.row;
    if (!effects.has(row)) effects.set(row, effect);
  }
  const rows = Array.from({ length: measures ? measures.rows - 1 : 0 }, (_, index): SlotValues | null => {
    const effect = effects.get((measures?.row ?? 0) + 1 + index);
    if (!effect) return null;
    const known = same?.calc.rows[index];
    if (known?.effect === effect) return known;
    return { measure: effect.measure, effect, years: measureYears(effect, settings) };
  });
  yield;
  const calc: CalcInput = {
    staffing: basis.staffing,
    unitCosts: basis.unitCosts,
    settings,
    codes: codesOf(input),
    rows,
    scenarios: input.scenarios.length,
    profiles: rowsOf(tables?.grids.profiles),
    pivots: rowsOf(tables?.grids.pivots),
    articles: articlesOf(outcomes, basis),
    recharges: rechargeSlots(tables, input.recharges, settings),
    portfolios: rowsOf(tables?.grids.portfolios),
  };
  yield;
  const workload = workloadOf(scan.workloads, settings);
  const grant = same?.grant ?? grantCreditsOf(basis, settings.priceYear);
  const findings = [
    ...outcomes.flatMap((outcome) => outcome.findings),
    ...(outcomes.length > 0 ? grantFindings(grant) : []),
    ...rechargeFindings(input.recharges, settings.years),
    ...portfolios.flatMap((portfolio) => portfolio.findings),
  ];
  return { basis, settings, input, outcomes, portfolios, workload, grant, calc, findings };
}

function isOf({ effects }: Outcome, measures: readonly Measure[]): boolean {
  return (
    effects.length === measures.length && effects.every(({ measure }, index) => measure === measures[index])
  );
}

/** Rows below the headings of a table that is there. */
function rowsOf(grid: Grid | null | undefined): number | null {
  return grid ? grid.area.rows - 1 : null;
}

/** By position in their table. */
function rechargeSlots(
  tables: TablesRead | null,
  recharges: readonly Recharge[],
  { years }: Settings,
): CalcInput["recharges"] {
  const area = tables?.grids.recharges?.area;
  if (!area) return null;
  const full = rechargeAmounts(recharges, "full-year");
  const byYear = years.map((year) => rechargeAmounts(recharges, year));
  return Array.from({ length: area.rows - 1 }, (_, index) => {
    const at = recharges.findIndex(({ cells }) => cells.pool?.row === area.row + 1 + index);
    const [recharge, own] = [recharges[at], full[at]];
    return recharge && own ? { recharge, full: own, years: byYear.flatMap((year) => year[at] ?? []) } : null;
  });
}

function codesOf({ vocabularies }: ScenarioInput): Codes {
  const code = (list: ListName) => (key: string) =>
    vocabularies.choices.find((choice) => choice.list === list && choice.key === key)?.value ?? 0;
  return { entity: code("entity"), level: code("level"), statute: code("statute") };
}

/** Each article that an outcome touches, once. */
function articlesOf(outcomes: readonly Outcome[], basis: Basis): readonly CalcArticle[] {
  const found: CalcArticle[] = [];
  for (const { entity, article } of outcomes.flatMap(touchedArticles)) {
    if (article === null) continue;
    if (found.some((one) => one.entity === entity && sameText(one.article, article))) continue;
    const line = findArticle(basis, entity, article);
    found.push({ entity, article, at: line?.whole === true ? line.at : null });
  }
  return found;
}
