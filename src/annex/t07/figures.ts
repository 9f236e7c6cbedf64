import { portfolioFlag } from "../calc/portfolios";
import { number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus, plus, times } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { fittedHeight, formulaCell, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { cellsOf } from "../sums";
import type { ComparedPortfolio, ComparisonInput } from "./input";
import type { Item } from "./item";
import { itemsOf } from "./item";

/** All of them are part of what is claimed, but for who works elsewhere. */
const PARTS: ReadonlySet<string> = new Set(["dated", "undated", "realisable"]);

/** A row for each figure: every scenario, then what each of the later ones has more than the first. */
export function figureRows(
  scenarios: readonly ComparisonInput[],
  choices: ScenarioChoices,
  first: number,
  widths: readonly number[],
  portfolios: readonly ComparedPortfolio[],
): readonly PlannedRow[] {
  const its = choices.words.comparison;
  return itemsOf(choices).map((item, index): PlannedRow => {
    const row = first + index;
    const style = item.unit === "FTE" ? "fte" : "money";
    const values = scenarios.map((input): PlannedCell => {
      const found = item.value(input);
      const figure: Figure = {
        value: found.sum,
        unit: item.unit,
        meaning: its.meaning(item.name, input.scenario.id),
        sources: cellsOf(found.parts.map(({ measure }) => measure)),
        live: true,
      };
      return formulaCell(item.formula(input.number), style, figure);
    });
    const [reference, ...others] = scenarios;
    const differences = others.map((input, other): PlannedCell => {
      if (!reference) return textCell("", "label");
      return formulaCell(minus(own(row, 2 + other), own(row, 1)), style, {
        value: item.value(input).sum - item.value(reference).sum,
        unit: item.unit,
        meaning: its.meaning(item.name, `${its.difference} ${input.scenario.id} − ${reference.scenario.id}`),
        sources: [],
        live: true,
      });
    });
    const together = portfolios.map((one): PlannedCell => {
      const included = one.parts.filter((part) => part.included);
      return formulaCell(portfolioFormula(one, item, row, scenarios, choices), style, {
        value: included.reduce((sum, part) => sum + item.value(part).sum, 0),
        unit: item.unit,
        meaning: its.meaning(item.name, choices.words.recharge.portfolio(one.portfolio.id)),
        sources: included.flatMap((part) => cellsOf(item.value(part).parts.map(({ measure }) => measure))),
        live: true,
      });
    });
    return {
      key: `figure:${item.key}`,
      height: fittedHeight([item.name], widths),
      cells: [
        textCell(item.name, PARTS.has(item.key) ? "label-part" : "label"),
        ...values,
        ...differences,
        ...together,
      ],
    };
  });
}

/** What stands in the columns of the scenarios that are shown, and of others what would; each where the matrix has a 1. */
function portfolioFormula(
  { row: of, parts }: ComparedPortfolio,
  item: Item,
  row: number,
  scenarios: readonly ComparisonInput[],
  { calc }: ScenarioChoices,
): Expression {
  const terms = parts.map((part) => {
    const column = scenarios.findIndex((one) => one.number === part.number);
    const figure = column < 0 ? item.formula(part.number) : own(row, 1 + column);
    return times(portfolioFlag(calc, of, part.number), figure);
  });
  return terms.reduce<Expression>((sum, term) => plus(sum, term), number(0));
}
