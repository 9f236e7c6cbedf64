import type { Finding } from "../model/finding";
import { fte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { readNumber } from "./number";

type Place = { readonly row: number; readonly column: number };

/** Which finding says what is wrong with a figure. */
type Codes = {
  readonly text: "files-are-text" | "fte-is-text";
  readonly error: "files-are-error" | "fte-is-error";
  readonly negative: "files-negative" | "fte-negative";
  readonly missing: "files-missing" | "fte-missing";
};

const FILES: Codes = {
  text: "files-are-text",
  error: "files-are-error",
  negative: "files-negative",
  missing: "files-missing",
};
const STAFF: Codes = {
  text: "fte-is-text",
  error: "fte-is-error",
  negative: "fte-negative",
  missing: "fte-missing",
};

/** A number of files. */
export function readFiles(grid: Grid, place: Place, findings: Finding[]): Sourced<number> {
  return readFigure(grid, place, FILES, findings);
}

/** A number of FTE. */
export function readStaff(grid: Grid, place: Place, findings: Finding[]): Sourced<Fte> {
  const { amount, at } = readFigure(grid, place, STAFF, findings);
  return { amount: amount === null ? null : fte(amount), at };
}

/** A figure that a formula takes: a number typed as text, or a dash, is text to it, hence unknown, with a finding that says so. */
function readFigure(grid: Grid, { row, column }: Place, codes: Codes, findings: Finding[]): Sourced<number> {
  const value = valueAt(grid, row, column);
  const address = gridAddress(grid, row, column);
  const at = areaOf(address);
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      if (reading.value < 0) {
        findings.push({ code: codes.negative, severity: "error", at, facts: { amount: reading.value } });
      }
      return { amount: reading.value, at: address };
    case "nil":
      if (reading.written === "zero") return { amount: 0, at: address };
      findings.push({ code: codes.text, severity: "warning", at, facts: { text: labelOf(value) } });
      break;
    case "unknown":
      findings.push({ code: codes.missing, severity: "warning", at, facts: {} });
      break;
    case "error":
      findings.push({ code: codes.error, severity: "warning", at, facts: { error: reading.error } });
      break;
    case "text":
    case "text-number":
      findings.push({ code: codes.text, severity: "warning", at, facts: { text: labelOf(value) } });
      break;
  }
  return { amount: null, at: address };
}
