import type { CellValue } from "../sheet/cell-value";
import { readNumber } from "./number";

/** What one cell adds to a sum that a sheet states. */
export type SumPart = {
  /** What a formula adds: a text counts for nothing. */
  readonly formula: number;
  /** What someone adds who reads the text as a number. */
  readonly reader: number;
  /** False where nobody can tell: a text without a number, a range, an error. */
  readonly known: boolean;
};

const TOLERANCE = 0.005 + 1e-9; // half of the last digit shown

export function sumPart(value: CellValue): SumPart {
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      return { formula: reading.value, reader: reading.value, known: true };
    case "text-number":
      return { formula: 0, reader: reading.value, known: true };
    case "nil":
      return { formula: 0, reader: 0, known: true };
    case "unknown":
      return { formula: 0, reader: 0, known: reading.word === undefined };
    case "range":
    case "text":
    case "error":
      return { formula: 0, reader: 0, known: false };
  }
}

export const NO_PARTS: SumPart = { formula: 0, reader: 0, known: true };

export function addPart(sum: SumPart, part: SumPart): SumPart {
  return {
    formula: sum.formula + part.formula,
    reader: sum.reader + part.reader,
    known: sum.known && part.known,
  };
}

/** Whether a stated sum may be that of its parts; where one of them is unknown it cannot be checked, and is not doubted. */
export function mayBeSum(stated: number, { formula, reader, known }: SumPart): boolean {
  return !known || Math.abs(stated - formula) <= TOLERANCE || Math.abs(stated - reader) <= TOLERANCE;
}
