import type { Finding } from "../model/finding";
import type { Sourced } from "../model/headcount";
import { subtractMoney } from "../model/money";
import type { Money } from "../model/money";
import type { Year } from "../model/year";
import { areaOf } from "../sheet/address";
import type { Basis } from "./basis";
import { creditOf, findArticles } from "./credit";

/**
 * Where the municipal grant stands in both budgets, by the function and economic codes that all municipalities and centres
 * share: paid under social assistance, received among the general revenue.
 */
const PAID = "831/435-01";
const RECEIVED = "000/486-01";
const HALF_A_CENT = 0.005;

/** The grant as both budgets of a year have it; null is unknown. */
export type GrantCredits = {
  readonly year: Year | null;
  readonly paid: Sourced<Money> | null;
  readonly received: Sourced<Money> | null;
  /** Received less paid, in EUR: nil where both budgets agree; null where one of them does not tell it. */
  readonly gap: Money | null;
};

/** What both budgets of the price year say of the grant. */
export function grantCreditsOf(basis: Basis, year: Year | null): GrantCredits {
  const paid = creditOf(findArticles(basis, "municipality", PAID), year);
  const received = creditOf(findArticles(basis, "welfare-centre", RECEIVED), year);
  return { year, paid, received, gap: gapOf(paid?.amount ?? null, received?.amount ?? null) };
}

function gapOf(paid: Money | null, received: Money | null): Money | null {
  return paid === null || received === null ? null : subtractMoney(received, paid);
}

/** Two budgets that do not have the same grant are said: what one pays the other receives. */
export function grantFindings({ paid, received, gap }: GrantCredits): readonly Finding[] {
  if (gap === null || Math.abs(gap) < HALF_A_CENT) return [];
  const facts = { paid: paid?.amount ?? 0, received: received?.amount ?? 0 };
  return [{ code: "grant-differs", severity: "warning", at: received && areaOf(received.at), facts }];
}
