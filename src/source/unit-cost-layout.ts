import type { Level } from "../model/unit-cost";
import { readGrade } from "./grade";
import type { CostTier } from "./unit-cost-tier";

/** One cost: its cell, whose levels it is of, and all that is said of it, the nearest first. */
export type CostCell = {
  readonly row: number;
  readonly column: number;
  readonly levels: readonly Level[];
  readonly tiers: readonly CostTier[];
};

/** A table of costs by level, whichever way round. */
export type CostLayout = {
  /** From the grid's corner; `bottom` is the last row with a level or a cost. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly CostCell[];
  /** The cells that name what stands below or beside them, for the evidence. */
  readonly named: readonly {
    readonly row: number;
    readonly column: number;
    readonly field: "level" | "entity" | "statute" | "cost";
  }[];
  readonly leftOut: readonly {
    readonly row: number;
    readonly column: number;
    readonly what: "other-column" | "total-row";
  }[];
  /** Columns of amounts whose heading does not tell whose they are. */
  readonly untold: readonly { readonly row: number; readonly column: number }[];
  /** Where its columns may begin: left of it stands another table. */
  readonly from: number;
  /** Rows with costs whose level is not told. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
};

/** The levels and grades that a cell names: B1, B2 and B3 of "B 1- 3"; none for any other text, or an acting grade. */
export function levelsIn(text: string): readonly Level[] {
  const read = text.length > 0 && text.length <= 40 ? readGrade(text) : null;
  if (!read || read.acting) return [];
  if (read.grade === null) return [read.level];
  const range = /^[A-E](\d+)-(\d+)$/u.exec(read.grade);
  if (!range) return [read.grade];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: last - first + 1 }, (_, index) => `${read.level}${String(first + index)}`);
}

/** How many rows of headings stand above the one of the levels, and how far apart rows may stand. */
export const TIERS = 3;
export const GAP = 2;

/** A group row is all about a body or a statute. */
export function isAbout(tier: CostTier): boolean {
  return (tier.entity !== null || tier.statute !== null) && !tier.other && tier.text.length < 60;
}
