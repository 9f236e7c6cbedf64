import { fte } from "../model/fte";
import type { Fte } from "../model/fte";
import { gainAndCost, money, scaleMoney, subtractMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { MONTHS_IN_YEAR, holdsAtYearEnd, monthsInForce, yearOfMonth } from "../model/when";
import type { Year } from "../model/year";
import type { Effect } from "./effect";
import { profiledYear } from "./profile-year";
import { indexOf } from "./settings";
import type { Settings } from "./settings";

/** What one measure does in one year, as the calculation sheet shows it in the measure's own row. Null is unknown. */
export type MeasureYear = {
  readonly year: Year;
  /** At the place that the measure names, at 31 December; fewer is below zero. */
  readonly fte: Fte | null;
  /** Months of money. */
  readonly months: number;
  readonly gross: Money | null;
  readonly offsets: Money | null;
  readonly oneOff: Money;
  readonly net: Money | null;
  /** Capacity freed without a credit, at 31 December. */
  readonly freed: Fte | null;
  /** For information: never in net. */
  readonly avoided: Money | null;
};

/** The years of one effect; all nil where it is not counted or undated. */
export function measureYears(effect: Effect, settings: Settings): readonly MeasureYear[] {
  const timing = effect.standing === "counted" ? effect.timing : null;
  return settings.years.map((year): MeasureYear => {
    const months = timing ? monthsInForce(timing.money, timing.until, year) : 0;
    const holds = timing !== null && holdsAtYearEnd(timing.position, timing.until, year);
    const once = timing !== null && yearOfMonth(timing.money) === year;
    const oneOff = once ? (effect.measure.howMuch.oneOff ?? money(0)) : money(0);
    const { gross, offsets, avoided } =
      effect.profile && timing
        ? profiledYear(effect.profile, effect.result, year)
        : payOfYear(effect, months / MONTHS_IN_YEAR, indexOf(settings, year));
    const net =
      gross === null || offsets === null ? null : subtractMoney(subtractMoney(gross, offsets), oneOff);
    const change = effect.moves[0];
    return {
      year,
      fte: holds && change ? change.fte : fte(0),
      months,
      gross,
      offsets,
      oneOff,
      net,
      freed: holds ? effect.freed : fte(0),
      avoided,
    };
  });
}

type Pay = Pick<MeasureYear, "gross" | "offsets" | "avoided">;

function payOfYear({ result }: Effect, factor: number, index: number): Pay {
  const nothing = money(0);
  const none: Pay = { gross: nothing, offsets: nothing, avoided: nothing };
  if (result.kind === "none" || factor === 0) return none;
  const ofYear = (amount: Money) => scaleMoney(amount, factor * (result.indexed ? index : 1));
  if (result.kind === "avoided") {
    return { ...none, avoided: result.amount === null ? null : ofYear(result.amount) };
  }
  if (result.amount === null) return { ...none, [result.side === "gross" ? "gross" : "offsets"]: null };
  const { gain, cost } = gainAndCost(ofYear(result.amount));
  return { ...none, gross: gain, offsets: sumMoney([cost, ofYear(result.pension)]) };
}
