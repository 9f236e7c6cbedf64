import type { Fte } from "../model/fte";
import type { EntityKey, Measure } from "../model/measure";
import { gainAndCost, money, scaleMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Level } from "../model/unit-cost";
import { MONTHS_IN_YEAR, holdsAtYearEnd, monthsInForce, yearOfMonth } from "../model/when";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { serviceIndex } from "./basis";
import type { Effect, Timing } from "./effect";
import { profiledYear } from "./profile-year";
import { indexOf } from "./settings";
import type { Settings } from "./settings";

/** `position`: FTE at 31 December against the baseline, fewer below zero · `redeployed`: who works elsewhere by then · `freed`: capacity without a credit. */
export const FTE_HEADS = ["position", "redeployed", "freed"] as const;
/** Of the year. All are zero or more, but for `avoided`, which is only for information. */
export const MONEY_HEADS = ["gross", "offset", "one-off", "avoided"] as const;
export type FteHead = (typeof FTE_HEADS)[number];
export type MoneyHead = (typeof MONEY_HEADS)[number];

/** One amount of one measure in one year at one place; every figure is a sum of lines, so each knows its measures. */
export type Line = {
  readonly measure: Measure;
  /** Null: undated, and then the amount of a full year at the prices of the price year. It belongs to no year. */
  readonly year: Year | null;
  readonly entity: EntityKey | null;
  /** The position in the staffing's services; null where it stands nowhere. */
  readonly service: number | null;
  readonly level: Level | null;
} & (
  | { readonly head: FteHead; readonly amount: Fte | null }
  | { readonly head: MoneyHead; readonly amount: Money | null; readonly article: string | null }
);

/** The lines of one effect over the years, or once where it is undated; what is not counted has none. */
export function linesOf(effect: Effect, basis: Basis, settings: Settings): readonly Line[] {
  if (effect.standing !== "counted") return [];
  const { timing } = effect;
  if (timing === null)
    return yearLines(effect, basis, null, { holds: true, factor: 1, index: 1, once: true });
  return settings.years.flatMap((of) => yearLines(effect, basis, of, stateIn(of, timing, settings)));
}

/** How a measure stands in a year: at its end, for what part of it, at which prices, and whether its one-off falls in it. */
type State = {
  readonly holds: boolean;
  readonly factor: number;
  readonly index: number;
  readonly once: boolean;
};

function stateIn(of: Year, timing: Timing, settings: Settings): State {
  return {
    holds: holdsAtYearEnd(timing.position, timing.until, of),
    factor: monthsInForce(timing.money, timing.until, of) / MONTHS_IN_YEAR,
    index: indexOf(settings, of),
    once: yearOfMonth(timing.money) === of,
  };
}

function yearLines(effect: Effect, basis: Basis, of: Year | null, state: State): readonly Line[] {
  const { measure, result } = effect;
  const lines: Line[] = [];
  const at = (place: { entity: EntityKey | null; service: string | null; level: Level | null }) => ({
    measure,
    year: of,
    entity: place.entity,
    service: serviceIndex(basis.staffing, place.service),
    level: place.level,
  });
  if (state.holds) {
    for (const { place, fte } of effect.moves) lines.push({ ...at(place), head: "position", amount: fte });
    for (const head of ["redeployed", "freed"] as const) {
      if (effect[head] !== 0) lines.push({ ...at(measure.who), head, amount: effect[head] });
    }
  }
  const { article, oneOff } = measure.howMuch;
  const pay = (head: MoneyHead, amount: Money | null) =>
    lines.push({ ...at(measure.who), head, amount, article });
  if (effect.profile && of !== null) {
    const { gross, offsets, avoided } = profiledYear(effect.profile, result, of);
    const heads = { gross, offset: offsets, avoided } as const;
    for (const head of ["gross", "offset", "avoided"] as const) {
      if (heads[head] !== 0) pay(head, heads[head]);
    }
  } else if (state.factor > 0) {
    const ofYear = (amount: Money, { indexed }: { readonly indexed: boolean }) =>
      scaleMoney(amount, state.factor * (indexed ? state.index : 1));
    if (result.kind === "avoided") {
      pay("avoided", result.amount === null ? null : ofYear(result.amount, result));
    }
    if (result.kind === "net" && result.amount === null) pay(result.side, null);
    if (result.kind === "net" && result.amount !== null) {
      const { gain, cost } = gainAndCost(ofYear(result.amount, result));
      pay(result.side, result.side === "gross" ? gain : cost);
      if (result.pension !== money(0)) pay("offset", ofYear(result.pension, result));
    }
  }
  if (state.once && oneOff !== null && oneOff !== money(0)) pay("one-off", oneOff);
  return lines;
}
