import { byYearRow } from "../by-year";
import type { ByYearRow } from "../by-year";
import { portfolioFlag } from "../calc/portfolios";
import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { plus, times } from "../formula/logic";
import type { PlannedRow } from "../plan";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import type { PortfolioMoney } from "./input";
import { PROSPECTS, prospectRows } from "./prospects";
import { ITEMS, itemAt, moneyRows } from "./rows";

const TOGETHER = { kind: "together" } as const;
/** What scenarios are added up in; the rest follows from it in the portfolio's own rows. */
const ADDED: readonly (typeof ITEMS)[number][] = ["gross", "offsets", "oneOff"];
/** Down to the cumulative net; then what becomes of it. */
const SHOWN = itemAt("cumulative") + 1;
export const PORTFOLIO_ROWS = { prospects: SHOWN, all: SHOWN + PROSPECTS.length } as const;

/** From gross to net of each portfolio, all bodies together: the scenarios of which the matrix has a 1. */
export function portfolioMoneyRows(
  portfolios: readonly PortfolioMoney[],
  start: number,
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  return portfolios.flatMap((one, index) => {
    const name = choices.words.recharge.portfolio(one.portfolio.id);
    const first = start + index * PORTFOLIO_ROWS.all;
    const rows = [
      ...rowsOf(one, first, choices),
      ...prospectRows(one, one.money.net.measures, first, first + SHOWN, choices),
    ];
    return rows.map((row) => byYearRow(row, { scenario: { id: name }, number: null }, choices, widths));
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
