import { call, fixed, number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, firstFound, plus, times, when } from "../formula/logic";
import type { AnnexLanguage } from "../language";
import type { CalcLayout } from "./layout";

/** A slot's rank in its scenario is the last digits of its key. */
export const RANKS = 10_000;

/** What the formulas of a slot need to know besides their own row. */
export type SlotContext = {
  readonly layout: CalcLayout;
  /** The word for what is not known. */
  readonly unknown: string;
  /** What typed words are shown in. */
  readonly language: AnnexLanguage;
  /** The code of art. 60 §7, whose cost is nobody else's. */
  readonly article60: number;
  /** The code of statutory staff, whose pay feeds a pension fund. */
  readonly statutory: number;
};

/** The row of the unit cost that goes for a body, level and statute, the nearest first; 0 where none does. */
export function costAt(
  { layout, article60 }: SlotContext,
  entity: Expression,
  level: Expression,
  letter: Expression,
  statute: Expression,
): Expression {
  if (layout.costs === 0) return number(0);
  const keys = fixed(layout.costRow, 5, layout.costs, 1);
  const zero = number(0);
  const anyStatute = when(equals(statute, number(article60)), statute, zero);
  const attempts = [level, letter].flatMap((of) =>
    [entity, zero].flatMap((body) =>
      [statute, anyStatute].map((how) => call("MATCH", costKey(body, of, how), keys, zero)),
    ),
  );
  return when(equals(level, zero), zero, firstFound(attempts, zero));
}

/** One number for body, level and statute. */
export function costKey(entity: Expression, level: Expression, statute: Expression): Expression {
  return plus(times(plus(times(entity, number(RANKS)), level), number(10)), statute);
}

export function costOf(layout: CalcLayout, at: Expression, unknown: Expression): Expression {
  if (layout.costs === 0) return unknown;
  const amounts = fixed(layout.costRow, 6, layout.costs, 1);
  return when(equals(at, number(0)), unknown, call("INDEX", amounts, at));
}
