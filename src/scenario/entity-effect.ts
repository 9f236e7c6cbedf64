import type { EntityKey } from "../model/measure";
import { sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import { figuresOf } from "./figures";
import type { Outcome } from "./outcome";
import { bodiesIn, ofScenarios, rechargeAmounts, rechargeEffect } from "./recharge";
import type { RechargeEffect, RechargePeriod } from "./recharge";
import type { Recharge } from "../model/recharge";
import { selectionOf } from "./scenario-figures";
import type { Whom } from "./scenario-figures";

/** What a scenario comes to for a body once invoices are settled: own saving − received + issued (facts §7). */
export type EntityEffect = {
  readonly period: RechargePeriod;
  /** Net; in a full year that of all synergies, dated or not. */
  readonly own: Total<Money>;
  readonly recharge: RechargeEffect;
  readonly after: Total<Money>;
};

/** The bodies that something is settled between: those of a scenario's figures, and those that recharges name. */
export function bodiesToSettle(
  whose: readonly { readonly whom: Whom }[],
  recharges: readonly Recharge[],
): readonly EntityKey[] {
  const told = whose.flatMap(({ whom }) => (whom.kind === "body" ? [whom.entity] : []));
  return [...new Set([...told, ...bodiesIn(recharges)])];
}

/** Of one body, or of all together, where recharges come to nothing. */
export function entityEffect(
  outcome: Outcome,
  recharges: readonly Recharge[],
  whom: Whom,
  period: RechargePeriod,
): EntityEffect {
  const own = ownSaving(outcome, whom, period);
  const amounts = ofScenarios(rechargeAmounts(recharges, period), [outcome.scenario.id]);
  const recharge = rechargeEffect(
    whom.kind === "unknown" ? [] : amounts,
    whom.kind === "body" ? whom.entity : null,
  );
  const sum = sumMoney([own.sum, recharge.effect.sum]);
  return { period, own, recharge, after: { sum, unknowns: own.unknowns + recharge.effect.unknowns } };
}

function ownSaving({ effects, lines }: Outcome, whom: Whom, period: RechargePeriod): Total<Money> {
  const { entity } = selectionOf(whom);
  if (period !== "full-year") return figuresOf(lines, { ...selectionOf(whom), year: period }).net;
  const counted = effects.filter(
    ({ standing, measure: { what, who } }) =>
      standing === "counted" && what.class === "synergy" && (entity === undefined || who.entity === entity),
  );
  return totalOf(
    counted.flatMap(({ result }) => (result.kind === "net" ? [result.net] : [])),
    sumMoney,
  );
}
