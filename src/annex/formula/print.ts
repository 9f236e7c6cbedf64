import { columnName, formatCell, formatRange, quoteSheet } from "../../sheet/a1";
import { sameAddress } from "../../sheet/address";
import type { Address } from "../../sheet/address";
import { movedDown } from "./expression";
import type { Expression } from "./expression";

/**
 * The formula's en-US text, for a block whose corner stands at `origin`. References to the block's own sheet carry no
 * sheet name, as Excel writes them, so that the text compares equal to what Excel gives back.
 */
export function printFormula(expression: Expression, origin: Address): string {
  if (expression.kind === "filled") return printFilled(expression, origin);
  return `=${print(expression, origin, String)}`;
}

/** How the number of a row that moves when the formula is filled down is written. */
type RowNumber = (row: number) => string;

/** A formula's text apart at such rows: text, row, text, row, text. */
type Pieces = readonly (string | number)[];

/** Parts text and rows: no cell holds it. */
const MARK = "\u0000";

/** Of a column of thousands of formulas one is printed, for the corner that it was printed for last. */
const known = new WeakMap<Expression, { readonly origin: Address; readonly pieces: Pieces }>();

function printFilled({ of, down }: Expression & { readonly kind: "filled" }, origin: Address): string {
  let text = "=";
  for (const piece of piecesOf(of, origin)) text += typeof piece === "number" ? String(piece + down) : piece;
  return text;
}

function piecesOf(expression: Expression, origin: Address): Pieces {
  const before = known.get(expression);
  if (before && sameAddress(before.origin, origin)) return before.pieces;
  const parts = print(expression, origin, (row) => MARK + String(row) + MARK).split(MARK);
  const pieces = parts.map((part, index) => (index % 2 === 1 ? Number(part) : part));
  known.set(expression, { origin, pieces });
  return pieces;
}

function print(expression: Expression, origin: Address, moving: RowNumber): string {
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
      return printOwn(expression, origin, moving);
    case "name":
      return expression.name;
    case "call":
      return `${expression.function}(${expression.arguments.map((part) => print(part, origin, moving)).join(",")})`;
    case "binary":
      return `${operand(expression.left, origin, moving)}${expression.operator}${operand(expression.right, origin, moving)}`;
    case "filled":
      return print(movedDown(expression.of, expression.down), origin, moving);
  }
}

/** An operation inside an operation stands in parentheses: nobody has to know the precedence of Excel's operators. */
function operand(expression: Expression, origin: Address, moving: RowNumber): string {
  const printed = print(expression, origin, moving);
  return expression.kind === "binary" ? `(${printed})` : printed;
}

function onSheet(sheet: string, origin: Address): string {
  return sheet === origin.sheet ? "" : `${quoteSheet(sheet)}!`;
}

function printOwn(expression: Own, origin: Address, moving: RowNumber): string {
  const { row, column, rows, columns, stays } = expression;
  const area = { row: origin.row + row, column: origin.column + column, rows, columns };
  if (stays === "all") return formatRange(area, true);
  const left = columnName(area.column);
  const last = moving(area.row + rows);
  if (stays === "row") return `${left}$${area.row + 1}`;
  if (stays === "start") return `${left}$${area.row + 1}:${left}${last}`;
  const first = left + moving(area.row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(area.column + columns - 1)}${last}`;
}

type Own = Expression & { readonly kind: "own" };
