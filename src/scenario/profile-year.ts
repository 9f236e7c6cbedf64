import { gainAndCost, money } from "../model/money";
import type { Money } from "../model/money";
import type { Year } from "../model/year";
import type { Effect } from "./effect";
import { profiled } from "./profile";
import type { Profile } from "./profile";
import type { YearlyResult } from "./result";

/** What a measure with amounts by year brings, costs and is given in one year; null is unknown. */
export type ProfiledYear = {
  readonly gross: Money | null;
  readonly offsets: Money;
  readonly avoided: Money | null;
};

/** A fund's money is for information, and so is all of it where no money follows the mechanism. */
export function profiledYear(profile: Profile, result: YearlyResult, of: Year): ProfiledYear {
  const nothing = money(0);
  if (result.kind === "none") return { gross: nothing, offsets: nothing, avoided: nothing };
  if (result.kind === "avoided") {
    return { gross: nothing, offsets: nothing, avoided: profiled(profile, of, "all") };
  }
  const own = profiled(profile, of, "own");
  const { gain, cost } = gainAndCost(own ?? nothing);
  return { gross: own && gain, offsets: cost, avoided: profiled(profile, of, "regional") };
}

/**
 * Whether amounts by year lack one of these years though that of a full year is known: sums over the years lack one more
 * measure than the full year's. `gross` is its own means, `avoided` what is for information.
 */
export function lacksYear(
  { profile, timing, result }: Effect,
  years: readonly Year[],
  part: "gross" | "avoided",
): boolean {
  if (!profile || !timing) return false;
  const fullYear = result.kind === (part === "gross" ? "net" : "avoided") ? result.amount : 0;
  return fullYear !== null && years.some((of) => profiledYear(profile, result, of)[part] === null);
}
