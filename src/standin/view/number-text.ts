import { format, formatColor, isDateFormat, isTextFormat } from "numfmt";
import { type CellValue, isCellError } from "../../sheet/cell-value";
import type { Culture } from "../culture";
import { shownText } from "../shown-text";

/** How the workbook and its user write values. */
export type Notation = { readonly culture: Culture; readonly date1904: boolean };

/** A value as a spreadsheet shows it; `color` is what the number format asks for, such as [Red]. */
export type ShownValue = { readonly text: string; readonly color: string | null };

/** "[$€-813]" -> "€": outside dates Excel takes the sign from there and the separators from the user's own settings. */
const CURRENCY = /\[\$([^\]-]*)(?:-[0-9A-Fa-f]+)?\]/g;

/** @param code a number format in en-US */
export function showValue(value: CellValue, code: string, notation: Notation): ShownValue {
  const { culture, date1904 } = notation;
  if (typeof value === "boolean")
    return { text: format("General", value, { locale: culture.name }), color: null };
  if (value === null || isCellError(value) || typeof value === "string") {
    return { text: shownText(value, code, culture, date1904), color: null };
  }
  if (isTextFormat(code)) return { text: general(value, notation), color: null };
  const pattern = isDateFormat(code) ? code : code.replace(CURRENCY, '"$1"');
  const named = formatColor(pattern, value, { throws: false });
  return {
    text: tidy(shownText(value, pattern, culture, date1904), culture),
    color: typeof named === "string" ? named : null,
  };
}

/** A number as the General format writes it where there is room for `digits` significant ones. */
export function general(value: number, { culture }: Notation, digits = 11): string {
  const rounded = Number(value.toPrecision(Math.max(1, digits)));
  return tidy(format("General", rounded, { locale: culture.name }), culture);
}

/** French groups stand apart by a narrow space that does not break. */
function tidy(text: string, culture: Culture): string {
  return culture.name.startsWith("fr") ? text.replace(/(\d)[\u00a0 ](?=\d{3})/g, "$1\u202f") : text;
}
