import type { EntityKey } from "../model/measure";
import { money, subtractMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Recharge } from "../model/recharge";
import type { ItemByYear } from "./money-by-year";
import type { Outcome } from "./outcome";
import { isInvoice, ofScenarios, rechargeAmounts, rechargeEffect } from "./recharge";
import type { RechargeAmount } from "./recharge";

/** What belongs to each of the two budgets, and what to neither; + is better. */
export type Nets<Amount> = {
  readonly municipality: Amount;
  readonly welfareCentre: Amount;
  readonly other: Amount;
};

export function eachOf<A, B>({ municipality, welfareCentre, other }: Nets<A>, make: (one: A) => B): Nets<B> {
  return { municipality: make(municipality), welfareCentre: make(welfareCentre), other: make(other) };
}

/** What each budget invoices less what it is invoiced, by year, under a scenario; all bodies together it is nothing. */
export function rechargedIn({ scenario, years }: Outcome, recharges: readonly Recharge[]): Nets<ItemByYear> {
  const amounts = years.map((year) => ofScenarios(rechargeAmounts(recharges, year), [scenario.id]));
  const of = (entity: EntityKey): ItemByYear =>
    item(
      amounts.map((ones) => rechargeEffect(ones, entity).effect.sum),
      unknownSides(amounts, [entity]),
    );
  const municipality = of("municipality");
  const welfareCentre = of("welfare-centre");
  const rest = years.map((_, index) =>
    [municipality, welfareCentre].reduce(
      (left, body) => subtractMoney(left, money(body.years[index] ?? 0)),
      money(0),
    ),
  );
  const sides = unknownSides(amounts, null) - (municipality.unknowns ?? 0) - (welfareCentre.unknowns ?? 0);
  return { municipality, welfareCentre, other: item(rest, sides) };
}

function item(years: readonly Money[], unknowns: number): ItemByYear {
  return { years, total: sumMoney(years), undated: null, unknowns, measures: [] };
}

/** How many invoices that bodies receive or issue are not known in one of the years; null: all bodies. */
function unknownSides(
  byYear: readonly (readonly RechargeAmount[])[],
  bodies: readonly EntityKey[] | null,
): number {
  const unknown = new Set(
    byYear
      .flat()
      .flatMap(({ recharge, amount }) => (amount === null && isInvoice(recharge) ? [recharge] : [])),
  );
  return [...unknown]
    .flatMap(({ provider, receiver }) => [provider, receiver])
    .filter((body) => body !== null && (bodies === null || bodies.includes(body))).length;
}
