import { cellAt } from "../../sheet/address";
import { area, fixed } from "../formula/expression";
import type { Expression } from "../formula/expression";
import type { CalcLayout, CalcPlace } from "./layout";

/** What the calculation sheet has for each row of the recharges' table: as typed, as codes, in the annex's words. */
export const RECHARGE_COLUMNS = [
  "n", "pool", "scenarioText", "providerText", "receiverText", "keyText", "cost", "keyValue", "from", "until",
  "first", "poolKey", "scenario", "provider", "receiver", "invoice",
  "providerAt", "providerWord", "receiverAt", "receiverWord", "keyAt", "keyWord",
] as const; // prettier-ignore
export type RechargeColumn = (typeof RECHARGE_COLUMNS)[number];

/** Right of that a column for a full year and each year: the key where the row is in force, then its amount. */
export const RECHARGE_BLOCKS = ["key", "amount"] as const;
export type RechargeBlock = (typeof RECHARGE_BLOCKS)[number];

/** "full-year", or a year. */
export type CalcPeriod = number | "full-year";

export function periodsOf({ years }: CalcLayout): readonly CalcPeriod[] {
  return ["full-year", ...years];
}

export function rechargeColumn(column: RechargeColumn): number {
  return RECHARGE_COLUMNS.indexOf(column);
}

export function rechargeBlock(layout: CalcLayout, block: RechargeBlock, period: CalcPeriod): number {
  const periods = periodsOf(layout);
  return RECHARGE_COLUMNS.length + RECHARGE_BLOCKS.indexOf(block) * periods.length + periods.indexOf(period);
}

/** Last of all, whether the amount of one of the years is not known. */
export function openRecharge(layout: CalcLayout): number {
  return RECHARGE_COLUMNS.length + RECHARGE_BLOCKS.length * periodsOf(layout).length;
}

/** All rows of a column, from inside the calculation sheet. */
export function ownRecharges({ rechargeRow, recharges }: CalcLayout, column: number): Expression {
  return fixed(rechargeRow, column, recharges, 1);
}

/** All rows of a column, from other sheets. */
export function rechargesOf({ origin, layout }: CalcPlace, column: number): Expression {
  return area({ ...cellAt(origin, layout.rechargeRow, column), rows: layout.recharges, columns: 1 });
}

/** One row's cell (from 0), from other sheets. */
export function rechargeCell({ origin, layout }: CalcPlace, slot: number, column: number): Expression {
  return area({ ...cellAt(origin, layout.rechargeRow + slot, column), rows: 1, columns: 1 });
}
