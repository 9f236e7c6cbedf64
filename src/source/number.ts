import type { CellErrorCode, CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import { numberWord } from "./number-words";
import type { NumberMark, ParsedNumber } from "./number-text";
import { parseNumber, parseRange } from "./number-text";

export type { NumberMark } from "./number-text";

/**
 * What a cell says where a number is expected. Empty is unknown, which is not zero; "-" and 0 are nil, and so is a word that
 * says that there is none. A text number is a number for people only: no formula adds it up. A range ("1 à 2 ETP") is never
 * one number.
 */
export type NumberReading =
  /** `word` where a word says that the figure is open: "p.m.", "n/a". */
  | { readonly kind: "unknown"; readonly word?: string }
  | { readonly kind: "nil"; readonly written: "zero" | "dash" | "word" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text-number"; readonly value: number; readonly marks: readonly NumberMark[] }
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly marks: readonly NumberMark[];
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: CellErrorCode };

export type NumberStyle = {
  /** The decimal separator of who wrote the texts, where that is known: it tells what "1.234" is. */
  readonly decimal?: "," | ".";
};

const LONGEST = 60;
const BLANKS = /[\s\u00a0\u202f\u2007\u2009\u200b\u2060\ufeff]+/gu;

/** Reads a cell where a number is expected; "60 %" is 0.6, "(123)" is −123. */
export function readNumber(value: CellValue, style: NumberStyle = {}): NumberReading {
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
  if (text.length > LONGEST) return { kind: "text", text: value };
  if (/[\d¼-¾⅐-⅞]/u.test(text)) {
    const number = parseNumber(text, style.decimal ?? null);
    if (number) return { kind: "text-number", ...number };
    const range = parseRange(text, style.decimal ?? null);
    return range ? { kind: "range", ...range } : { kind: "text", text: value };
  }
  const word = numberWord(text);
  if (word === "nil") return { kind: "nil", written: "word" };
  return word === "open" ? { kind: "unknown", word: value.trim() } : { kind: "text", text: value };
}

const IN_DOUBT: readonly NumberMark[] = ["ambiguous", "approximate", "guess"];

/** Whether the text can mean another number as well, or does not claim to be exact. */
export function isInDoubt({ marks }: Pick<ParsedNumber, "marks">): boolean {
  return marks.some((mark) => IN_DOUBT.includes(mark));
}
