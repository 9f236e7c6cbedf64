import type { Measure } from "../model/measure";
import type { Address } from "../sheet/address";
import type { BlockColumn, LeftColumn } from "./calc/columns";
import type { CalcPlace } from "./calc/layout";
import { groupNumber, partNumber } from "./calc/keys";
import { slotsOf, yearSlotsOf } from "./calc/layout";
import { call, number, text } from "./formula/expression";
import type { Expression } from "./formula/expression";
import { plus } from "./formula/logic";

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

/**
 * The same, and those of which only a year's amount is unknown: their own means, or what is for information. The column is
 * one of full years.
 */
export function countLacking(
  calc: CalcPlace,
  column: LeftColumn,
  criteria: Criteria,
  unknown: string,
  part: "lacking" | "lackingAside" = "lacking",
): Expression {
  const whole = countUnknown(calc, column, criteria, unknown);
  return calc.layout.profiles === 0 ? whole : plus(whole, sumSlots(calc, part, criteria));
}

/** The same in a year of a block. */
export function countUnknownYear(
  calc: CalcPlace,
  block: BlockColumn,
  year: number,
  criteria: Criteria,
  unknown: string,
): Expression {
  return call("COUNTIFS", yearSlotsOf(calc, block, year), text(unknown), ...pairs(calc, criteria));
}

function pairs(calc: CalcPlace, criteria: Criteria): readonly Expression[] {
  return Object.entries(joined(criteria)).flatMap(([column, wanted]) => [
    slotsOf(calc, column as LeftColumn),
    typeof wanted === "number" ? number(wanted) : wanted,
  ]);
}

/** Columns that say in one number, with the scenario and the class, what others say apart; of moves only those that are. */
const KEYS: readonly { readonly key: LeftColumn; readonly of: readonly [LeftColumn, LeftColumn] }[] = [
  { key: "placeKey", of: ["entity", "service"] },
  { key: "toPlaceKey", of: ["toEntity", "toService"] },
  { key: "budgetKey", of: ["entity", "articleKey"] },
];

/** The same criteria with one key in place of several codes, where the sheet has a column for it. */
function joined(criteria: Criteria): Criteria {
  const { scenario, class: of } = criteria;
  if (typeof scenario !== "number" || typeof of !== "number") return criteria;
  const group = groupNumber(scenario, of);
  for (const { key, of: columns } of KEYS) {
    const [body, part] = columns.map((column) => criteria[column]);
    if (typeof body !== "number" || typeof part !== "number") continue;
    if (key === "toPlaceKey" && criteria.moves !== 1) continue;
    const said = [...columns, ...(key === "toPlaceKey" ? (["moves"] as const) : [])];
    return { [key]: partNumber(group, body, part), ...without(criteria, said) };
  }
  return { group, ...without(criteria, []) };
}

function without(criteria: Criteria, columns: readonly LeftColumn[]): Criteria {
  const left = Object.entries(criteria).filter(
    ([column]) => column !== "scenario" && column !== "class" && !columns.includes(column as LeftColumn),
  );
  return Object.fromEntries(left);
}

/** The cells of the measures' table behind some measures: where each tells its id. */
export function cellsOf(measures: readonly Measure[]): readonly Address[] {
  return measures.flatMap(({ cells }) => cells.id ?? []);
}
