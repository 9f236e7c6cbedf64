import type { CellValue } from "../../sheet/cell-value";
import { skeleton } from "./skeleton";

/** FNV-1a, 32 bits, in base 36: short, for one stands in the workbook for every cell that we wrote. */
export function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}

/**
 * One cell as it stands in the workbook, in a few characters: what its formula is built like, or what value was typed.
 * An empty cell has none.
 */
export function cellFingerprint(formula: string | null, value: CellValue): string {
  if (formula !== null) return hash(skeleton(formula));
  if (value === null || value === "") return "";
  return hash(`${typeof value}:${typeof value === "object" ? value.error : String(value)}`);
}
