import type { BudgetAmount, BudgetArticle } from "../../src/model/budget-article";
import { money } from "../../src/model/money";
import { year } from "../../src/model/year";
import { STAFFING } from "./measures";

/** What a test says of a line of a budget; the rest is usual: 100 EUR as first voted for 2024 on 104/111-01 of the municipality. */
export type ToldLine = Partial<Omit<BudgetArticle, "amounts">> & {
  readonly row?: number;
  readonly amounts?: readonly (Partial<Omit<BudgetAmount, "amount">> & { readonly amount: number | null })[];
};

export const budgetCell = (row: number, column = 0) => ({ sheet: "Budget", row, column });

export function budgetLine({ row = 1, amounts = [{ amount: 100 }], ...told }: ToldLine = {}): BudgetArticle {
  return {
    entity: STAFFING.entities[0]!,
    serviceKind: null,
    side: null,
    article: "104/111-01",
    whole: true,
    function: "104",
    economic: "111-01",
    label: "",
    at: budgetCell(row),
    ...told,
    amounts: amounts.map(({ amount, ...one }, index) => ({
      year: year(2024),
      stage: "initial",
      at: budgetCell(row, 3 + index),
      ...one,
      amount: amount === null ? null : money(amount),
    })),
  };
}
