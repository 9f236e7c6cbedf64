import type { CellValue } from "../../../src/sheet/cell-value";

/** A formula and what Excel shows for it, over the cells of `fillOddBook`. */
export type OddFormula = readonly [formula: string, expected: CellValue];

/** What a formula may show instead of a value. */
export const NOT_FOUND = { error: "#N/A" } as const;
export const NO_VALUE = { error: "#VALUE!" } as const;
export const DIVIDED_BY_ZERO = { error: "#DIV/0!" } as const;
export const NO_REFERENCE = { error: "#REF!" } as const;
export const NO_NUMBER = { error: "#NUM!" } as const;
