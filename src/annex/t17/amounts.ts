import { sumMoney } from "../../model/money";
import type { BudgetEffect } from "../../scenario/budget-effect";
import type { Address } from "../../sheet/address";
import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus } from "../formula/logic";
import type { PlannedCell } from "../plan";
import { formulaCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { countLacking, sumSlots, sumYear } from "../sums";
import type { Criteria } from "../sums";

/** The economic group is the last label; then come the credit, the years, a full year, the credit after, what has no date, what is unknown. */
export const GROUP = 4;
export const CREDIT = GROUP + 1;

/** What is added up in a column: a year, by its place among them, or what comes after the years. */
export type AmountColumn = number | "fullYear" | "undated" | "unknowns";

export type AmountRow = {
  /** In a column of the table. */
  readonly formula: (of: AmountColumn, column: number) => Expression;
  readonly effects: readonly BudgetEffect[];
  /** The credit after the measures. */
  readonly after: PlannedCell;
  readonly look: "total" | "plain";
  readonly meaning: (heading: string) => string;
  readonly sources: readonly Address[];
};

/** The cells right of the credit. */
export function amountCells(
  { formula, effects, after, look, meaning, sources }: AmountRow,
  { words, calc }: ScenarioChoices,
): readonly PlannedCell[] {
  const its = words.budget;
  const { years } = calc.layout;
  const total = look === "total";
  const full = fullYearColumn(years.length);
  const cell = (of: AmountColumn, column: number, heading: string) =>
    formulaCell(formula(of, column), total ? "money-total" : "money", {
      value: valueOf(effects, of),
      unit: "EUR",
      meaning: meaning(heading),
      sources,
      live: true,
    });
  return [
    ...years.map((year, index) => cell(index, CREDIT + 1 + index, its.effect(year))),
    cell("fullYear", full, its.fullYear),
    after,
    cell("undated", full + 2, its.undated),
    formulaCell(formula("unknowns", full + 3), total ? "count-total" : "count-cell", {
      value: valueOf(effects, "unknowns"),
      unit: "count",
      meaning: meaning(words.scenario.unknowns),
      sources,
      live: true,
    }),
  ];
}

export function fullYearColumn(years: number): number {
  return CREDIT + 1 + years;
}

function valueOf(effects: readonly BudgetEffect[], of: AmountColumn): number {
  if (of === "unknowns") {
    return effects.reduce(
      (sum, { fullYear, undated, lacking }) => sum + fullYear.unknowns + undated.unknowns + lacking,
      0,
    );
  }
  return sumMoney(
    effects.flatMap((effect) =>
      typeof of === "number" ? (effect.years[of]?.effect.sum ?? []) : effect[of].sum,
    ),
  );
}

/** A column of slots of the calculation sheet; a saving lowers the credit. */
export function slotsFormula(
  of: AmountColumn,
  criteria: Criteria,
  { calc, words }: ScenarioChoices,
): Expression {
  if (of === "unknowns") return countLacking(calc, "yearly", criteria, words.unknown);
  if (typeof of === "string") {
    const dated = of === "fullYear" ? 1 : 0;
    return minus(number(0), sumSlots(calc, "yearly", { ...criteria, dated }));
  }
  const year = calc.layout.years[of] ?? 0;
  const sum = (block: "gross" | "offsets" | "oneOff") => sumYear(calc, block, year, criteria);
  return minus(plus(sum("offsets"), sum("oneOff")), sum("gross"));
}
