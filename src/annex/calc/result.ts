import { call, number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { any, equals, isBlank, isNumber, minus, not, times, when, whenAll } from "../formula/logic";
import type { LeftColumn } from "./columns";

/** A full year at the prices of the price year: better above zero; 0 where no money follows. */
export function resultOf(c: (column: LeftColumn) => Expression, unknown: Expression): Expression {
  const zero = number(0);
  const one = number(1);
  const pay = payOf(c, unknown);
  const known = [isNumber(c("fte")), isNumber(c("cost")), isNumber(c("toCost"))];
  const apart = not(equals(c("costAt"), c("toCostAt")));
  const step = whenAll([...known, apart], times(c("fte"), minus(c("cost"), c("toCost"))), unknown);
  const steps = any(equals(c("toGrade"), one), equals(c("toHeld"), one));
  const computed = when(steps, step, when(equals(c("paySign"), zero), unknown, pay));
  const told = when(isNumber(c("amount")), c("amount"), unknown);
  const whole = when(equals(c("profiled"), one), c("lastOwn"), computed);
  const net = when(isBlank(c("amount")), whole, told);
  return when(equals(c("net"), one), net, zero);
}

/** FTE × unit cost: better where they leave. */
function payOf(c: (column: LeftColumn) => Expression, unknown: Expression): Expression {
  const known = [isNumber(c("fte")), isNumber(c("cost"))];
  return whenAll(known, minus(number(0), times(c("paySign"), c("fte"), c("cost"))), unknown);
}

/** For information, never in net: an amount of what brings no money, or the cost of a vacant post that has no credit. */
export function asideOf(c: (column: LeftColumn) => Expression, unknown: Expression): Expression {
  const vacant = when(equals(c("netCode"), number(2)), payOf(c, unknown), number(0));
  const told = when(isNumber(c("amount")), c("amount"), unknown);
  const whole = when(equals(c("profiled"), number(1)), c("lastAll"), vacant);
  const amount = when(isBlank(c("amount")), whole, told);
  const apart = [equals(c("counted"), number(1)), equals(c("net"), number(0)), equals(c("sign"), number(0))];
  return whenAll(apart, amount, number(0));
}

/** What of the pay of statutory staff not replaced its pension fund takes back. */
export function pensionOf(
  c: (column: LeftColumn) => Expression,
  statutory: number,
  rate: Expression,
): Expression {
  const leaves = [
    equals(c("sign"), number(-1)),
    equals(c("moves"), number(0)),
    equals(c("net"), number(1)),
    equals(c("indexed"), number(1)),
    equals(c("statute"), number(statutory)),
    isNumber(c("result")),
  ];
  return whenAll(leaves, times(call("MAX", number(0), c("result")), rate), number(0));
}
