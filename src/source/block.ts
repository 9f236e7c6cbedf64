import type { EntityKind } from "../model/entity";
import type { Address, Area } from "../sheet/address";
import type { Field } from "./field";

export type BlockKind =
  "staffing-matrix" | "official-annex" | "staff-list" | "budget-list" | "unit-costs" | "workload" | "unknown";

/** Why we think that a block is what we say, and what of it is not counted: data, for words of any language. */
export type Evidence =
  | {
      readonly kind: "heading";
      readonly field: Field;
      readonly text: string;
      readonly at: Address;
      /** Where its figures stand, from 0, if not below it: a merged heading or a title tells of columns beside. */
      readonly column?: number;
    }
  | { readonly kind: "entity"; readonly entity: EntityKind; readonly text: string; readonly at: Address }
  | { readonly kind: "as-at"; readonly date: string; readonly at: Address }
  | { readonly kind: "total-agrees"; readonly at: Address }
  /** The user said what the cell means. */
  | { readonly kind: "corrected"; readonly text: string; readonly at: Address }
  | { readonly kind: "article-codes"; readonly count: number; readonly at: Area }
  | { readonly kind: "left-out"; readonly what: LeftOut; readonly text: string; readonly at: Area };

/** Why a column or row of a block does not count. */
export type LeftOut = "total-column" | "other-column" | "total-row" | "subtotal-row" | "row-without-figures";

/** A part of a sheet that holds one thing. */
export type Block = {
  readonly kind: BlockKind;
  readonly area: Area;
  /** 0 (nothing known) to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
};
