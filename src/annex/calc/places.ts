import { binary, call, downTo, fixed, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, flag, isBlank, minus, times, when } from "../formula/logic";
import type { CalcLayout } from "./layout";

/** Codes of neighbouring levels lie so far apart, with their grades between. */
const GRADES_APART = 100;

/** The position of a name in a block of names, the first of equals; 0 where it is not there. */
export function positionIn(row: number, rows: number, name: Expression, column = 2): Expression {
  return call("SUMPRODUCT", times(equals(fixed(row, 1, rows, 1), name), fixed(row, column, rows, 1)));
}

/** The position of a name that stands here for the first time, else 0: a name twice must not add both. */
export function firstOf(row: number, index: number): Expression {
  const name = own(row + index, 1);
  const soFar = call("SUMPRODUCT", times(equals(downTo(row, 1, index + 1), name), number(1)));
  return when(isBlank(name), number(0), times(flag(equals(soFar, number(1))), number(index + 1)));
}

/** What has no article is 0, what has one that the block does not know is −1: nothing is lost. */
export const OTHER_ARTICLE = -1;

/** The position of an article of a body in its block. */
export function articleKey(
  { articleRow, articles }: CalcLayout,
  article: Expression,
  entity: Expression,
): Expression {
  const other = number(OTHER_ARTICLE);
  if (articles === 0) return when(isBlank(article), number(0), other);
  const same = equals(fixed(articleRow, 1, articles, 1), article);
  const ofBody = equals(fixed(articleRow, 2, articles, 1), entity);
  const found = call("SUMPRODUCT", times(same, ofBody, fixed(articleRow, 0, articles, 1)));
  return when(isBlank(article), number(0), when(equals(found, number(0)), other, found));
}

export function serviceOf(
  { serviceRow, services }: CalcLayout,
  service: Expression,
  otherwise: Expression,
): Expression {
  const position = services === 0 ? number(0) : positionIn(serviceRow, services, service);
  return when(isBlank(service), otherwise, position);
}

/** The level of a grade: 101 to 199 belong to 100. */
export function letterOf(level: Expression): Expression {
  const steps = binary(minus(level, number(GRADES_APART / 2 - 1)), "/", number(GRADES_APART));
  return when(
    equals(level, number(0)),
    number(0),
    times(call("ROUND", steps, number(0)), number(GRADES_APART)),
  );
}
