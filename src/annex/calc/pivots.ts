import { PIVOT_STEP } from "../../model/pivot";
import { MONTHS_IN_YEAR } from "../../model/when";
import { binary, call, fixed, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { isNumber, joined, minus, plus, times, when } from "../formula/logic";
import type { PlannedCell } from "../plan";
import { formulaCell } from "../planned";
import { parameter } from "./layout";
import type { CalcLayout } from "./layout";
import { monthOf } from "./month";
import { typedAt } from "./typed";

/** A row for each crossing of the pivot index: its number, its day as typed, its month counted from year 0. */
export function pivotCells(layout: CalcLayout): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: layout.pivots }, (_, index) => {
    const row = layout.pivotRow + index;
    const date = own(row, 1);
    return [
      formulaCell(number(index + 1), "order"),
      formulaCell(typedAt("Syn_Pivot_Date", own(row, 0)), "when"),
      formulaCell(when(isNumber(date), monthOf(date, text("")), text("")), "month"),
    ];
  });
}

/** The mean of a year's twelve months: 1,02 to the number of pivots crossed as long before as the pay lags behind. */
export function pivotMean(layout: CalcLayout, year: Expression): Expression {
  const months = crossings(layout);
  const january = minus(times(year, number(MONTHS_IN_YEAR)), parameter(layout, "lag"));
  const factors = Array.from({ length: MONTHS_IN_YEAR }, (_, month) => {
    const upTo = month === 0 ? january : plus(january, number(month));
    return binary(number(PIVOT_STEP), "^", call("COUNTIF", months, joined(text("<="), upTo)));
  });
  return binary(call("SUM", ...factors), "/", number(MONTHS_IN_YEAR));
}

/** The pay of a year against that of the price year, by the pivots where there are any, else `otherwise`. */
export function pivotIndex(layout: CalcLayout, year: Expression, otherwise: Expression): Expression {
  if (layout.pivots === 0) return otherwise;
  const index = binary(pivotMean(layout, year), "/", parameter(layout, "pivotBase"));
  return when(binary(call("COUNT", crossings(layout)), ">", number(0)), index, otherwise);
}

function crossings({ pivotRow, pivots }: CalcLayout): Expression {
  return fixed(pivotRow, 2, pivots, 1);
}
