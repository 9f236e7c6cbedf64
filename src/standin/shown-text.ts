import { format, isDateFormat } from "numfmt";
import { type CellValue, isCellError } from "../sheet/cell-value";
import type { Culture } from "./culture";

const DAYS_FROM_1900_TO_1904 = 1462;

/** What a cell shows, in the user's culture, if its column is wide enough. */
export function shownText(
  value: CellValue,
  numberFormat: string,
  culture: Culture,
  date1904: boolean,
): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shift =
    typeof value === "number" && date1904 && isDateFormat(numberFormat) ? DAYS_FROM_1900_TO_1904 : 0;
  const shown = typeof value === "number" ? value + shift : value;
  const pattern = numberFormat === "m/d/yyyy" ? culture.shortDate : numberFormat;
  try {
    return format(pattern, shown, { locale: culture.name, throws: true });
  } catch {
    return String(value); // a format code that is none, as a file may hold
  }
}
