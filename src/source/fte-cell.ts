import type { Finding } from "../model/finding";
import { fte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { readFigure } from "./figure";
import type { FigureWords } from "./figure";

const FTE: FigureWords = {
  text: "fte-is-text",
  error: "fte-is-error",
  negative: "fte-negative",
  missing: "fte-missing",
  unit: "unit",
  percent: true,
  severity: "error",
  dash: true,
  textCounts: true,
};

const HEADS: FigureWords = {
  text: "heads-are-text",
  error: "heads-are-error",
  negative: "heads-negative",
  missing: null,
  unit: "people",
  percent: false,
  severity: "warning",
  dash: true,
  textCounts: true,
};

/** A number of FTE in a staffing table of any layout; `words` where another table says it otherwise. */
export function readFte(
  grid: Grid,
  row: number,
  column: number,
  findings: Finding[],
  words: FigureWords = FTE,
): Sourced<Fte> {
  const read = readFigure(grid, row, column, findings, words);
  return { ...read, amount: read.amount === null ? null : fte(read.amount) };
}

/** A number of people. An empty cell is unknown without a word: most tables give heads beside FTE, and not in every row. */
export function readHeads(grid: Grid, row: number, column: number, findings: Finding[]): Sourced<number> {
  const read = readFigure(grid, row, column, findings, HEADS);
  if (read.amount !== null && !Number.isInteger(read.amount)) {
    const facts = { amount: read.amount };
    findings.push({ code: "heads-not-whole", severity: "warning", at: areaOf(read.at), facts });
  }
  return read;
}
