import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";

/** What a cell holds. `formula` has its "=". */
export type Content = {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly stale: boolean;
};

export const EMPTY: Content = { value: null, formula: null, stale: false };

export const isEmpty = ({ value, formula }: Content) => value === null && formula === null;

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return Object.is(a, b) || (a === 0 && b === 0);
}

/** Whether the file would say the same; staleness is not in the file. */
export function sameContent(a: Content, b: Content): boolean {
  return a.formula === b.formula && sameValue(a.value, b.value);
}
