import { isCellError, type CellValue } from "../../sheet/cell-value";

/**
 * Whether two engines say the same. Numbers may differ by `tolerance`, taken absolutely below 1 and relative to the larger
 * one above; an error equals the same error only; an empty cell equals nothing but an empty cell: not "", not 0.
 */
export function compareValues(a: CellValue, b: CellValue, tolerance: number): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
