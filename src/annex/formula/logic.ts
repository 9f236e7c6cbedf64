import { binary, call, number, text } from "./expression";
import type { Expression } from "./expression";

export function when(test: Expression, then: Expression, otherwise: Expression): Expression {
  return call("IF", test, then, otherwise);
}

export function equals(a: Expression, b: Expression): Expression {
  return binary(a, "=", b);
}

export function isText(a: Expression, word: string): Expression {
  return equals(a, text(word));
}

/** An empty cell, or one whose formula gives no text. */
export function isBlank(a: Expression): Expression {
  return isText(a, "");
}

export function isNumber(a: Expression): Expression {
  return call("ISNUMBER", a);
}

export function all(...tests: readonly Expression[]): Expression {
  return call("AND", ...tests);
}

export function any(...tests: readonly Expression[]): Expression {
  return call("OR", ...tests);
}

/** `then` where every test holds: IF in IF, which stops at the first that does not, where AND would look at all of them. */
export function whenAll(tests: readonly Expression[], then: Expression, otherwise: Expression): Expression {
  return tests.reduceRight<Expression>((inner, test) => when(test, inner, otherwise), then);
}

export function not(test: Expression): Expression {
  return call("NOT", test);
}

/** One text after the other. */
export function joined(...parts: readonly [Expression, ...Expression[]]): Expression {
  return parts.slice(1).reduce<Expression>((text_, part) => binary(text_, "&", part), parts[0]);
}

/** 1 where it holds, else 0: a criterion that we wrote ourselves. */
export function flag(test: Expression): Expression {
  return when(test, number(1), number(0));
}

/** 1 where one of the cells holds that, else 0; only for words of ours, as in a user's `*` and `?` stand for anything. */
export function anyIs(cells: Expression, word: Expression): Expression {
  return flag(binary(call("COUNTIF", cells, word), ">", number(0)));
}

export function plus(...parts: readonly [Expression, ...Expression[]]): Expression {
  return parts.slice(1).reduce<Expression>((sum, part) => binary(sum, "+", part), parts[0]);
}

export function times(...parts: readonly [Expression, ...Expression[]]): Expression {
  return parts.slice(1).reduce<Expression>((product, part) => binary(product, "*", part), parts[0]);
}

export function minus(a: Expression, b: Expression): Expression {
  return binary(a, "-", b);
}

/** The first that is no error. */
export function firstFound(attempts: readonly Expression[], otherwise: Expression): Expression {
  return attempts.reduceRight<Expression>((rest, attempt) => call("IFERROR", attempt, rest), otherwise);
}
