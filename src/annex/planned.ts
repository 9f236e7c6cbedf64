import type { Expression } from "./formula/expression";
import type { Figure, PlannedCell, PlannedRow } from "./plan";
import type { CellStyle } from "./style";

export function textCell(text: string, style: CellStyle): PlannedCell {
  return { content: { kind: "text", text }, style, figure: null };
}

export function formulaCell(
  formula: Expression,
  style: CellStyle,
  figure: Figure | null = null,
): PlannedCell {
  return { content: { kind: "formula", formula }, style, figure };
}

export function emptyRow(key: string): PlannedRow {
  return { key, height: null, cells: [] };
}

/** A row for each line of the text. */
export function textRows(
  key: string,
  text: string,
  style: CellStyle,
  height: number | null = null,
): PlannedRow[] {
  return text
    .split("\n")
    .map((line, index) => ({ key: `${key}:${index}`, height, cells: [textCell(line, style)] }));
}

/** A row of headings, high enough for the longest in a column of about so many characters. */
export function headRow(key: string, words: readonly string[], labels: number, width = 10): PlannedRow {
  const longest = Math.max(...words.slice(labels).map((text) => text.length), 1);
  const lines = Math.max(2, Math.ceil(longest / width) + 1);
  const cells = words.map((text, index) => textCell(text, index < labels ? "head" : "head-figure"));
  return { key, height: lines * 13, cells };
}
