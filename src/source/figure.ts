import type { Finding, Severity } from "../model/finding";
import type { Sourced } from "../model/headcount";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { readNumber } from "./number";

/** What is said of a cell that holds no plain number, and how bad that is; null says nothing. */
export type FigureWords = {
  readonly text: "fte-is-text" | "heads-are-text" | "files-are-text";
  readonly error: "fte-is-error" | "heads-are-error" | "files-are-error";
  readonly negative: "fte-negative" | "heads-negative" | "files-negative";
  readonly missing: "fte-missing" | "files-missing" | null;
  /** Of what cannot be counted: a text, an error. */
  readonly severity: Severity;
  /** Whether the formulas over these cells take a plain "-" for nil. */
  readonly dash: boolean;
  /** Whether they count a number typed as text, by the text that is given along; if not, it is unknown. */
  readonly textCounts: boolean;
};

/**
 * A figure that formulas will point at. Anything but a number is unknown, with a finding that says why; `text` is there
 * where the cell's text can be read as one number without doubt.
 */
export function readFigure(
  grid: Grid,
  row: number,
  column: number,
  findings: Finding[],
  words: FigureWords,
): Sourced<number> {
  const value = valueAt(grid, row, column);
  const address = gridAddress(grid, row, column);
  const at = areaOf(address);
  const { severity } = words;
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      if (reading.value < 0) {
        findings.push({ code: words.negative, severity: "error", at, facts: { amount: reading.value } });
      }
      return { amount: reading.value, at: address };
    case "unknown":
      if (words.missing) findings.push({ code: words.missing, severity: "warning", at, facts: {} });
      return { amount: null, at: address };
    case "error":
      findings.push({ code: words.error, severity, at, facts: { error: reading.error } });
      return { amount: null, at: address };
    case "nil":
      if (reading.written === "zero") return { amount: 0, at: address };
      if (words.dash && value === "-") return { amount: 0, at: address, text: value };
      break;
    case "text":
    case "text-number":
      break;
  }
  const amount = reading.kind === "nil" ? 0 : reading.kind === "text-number" ? reading.value : null;
  const counts = words.textCounts && amount !== null;
  const facts = { text: labelOf(value) };
  findings.push({ code: words.text, severity: counts ? "warning" : severity, at, facts });
  if (amount === null || typeof value !== "string") return { amount: null, at: address };
  return { amount: counts ? amount : null, at: address, text: value };
}
