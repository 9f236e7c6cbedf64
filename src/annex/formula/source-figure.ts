import type { Address } from "../../sheet/address";
import { cell, number, text } from "./expression";
import type { Expression } from "./expression";
import { isNumber, isText, when } from "./logic";

/** A figure of the user's sheet: a number is taken, "-" is nil, all else (an empty cell too) is unknown. */
export function sourceFigure(at: Address, unknown: string): Expression {
  const told = cell(at);
  return when(isNumber(told), told, when(isText(told, "-"), number(0), text(unknown)));
}
