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
        return `${each.name}(${each.args.map((argument, index) => printArgument(each.name, argument, index)).join(",")})`;
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
  const printArgument = (name: string, argument: Node | null, index: number): string => {
    if (!argument) return "";
    const printed = print(argument);
    const isCell = argument.kind === "area" && isOneCell(argument.at);
    return isCell && wantsRange(name, index)
      ? `${printed}:${printed.slice(printed.lastIndexOf("!") + 1)}`
      : printed;
  };
  const operand = (each: Node): string =>
    each.kind === "binary" || each.kind === "prefix" || each.kind === "percent"
      ? `(${print(each)})`
      : print(each);
  return print(node);
}

/** Where engines want a range and take one cell for a value: a table of one row has columns of one cell. */
function wantsRange(name: string, index: number): boolean {
  switch (name.replace("@", "").toUpperCase()) {
    case "INDEX":
    case "COUNTIF":
    case "COUNTBLANK":
      return index === 0;
    case "SUMIF":
    case "AVERAGEIF":
      return index !== 1;
    case "MATCH":
    case "VLOOKUP":
    case "HLOOKUP":
      return index === 1;
    case "LOOKUP":
      return index > 0;
    case "SUMIFS":
    case "AVERAGEIFS":
    case "MINIFS":
    case "MAXIFS":
      return index === 0 || index % 2 === 1;
    case "COUNTIFS":
      return index % 2 === 0;
    default:
      return false;
  }
}

function isOneCell({ top, left, bottom, right }: Corners): boolean {
  return top === bottom && left === right;
}

function printCorners({ top, left, bottom, right }: Corners, fixed: Fixed): string {
  const row = (at: number, stays: boolean): string => `${stays ? "$" : ""}${at + 1}`;
  const column = (at: number, stays: boolean): string => `${stays ? "$" : ""}${columnName(at)}`;
  if (top === 0 && bottom === LAST_ROW - 1)
    return `${column(left, fixed.left)}:${column(right, fixed.right)}`;
  if (left === 0 && right === LAST_COLUMN - 1) return `${row(top, fixed.top)}:${row(bottom, fixed.bottom)}`;
  const first = `${column(left, fixed.left)}${row(top, fixed.top)}`;
  if (isOneCell({ top, left, bottom, right })) return first;
  return `${first}:${column(right, fixed.right)}${row(bottom, fixed.bottom)}`;
}
