import { columnName, formatCell, formatRange, quoteSheet } from "../../sheet/a1";
import type { Address } from "../../sheet/address";
import type { Expression } from "./expression";

/**
 * The formula's en-US text, for a block whose corner stands at `origin`. References to the block's own sheet carry no
 * sheet name, as Excel writes them, so that the text compares equal to what Excel gives back.
 */
export function printFormula(expression: Expression, origin: Address): string {
  return `=${print(expression, origin)}`;
}

function print(expression: Expression, origin: Address): string {
  switch (expression.kind) {
    case "number":
      return String(expression.number);
    case "text":
      return `"${expression.text.replaceAll('"', '""')}"`;
    case "cell":
      return onSheet(expression.cell.sheet, origin) + formatCell(expression.cell);
    case "area":
      return onSheet(expression.area.sheet, origin) + formatRange(expression.area, true);
    case "own":
      return printOwn(expression, origin);
    case "name":
      return expression.name;
    case "call":
      return `${expression.function}(${expression.arguments.map((part) => print(part, origin)).join(",")})`;
    case "binary":
      return `${operand(expression.left, origin)}${expression.operator}${operand(expression.right, origin)}`;
  }
}

/** An operation inside an operation stands in parentheses: nobody has to know the precedence of Excel's operators. */
function operand(expression: Expression, origin: Address): string {
  const printed = print(expression, origin);
  return expression.kind === "binary" ? `(${printed})` : printed;
}

function onSheet(sheet: string, origin: Address): string {
  return sheet === origin.sheet ? "" : `${quoteSheet(sheet)}!`;
}

function printOwn(expression: Own, origin: Address): string {
  const { row, column, rows, columns, stays } = expression;
  const area = { row: origin.row + row, column: origin.column + column, rows, columns };
  if (stays === "nothing" || stays === "all") return formatRange(area, stays === "all");
  const first = `${columnName(area.column)}$${area.row + 1}`;
  return stays === "row"
    ? first
    : `${first}:${formatCell({ row: area.row + rows - 1, column: area.column })}`;
}

type Own = Expression & { readonly kind: "own" };
