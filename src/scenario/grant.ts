import { numberOf } from "../model/assumption";
import type { Assumption } from "../model/assumption";
import { money, scaleMoney, subtractMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { share } from "../model/share";
import type { Share } from "../model/share";
import { moneyByYear } from "./money-by-year";
import type { ItemByYear } from "./money-by-year";
import type { Outcome } from "./outcome";
import type { Whom } from "./scenario-figures";

/** What a scenario brings each of the two budgets, and what belongs to neither; + is better. */
export type Nets<Amount> = {
  readonly municipality: Amount;
  readonly welfareCentre: Amount;
  readonly other: Amount;
};

/** Before and after the municipal grant follows. */
export type GrantEffect = {
  readonly before: Nets<Money>;
  /** How the grant changes: the welfare centre receives it, the municipality pays it, one and the same amount. */
  readonly change: Money;
  readonly after: Nets<Money>;
};

/** The share of the centre's result that the grant follows: all of it where nobody says otherwise. */
export function grantShareOf(assumptions: readonly Assumption[]): Share {
  return share(numberOf(assumptions, "grant-share") ?? 1);
}

/**
 * The municipality covers the deficit of the welfare centre (organic law of 8 July 1976, art. 106), so what the centre saves
 * lowers its grant: − share × net. Both together stay as they were.
 */
export function grantEffect(before: Nets<Money>, part: Share): GrantEffect {
  const change = subtractMoney(money(0), scaleMoney(before.welfareCentre, part));
  const after: Nets<Money> = {
    municipality: subtractMoney(before.municipality, change),
    welfareCentre: sumMoney([before.welfareCentre, change]),
    other: before.other,
  };
  return { before, change, after };
}

/** The nets of both budgets in an outcome, and what the grant makes of them: in each year, in all of them, and of what has no date. */
export type GrantOutcome = {
  readonly share: Share;
  readonly nets: Nets<ItemByYear>;
  readonly years: readonly GrantEffect[];
  readonly total: GrantEffect;
  readonly undated: GrantEffect;
};

export function grantOf(outcome: Outcome, part: Share): GrantOutcome {
  const nets = netsOf(outcome);
  const effect = (of: (item: ItemByYear) => number | null | undefined) => {
    const amount = (item: ItemByYear) => money(of(item) ?? 0);
    const { municipality, welfareCentre, other } = nets;
    const before = {
      municipality: amount(municipality),
      welfareCentre: amount(welfareCentre),
      other: amount(other),
    };
    return grantEffect(before, part);
  };
  return {
    share: part,
    nets,
    years: outcome.years.map((_, index) => effect(({ years }) => years[index])),
    total: effect(({ total }) => total),
    undated: effect(({ undated }) => undated),
  };
}

function netsOf(outcome: Outcome): Nets<ItemByYear> {
  const of = (whom: Whom) => moneyByYear(outcome, whom).net;
  const municipality = of({ kind: "body", entity: "municipality" });
  const welfareCentre = of({ kind: "body", entity: "welfare-centre" });
  const all = of({ kind: "together" });
  const rest = (whole: number | null, ...parts: readonly (number | null)[]) =>
    parts.reduce((left: Money, part) => subtractMoney(left, money(part ?? 0)), money(whole ?? 0));
  const other: ItemByYear = {
    years: all.years.map((sum, index) =>
      rest(sum, municipality.years[index] ?? 0, welfareCentre.years[index] ?? 0),
    ),
    total: rest(all.total, municipality.total, welfareCentre.total),
    undated: rest(all.undated, municipality.undated, welfareCentre.undated),
    unknowns: (all.unknowns ?? 0) - (municipality.unknowns ?? 0) - (welfareCentre.unknowns ?? 0),
    measures: all.measures.filter(
      (one) => !municipality.measures.includes(one) && !welfareCentre.measures.includes(one),
    ),
  };
  return { municipality, welfareCentre, other };
}
