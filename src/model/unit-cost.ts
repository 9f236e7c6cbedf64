import type { Address } from "../sheet/address";
import type { Entity } from "./entity";
import type { Money } from "./money";
import type { Year } from "./year";

/** A level (A to E) or a grade of it (B4). */
export type Level = string;

/** How someone is employed; art. 60 §7 workers are never valued at an ordinary cost. */
export const STATUTES = ["statutory", "contractual", "subsidised", "article-60"] as const;
export type Statute = (typeof STATUTES)[number];

/** What one FTE costs the employer in a year. */
export type UnitCost = {
  /** Null where one cost goes for all bodies. */
  readonly entity: Entity | null;
  readonly level: Level;
  /** Null where the sheet makes no difference. */
  readonly statute: Statute | null;
  readonly year: Year | null;
  /** Null is unknown. */
  readonly amount: Money | null;
  readonly at: Address;
  /** The cell's text where it was read as the amount; absent where the cell holds a number. */
  readonly text?: string;
};
