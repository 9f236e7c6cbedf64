import { estimateOf } from "../model/measure";
import type { Measure } from "../model/measure";
import { inYear } from "../model/when";
import type { When } from "../model/when";
import { year } from "../model/year";
import type { Basis } from "./basis";
import { effectOf } from "./effect";
import { figuresOf } from "./figures";
import type { Line } from "./line";
import { linesOf } from "./line";
import type { Outcome } from "./outcome";
import { breakEvenShare, crossing } from "./break-even";
import type { Settings } from "./settings";
import { workloadOf } from "./workload";

/**
 * What is varied, one at a time: what FTE cost · the yearly index · how much of the gross saving is realised · the year that
 * measures start · the estimates, low and high · files per officer.
 */
export const DRIVERS = ["unit-cost", "index", "realisation", "start", "estimate", "ratio"] as const;
export type Driver = (typeof DRIVERS)[number];

/** By how much each is varied, up and down: shares, but for the years that starts are shifted by. */
export type Steps = Readonly<Record<Exclude<Driver, "estimate">, number>>;

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

/** One row for each driver; the widest swing first, and last what is no money. */
export function sensitivitiesOf(outcome: Outcome, basis: Basis, steps: Steps): readonly Sensitivity[] {
  const { settings, effects } = outcome;
  const measures = effects.map(({ measure }) => measure);
  const base = cumulative(outcome.lines, settings);
  const recomputed = (given: Partial<Settings>, of = measures) => {
    const changed = { ...settings, ...given };
    return cumulative(linesFor(of, basis, changed), changed).net;
  };
  const rated = (by: number) => recomputed({ yearlyIndex: settings.yearlyIndex + by });
  const shifted = (years: number) =>
    recomputed(
      {},
      measures.map((measure) => startingLater(measure, years)),
    );
  const money = (driver: Driver, low: number, high: number, breakEven: number | null): Sensitivity => ({
    driver,
    unit: "EUR",
    step: driver === "estimate" || driver === "ratio" ? null : steps[driver],
    low,
    base: base.net,
    high,
    swing: Math.abs(high - low),
    breakEven,
  });
  const { net, pay, gross } = base;
  const indexed = settings.priceYear !== null && pay !== 0;
  const span = settings.years.length;
  const rows = [
    money(
      "unit-cost",
      net - steps["unit-cost"] * pay,
      net + steps["unit-cost"] * pay,
      breakEvenShare(net, pay),
    ),
    money(
      "index",
      rated(-steps.index),
      rated(steps.index),
      indexed ? crossing((by) => rated(by), -0.5, 0.5, settings.yearlyIndex) : null,
    ),
    money(
      "realisation",
      net - steps.realisation * gross,
      net + steps.realisation * gross,
      breakEvenShare(net, gross),
    ),
    money("start", shifted(-steps.start), shifted(steps.start), firstShift(net, shifted, span)),
    money("estimate", recomputed({ case: "low" }), recomputed({ case: "high" }), null),
  ];
  return [
    ...rows.sort((a, b) => (b.swing ?? 0) - (a.swing ?? 0)),
    ...(basis.workloads?.length ? [ofRatio(basis, settings, steps.ratio)] : []),
  ];
}

/** Over all years: net, what of it is pay (and so follows unit costs; an amount that was typed does not), and gross. */
export function cumulative(
  lines: readonly Line[],
  { years, case: which }: Settings,
): { readonly net: number; readonly pay: number; readonly gross: number } {
  const sums = { net: 0, pay: 0, gross: 0 };
  const paid = lines.filter(({ measure }) => estimateOf(measure.howMuch.amount, which) === null);
  for (const one of years) {
    const figures = figuresOf(lines, { year: one });
    const pay = figuresOf(paid, { year: one });
    sums.net += figures.net.sum;
    sums.gross += figures.gross.sum;
    sums.pay += pay.gross.sum - pay.offsets.sum;
  }
  return sums;
}

function linesFor(measures: readonly Measure[], basis: Basis, settings: Settings): readonly Line[] {
  return measures.flatMap((measure) => linesOf(effectOf(measure, basis, settings), basis, settings));
}

/** The same measure so many years later; it ends when it ended. */
function startingLater(measure: Measure, years: number): Measure {
  const { start } = measure.when;
  if (start === null) return measure;
  const later: When =
    start.kind === "year" ? inYear(start.year + years) : { ...start, year: year(start.year + years) };
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
