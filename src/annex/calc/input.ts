import type { Address } from "../../sheet/address";
import type { EntityKey, Measure } from "../../model/measure";
import type { Recharge } from "../../model/recharge";
import type { Staffing } from "../../model/staffing";
import type { Level, Statute, UnitCost } from "../../model/unit-cost";
import type { Effect } from "../../scenario/effect";
import type { MeasureYear } from "../../scenario/measure-years";
import type { RechargeAmount } from "../../scenario/recharge";
import type { Settings } from "../../scenario/settings";

/** What formulas know the words of the lists by; 0 for a word that has no code. */
export type Codes = {
  readonly entity: (key: EntityKey) => number;
  readonly level: (key: Level) => number;
  readonly statute: (key: Statute) => number;
};

/** A row of the measures' table, by its position: what the engine says of it, or null for a row that is no measure. */
export type SlotValues = {
  readonly measure: Measure;
  readonly effect: Effect;
  readonly years: readonly MeasureYear[];
};

/** A budget article that measures touch: whose, and the cell of the budget that names it, or where it has none its text. */
export type CalcArticle = {
  readonly entity: EntityKey | null;
  readonly article: string;
  readonly at: Address | null;
};

/** A row of the recharges' table, by its position: what it comes to in a full year and in each year. */
export type RechargeSlot = {
  readonly recharge: Recharge;
  readonly full: RechargeAmount;
  readonly years: readonly RechargeAmount[];
};

/** What the calculation sheet is made from. */
export type CalcInput = {
  readonly staffing: Staffing | null;
  readonly unitCosts: readonly UnitCost[];
  readonly settings: Settings;
  readonly codes: Codes;
  /** By position in the measures' table, empty rows too. */
  readonly rows: readonly (SlotValues | null)[];
  /** How many rows the scenarios' table has. */
  readonly scenarios: number;
  /** How many rows the tables of yearly amounts and of pivots have; null where there is no such table. */
  readonly profiles: number | null;
  readonly pivots: number | null;
  /** In the order of their keys, from 1. */
  readonly articles: readonly CalcArticle[];
  /** By position in the recharges' table, null for a row that is none; null where there is no table. */
  readonly recharges: readonly (RechargeSlot | null)[] | null;
  /** How many rows the portfolios' table has; null where there is none. */
  readonly portfolios: number | null;
};
