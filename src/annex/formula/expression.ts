import type { Address, Area } from "../../sheet/address";

/** The only functions that annex formulas use: every one exists, with the same meaning, in each engine that we check against. */
export const FUNCTIONS = [
  "SUM", "SUMIFS", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "SUMPRODUCT", "INDEX", "MATCH", "IF", "IFERROR", "ISNUMBER",
  "AND", "OR", "NOT", "MIN", "MAX", "ROUND", "ABS", "ROWS", "LARGE", "DATE", "YEAR", "MONTH",
] as const; // prettier-ignore

export type FunctionName = (typeof FUNCTIONS)[number];

export type Operator = "+" | "-" | "*" | "/" | "^" | "=" | "<>" | "<" | ">" | "<=" | ">=";

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
    }
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly function: FunctionName; readonly arguments: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

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

/** Cells of another sheet. */
export function area(of: Area): Expression {
  return { kind: "area", area: of };
}

/** A cell, or with a size an area, of the block itself. */
export function own(row: number, column: number, rows = 1, columns = 1): Expression {
  return { kind: "own", row, column, rows, columns };
}

export function call(name: FunctionName, ...parts: readonly Expression[]): Expression {
  return { kind: "call", function: name, arguments: parts };
}

export function binary(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: "binary", operator, left, right };
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
    default:
      return [];
  }
}

function unique(addresses: readonly Address[]): readonly Address[] {
  const seen = new Map(addresses.map((address) => [JSON.stringify(address), address]));
  return [...seen.values()];
}
