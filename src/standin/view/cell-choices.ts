import type { Area } from "../../sheet/address";
import type { Book, Sheet, Validation } from "../book";
import { shifter } from "../ooxml/formula-shift";
import { cellsGivenBy } from "../range-value";
import { type Notation, showValue } from "./number-text";

const MOST = 1000;

/** The words of the list that a cell is to be chosen from, as they show, each once; none where there is no list for it. */
export function choicesFor(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  notation: Notation,
): string[] {
  const own = sheet.validation(row, column);
  if (own?.kind !== "List" || !own.dropDown) return [];
  const spelled = /^"((?:[^"]|"")*)"$/.exec(own.formula1);
  const words = spelled
    ? (spelled[1] ?? "").replaceAll('""', '"').split(",")
    : wordsIn(book, sourceOf(book, sheet, own, row, column), notation);
  return [...new Set(words.map((word) => word.trim()))].filter((word) => word !== "").slice(0, MOST);
}

/** The formula stands for the first of the rule's cells; for another one it is moved. */
function sourceOf(book: Book, sheet: Sheet, rule: Validation, row: number, column: number): Area | null {
  const areas = sheet.validations.find((entry) => entry.rule === rule)?.areas ?? [];
  const top = Math.min(...areas.map((area) => area.row));
  const left = Math.min(...areas.map((area) => area.column));
  const formula = shifter(rule.formula1)(row - top, column - left);
  return cellsGivenBy(book, formula, { sheet, row, column });
}

function wordsIn(book: Book, area: Area | null, notation: Notation): string[] {
  const sheet = area === null ? undefined : book.sheetNamed(area.sheet);
  if (area === null || sheet === undefined || (area.rows > 1 && area.columns > 1)) return [];
  return Array.from({ length: Math.min(area.rows * area.columns, MOST) }, (_, i) => {
    const [row, column] = area.rows > 1 ? [area.row + i, area.column] : [area.row, area.column + i];
    return showValue(sheet.cell(row, column).value, sheet.style(row, column).numberFormat, notation).text;
  });
}
