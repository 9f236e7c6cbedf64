import type { BudgetAmount, BudgetArticle, BudgetStage } from "../model/budget-article";
import { entityKey } from "../model/entity";
import type { Sourced } from "../model/headcount";
import type { EntityKey } from "../model/measure";
import { sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { sameText } from "../model/same-text";
import type { Year } from "../model/year";
import type { Basis } from "./basis";

/**
 * The lines of an article in the budget of one body, written as the budget writes it. A measure lowers a credit: lines of
 * revenue are meant only where there are no others.
 */
export function findArticles(
  { budget }: Basis,
  entity: EntityKey | null,
  article: string,
): readonly BudgetArticle[] {
  const found = budget.filter((one) => entityKey(one.entity) === entity && sameText(one.article, article));
  const spent = found.filter(({ side }) => side !== "revenue");
  return spent.length > 0 ? spent : found;
}

/** The first line of an article. */
export function findArticle(basis: Basis, entity: EntityKey | null, article: string): BudgetArticle | null {
  return findArticles(basis, entity, article)[0] ?? null;
}

/** What is in force of a year, best first: the budget as amended, else as first voted, else just "budget". */
const STAGES: readonly BudgetStage[] = ["amended", "initial", "budget"];

/** The credit of an article in a year, all its lines together; null where the list does not tell one of them. */
export function creditOf(lines: readonly BudgetArticle[], year: Year | null): Sourced<Money> | null {
  const parts: BudgetAmount[] = [];
  for (const { amounts } of lines) {
    const told = amounts.filter((one) => one.year === year && STAGES.includes(one.stage));
    // A line of another year's list has no part in it.
    if (told.length === 0) continue;
    const best = STAGES.flatMap((stage) =>
      told.filter((one) => one.stage === stage && one.amount !== null),
    )[0];
    if (!best) return null;
    parts.push(best);
  }
  const [first, ...more] = parts;
  if (!first) return null;
  if (more.length === 0) return sourcedOf(first);
  const amount = sumMoney(parts.flatMap((part) => part.amount ?? []));
  return { amount, at: first.at, sum: { kind: "cells", parts: parts.map(sourcedOf), per: 1 } };
}

function sourcedOf({ amount, at, text }: BudgetAmount): Sourced<Money> {
  return text === undefined ? { amount, at } : { amount, at, text };
}
