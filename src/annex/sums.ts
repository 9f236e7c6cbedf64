import type { Measure } from "../model/measure";
import type { Address } from "../sheet/address";
import type { BlockColumn, LeftColumn } from "./calc/columns";
import type { CalcPlace } from "./calc/layout";
import { slotsOf, yearSlotsOf } from "./calc/layout";
import { call, number, text } from "./formula/expression";
import type { Expression } from "./formula/expression";

/** What of the calculation sheet is added up: codes that we wrote, by column. */
export type Criteria = Readonly<Partial<Record<LeftColumn, Expression | number>>>;

/** The codes of the classes in the lists. */
export const SYNERGY = 1;
export const UNCHANGED_POLICY = 4;

/** The sum of a column of the calculation sheet over the slots that meet the criteria; text in it does not count. */
export function sumSlots(calc: CalcPlace, column: LeftColumn, criteria: Criteria): Expression {
  return call("SUMIFS", slotsOf(calc, column), ...pairs(calc, criteria));
}

export function sumYear(calc: CalcPlace, block: BlockColumn, year: number, criteria: Criteria): Expression {
  return call("SUMIFS", yearSlotsOf(calc, block, year), ...pairs(calc, criteria));
}

/** How many slots that meet the criteria show the word for what is not known. */
export function countUnknown(
  calc: CalcPlace,
  column: LeftColumn,
  criteria: Criteria,
  unknown: string,
): Expression {
  return call("COUNTIFS", slotsOf(calc, column), text(unknown), ...pairs(calc, criteria));
}

function pairs(calc: CalcPlace, criteria: Criteria): readonly Expression[] {
  return Object.entries(criteria).flatMap(([column, wanted]) => [
    slotsOf(calc, column as LeftColumn),
    typeof wanted === "number" ? number(wanted) : wanted,
  ]);
}

/** The cells of the measures' table behind some measures: where each tells its id. */
export function cellsOf(measures: readonly Measure[]): readonly Address[] {
  return measures.flatMap(({ cells }) => cells.id ?? []);
}
