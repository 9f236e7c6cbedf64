import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { dateInText, daysFrom1900, isoFromSerial } from "./date";
import type { DateSystem } from "./date";
import type { Heading } from "./heading";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

/** A cell in the heading rows of a table, counted from the grid's corner. */
export type PathStep = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null where none of its words means anything to us. */
  readonly heading: Heading | null;
  /** The year that it is, where it is nothing else: 2023, "Année 2023", "31/12/2023", the serial number of that day. */
  readonly year: number | null;
  /** Its distance from the year of the budget, where it is that: N-1 is -1, N is 0. */
  readonly relative?: number;
};

/**
 * The headings above each column, nearest first; columns without one of their own are left out. A merged heading has its
 * text in its first cell, so a heading goes for the columns to its right up to the next one in its row, or to where the
 * heading above it ends.
 */
export function headingPaths(
  sheet: SheetHeadings,
  rows: { readonly top: number; readonly bottom: number },
  columns: { readonly left: number; readonly right: number },
): Map<number, readonly PathStep[]> {
  const paths = new Map<number, readonly PathStep[]>();
  for (let column = columns.left; column <= columns.right; column += 1) {
    const path: PathStep[] = [];
    let from = columns.left;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      for (let at = column; at >= from; at -= 1) {
        const step = stepAt(sheet, row, at);
        if (!step) continue;
        path.unshift(step);
        from = at;
        break;
      }
    }
    if (path.some((step) => step.column === column)) paths.set(column, path);
  }
  return paths;
}

/** The heading in one cell; null where it is empty or holds a figure. */
export function stepAt(sheet: SheetHeadings, row: number, column: number): PathStep | null {
  const value = valueAt(sheet.grid, row, column);
  if (isBlank(value)) return null;
  const year = yearIn(typeof value === "number" ? dayOrYear(value, sheet.grid.dates) : value);
  if (typeof value === "number")
    return year === null ? null : { row, column, text: String(year), heading: null, year };
  if (typeof value !== "string") return null;
  const heading = sheet.at(row, column);
  const text = value.replace(/\s+/gu, " ").trim();
  const relative = relativeIn(text);
  return { row, column, text, heading, year, ...(relative === null ? {} : { relative }) };
}

function relativeIn(text: string): number | null {
  const match = /^(?:(?:ann[eé]e|jaar|year) )?N(?: ?([-–−+]) ?(\d{1,2}))?$/iu.exec(text);
  if (!match) return null;
  const distance = Number(match[2] ?? 0);
  return match[1] === undefined || match[1] === "+" ? distance : -distance;
}

/** The paths with N-1, N and N+1 as the years that they are when N is known. */
export function withYears(
  paths: ReadonlyMap<number, readonly PathStep[]>,
  base: number,
): Map<number, readonly PathStep[]> {
  const told = (step: PathStep): PathStep =>
    step.relative === undefined ? step : { ...step, year: base + step.relative };
  return new Map([...paths].map(([column, path]) => [column, path.map(told)]));
}

/** 2023 is a year, a large number a day. */
function dayOrYear(value: number, system: DateSystem | undefined): number {
  return value > 20_000 ? daysFrom1900(value, system) : value;
}

/** From 1990 to 2100: the years that a plan of posts may name. */
function yearIn(value: CellValue): number | null {
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return null;
    const date = value > 32_873 && value < 73_050 ? isoFromSerial(value) : null;
    const year = date === null ? value : Number(date.slice(0, 4));
    return year >= 1990 && year <= 2100 ? year : null;
  }
  if (typeof value !== "string" || value.length > 40 || !/(?:19|20)\d{2}/u.test(value)) return null;
  // Words that say how the year is meant, and nothing else: "Année 2023", "Jaar 2023", "au 31/12/2023", "fin 2025".
  const rest = value
    .replace(/\([^)]*\)/gu, " ")
    .replace(
      /(?<!\p{L})(?:ann[eé]e|an|jaar|year|exercice|dienstjaar|situation|toestand|position|au|le|op|per|at|on|fin|eind|einde|end|of)(?!\p{L})/giu,
      " ",
    );
  if (!/^[\d\s./\-–()]*$/u.test(rest)) return null;
  const found = new Set(rest.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []);
  const date = found.size === 1 ? dateInText(rest) : null;
  return date === null || /\d{5,}/u.test(rest) ? null : Number(date.slice(0, 4));
}
