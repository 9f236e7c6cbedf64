import type { Sourced } from "../../model/headcount";
import type { Money } from "../../model/money";
import { cellsBehind } from "../../model/source-sum";
import type { GrantCredits } from "../../scenario/grant-credit";
import { afterYears } from "../by-year";
import { call, number, own, text } from "../formula/expression";
import { all, isNumber, minus, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import type { GrantItem } from "../money-words";
import type { Figure, PlannedCell } from "../plan";
import { formulaCell, textCell } from "../planned";
import { budgetYear } from "../scenario-input";
import type { CellStyle } from "../style";
import type { GrantChoices } from "./input";
import { rowOf } from "./items";

/** The heading of the column that has the grant as both budgets have it. */
export function budgetHeading({ year }: GrantCredits, { words }: GrantChoices): string {
  return words.grant.inBudget(budgetYear(year));
}

/**
 * The last cell of a row of T18: at what is paid and received the credit of that budget, and at their balance whether both
 * budgets have one and the same grant. The scenario's first row stands in `start`.
 */
export function budgetCell(
  item: GrantItem | "share",
  credits: GrantCredits,
  start: number,
  choices: GrantChoices,
): PlannedCell {
  const { words } = choices;
  const column = afterYears(choices).unknowns + 1;
  const at = (of: GrantItem) => own(start + rowOf(of, choices), column);
  const figure = (of: GrantItem, value: number | null, told: readonly (Sourced<Money> | null)[]): Figure => ({
    value,
    unit: "EUR",
    meaning: `${words.grant.items[of]}: ${budgetHeading(credits, choices)}`,
    sources: told.flatMap((credit) => (credit ? cellsBehind(credit) : [])),
    live: true,
  });
  switch (item) {
    case "paid":
    case "received": {
      const credit = credits[item];
      if (!credit) return textCell(words.unknown, "not-live");
      const formula = sourceFigure(credit, words.unknown);
      return formulaCell(formula, "money-linked", figure(item, credit.amount, [credit]));
    }
    case "difference": {
      const [received, paid] = [at("received"), at("paid")];
      const gap = call("ROUND", minus(received, paid), number(2));
      const known = all(isNumber(received), isNumber(paid));
      const told = [credits.received, credits.paid];
      return formulaCell(when(known, gap, text(words.unknown)), "check", figure(item, credits.gap, told));
    }
    default:
      return textCell("", looksOf(item));
  }
}

function looksOf(item: GrantItem | "share"): CellStyle {
  return item === "before" || item === "after" ? "label-total" : "label";
}
