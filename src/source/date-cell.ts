import type { CellErrorCode, CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import type { DateSystem } from "./date";
import { isoFromSerial } from "./date";
import type { DateMark, ParsedDate } from "./date-text";
import { parseDate } from "./date-text";
import { numberWord } from "./number-words";

export type { DateMark, DatePrecision } from "./date-text";

/**
 * What a cell says where a date is expected. `date` is a day, month or year in ISO form: of "fin 2030" the month December, of
 * "Q2 2028" the last month of the quarter, so that nothing is counted before it ends. none: a dash or a word says that there is
 * no date · implausible: a number or text that is a day outside the years asked for.
 */
export type DateReading =
  | { readonly kind: "unknown"; readonly word?: string }
  | { readonly kind: "none" }
  | ({ readonly kind: "date" } & ParsedDate)
  | { readonly kind: "implausible"; readonly date: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: CellErrorCode };

export type DateOptions = {
  /** How the workbook counts its days. */
  readonly system?: DateSystem | undefined;
  /**
   * The years that make sense; a date outside is implausible. In a workbook that counts from 1904 and is read as if it counted
   * from 1900 every date is four years and a day too early, which only such limits can show.
   */
  readonly from?: number;
  readonly to?: number;
};

const LONGEST = 60;

/** Reads a cell where a date is expected: the serial number of a day, a year as a number, or a text in three languages. */
export function readDate(value: CellValue, options: DateOptions = {}): DateReading {
  const { system = 1900, from = 1930, to = 2100 } = options;
  if (value === null) return { kind: "unknown" };
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") {
    const marks: readonly DateMark[] = [];
    if (Number.isInteger(value) && value >= from && value <= to) {
      return { kind: "date", date: String(value), precision: "year", marks };
    }
    const date = isoFromSerial(Math.floor(value), system);
    if (date === null) return { kind: "text", text: String(value) };
    return within({ date, precision: "day", marks }, from, to);
  }
  const text = value.trim();
  if (text === "") return { kind: "unknown" };
  if (/^[-–—−]{1,3}$/u.test(text)) return { kind: "none" };
  const parsed = text.length > LONGEST ? null : parseDate(text);
  if (parsed) return within(parsed, from, to);
  const word = numberWord(text);
  if (word === "nil") return { kind: "none" };
  return word === "open" ? { kind: "unknown", word: text } : { kind: "text", text: value };
}

function within(read: ParsedDate, from: number, to: number): DateReading {
  const year = Number(read.date.slice(0, 4));
  return year < from || year > to ? { kind: "implausible", date: read.date } : { kind: "date", ...read };
}
