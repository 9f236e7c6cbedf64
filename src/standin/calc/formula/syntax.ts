import type { CellErrorCode } from "../../../sheet/cell-value";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":";

/** Which parts of a table a structured reference takes. */
export type TablePart = "All" | "Data" | "Headers" | "Totals" | "ThisRow";

/** Rows and columns from 0, both ends included; a whole column has the rows 0 to the last of a sheet. */
export type Corners = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Which edges of an area are marked with "$", and so stay when a formula is copied. */
export type Fixed = {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
};

export const ALL_FIXED: Fixed = { top: true, left: true, bottom: true, right: true };

/** A formula as a tree. Parentheses are gone: the tree says what belongs together. */
export type Node =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: CellErrorCode }
  /** `sheet` is null where the formula names none. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly at: Corners; readonly fixed: Fixed }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** `table` is null inside the table itself; `columns` is null for all of them, else the first and the last. */
  | {
      readonly kind: "table";
      readonly table: string | null;
      readonly parts: readonly TablePart[];
      readonly columns: readonly [string, string] | null;
    }
  /** The name is upper case without Excel's "_xlfn." prefix; an argument left empty is null. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | null)[] }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | { readonly kind: "prefix"; readonly operator: "+" | "-"; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  /** What no engine is asked for, a cell of another workbook or a spilled range, with the parts that can be read. */
  | { readonly kind: "foreign"; readonly why: string; readonly parts: readonly Node[] };

/** The text is no formula, or one that is built in a way that is not read here. */
export class FormulaNotRead extends Error {
  override readonly name = "FormulaNotRead";
}
