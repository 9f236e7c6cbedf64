import type { Finding, Severity } from "../model/finding";
import type { Sourced } from "../model/headcount";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { isInDoubt, readNumber } from "./number";
import type { NumberMark } from "./number";

/** What is said of a cell that holds no plain number, and how bad that is; null says nothing. */
export type FigureWords = {
  readonly text: "fte-is-text" | "heads-are-text" | "files-are-text";
  readonly error: "fte-is-error" | "heads-are-error" | "files-are-error";
  readonly negative: "fte-negative" | "heads-negative" | "files-negative";
  readonly missing: "fte-missing" | "files-missing" | null;
  /** Of what cannot be counted: a text, an error. */
  readonly severity: Severity;
  /** The unit that may stand behind the number, and whether it may be a percentage of a full time. */
  readonly unit: NumberMark;
  readonly percent: boolean;
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
  const unknown = { amount: null, at: address };
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      if (reading.value < 0) {
        findings.push({ code: words.negative, severity: "error", at, facts: { amount: reading.value } });
      }
      return { amount: reading.value, at: address };
    case "unknown":
      if (reading.word !== undefined) {
        findings.push({ code: "figure-left-open", severity, at, facts: { text: reading.word } });
      } else if (words.missing) findings.push({ code: words.missing, severity: "warning", at, facts: {} });
      return unknown;
    case "error":
      findings.push({ code: words.error, severity, at, facts: { error: reading.error } });
      return unknown;
    case "range": {
      const facts = { text: labelOf(value), low: reading.low, high: reading.high };
      findings.push({ code: "figure-is-range", severity, at, facts });
      return unknown;
    }
    case "nil":
      if (reading.written === "zero") return { amount: 0, at: address };
      if (words.dash && value === "-") return { amount: 0, at: address, text: value };
      break;
    case "text":
    case "text-number":
      break;
  }
  const text = labelOf(value);
  const amount =
    reading.kind === "nil"
      ? 0
      : reading.kind === "text-number" && suits(reading.marks, words)
        ? reading.value
        : null;
  if (amount !== null && reading.kind === "text-number" && isInDoubt(reading)) {
    findings.push({ code: "figure-in-doubt", severity, at, facts: { text, reading: amount } });
    return unknown;
  }
  if (amount === null || typeof value !== "string" || !words.textCounts) {
    findings.push({ code: words.text, severity, at, facts: { text } });
    return amount === null || typeof value !== "string" ? unknown : { ...unknown, text: value };
  }
  findings.push({ code: words.text, severity: "warning", at, facts: { text, reading: amount } });
  if (amount < 0) findings.push({ code: words.negative, severity: "error", at, facts: { amount } });
  return { amount, at: address, text: value };
}

const UNITS: readonly NumberMark[] = ["unit", "people", "files", "time", "euro"];

/** Whether the number is one of what the column counts: "5 ans" is no number of FTE. */
function suits(marks: readonly NumberMark[], words: FigureWords): boolean {
  return marks.every((mark) =>
    mark === "percent" ? words.percent : mark === words.unit || !UNITS.includes(mark),
  );
}
