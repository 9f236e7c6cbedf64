import type { CellErrorCode, CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";

/** What was seen in a text on the way to its number. "ambiguous": "1.234" or "1,234", which each language reads its own way. */
export type NumberMark =
  | "decimal-comma"
  | "decimal-point"
  | "grouping"
  | "fraction"
  | "percent"
  | "euro"
  | "parentheses"
  | "trailing-minus"
  | "unit"
  | "ambiguous";

/**
 * What a cell says where a number is expected. Empty is unknown, which is not zero; "-" and 0 are nil.
 * A text number is a number for people only: no formula adds it up.
 */
export type NumberReading =
  | { readonly kind: "unknown" }
  | { readonly kind: "nil"; readonly written: "zero" | "dash" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text-number"; readonly value: number; readonly marks: readonly NumberMark[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: CellErrorCode };

const LONGEST = 60;
const BLANKS = /[\s\u00a0\u202f\u2007\u2009\u200b\ufeff]+/gu;
const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

/** Reads a cell where a number is expected; "60 %" is 0.6, "(123)" is −123. */
export function readNumber(value: CellValue): NumberReading {
  if (value === null) return { kind: "unknown" };
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") {
    if (value === 0) return { kind: "nil", written: "zero" };
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "text", text: String(value) };
  }
  const text = value.length > LONGEST ? value : value.replace(BLANKS, " ").replace(/−/gu, "-").trim();
  if (text.trim() === "") return { kind: "unknown" };
  if (/^[-–—]{1,3}$/u.test(text)) return { kind: "nil", written: "dash" };
  const parsed = text.length > LONGEST ? null : parse(text);
  return parsed ? { kind: "text-number", ...parsed } : { kind: "text", text: value };
}

type Parsed = { readonly value: number; readonly marks: readonly NumberMark[] };

function parse(text: string): Parsed | null {
  const marks: NumberMark[] = [];
  let rest = text;
  let negative = false;
  const strip = (pattern: RegExp, mark: NumberMark): boolean => {
    const match = pattern.exec(rest);
    if (!match) return false;
    rest = (match[1] ?? "").trim();
    marks.push(mark);
    return true;
  };
  strip(/^(.+?) ?(?:ETP|VTE|FTE)$/iu, "unit");
  if (strip(/^\((.+)\)$/u, "parentheses")) negative = true;
  const percent = strip(/^(.+) ?%$/u, "percent");
  const takeSign = () => {
    const sign = /^([-+]) ?(.+)$/u.exec(rest);
    if (!sign || negative) return;
    negative = sign[1] === "-";
    rest = sign[2] ?? "";
  };
  takeSign();
  if (strip(/^(?:€|EUR\b) ?(.+)$/iu, "euro") || strip(/^(.+?) ?(?:€|\bEUR|(?<=\d)EUR)$/iu, "euro"))
    takeSign();
  // "12.480,-": whole euros, the Dutch way.
  rest = rest.replace(/(\d),-{1,2}$/u, "$1");
  if (!negative && strip(/^(\d.*\d|\d) ?-$/u, "trailing-minus")) negative = true;
  const size = fraction(rest, marks) ?? decimal(rest, marks, percent ? "e-2" : "");
  if (size === null) return null;
  return { value: negative && size !== 0 ? -size : size, marks };
}

function fraction(text: string, marks: NumberMark[]): number | null {
  const vulgar = /^(\d{0,4}) ?([¼½¾⅓⅔⅕⅖⅗⅘⅛⅜⅝⅞])$/u.exec(text);
  const slashed = /^(?:(\d{1,4}) )?([1-9]\d?)\/([1-9]\d?)$/u.exec(text);
  const part = vulgar
    ? FRACTIONS[vulgar[2] ?? ""]
    : slashed && Number(slashed[2]) < Number(slashed[3])
      ? Number(slashed[2]) / Number(slashed[3])
      : undefined;
  if (part === undefined || marks.includes("percent")) return null;
  marks.push("fraction");
  return Number((vulgar ?? slashed)?.[1] ?? 0) + part;
}

/** Digits with or without groups and decimals; `exponent` shifts the point without a second rounding. */
function decimal(text: string, marks: NumberMark[], exponent: string): number | null {
  const number = (digits: string) => Number(digits + exponent);
  const plain = /^(\d*)(?:([.,])(\d+))?$/u.exec(text);
  if (plain && text !== "") {
    const [, whole = "", separator, decimals = ""] = plain;
    if (separator === undefined) return number(whole);
    const readsAsGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
    if (readsAsGroup && !marks.includes("euro")) marks.push("ambiguous");
    // In Belgium a point groups and a comma divides.
    if (readsAsGroup && separator === ".") {
      marks.push("grouping");
      return number(whole + decimals);
    }
    marks.push(separator === "," ? "decimal-comma" : "decimal-point");
    return number(`${whole || "0"}.${decimals}`);
  }
  const grouped = /^(\d{1,3}(?:([ .,'’])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/u.exec(text);
  if (!grouped) return null;
  const [, groups = "", group, separator, decimals = ""] = grouped;
  if (separator === group) return null;
  marks.push("grouping");
  if (separator !== undefined) marks.push(separator === "," ? "decimal-comma" : "decimal-point");
  return number(groups.replace(/\D/gu, "") + (separator === undefined ? "" : `.${decimals}`));
}
