import type { Measure } from "../../model/measure";
import type { ItemByYear } from "../../scenario/money-by-year";
import { FIRST_YEAR, afterYears, overYears } from "../by-year";
import type { ByYearRow } from "../by-year";
import { assumption } from "../calc/typed";
import { binary, call, fixed, number, own } from "../formula/expression";
import { all, flag, plus, times } from "../formula/logic";
import type { ScenarioChoices } from "../scenario-input";
import type { MoneyInput } from "./input";
import { itemAt } from "./rows";

/** Amounts are shown to the cent: what adding up leaves below half of one is nothing. */
const HALF_A_CENT = 0.005;
const USUAL_RATE = 0.02;

/** What becomes of the net of all together: what it is worth in the first year, and when it has paid for itself. */
export const PROSPECTS = ["factor", "discounted", "payback"] as const;

/** The rows below those of all together, which begin in `start`; the first of them stands in `row`. */
export function prospectRows(
  { prospects }: Pick<MoneyInput, "prospects">,
  measures: readonly Measure[],
  start: number,
  row: number,
  choices: ScenarioChoices,
): readonly ByYearRow[] {
  const { words, calc } = choices;
  const { years } = calc.layout;
  const [first = 0] = years;
  const { total } = afterYears(choices);
  const net = (column: number) => own(start + itemAt("net"), column);
  const line = (
    key: (typeof PROSPECTS)[number],
    of: Pick<ByYearRow, "year" | "total" | "unit" | "style" | "totalStyle" | "look"> & {
      readonly values: readonly number[];
      readonly sum: number;
    },
  ): ByYearRow => {
    const values: ItemByYear = { years: of.values, total: of.sum, undated: null, unknowns: null, measures };
    const { values: _, sum: __, ...rest } = of;
    return {
      ...rest,
      key,
      body: words.together,
      item: words.money.items[key],
      values,
      undated: null,
      unknowns: null,
    };
  };
  const moved = (column: number) =>
    call(
      "SUM",
      ...(["gross", "offsets", "oneOff"] as const).map((item) =>
        own(start + itemAt(item), FIRST_YEAR, 1, column - FIRST_YEAR + 1),
      ),
    );
  const paid = prospects.paidBack.indexOf(true);
  return [
    line("factor", {
      look: "plain",
      unit: "ratio",
      style: "factor",
      totalStyle: "share",
      values: prospects.factors,
      sum: prospects.rate,
      year: (_, year) =>
        binary(number(1), "/", binary(plus(number(1), fixed(row, total)), "^", number(year - first))),
      total: assumption("discount-rate", number(USUAL_RATE)),
    }),
    line("discounted", {
      look: "total",
      unit: "EUR",
      values: prospects.discounted,
      sum: prospects.discounted.reduce((sum, amount) => sum + amount, 0),
      year: (column) => times(net(column), own(row, column)),
      total: overYears(row + 1, choices),
    }),
    line("payback", {
      look: "plain",
      unit: "count",
      style: "tick-figure",
      totalStyle: "year-figure",
      values: prospects.paidBack.map(Number),
      sum: paid === -1 ? 0 : (years[paid] ?? 0),
      year: (column) =>
        flag(
          all(
            binary(own(start + itemAt("cumulative"), column), ">", number(-HALF_A_CENT)),
            binary(moved(column), ">", number(0)),
          ),
        ),
      total: call(
        "IFERROR",
        plus(
          number(first - 1),
          call("MATCH", number(1), own(row + 2, FIRST_YEAR, 1, years.length), number(0)),
        ),
        number(0),
      ),
    }),
  ];
}
