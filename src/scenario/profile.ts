import type { Measure } from "../model/measure";
import { sumMoney } from "../model/money";
import type { Money } from "../model/money";
import type { ProfileAmount } from "../model/profile";
import { sameText } from "../model/same-text";
import type { Year } from "../model/year";
import type { Basis } from "./basis";

/** The yearly amounts of one measure, at least one; they stand instead of an amount a year and of FTE × unit cost. */
export type Profile = {
  readonly amounts: readonly ProfileAmount[];
  readonly first: Year;
  readonly last: Year;
};

export function profileOf({ what }: Measure, { profiles = [] }: Basis): Profile | null {
  const amounts = profiles.filter(({ measure }) => sameText(measure, what.id));
  const years = amounts.map(({ year }) => year);
  if (amounts.length === 0) return null;
  return { amounts, first: least(years), last: latest(years) };
}

/** What is its own (or a fund's) in a year; null as soon as one of its amounts is unknown. */
export function profiled({ amounts }: Profile, of: Year, whose: "own" | "regional" | "all"): Money | null {
  const told = amounts.filter(({ year, funding }) => year === of && (whose === "all" || funding === whose));
  const known = told.flatMap(({ amount }) => amount ?? []);
  return known.length < told.length ? null : sumMoney(known);
}

function least(years: readonly Year[]): Year {
  return years.reduce((a, b) => (b < a ? b : a));
}

function latest(years: readonly Year[]): Year {
  return years.reduce((a, b) => (b > a ? b : a));
}
