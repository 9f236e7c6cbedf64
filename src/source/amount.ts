import type { Finding } from "../model/finding";
import type { Sourced } from "../model/headcount";
import type { Money } from "../model/money";
import { money } from "../model/money";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { isInDoubt, readNumber } from "./number";
import type { NumberMark, NumberStyle } from "./number";

const NO_MONEY: readonly NumberMark[] = ["unit", "people", "files", "time", "percent"];

/**
 * An amount in euro with its cell; null is unknown. A number typed as text is read and reported, and its text given along,
 * for no formula adds it up; one that can mean two numbers is unknown, unless the style of who wrote it tells. "p.m." is
 * unknown: a line without an amount.
 */
export function readSourcedAmount(
  grid: Grid,
  row: number,
  column: number,
  findings: Finding[],
  style: NumberStyle = {},
): Sourced<Money> {
  const value = valueAt(grid, row, column);
  const address = gridAddress(grid, row, column);
  const at = areaOf(address);
  const unknown = { amount: null, at: address };
  const reading = readNumber(value, style);
  switch (reading.kind) {
    case "number":
      return { amount: money(reading.value), at: address };
    case "unknown":
      if (reading.word !== undefined) {
        findings.push({ code: "figure-left-open", severity: "note", at, facts: { text: reading.word } });
      }
      return unknown;
    case "error":
      findings.push({ code: "amount-is-error", severity: "warning", at, facts: { error: reading.error } });
      return unknown;
    case "range": {
      const facts = { text: labelOf(value), low: reading.low, high: reading.high };
      findings.push({ code: "figure-is-range", severity: "warning", at, facts });
      return unknown;
    }
    case "nil":
      // A dash or a word for nothing is no number to a formula, which takes it for nothing too.
      return { amount: money(0), at: address, ...(typeof value === "string" ? { text: value } : {}) };
    case "text":
    case "text-number":
      break;
  }
  const text = labelOf(value);
  if (
    reading.kind === "text" ||
    typeof value !== "string" ||
    reading.marks.some((mark) => NO_MONEY.includes(mark))
  ) {
    findings.push({ code: "amount-is-text", severity: "warning", at, facts: { text } });
    return unknown;
  }
  const facts = { text, reading: reading.value };
  if (isInDoubt(reading)) {
    findings.push({ code: "figure-in-doubt", severity: "warning", at, facts });
    return unknown;
  }
  findings.push({ code: "amount-is-text", severity: "warning", at, facts });
  return { amount: money(reading.value), at: address, text: value };
}

/** An amount in euro as `readSourcedAmount` reads it, without its cell. */
export function readAmount(
  grid: Grid,
  row: number,
  column: number,
  findings: Finding[],
  style: NumberStyle = {},
): Money | null {
  return readSourcedAmount(grid, row, column, findings, style).amount;
}
