import type { CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";

/** A cell's content as a name: 4 is "4", an error its code; "" where there is none. */
export function labelOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).trim();
}
