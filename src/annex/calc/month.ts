import { MONTHS_IN_YEAR } from "../../model/when";
import { binary, call, number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { flag, minus, plus, times, when } from "../formula/logic";

/** No year is so large, no serial number of a date since 1908 so small. */
const YEARS_END = 3000;
/** DATE counts months from any year. */
const SOME_YEAR = 2000;
/** The month of a date, counted from year 0 on. */
export function monthOf(date: Expression, yearAlone: Expression): Expression {
  const months = times(call("YEAR", date), number(MONTHS_IN_YEAR));
  const month = minus(plus(months, call("MONTH", date)), number(1));
  return when(binary(date, "<", number(YEARS_END)), yearAlone, month);
}

/** Money goes by whole months: a day after the first counts from the next month. */
export function boundary(date: Expression, yearAlone: Expression, month: Expression): Expression {
  const sinceThen = minus(month, number(SOME_YEAR * MONTHS_IN_YEAR - 1));
  const late = flag(binary(date, ">", call("DATE", number(SOME_YEAR), sinceThen, number(1))));
  return when(binary(date, "<", number(YEARS_END)), yearAlone, plus(month, late));
}
