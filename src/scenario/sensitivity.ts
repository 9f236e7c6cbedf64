import type { Assumption } from "../model/assumption";
import { STEP_ASSUMPTIONS, USUAL_STEPS } from "../model/driver";
import type { Driver, SteppedDriver, Steps } from "../model/driver";
import type { Case } from "../model/measure";
import { atOnce } from "../model/turns";
import type { Turns } from "../model/turns";
import { yearsAfter } from "../model/when";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { summed, yearlyNets, indexRatio } from "./cumulative";
import type { YearlyNet } from "./cumulative";
import { effectOf } from "./effect";
import type { Effect } from "./effect";
import { measureYears } from "./measure-years";
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
  return atOnce(sensitivityInTurns(outcome, basis, steps));
}

/** What an outcome was found to sway by, with the steps that it was asked for with. */
const known = new WeakMap<
  Outcome,
  { readonly basis: Basis; readonly steps: string; readonly found: SensitivityOutcome }
>();

/** The same, the years of delay one at a time: each is another computation of all measures. */
export function* sensitivityInTurns(outcome: Outcome, basis: Basis, steps: Steps): Turns<SensitivityOutcome> {
  const before = known.get(outcome);
  const asked = JSON.stringify(steps);
  if (before?.basis === basis && before.steps === asked) return before.found;
  const { settings, effects, lines } = outcome;
  const years = yearlyNets(lines, effects, settings);
  const [net, pay, gross] = [summed(years, "net"), summed(years, "pay"), summed(years, "gross")];
  yield;
  const counted = effects.filter(({ measure }) => measure.what.class === "synergy");
  const estimated = (which: Case) => {
    const changed = { ...settings, case: which };
    return netOf(
      counted.map(({ measure }) => effectOf(measure, basis, changed)),
      changed,
    );
  };
  const payAt = (by: number) => years.map((one) => one.pay * indexRatio(settings, by, one.year));
  const rated = (by: number) => net - pay + payAt(by).reduce((sum, amount) => sum + amount, 0);
  // What has no start of its own is no later.
  const dated = counted.filter(({ measure }) => measure.when.start !== null);
  const stays = netOf(
    counted.filter((effect) => !dated.includes(effect)),
    settings,
  );
  const shifted = (by: number) =>
    stays +
    netOf(
      dated.map((effect) => startingLater(effect, by)),
      settings,
    );
  yield;
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
    row("start", shifted(-steps.start), shifted(steps.start), yield* firstShift(net, shifted, years.length)),
    row("estimate", estimated("low"), estimated("high"), null),
  ];
  const [low, high] = [payAt(-steps.index), payAt(steps.index)];
  const found: SensitivityOutcome = {
    years: years.map((one, index) => ({ ...one, payLow: low[index] ?? 0, payHigh: high[index] ?? 0 })),
    rows: [
      ...rows.sort((a, b) => (b.swing ?? 0) - (a.swing ?? 0)),
      ...(basis.workloads?.length ? [ofRatio(basis, settings, steps.ratio)] : []),
    ],
    unknowns: effects.filter((effect) => isUnknown(effect, settings.years)).length,
  };
  known.set(outcome, { basis, steps: asked, found });
  return found;
}

function isUnknown(effect: Effect, years: readonly Year[]): boolean {
  const { standing, result, measure } = effect;
  const counted = standing === "counted" && measure.what.class === "synergy";
  return counted && ((result.kind === "net" && result.net === null) || lacksYear(effect, years, "gross"));
}

/** Net over the years that are shown; what is not known is left out. */
function netOf(effects: readonly Effect[], settings: Settings): number {
  let net = 0;
  for (const effect of effects) {
    for (const { gross, offsets, oneOff } of measureYears(effect, settings)) {
      net += (gross ?? 0) - (offsets ?? 0) - oneOff;
    }
  }
  return net;
}

/** The same so many years later; it ends when it ended. */
function startingLater(effect: Effect, years: number): Effect {
  const { timing } = effect;
  if (timing === null) return effect;
  const { position, money, until } = timing;
  const later = { position: yearsAfter(position, years), money: yearsAfter(money, years), until };
  return { ...effect, timing: later };
}

/** The fewest years of delay (or of haste, below zero) after which net has changed its sign; null where it never does. */
function* firstShift(net: number, shifted: (years: number) => number, most: number): Turns<number | null> {
  if (net === 0) return 0;
  for (let years = 1; years <= most; years += 1) {
    for (const by of [years, -years]) {
      if (Math.sign(shifted(by)) !== Math.sign(net)) return by;
      yield;
    }
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
