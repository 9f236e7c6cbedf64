import type { Turns } from "../../model/turns";
import type { Year } from "../../model/year";
import type { BudgetEffect } from "../../scenario/budget-effect";
import { planningFrame } from "../frame";
import type { AnnexPlan, PlannedRow } from "../plan";
import { moneyWidth, ofFigures, ofWords, opening, widthOf } from "../planned";
import { budgetYear, scenarioColumn, scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { articleRow } from "./article-row";
import type { ArticlesInput, BudgetInput } from "./input";
import { sumRows } from "./sum-rows";

/**
 * T17: what each scenario does to the articles of both budgets: the credit, each year, a full year, the credit after; and what of
 * the total is staff, operating costs, transfers and so on.
 */
export function planBudget(
  scenarios: readonly BudgetInput[],
  articles: ArticlesInput["articles"],
  priceYear: Year | null,
  choices: ScenarioChoices,
): Turns<AnnexPlan> {
  const { words, calc } = choices;
  const its = words.budget;
  const effects = scenarios.flatMap((input) => input.effects);
  // A total is no wider than all its parts together.
  const ofEffects = moneyWidth(
    scenarios.map((input) => input.effects.reduce(widest, 0)),
    11,
  );
  const ofCredits = (which: "credit" | "after") =>
    moneyWidth(
      effects.map((effect) => effect[which]),
      12,
    );
  const creditYear = budgetYear(priceYear);
  return planningFrame({
    annex: "T17",
    code: "T17",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      scenarioColumn(choices, scenarios),
      ofWords(words.scenario.body, 13),
      ofWords(its.article, 14),
      ofWords(its.label, 24),
      ofWords(its.group, widthOf(Object.values(its.groups), 12, 22)),
      ofFigures(its.credit(creditYear), ofCredits("credit")),
      ...calc.layout.years.map((year) => ofFigures(its.effect(year), ofEffects)),
      ofFigures(its.fullYear, ofEffects),
      ofFigures(its.after, ofCredits("after")),
      ofFigures(its.undated, ofEffects),
      ofFigures(words.scenario.unknowns, 11),
    ],
    table: function* (first, widths) {
      const rows: PlannedRow[] = [];
      for (const input of scenarios) {
        const start = first + rows.length;
        const own = [
          ...input.effects.map((effect, index) =>
            articleRow(input, effect, { articles, creditYear }, choices, { row: start + index, widths }),
          ),
          ...sumRows(input, choices, { first: start, widths }),
        ];
        rows.push(...own.map((row, index) => (index === 0 ? { ...row, ...opening(true) } : row)));
        yield;
      }
      return rows;
    },
  });
}

/** The sum of the largest amounts, whatever their sign, with what is undated. */
function widest(sum: number, { years, fullYear, undated }: BudgetEffect): number {
  const amounts = [...years.map(({ effect }) => effect.sum), fullYear.sum, undated.sum];
  return sum + Math.max(...amounts.map(Math.abs));
}
