import type { EntityKey } from "../model/measure";
import { scaleMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Recharge } from "../model/recharge";
import { sameText } from "../model/same-text";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import type { Year } from "../model/year";

/** A year, or a full year of what lasts: recharges without a last year. */
export type RechargePeriod = Year | "full-year";

/** What one row of the recharges' table comes to in a period. */
export type RechargeAmount = {
  readonly recharge: Recharge;
  readonly period: RechargePeriod;
  /** Its key of all that its pool serves then; nil where it is not in force, null where it cannot be known. */
  readonly share: number | null;
  /** Cost × share; null where it cannot be known. What a provider takes itself is no invoice. */
  readonly amount: Money | null;
};

/** What recharges do to one body: invoices that it receives are a cost of its own, those that it issues are revenue. */
export type RechargeEffect = {
  readonly received: Total<Money>;
  readonly issued: Total<Money>;
  /** Issued − received. All bodies together: nothing. */
  readonly effect: Total<Money>;
};

/** Whether the row is invoiced in that period. */
export function inForce({ start, end }: Recharge, period: RechargePeriod): boolean {
  if (period === "full-year") return end === null;
  return (start === null || start <= period) && (end === null || end >= period);
}

/** Rows that share one cost: the same pool under the same scenario. */
export function samePool(one: Recharge, other: Recharge): boolean {
  return sameText(one.pool, other.pool) && sameText(one.scenario ?? "", other.scenario ?? "");
}

/** recharge(e) = cost of the pool × key(e) / Σ key, for each row in the order given (facts §7). */
export function rechargeAmounts(
  recharges: readonly Recharge[],
  period: RechargePeriod,
): readonly RechargeAmount[] {
  const running = recharges.filter((one) => inForce(one, period));
  return recharges.map((recharge) => {
    if (!inForce(recharge, period)) return { recharge, period, share: 0, amount: NOTHING };
    const keys = running.filter((one) => samePool(one, recharge)).map(({ keyValue }) => keyValue);
    const share = shareOf(recharge.keyValue, keys);
    const { cost, provider, receiver } = recharge;
    const known = share !== null && cost !== null && provider !== null && receiver !== null;
    return { recharge, period, share, amount: known ? scaleMoney(cost, share) : null };
  });
}

const NOTHING = sumMoney([]);

/** One key unknown, and no share of the pool is known. */
function shareOf(key: number | null, keys: readonly (number | null)[]): number | null {
  const known = keys.filter((one) => one !== null);
  const sum = known.reduce((total, one) => total + one, 0);
  return key === null || known.length < keys.length || sum === 0 ? null : key / sum;
}

/** Those of a scenario: told for it, or for every one. Of several scenarios together, each row once. */
export function ofScenarios(
  amounts: readonly RechargeAmount[],
  scenarios: readonly string[],
): readonly RechargeAmount[] {
  return amounts.filter(
    ({ recharge: { scenario } }) => scenario === null || scenarios.some((id) => sameText(id, scenario)),
  );
}

/** The bodies that they name, as providers or receivers. */
export function bodiesIn(recharges: readonly Recharge[]): readonly EntityKey[] {
  return recharges.flatMap(({ provider, receiver }) => [provider, receiver]).filter((body) => body !== null);
}

/** A row that is invoiced, from one body to another. */
export function isInvoice({ provider, receiver }: Recharge): boolean {
  return provider !== null && receiver !== null && provider !== receiver;
}

/** What a body receives and issues; null: all bodies together. */
export function rechargeEffect(amounts: readonly RechargeAmount[], entity: EntityKey | null): RechargeEffect {
  const invoices = amounts.filter(({ recharge }) => isInvoice(recharge));
  const of = (side: "provider" | "receiver") =>
    invoices
      .filter(({ recharge }) => entity === null || recharge[side] === entity)
      .map(({ amount }) => amount);
  const [received, issued] = [of("receiver"), of("provider")];
  const owed = received.map((amount) => (amount === null ? null : scaleMoney(amount, -1)));
  return {
    received: totalOf(received, sumMoney),
    issued: totalOf(issued, sumMoney),
    effect: totalOf([...issued, ...owed], sumMoney),
  };
}
