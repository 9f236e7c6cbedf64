import { valueAt } from "../sheet/grid";
import { dateInText, daysFrom1900, isoFromSerial } from "./date";
import type { HeadingBand } from "./matrix-band";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { wordsOf } from "./words";

/** The day of a situation and the cell that tells it, counted from the grid's corner. */
export type AsAt = { readonly date: string; readonly row: number; readonly column: number };

const ROWS_ABOVE = 8;
// With these words any date counts, even a year alone: "Toestand op", "Situation au", "as at".
const MARKERS = new Set(["toestand", "stand", "situation", "situatie", "position", "etat", "arrete"]);
const DATE_WORDS = new Set([...MARKERS, "datum", "date", "op", "au", "le", "at"]);

/**
 * Looks for the day in the titles above a block and in its headings, nearest first: a text with a day in it, or the
 * serial number of a day beside or below words that ask for one.
 */
export function asAtOf(
  sheet: SheetHeadings,
  band: HeadingBand,
  firstRow: number,
  firstColumn: number,
): AsAt | null {
  let plain: AsAt | null = null;
  for (let row = band.bottom; row >= Math.max(firstRow, band.top - ROWS_ABOVE); row -= 1) {
    for (let column = firstColumn; column <= band.right; column += 1) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value === "number") {
        const day = daysFrom1900(value, sheet.grid.dates);
        const date = isSituationDay(day) ? isoFromSerial(day) : null;
        if (date !== null && asksForDay(sheet, row, column, firstColumn)) return { date, row, column };
      }
      if (typeof value !== "string" || value.length > 200 || !/\d{2}/u.test(value)) continue;
      const date = dateInText(value);
      if (date === null) continue;
      if (wordsOf(value).some(({ word }) => MARKERS.has(word))) return { date, row, column };
      if (date.length === 10) plain ??= { date, row, column };
    }
  }
  return plain;
}

/** From 1990 to 2063: no year number, and few amounts look like one. */
function isSituationDay(serial: number): boolean {
  return serial > 32_873 && serial < 60_000;
}

function asksForDay(sheet: SheetHeadings, row: number, column: number, firstColumn: number): boolean {
  const asks = (value: unknown) =>
    typeof value === "string" &&
    value.length <= 200 &&
    wordsOf(value).some(({ word }) => DATE_WORDS.has(word));
  for (let left = column - 1; left >= firstColumn; left -= 1) {
    const value = valueAt(sheet.grid, row, left);
    if (!isBlank(value)) return asks(value);
  }
  return row > 0 && asks(valueAt(sheet.grid, row - 1, column));
}
