import type { Finding } from "../model/finding";
import type { Money } from "../model/money";
import { money } from "../model/money";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { readNumber } from "./number";

/** An amount in euro; null is unknown. A number typed as text is read, and reported, for no formula adds it up. */
export function readAmount(grid: Grid, row: number, column: number, findings: Finding[]): Money | null {
  const value = valueAt(grid, row, column);
  const at = areaOf(gridAddress(grid, row, column));
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      return money(reading.value);
    case "nil":
      return money(0);
    case "unknown":
      return null;
    case "error":
      findings.push({ code: "amount-is-error", severity: "warning", at, facts: { error: reading.error } });
      return null;
    case "text":
    case "text-number":
      findings.push({ code: "amount-is-text", severity: "warning", at, facts: { text: labelOf(value) } });
      return reading.kind === "text" ? null : money(reading.value);
  }
}
