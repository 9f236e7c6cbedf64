import { formatCell, formatRange, quoteSheet } from "../../sheet/a1";
import type { Address, Area } from "../../sheet/address";
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
      return onSheet(expression.area.sheet, origin) + formatRange(expression.area);
    case "own":
      return formatRange(ownArea(expression, origin));
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

function ownArea(expression: Expression & { kind: "own" }, origin: Address): Area {
  return {
    sheet: origin.sheet,
    row: origin.row + expression.row,
    column: origin.column + expression.column,
    rows: expression.rows,
    columns: expression.columns,
  };
}
