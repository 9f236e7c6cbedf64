import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../../sheet/a1";
import type { FormulaToken } from "./formula-tokens";
import { formulaTokens } from "./formula-tokens";

const wrap = (index: number, size: number) => ((index % size) + size) % size;

/**
 * Gives a formula's text as it reads so many rows and columns further: relative references move, those with "$" stay. As for
 * the followers of a shared formula, what leaves the sheet on one side comes in on the other.
 */
export function shifter(formula: string): (rows: number, columns: number) => string {
  let tokens: readonly FormulaToken[] | null = null;
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    tokens ??= formulaTokens(formula);
    const moved = (part: string) => {
      if (part.startsWith("$")) return part;
      return /\d/.test(part)
        ? String(wrap(Number(part) - 1 + rows, LAST_ROW) + 1)
        : columnName(wrap(columnIndex(part) + columns, LAST_COLUMN));
    };
    return tokens
      .map(({ kind, text }) => (kind === "reference" ? text.replace(/\$?[A-Za-z]+|\$?\d+/g, moved) : text))
      .join("");
  };
}
