import type { Assumption } from "../model/assumption";
import { STEP_ASSUMPTIONS, USUAL_STEPS } from "../model/driver";
import type { Driver, SteppedDriver, Steps } from "../model/driver";
import type { Measure } from "../model/measure";
import type { When } from "../model/when";
import { year } from "../model/year";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { summed, yearlyNets, indexRatio } from "./cumulative";
import type { YearlyNet } from "./cumulative";
import { effectOf } from "./effect";
import type { Effect } from "./effect";
import { linesOf } from "./line";
import type { Outcome } from "./outcome";
import { lacksYear } from "./profile-year";
import { breakEvenShare, crossing } from "./break-even";
import type { Settings } from "./settings";
import { workloadOf } from "./workload";

/** What one driver does to the outcome. */
export type Sensitivity = {
  readonly driver: Driver;
  /** Cumulative net over the years that are shown; of `ratio` the capacity freed, of all bodies together. */
  readonly unit: "EUR" | "FTE";
  /** Null for estimates, which measures tell themselves. */
  readonly step: number | null;
  /** With the driver lower, as it is, and higher; null is unknown. */
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
  readonly swing: number | null;
  /**
   * Where the outcome is nil: a share of today's unit cost or gross saving, a yearly index, years of shift, files per officer;
   * null where it never is.
   */
  readonly breakEven: number | null;
};

/** What makes the cumulative net of a scenario sway. */
export type SensitivityOutcome = {
  /** Net and its parts by year, and the pay with the index lower and higher by its step. */
  readonly years: readonly (YearlyNet & { readonly payLow: number; readonly payHigh: number })[];
  /** One row for each driver; the widest swing first, and last what is no money. */
  readonly rows: readonly Sensitivity[];
  /** Counted synergies whose money is not known: they are in no figure. */
  readonly unknowns: number;
};

export function sensitivityOf(outcome: Outcome, basis: Basis, steps: Steps): SensitivityOutcome {
  const { settings, effects, lines } = outcome;
  const measures = effects.map(({ measure }) => measure);
  const years = yearlyNets(lines, effects, settings);
  const [net, pay, gross] = [summed(years, "net"), summed(years, "pay"), summed(years, "gross")];
  const recomputed = (given: Partial<Settings>, of = measures) => {
    const changed = { ...settings, ...given };
    const again = of.map((measure) => effectOf(measure, basis, changed));
    return summed(
      yearlyNets(
        again.flatMap((one) => linesOf(one, basis, changed)),
        again,
        changed,
      ),
      "net",
    );
  };
  const payAt = (by: number) => years.map((one) => one.pay * indexRatio(settings, by, one.year));
  const rated = (by: number) => net - pay + payAt(by).reduce((sum, amount) => sum + amount, 0);
  const shifted = (by: number) =>
    recomputed(
      {},
      measures.map((measure) => startingLater(measure, by)),
    );
  const row = (
    driver: Exclude<Driver, "ratio">,
    low: number,
    high: number,
    breakEven: number | null,
  ): Sensitivity => ({
    driver,
    unit: "EUR",
    step: driver === "estimate" ? null : steps[driver],
    low,
    base: net,
    high,
    swing: Math.abs(high - low),
    breakEven,
  });
  const share = (driver: "unit-cost" | "realisation", part: number): Sensitivity =>
    row(driver, net - steps[driver] * part, net + steps[driver] * part, breakEvenShare(net, part));
  const rows = [
    share("unit-cost", pay),
    row("index", rated(-steps.index), rated(steps.index), crossing(rated, -0.5, 0.5, settings.yearlyIndex)),
    share("realisation", gross),
    row("start", shifted(-steps.start), shifted(steps.start), firstShift(net, shifted, years.length)),
    row("estimate", recomputed({ case: "low" }), recomputed({ case: "high" }), null),
  ];
  const [low, high] = [payAt(-steps.index), payAt(steps.index)];
  return {
    years: years.map((one, index) => ({ ...one, payLow: low[index] ?? 0, payHigh: high[index] ?? 0 })),
    rows: [
      ...rows.sort((a, b) => (b.swing ?? 0) - (a.swing ?? 0)),
      ...(basis.workloads?.length ? [ofRatio(basis, settings, steps.ratio)] : []),
    ],
    unknowns: effects.filter((effect) => isUnknown(effect, settings.years)).length,
  };
}

function isUnknown(effect: Effect, years: readonly Year[]): boolean {
  const { standing, result, measure } = effect;
  const counted = standing === "counted" && measure.what.class === "synergy";
  return counted && ((result.kind === "net" && result.net === null) || lacksYear(effect, years, "gross"));
}

/** The same measure so many years later; it ends when it ended. */
function startingLater(measure: Measure, years: number): Measure {
  const { start } = measure.when;
  if (start === null) return measure;
  const later: When = { ...start, year: year(start.year + years) };
  return { ...measure, when: { ...measure.when, start: later } };
}

/** The fewest years of delay (or of haste, below zero) after which net has changed its sign; null where it never does. */
function firstShift(net: number, shifted: (years: number) => number, most: number): number | null {
  if (net === 0) return 0;
  for (let years = 1; years <= most; years += 1) {
    for (const by of [years, -years]) if (Math.sign(shifted(by)) !== Math.sign(net)) return by;
  }
  return null;
}

/** At another target ratio; what all bodies reach together already frees nothing. */
function ofRatio({ workloads = [] }: Basis, settings: Settings, step: number): Sensitivity {
  const { target, together } = workloadOf(workloads, settings);
  const at = (factor: number) =>
    target === null
      ? null
      : workloadOf(workloads, { ...settings, targetRatio: target * factor }).together.freed;
  const [low, high] = [at(1 - step), at(1 + step)];
  return {
    driver: "ratio",
    unit: "FTE",
    step,
    low,
    base: together.freed,
    high,
    swing: low === null || high === null ? null : Math.abs(high - low),
    breakEven: together.likeForLike,
  };
}

/** The steps as the workbook tells them, and where it does not, the usual. */
export function sensitivitySteps(assumptions: readonly Assumption[]): Steps {
  const told = (Object.keys(USUAL_STEPS) as SteppedDriver[]).map((driver) => {
    const value = assumptions.find(({ id }) => id === STEP_ASSUMPTIONS[driver])?.value;
    return [driver, typeof value === "number" ? value : USUAL_STEPS[driver]] as const;
  });
  return Object.fromEntries(told) as Steps;
}
