import { byYearRow } from "../by-year";
import type { ByYearRow } from "../by-year";
import { portfolioFlag } from "../calc/portfolios";
import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { plus, times } from "../formula/logic";
import type { PlannedRow } from "../plan";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import type { PortfolioMoney } from "./input";
import { ITEMS, itemAt, moneyRows } from "./rows";

const TOGETHER = { kind: "together" } as const;
/** What scenarios are added up in; the rest follows from it in the portfolio's own rows. */
const ADDED: readonly (typeof ITEMS)[number][] = ["gross", "offsets", "oneOff"];
/** Down to the cumulative net. */
const SHOWN = itemAt("cumulative") + 1;

/** From gross to net of each portfolio, all bodies together: the scenarios of which the matrix has a 1. */
export function portfolioMoneyRows(
  portfolios: readonly PortfolioMoney[],
  start: number,
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  return portfolios.flatMap((one, index) => {
    const name = choices.words.recharge.portfolio(one.portfolio.id);
    return rowsOf(one, start + index * SHOWN, choices).map((row) =>
      byYearRow(row, { scenario: { id: name }, number: null }, choices, widths),
    );
  });
}

function rowsOf(
  { row: of, scenarios, money }: PortfolioMoney,
  start: number,
  choices: ScenarioChoices,
): readonly ByYearRow[] {
  const parts = scenarios.map((scenario: Numbered) => ({
    flag: portfolioFlag(choices.calc, of, scenario.number),
    rows: moneyRows(scenario, { whom: TOGETHER, money }, start, choices),
  }));
  const sum = (formula: (rows: readonly ByYearRow[]) => Expression | null): Expression =>
    parts.reduce<Expression>(
      (all, { flag, rows }) => plus(all, times(flag, formula(rows) ?? number(0))),
      number(0),
    );
  return (parts[0]?.rows ?? []).slice(0, SHOWN).map((row, at): ByYearRow => {
    const item = ITEMS[at];
    if (!item || !ADDED.includes(item)) return row;
    return {
      ...row,
      year: (column, year) => sum((rows) => rows[at]?.year(column, year) ?? null),
      undated: sum((rows) => rows[at]?.undated ?? null),
      unknowns: row.unknowns && sum((rows) => rows[at]?.unknowns ?? null),
    };
  });
}
