import type { Finding } from "../model/finding";
import type { Measure } from "../model/measure";
import { sameText } from "../model/same-text";
import type { Scenario } from "../model/scenario";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import { verdictsOf } from "./guards";
import { pensionFindings } from "./pension";
import type { Line } from "./line";
import type { Settings } from "./settings";
import type { Verdict } from "./verdict";
import { workedOut } from "./worked-out";

/** What a scenario does, year by year: every figure is a sum of lines (`figuresOf`), and so tells its measures. */
export type Outcome = {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly years: readonly Year[];
  /** One for each measure of the scenario, counted or not, in their order. */
  readonly effects: readonly Effect[];
  readonly lines: readonly Line[];
  /** What the guards say, case by case; what does not hold is among the findings, too. */
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
};

/** Computes one scenario by itself; measures of others are left aside. Nothing is silently corrected. */
export function outcomeOf(
  scenario: Scenario,
  measures: readonly Measure[],
  basis: Basis,
  settings: Settings,
): Outcome {
  const own = measures.filter(({ what }) => sameText(what.scenario, scenario.id));
  const worked = own.map((measure) => workedOut(measure, basis, settings));
  const effects = worked.map(({ effect }) => effect);
  const verdicts = verdictsOf(scenario, effects, basis, settings);
  return {
    scenario,
    settings,
    years: settings.years,
    effects,
    lines: worked.flatMap(({ lines }) => lines),
    verdicts,
    findings: [
      ...[...effects, ...verdicts].flatMap(({ findings }) => findings),
      ...pensionFindings(effects, settings),
    ],
  };
}
