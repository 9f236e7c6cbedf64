import type { BudgetArticle, BudgetStage } from "../model/budget-article";
import { entityKey } from "../model/entity";
import type { EntityKey } from "../model/measure";
import type { Money } from "../model/money";
import { sameText } from "../model/same-text";
import type { Year } from "../model/year";
import type { Basis } from "./basis";

/** An article of the budget of one body, written as the budget writes it. */
export function findArticle(
  { budget }: Basis,
  entity: EntityKey | null,
  article: string,
): BudgetArticle | null {
  return budget.find((one) => entityKey(one.entity) === entity && sameText(one.article, article)) ?? null;
}

/** What is in force of a year, best first: the budget as amended, else as first voted, else just "budget". */
const STAGES: readonly BudgetStage[] = ["amended", "initial", "budget"];

/** The credit of an article in a year; null where the list does not tell. */
export function creditOf({ amounts }: BudgetArticle, year: Year | null): Money | null {
  for (const stage of STAGES) {
    const found = amounts.find((one) => one.stage === stage && one.year === year && one.amount !== null);
    if (found) return found.amount;
  }
  return null;
}
