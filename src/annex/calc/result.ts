import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, isBlank, isNumber, minus, not, times, when, whenAll } from "../formula/logic";
import type { LeftColumn } from "./columns";

/** A full year at the prices of the price year: better above zero; 0 where no money follows. */
export function resultOf(c: (column: LeftColumn) => Expression, unknown: Expression): Expression {
  const zero = number(0);
  const one = number(1);
  const pay = whenAll(
    [isNumber(c("fte")), isNumber(c("cost"))],
    minus(zero, times(c("sign"), c("fte"), c("cost"))),
    unknown,
  );
  const costs = [isNumber(c("fte")), isNumber(c("cost")), isNumber(c("toCost"))];
  const apart = not(equals(c("costAt"), c("toCostAt")));
  const promotion = whenAll([...costs, apart], times(c("fte"), minus(c("cost"), c("toCost"))), unknown);
  const computed = when(
    equals(c("sign"), zero),
    unknown,
    when(equals(c("toGrade"), number(1)), promotion, pay),
  );
  const told = when(isNumber(c("amount")), c("amount"), unknown);
  const net = when(isBlank(c("amount")), computed, told);
  return when(equals(c("net"), one), net, zero);
}
