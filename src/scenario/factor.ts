import type { Fte } from "../model/fte";
import { estimateOf } from "../model/measure";
import { MONTHS_IN_YEAR, monthsInForce } from "../model/when";
import type { Money } from "../model/money";
import type { Year } from "../model/year";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import type { Line } from "./line";
import { costOf, heldAfter } from "./measure-cost";
import { profiled } from "./profile";
import { indexOf } from "./settings";
import type { Settings } from "./settings";
import type { FoundCost } from "./unit-cost";

/** What the amount of a line is a product of, but for its sign; null is unknown, and makes the amount unknown. */
export type Factor =
  | { readonly kind: "people"; readonly fte: Fte | null; readonly at: Address | null }
  /** What one FTE costs in the price year, in a change of level or statute less what it costs then (`less`). */
  | {
      readonly kind: "unit-cost";
      readonly amount: Money | null;
      readonly at: Address | null;
      readonly less: Omit<Extract<Factor, { kind: "unit-cost" }>, "kind" | "less"> | null;
    }
  /** How much dearer pay is than in the price year. */
  | { readonly kind: "index"; readonly index: number }
  /** Of the year's twelve months, those in force. */
  | { readonly kind: "months"; readonly months: number }
  /** What the pension fund takes back of the pay saved. */
  | { readonly kind: "pension"; readonly share: number }
  /** An amount that was typed, or the sum of the year's own amounts; it is not indexed. */
  | { readonly kind: "typed"; readonly amount: Money | null; readonly at: readonly Address[] };

/** The factors of one of an effect's own lines. */
export function factorsOf(
  effect: Effect,
  line: Line,
  basis: Basis,
  settings: Settings,
): readonly [Factor, ...Factor[]] {
  const { measure, result, profile, timing } = effect;
  const { howMuch, cells } = measure;
  const people: Factor = {
    kind: "people",
    fte: estimateOf(howMuch.fte, settings.case),
    at: cells.fte ?? null,
  };
  if (!("article" in line)) return [people];
  if (line.head === "one-off") return [typed(line.amount, [cells.oneOff])];
  if (profile && line.year !== null) {
    const whose = result.kind === "avoided" ? "all" : line.head === "avoided" ? "regional" : "own";
    const told = profile.amounts.filter(
      ({ year, funding }) => year === line.year && (whose === "all" || whose === funding),
    );
    return [
      typed(
        profiled(profile, line.year, whose),
        told.map((one) => one.cells.amount),
      ),
    ];
  }
  const months: Factor = {
    kind: "months",
    months:
      line.year === null || !timing ? MONTHS_IN_YEAR : monthsInForce(timing.money, timing.until, line.year),
  };
  if (result.kind === "none" || !result.indexed) {
    return [typed(estimateOf(howMuch.amount, settings.case), [cells.amount]), months];
  }
  // The pension fund takes of what is saved: an offset of a measure whose own money is a gain.
  const pension = line.head === "offset" && result.kind === "net" && result.side === "gross";
  return [
    people,
    unitCost(effect, basis, settings),
    ...(pension ? [{ kind: "pension", share: settings.pensionRate ?? 0 } as const] : []),
    { kind: "index", index: indexIn(line.year, settings) },
    months,
  ];
}

function typed(amount: Money | null, cells: readonly (Address | undefined)[]): Factor {
  return { kind: "typed", amount, at: cells.flatMap((cell) => cell ?? []) };
}

/** What is undated stands at the prices of the price year. */
function indexIn(year: Year | null, settings: Settings): number {
  return year === null ? 1 : indexOf(settings, year);
}

function unitCost({ measure }: Effect, basis: Basis, settings: Settings): Factor {
  const { target } = measure.what.mechanism;
  const told = (cost: FoundCost | null) => ({ amount: cost?.amount ?? null, at: cost?.entry.at ?? null });
  const now = costOf(measure, measure.who, basis, settings);
  if (target !== "level" && target !== "statute") return { kind: "unit-cost", ...told(now), less: null };
  const after = heldAfter(measure);
  const then = after && costOf(measure, after, basis, settings);
  // One and the same cost for both does not tell what the change costs.
  return { kind: "unit-cost", ...told(now), less: told(then?.entry === now?.entry ? null : then) };
}
