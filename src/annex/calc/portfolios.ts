import { cellAt } from "../../sheet/address";
import { area, binary, call, fixed, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, flag, isBlank, minus, when } from "../formula/logic";
import type { PlannedRow } from "../plan";
import { blankCells, columnHeads, emptyRow, formulaCell, ofMarks, ofWords, textCell } from "../planned";
import type { CellStyle } from "../style";
import type { AnnexWords } from "../words";
import type { CalcLayout, CalcPlace } from "./layout";
import { firstOf, positionIn } from "./places";
import { typedAt } from "./typed";
import { LEFT_WIDTHS } from "./widths";

/** What stands of each row of the portfolios' table; right of that a column for each scenario. */
const COLUMNS = ["n", "portfolio", "scenarioText", "included", "first", "key", "scenario"] as const;
type Column = (typeof COLUMNS)[number];

const columnOf = (column: Column) => COLUMNS.indexOf(column);
const STYLES: Readonly<Partial<Record<Column, CellStyle>>> = {
  n: "order",
  portfolio: "text-linked",
  scenarioText: "text-linked",
  included: "number-linked",
};

/**
 * The 0/1 matrix: a row for each row of the portfolios' table, by position, and where a portfolio stands for the first time,
 * for each scenario whether it holds it. None where the workbook has no such table.
 */
export function portfolioRows(layout: CalcLayout, words: AnnexWords): readonly PlannedRow[] {
  if (layout.portfolios === 0) return [];
  const scenarios = Array.from({ length: layout.scenarios }, (_, index) => index + 1);
  const its = words.recharge.calc;
  const { scenario: word } = words.scenario;
  const { number: number_, first } = words.calc;
  const headings = [
    ...[number_, its.portfolios, word, its.included, first, first, word],
    ...scenarios.map((scenario) => `${word} ${scenario}`),
  ];
  const over = minus(call("ROWS", named("Syn_Portfolio_Portfolio")), number(layout.portfolios));
  return [
    {
      key: "portfolios:title",
      height: null,
      cells: [
        textCell(its.portfolios, "section"),
        ...blankCells(2, "section"),
        formulaCell(call("MAX", number(0), over), "check"),
        ...blankCells(headings.length - 4, "section"),
      ],
    },
    columnHeads(
      "portfolios:names",
      headings.map((heading, index) =>
        (index === 1 || index === 2 ? ofWords : ofMarks)(heading, LEFT_WIDTHS[index] ?? 0),
      ),
    ),
    ...Array.from({ length: layout.portfolios }, (_, row): PlannedRow => ({
      key: `portfolios:${row}`,
      height: null,
      cells: [
        ...COLUMNS.map((column) => formulaCell(columnFormula(column, row, layout), STYLES[column] ?? "code")),
        ...scenarios.map((scenario) => formulaCell(holds(scenario, row, layout), "code")),
      ],
    })),
    emptyRow("space:portfolios"),
  ];
}

function columnFormula(column: Column, index: number, layout: CalcLayout): Expression {
  const { portfolioRow, portfolios, scenarioRow, scenarios } = layout;
  const c = (of: Column) => own(portfolioRow + index, columnOf(of));
  const filled = (then: Expression) => when(isBlank(c("portfolio")), text(""), then);
  switch (column) {
    case "n":
      return number(index + 1);
    case "portfolio":
      return typedAt("Syn_Portfolio_Portfolio", c("n"));
    case "scenarioText":
      return filled(typedAt("Syn_Portfolio_Scenario", c("n")));
    case "included":
      return filled(typedAt("Syn_Portfolio_Included", c("n")));
    case "first":
      return firstOf(portfolioRow, index);
    case "key":
      return filled(positionIn(portfolioRow, portfolios, c("portfolio"), columnOf("first")));
    case "scenario":
      return filled(positionIn(scenarioRow, scenarios, c("scenarioText")));
  }
}

function holds(scenario: number, index: number, layout: CalcLayout): Expression {
  const all = (column: Column) => fixed(layout.portfolioRow, columnOf(column), layout.portfolios, 1);
  const first = own(layout.portfolioRow + index, columnOf("first"));
  const rows = call(
    "COUNTIFS",
    ...[all("key"), first, all("scenario"), number(scenario), all("included"), number(1)],
  );
  return when(equals(first, number(0)), text(""), flag(binary(rows, ">", number(0))));
}

/** Whether a portfolio holds a scenario (its number, from 1): `row` is that of the portfolio's first row in its table, from 0. */
export function portfolioFlag({ origin, layout }: CalcPlace, row: number, scenario: number): Expression {
  const at = cellAt(origin, layout.portfolioRow + row, COLUMNS.length + scenario - 1);
  return area({ ...at, rows: 1, columns: 1 });
}
