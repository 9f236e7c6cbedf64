import { LAST_COLUMN, LAST_ROW, columnName } from "../../../sheet/a1";
import type { Corners, Fixed, Node } from "./syntax";

/**
 * A resolved formula in plain A1, without "=". Every operation inside another stands in parentheses, so no engine's idea of
 * precedence matters. `sheetAlias` gives the name that the engine knows a sheet by.
 */
export function printFormula(node: Node, sheetAlias: (name: string) => string): string {
  const print = (each: Node): string => {
    switch (each.kind) {
      case "number":
        return each.text;
      case "text":
        return `"${each.value.replaceAll('"', '""')}"`;
      case "boolean":
        return each.value ? "TRUE" : "FALSE";
      case "error":
        return each.code;
      case "area":
        return `${each.sheet === null ? "" : `${sheetAlias(each.sheet)}!`}${printCorners(each.at, each.fixed)}`;
      case "call":
        return `${each.name}(${each.args.map((argument) => (argument ? print(argument) : "")).join(",")})`;
      case "binary":
        return each.operator === ":"
          ? `${print(each.left)}:${print(each.right)}`
          : `${operand(each.left)}${each.operator}${operand(each.right)}`;
      case "prefix":
        return `${each.operator}${operand(each.operand)}`;
      case "percent":
        return `${operand(each.operand)}%`;
      case "array":
        return `{${each.rows.map((row) => row.map(print).join(",")).join(";")}}`;
      case "name":
      case "table":
      case "foreign":
        throw new Error(`A ${each.kind} is left in a formula that should be resolved.`);
    }
  };
  const operand = (each: Node): string =>
    each.kind === "binary" || each.kind === "prefix" || each.kind === "percent"
      ? `(${print(each)})`
      : print(each);
  return print(node);
}

function printCorners({ top, left, bottom, right }: Corners, fixed: Fixed): string {
  const row = (at: number, stays: boolean): string => `${stays ? "$" : ""}${at + 1}`;
  const column = (at: number, stays: boolean): string => `${stays ? "$" : ""}${columnName(at)}`;
  if (top === 0 && bottom === LAST_ROW - 1)
    return `${column(left, fixed.left)}:${column(right, fixed.right)}`;
  if (left === 0 && right === LAST_COLUMN - 1) return `${row(top, fixed.top)}:${row(bottom, fixed.bottom)}`;
  const first = `${column(left, fixed.left)}${row(top, fixed.top)}`;
  if (top === bottom && left === right) return first;
  return `${first}:${column(right, fixed.right)}${row(bottom, fixed.bottom)}`;
}
