import { CELL_ERRORS } from "../sheet/cell-value";
import type { CellErrorCode, CellValue } from "../sheet/cell-value";
import type { Content } from "../app/operation";

/** What Excel's API takes for one cell of `formulas`; null leaves the cell as it is. */
export type HostContent = string | number | null;

const ERRORS: ReadonlySet<string> = new Set(CELL_ERRORS);

/**
 * What Excel gives for one cell of `values`. It gives "" for an empty cell, and an error as its name: a text that
 * someone typed just like that counts as the error too, which asks the user to look at it.
 */
export function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "string") return ERRORS.has(value) ? { error: value as CellErrorCode } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The cell's formula, or null: `formulas` repeats the value where there is none, and a text may start with "=". */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export function hostContent(content: Content | null): HostContent {
  if (content === null) return null;
  switch (content.kind) {
    case "text":
      return asText(content.text);
    case "number":
      return content.number;
    case "formula":
      return content.formula;
    case "blank":
      return "";
  }
}

const BOOLEAN = /^(true|false|waar|onwaar|vrai|faux)$/i;
const LETTERS_ONLY = /^\p{L}[^\d]*$/u;

/**
 * Excel reads what is written as if it were typed: "=1" is a formula, "4" a number, "mei 2024" a date. A leading
 * apostrophe, which Excel takes off, says that it is text; words without digits need none.
 */
function asText(text: string): string {
  if (text === "") return "";
  return LETTERS_ONLY.test(text) && !BOOLEAN.test(text) ? text : `'${text}`;
}
