import { numberOf } from "../model/assumption";
import type { Assumption } from "../model/assumption";
import { money, scaleMoney, subtractMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Recharge } from "../model/recharge";
import { share } from "../model/share";
import type { Share } from "../model/share";
import { moneyByYear } from "./money-by-year";
import type { ItemByYear } from "./money-by-year";
import type { Outcome } from "./outcome";
import { eachOf, rechargedIn } from "./recharged";
import type { Nets } from "./recharged";
import type { Whom } from "./scenario-figures";

/** Before and after the municipal grant follows; between them lie recharges. */
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
 * lowers its grant: − share × net. A deficit is one of all that is invoiced: the net that counts is the one after recharges.
 * Both together stay as they were.
 */
export function grantEffect(before: Nets<Money>, recharged: Nets<Money>, part: Share): GrantEffect {
  const of = (body: keyof Nets<Money>) => sumMoney([before[body], recharged[body]]);
  const settled = of("welfareCentre");
  const change = grantFor(settled, part);
  const after: Nets<Money> = {
    municipality: subtractMoney(of("municipality"), change),
    welfareCentre: sumMoney([settled, change]),
    other: of("other"),
  };
  return { before, change, after };
}

function grantFor(net: Money, part: Share): Money {
  return subtractMoney(money(0), scaleMoney(net, part));
}

/** The nets of both budgets in an outcome, and what the grant makes of them: in each year, in all of them, and of what has no date. */
export type GrantOutcome = {
  readonly share: Share;
  readonly nets: Nets<ItemByYear>;
  /** Issued less received of each budget; they come to nothing. A recharge without a first year is of every year. */
  readonly recharged: Nets<ItemByYear>;
  /** Nets with recharges. */
  readonly settled: Nets<ItemByYear>;
  /** What of the grant's change comes of recharges. */
  readonly ofRecharges: ItemByYear;
  readonly years: readonly GrantEffect[];
  readonly total: GrantEffect;
  readonly undated: GrantEffect;
};

export function grantOf(outcome: Outcome, part: Share, recharges: readonly Recharge[] = []): GrantOutcome {
  const nets = netsOf(outcome);
  const recharged = rechargedIn(outcome, recharges);
  const effect = (of: (item: ItemByYear) => number | null | undefined) => {
    const amounts = (items: Nets<ItemByYear>) => eachOf(items, (item) => money(of(item) ?? 0));
    return grantEffect(amounts(nets), amounts(recharged), part);
  };
  return {
    share: part,
    nets,
    recharged,
    settled: {
      municipality: withRecharges(nets.municipality, recharged.municipality),
      welfareCentre: withRecharges(nets.welfareCentre, recharged.welfareCentre),
      other: withRecharges(nets.other, recharged.other),
    },
    ofRecharges: {
      ...recharged.welfareCentre,
      years: recharged.welfareCentre.years.map((amount) => grantFor(money(amount), part)),
      total: grantFor(money(recharged.welfareCentre.total ?? 0), part),
      unknowns: null,
    },
    years: outcome.years.map((_, index) => effect(({ years }) => years[index])),
    total: effect(({ total }) => total),
    undated: effect(({ undated }) => undated),
  };
}

function withRecharges(net: ItemByYear, recharged: ItemByYear): ItemByYear {
  return {
    ...net,
    years: net.years.map((amount, index) => sumMoney([money(amount), money(recharged.years[index] ?? 0)])),
    total: sumMoney([money(net.total ?? 0), money(recharged.total ?? 0)]),
    unknowns: (net.unknowns ?? 0) + (recharged.unknowns ?? 0),
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
