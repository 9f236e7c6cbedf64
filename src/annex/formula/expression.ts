import type { Address, Area } from "../../sheet/address";

/** The only functions that annex formulas use: every one exists, with the same meaning, in each engine that we check against. */
export const FUNCTIONS = [
  "SUM", "SUMIFS", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "SUMPRODUCT", "INDEX", "MATCH", "IF", "IFERROR", "ISNUMBER",
  "AND", "OR", "NOT", "MIN", "MAX", "ROUND", "ABS", "ROWS", "LARGE", "DATE", "YEAR", "MONTH",
] as const; // prettier-ignore

export type FunctionName = (typeof FUNCTIONS)[number];

export type Operator = "&" | "+" | "-" | "*" | "/" | "^" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/**
 * What of a reference stays when the formula is filled down or across: its row, its first corner, all of it. Cells that hold the
 * same formula must say so in the same way: programs store and compute such a formula once, and people fill it on.
 */
export type Stays = "nothing" | "row" | "start" | "all";

/**
 * A formula as data. From it come its text, what it rests on (lineage) and its fingerprint. `own` cells and areas are
 * counted from the corner of the block that the formula stands in, so a plan does not know where it will be written.
 */
export type Expression =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly cell: Address }
  | {
      readonly kind: "own";
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      readonly stays: Stays;
    }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly function: FunctionName; readonly arguments: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Of a column of thousands of like formulas, one is made and the others are that one, so many rows further down. */
  | { readonly kind: "filled"; readonly of: Expression; readonly down: number };

export function number(value: number): Expression {
  return { kind: "number", number: value };
}

export function text(value: string): Expression {
  return { kind: "text", text: value };
}

export function cell(at: Address): Expression {
  return { kind: "cell", cell: at };
}

/** A defined name of the workbook, such as that of a table's column. */
export function named(name: string): Expression {
  return { kind: "name", name };
}

/** Cells of another sheet, the same wherever the formula is filled. */
export function area(of: Area): Expression {
  return { kind: "area", area: of };
}

/** A cell, or with a size an area, of the block itself; it moves with the formula. */
export function own(row: number, column: number, rows = 1, columns = 1): Expression {
  return { kind: "own", row, column, rows, columns, stays: "nothing" };
}

/** A cell or area of the block itself that is the same wherever the formula is filled. */
export function fixed(row: number, column: number, rows = 1, columns = 1): Expression {
  return { kind: "own", row, column, rows, columns, stays: "all" };
}

/** A cell in a row of the block that is the same for all formulas below it. */
export function above(row: number, column: number): Expression {
  return { kind: "own", row, column, rows: 1, columns: 1, stays: "row" };
}

/** A column of the block from a fixed row to one that moves with the formula. */
export function downTo(row: number, column: number, rows: number): Expression {
  return { kind: "own", row, column, rows, columns: 1, stays: "start" };
}

export function call(name: FunctionName, ...parts: readonly Expression[]): Expression {
  return { kind: "call", function: name, arguments: parts };
}

export function binary(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
}

/** The formula so many rows further down, as filling a column makes it: what of its own block may move goes with it. */
export function filled(of: Expression, down: number): Expression {
  return down === 0 ? of : { kind: "filled", of, down };
}

/** What a filled formula is by itself. */
export function movedDown(expression: Expression, down: number): Expression {
  switch (expression.kind) {
    case "own": {
      const { row, rows, stays } = expression;
      if (stays === "nothing") return { ...expression, row: row + down };
      return stays === "start" ? { ...expression, rows: rows + down } : expression;
    }
    case "call":
      return { ...expression, arguments: expression.arguments.map((part) => movedDown(part, down)) };
    case "binary": {
      const { left, right } = expression;
      return { ...expression, left: movedDown(left, down), right: movedDown(right, down) };
    }
    case "filled":
      return movedDown(expression.of, expression.down + down);
    default:
      return expression;
  }
}

/** Every cell and area outside the block that the formula looks at, in the order of first mention. */
export function references(expression: Expression): readonly Address[] {
  switch (expression.kind) {
    case "cell":
      return [expression.cell];
    case "area":
      return [expression.area];
    case "call":
      return unique(expression.arguments.flatMap(references));
    case "binary":
      return unique([...references(expression.left), ...references(expression.right)]);
    case "filled":
      return references(expression.of);
    default:
      return [];
  }
}

function unique(addresses: readonly Address[]): readonly Address[] {
  const seen = new Map(addresses.map((address) => [JSON.stringify(address), address]));
  return [...seen.values()];
}
