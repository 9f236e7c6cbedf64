import { CELL_ERRORS, type CellValue } from "../sheet/cell-value";
import type { Culture } from "./culture";
import { readTypedDate } from "./typed-date";

/** What a text becomes when it is typed into a cell: Excel reads numbers, percentages, dates and more out of it. */
export type Typed =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat: string | null }
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: "formula"; readonly formula: string };

const plain = (value: CellValue, numberFormat: string | null = null): Typed => ({
  kind: "value",
  value,
  numberFormat,
});

/**
 * Reads a text as Excel does on entry, with the separators and the order of dates of the user's culture.
 * @param asText the cell has the number format "@": everything stays text, formulas too
 */
export function readTyped(text: string, culture: Culture, asText: boolean): Typed {
  if (text === "") return plain(null);
  if (asText) return { kind: "text", text, quotePrefix: false };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quotePrefix: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  const error = CELL_ERRORS.find((known) => known === upper);
  if (error !== undefined) return plain({ error });
  if (!/\d/.test(trimmed)) return asIs(text);
  return readNumber(trimmed, culture) ?? dateTyped(trimmed, culture) ?? readTime(trimmed) ?? asIs(text);
}

const asIs = (text: string): Typed => ({ kind: "text", text, quotePrefix: false });

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** "12", "-1,234.5", "(5)", "50%", "1E3", "€ 12", "$5", "1 1/2": the sign, one currency or percent sign at most. */
function readNumber(text: string, culture: Culture): Typed | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  const percent = /^(.*?)\s?%$/.exec(inBrackets?.[1] ?? text);
  const currency = /^([-+]?)\s?[€$£]\s?(.+)$|^([-+]?)(.+?)\s?€$/.exec(
    percent === null ? (inBrackets?.[1] ?? text) : "",
  );
  const body = percent?.[1] ?? (currency ? currencyBody(currency) : (inBrackets?.[1] ?? text));
  const read = readDigits(body, culture) ?? (percent || currency ? null : readFraction(body));
  if (read === null) return null;
  const sign = inBrackets ? -1 : 1;
  const value = (sign * read.value) / (percent ? 100 : 1);
  if (percent) return plain(value, read.decimals ? "0.00%" : "0%");
  if (currency) return plain(value, read.decimals ? "#,##0.00" : "#,##0");
  return plain(value, read.numberFormat);
}

function currencyBody([, sign = "", body, signAfter = "", bodyAfter]: RegExpExecArray): string {
  return body === undefined ? `${signAfter}${bodyAfter ?? ""}` : `${sign}${body}`;
}

type Digits = { readonly value: number; readonly decimals: boolean; readonly numberFormat: string | null };

function readDigits(text: string, culture: Culture): Digits | null {
  const decimal = escape(culture.decimal);
  // People type an ordinary space where the culture has a narrow or a fixed one.
  const group = /\s/.test(culture.group) ? "[ \\u00a0\\u202f]" : escape(culture.group);
  const pattern = new RegExp(
    `^([-+]?)(?:(\\d{1,3}(?:${group}\\d{3})+|\\d+)(${decimal}\\d*)?|(${decimal}\\d+))(?:[eE]([-+]?\\d{1,3}))?$`,
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", bare = "", exponent] = match;
  const digits = whole.replace(new RegExp(group, "g"), "");
  const decimals = (fraction || bare).replace(culture.decimal, ".");
  const value = Number(`${sign}${digits || "0"}${decimals === "." ? "" : decimals}e${exponent ?? "0"}`);
  const grouped = digits.length !== whole.length;
  const numberFormat =
    exponent === undefined ? (grouped ? (decimals ? "#,##0.00" : "#,##0") : null) : "0.00E+00";
  return { value, decimals: decimals.length > 1, numberFormat };
}

/** "1 1/2" -> 1.5. Without a whole part it would be a date. */
function readFraction(text: string): Digits | null {
  const match = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, over, under] = match;
  if (Number(under) === 0) return null;
  const value = (Number(whole) + Number(over) / Number(under)) * (sign === "-" ? -1 : 1);
  return { value, decimals: false, numberFormat: "# ?/?" };
}

function dateTyped(text: string, culture: Culture): Typed | null {
  const date = readTypedDate(text, culture);
  return date === null ? null : plain(date.serial, date.numberFormat);
}

function readTime(text: string): Typed | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const format = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return plain((hours * 3600 + minutes * 60 + seconds) / 86400, hours > 23 ? "[h]:mm:ss" : format);
}
