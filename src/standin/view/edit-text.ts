import { isDateFormat, isPercentFormat } from "numfmt";
import { isCellError } from "../../sheet/cell-value";
import type { Cell, Style } from "../book";
import { general, type Notation, showValue } from "./number-text";

/** What stands in the formula bar, and what the user finds in the cell when editing it: the content, not its look. */
export function editText(cell: Cell, style: Style, notation: Notation): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return style.quotePrefix ? `'${value}` : value;
  if (typeof value === "boolean") return showValue(value, "General", notation).text;
  if (isDateFormat(style.numberFormat)) {
    const { shortDate } = notation.culture;
    return showValue(value, Number.isInteger(value) ? shortDate : `${shortDate} h:mm`, notation).text;
  }
  return isPercentFormat(style.numberFormat)
    ? `${allDigits(value * 100, notation)}%`
    : allDigits(value, notation);
}

/** All 15 digits that a spreadsheet keeps, without groups. */
function allDigits(value: number, notation: Notation): string {
  const exact = Number(value.toPrecision(15));
  if (Math.abs(exact) >= 1e15) return general(exact, notation, 15);
  return String(exact).replace(".", notation.culture.decimal);
}
