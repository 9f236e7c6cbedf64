import type { Finding } from "../model/finding";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import type { Grid } from "../sheet/grid";
import { readFigure } from "./figure";
import type { FigureWords } from "./figure";
import { readFte } from "./fte-cell";

type Place = { readonly row: number; readonly column: number };

const FILES: FigureWords = {
  text: "files-are-text",
  error: "files-are-error",
  negative: "files-negative",
  missing: "files-missing",
  unit: "files",
  percent: false,
  severity: "warning",
  dash: true,
  textCounts: true,
};
const STAFF: FigureWords = {
  text: "fte-is-text",
  error: "fte-is-error",
  negative: "fte-negative",
  missing: "fte-missing",
  unit: "unit",
  percent: true,
  severity: "warning",
  dash: true,
  textCounts: true,
};

/** A number of files. */
export function readFiles(grid: Grid, { row, column }: Place, findings: Finding[]): Sourced<number> {
  return readFigure(grid, row, column, findings, FILES);
}

/** A number of FTE. */
export function readStaff(grid: Grid, { row, column }: Place, findings: Finding[]): Sourced<Fte> {
  return readFte(grid, row, column, findings, STAFF);
}
