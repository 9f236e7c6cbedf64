import type { Assumption } from "../../model/assumption";
import type { Finding } from "../../model/finding";
import type { Measure } from "../../model/measure";
import type { Portfolio } from "../../model/portfolio";
import type { ProfileAmount } from "../../model/profile";
import type { Recharge } from "../../model/recharge";
import { sameText } from "../../model/same-text";
import type { Scenario } from "../../model/scenario";
import { atOnce } from "../../model/turns";
import type { Turns } from "../../model/turns";
import type { Month } from "../../model/when";
import { areaOf } from "../../sheet/address";
import { readAssumptions } from "./read-assumptions";
import { readVocabularies } from "./read-lists";
import type { TableGrid, Vocabularies } from "./read-lists";
import { readingMeasures } from "./read-measures";
import { readPivots } from "./read-pivots";
import { readProfiles } from "./read-profiles";
import { readPortfolios } from "./read-portfolios";
import { readRecharges } from "./read-recharges";
import { readScenarios } from "./read-scenarios";

/** Our input tables as they stand in a workbook, headings included; null for one that is not there. */
export type ScenarioTables = {
  readonly scenarios: TableGrid | null;
  readonly measures: TableGrid | null;
  readonly assumptions: TableGrid | null;
  readonly mechanisms: TableGrid | null;
  readonly lists: TableGrid | null;
  readonly profiles?: TableGrid | null;
  readonly pivots?: TableGrid | null;
  readonly recharges?: TableGrid | null;
  readonly portfolios?: TableGrid | null;
};

export type ScenarioInput = {
  readonly scenarios: readonly Scenario[];
  readonly measures: readonly Measure[];
  readonly assumptions: readonly Assumption[];
  readonly profiles: readonly ProfileAmount[];
  readonly pivots: readonly Month[];
  readonly recharges: readonly Recharge[];
  readonly portfolios: readonly Portfolio[];
  readonly vocabularies: Vocabularies;
  readonly findings: readonly Finding[];
};

/** Reads all input tables. Never fails: what cannot be read is a finding at its cell. */
export function readScenarioTables(tables: ScenarioTables): ScenarioInput {
  return atOnce(readingScenarioTables(tables));
}

/** The same in turns. */
export function* readingScenarioTables(tables: ScenarioTables): Turns<ScenarioInput> {
  const { vocabularies, findings: ofLists } = readVocabularies(tables.lists, tables.mechanisms);
  const { scenarios, findings: ofScenarios } = tables.scenarios
    ? readScenarios(tables.scenarios, vocabularies.choices)
    : { scenarios: [], findings: [] };
  const { profiles, findings: ofProfiles } = tables.profiles
    ? readProfiles(tables.profiles, vocabularies.choices)
    : { profiles: [], findings: [] };
  const { pivots, findings: ofPivots } = tables.pivots
    ? readPivots(tables.pivots)
    : { pivots: [], findings: [] };
  const { measures, findings: ofMeasures } = tables.measures
    ? yield* readingMeasures(tables.measures, scenarios, vocabularies, profiles)
    : { measures: [], findings: [] };
  const { assumptions, findings: ofAssumptions } = tables.assumptions
    ? readAssumptions(tables.assumptions, vocabularies.choices)
    : { assumptions: [], findings: [] };
  const { recharges, findings: ofRecharges } = tables.recharges
    ? readRecharges(tables.recharges, scenarios, vocabularies.choices)
    : { recharges: [], findings: [] };
  const { portfolios, findings: ofPortfolios } = tables.portfolios
    ? readPortfolios(tables.portfolios, scenarios)
    : { portfolios: [], findings: [] };
  const findings = [
    ...ofLists,
    ...ofScenarios,
    ...ofMeasures,
    ...ofAssumptions,
    ...ofProfiles,
    ...strangers(profiles, measures),
    ...ofPivots,
    ...ofRecharges,
    ...ofPortfolios,
  ];
  return {
    scenarios,
    measures,
    assumptions,
    profiles,
    pivots,
    recharges,
    portfolios,
    vocabularies,
    findings,
  };
}

/** Yearly amounts of measures that there are not count nowhere. */
function strangers(profiles: readonly ProfileAmount[], measures: readonly Measure[]): readonly Finding[] {
  return profiles.flatMap(({ measure, cells }): Finding[] => {
    if (measures.some(({ what }) => sameText(what.id, measure))) return [];
    const at = cells.measure ? areaOf(cells.measure) : null;
    return [{ code: "amount-of-no-measure", severity: "error", at, facts: { id: measure } }];
  });
}
