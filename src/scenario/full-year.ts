import { sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { totalOf } from "../model/total";
import type { Effect } from "./effect";
import type { Figure } from "./figures";
import type { Outcome } from "./outcome";

/** What the synergies of a scenario change in a full year, one-offs apart; above zero is better for the result. */
export type FullYear = {
  /** Of the dated ones, once all are in force. */
  readonly dated: Figure<Money>;
  /** Of those that nobody knows the start of. */
  readonly undated: Figure<Money>;
};

/** At the prices of the price year. */
export function fullYearOf({ effects }: Outcome): FullYear {
  const counted = effects.filter(
    ({ standing, measure }) => standing === "counted" && measure.what.class === "synergy",
  );
  return {
    dated: netOf(counted.filter(({ timing }) => timing !== null)),
    undated: netOf(counted.filter(({ timing }) => timing === null)),
  };
}

function netOf(effects: readonly Effect[]): Figure<Money> {
  const parts = effects.flatMap(({ measure, result }) =>
    result.kind === "net" ? [{ measure, amount: result.net }] : [],
  );
  const total = totalOf(
    parts.map(({ amount }) => amount),
    sumMoney,
  );
  return { ...total, parts };
}
