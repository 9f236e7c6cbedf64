import type { Address } from "../sheet/address";
import type { FteCell } from "./staff-list-figures";
import type { KeyColumn, Vacancies } from "./staff-list-keys";

/**
 * What sums over a list with a row an agent are made from: the columns that tell what a row counts for, and what each post
 * adds. Columns count from the corner of the list's grid, rows from its first agent.
 */
export type ListLines = {
  /** Where in the workbook the first agent's row meets the grid's first column. */
  readonly origin: Address;
  /** How many rows, those that do not count among them. */
  readonly rows: number;
  readonly service: KeyColumn | null;
  readonly entity: KeyColumn | null;
  readonly mark: Vacancies["mark"];
  /** Columns in which a row of the list, be it a total, holds an error value. */
  readonly failing: readonly number[];
  /** Of each post, in their order. */
  readonly lines: readonly ListLine[];
};

export type ListLine = {
  /** The row, from the first one of the list. */
  readonly offset: number;
  /** Null where the line does not add to it: nobody holds a vacant post. */
  readonly real: ListPart | null;
  readonly theoretical: ListPart | null;
};

/** A cell that adds up, of a column whose number `per` makes one FTE. */
export type ListPart =
  | { readonly kind: "cell"; readonly column: number; readonly per: number; readonly cell: FteCell }
  /** The row itself counts for one. */
  | { readonly kind: "row" };
