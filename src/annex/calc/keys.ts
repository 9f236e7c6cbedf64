import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { plus, times } from "../formula/logic";

/*
 * One number for several codes, so that a sum over the slots reads one column and not four. Fifteen digits are whole numbers in
 * every host: 9999 scenarios, classes and bodies to 99, services and articles to 9999.
 */

const CLASSES = 100;
const BODIES = 100;
const PARTS = 10_000;

/** A scenario and a class. */
export function groupKey(scenario: Expression, class_: Expression): Expression {
  return plus(times(scenario, number(CLASSES)), class_);
}

/** Of a group, a body and its service, or its article. */
export function partKey(group: Expression, body: Expression, part: Expression): Expression {
  return plus(times(plus(times(group, number(BODIES)), body), number(PARTS)), part);
}

/** The same of codes that are known when the formula is written. */
export function groupNumber(scenario: number, class_: number): number {
  return scenario * CLASSES + class_;
}

export function partNumber(group: number, body: number, part: number): number {
  return (group * BODIES + body) * PARTS + part;
}
