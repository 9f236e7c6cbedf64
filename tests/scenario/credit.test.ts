import type { BudgetAmount, BudgetArticle } from "../../src/model/budget-article";
import { year } from "../../src/model/year";
import { creditOf, findArticle, findArticles } from "../../src/scenario/credit";
import { grantCreditsOf, grantFindings } from "../../src/scenario/grant-credit";
import { budgetCell, budgetLine } from "../support/budget";
import { BASIS, STAFFING } from "../support/measures";

const credit = (...lines: readonly BudgetArticle[]) => creditOf(lines, year(2024));

describe("the lines of an article", () => {
  const spent = budgetLine({ side: "expenditure" });
  const received = budgetLine({ side: "revenue", row: 2 });
  const basis = (...budget: readonly BudgetArticle[]) => ({ ...BASIS, budget });

  test("are those of the body, in any case of letters", () => {
    const ours = budgetLine({ article: "104/111-01A" });
    const theirs = budgetLine({ article: "104/111-01A", entity: STAFFING.entities[1]!, row: 2 });
    expect(findArticles(basis(theirs, ours), "municipality", "104/111-01a")).toEqual([ours]);
    expect(findArticle(basis(theirs, ours), "welfare-centre", "104/111-01A")).toBe(theirs);
    expect(findArticles(basis(ours), null, "104/111-01A")).toEqual([]);
    expect(findArticle(basis(ours), "municipality", "104/111-02")).toBeNull();
  });

  test("leave revenue out, unless there is nothing else", () => {
    expect(findArticles(basis(received, spent), "municipality", "104/111-01")).toEqual([spent]);
    expect(findArticles(basis(received), "municipality", "104/111-01")).toEqual([received]);
    const open = budgetLine({ row: 3 });
    expect(findArticles(basis(open, received), "municipality", "104/111-01")).toEqual([open]);
  });
});

describe("the credit", () => {
  test("is what is in force of the year: as amended, else as first voted, else the budget", () => {
    const told = (...stages: readonly BudgetAmount["stage"][]) =>
      credit(budgetLine({ amounts: stages.map((stage, index) => ({ stage, amount: index + 1 })) }))?.amount;
    expect(told("budget", "initial", "amended")).toBe(3);
    expect(told("budget", "initial")).toBe(2);
    expect(told("budget")).toBe(1);
    expect(told("account", "committed", "charged", "available")).toBeUndefined();
  });

  test("stands in one cell, with its text where it was typed as one", () => {
    expect(credit(budgetLine())).toEqual({ amount: 100, at: budgetCell(1, 3) });
    expect(credit(budgetLine({ amounts: [{ amount: 100, text: "€ 100" }] }))).toEqual({
      amount: 100,
      at: budgetCell(1, 3),
      text: "€ 100",
    });
  });

  test("of several lines is their sum, of which each cell is told", () => {
    const lines = [
      budgetLine(),
      budgetLine({ row: 2, amounts: [{ amount: 20, text: "20 €" }] }),
      budgetLine({ row: 3, amounts: [{ amount: 3 }] }),
    ];
    expect(credit(...lines)).toEqual({
      amount: 123,
      at: budgetCell(1, 3),
      sum: {
        kind: "cells",
        per: 1,
        parts: [
          { amount: 100, at: budgetCell(1, 3) },
          { amount: 20, at: budgetCell(2, 3), text: "20 €" },
          { amount: 3, at: budgetCell(3, 3) },
        ],
      },
    });
  });

  test("a line of another year has no part in it; one of the year that is not known leaves all unknown", () => {
    const before = budgetLine({ row: 2, amounts: [{ amount: 7, year: year(2023) }] });
    const open = budgetLine({ row: 3, amounts: [{ amount: null }] });
    expect(credit(before, budgetLine())).toEqual({ amount: 100, at: budgetCell(1, 3) });
    expect(credit(before)).toBeNull();
    expect(credit(budgetLine(), open)).toBeNull();
    expect(credit()).toBeNull();
    // as amended it is open, as first voted it is known
    expect(credit(budgetLine({ amounts: [{ amount: null, stage: "amended" }, { amount: 5 }] }))?.amount).toBe(
      5,
    );
  });
});

describe("the municipal grant in both budgets", () => {
  const paid = (amount: number | null) =>
    budgetLine({ article: "831/435-01", side: "expenditure", amounts: [{ amount }] });
  const received = (amount: number | null) =>
    budgetLine({
      article: "000/486-01",
      side: "revenue",
      entity: STAFFING.entities[1]!,
      row: 9,
      amounts: [{ amount }],
    });
  const of = (...budget: readonly BudgetArticle[]) => grantCreditsOf({ ...BASIS, budget }, year(2024));

  test("agrees, or differs by what is said at the cell that receives it", () => {
    expect(of(paid(300), received(300))).toMatchObject({
      gap: 0,
      paid: { amount: 300 },
      received: { amount: 300 },
    });
    expect(grantFindings(of(paid(300), received(300.004)))).toEqual([]);
    expect(grantFindings(of(paid(300), received(300.006)))).toHaveLength(1);
    const differs = of(paid(300), received(299.5));
    expect(differs.gap).toBe(-0.5);
    expect(grantFindings(differs)).toEqual([
      {
        code: "grant-differs",
        severity: "warning",
        at: { ...budgetCell(9, 3), rows: 1, columns: 1 },
        facts: { paid: 300, received: 299.5 },
      },
    ]);
  });

  test("is not compared where one budget does not tell it", () => {
    for (const credits of [of(paid(300)), of(received(300)), of(paid(300), received(null)), of()]) {
      expect(credits.gap).toBeNull();
      expect(grantFindings(credits)).toEqual([]);
    }
    expect(of(paid(300)).received).toBeNull();
  });
});
