import { parseArea } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell-value";
import type { Book } from "../book";
import type { CachedCells, ReadCells } from "./chart-write";

const MOST_POINTS = 32_000; // as many as Excel draws of one series

/** Reads what a chart's references show: areas of the book, or names that stand for one. */
export function chartCells(book: Pick<Book, "sheetNamed" | "names">): ReadCells {
  const read = (reference: string, depth: number): CachedCells | null => {
    const area = parseArea(reference);
    if (!area) {
      const name = reference.replace(/^.*!/, "").toLowerCase();
      const named =
        depth > 0 ? undefined : book.names.find((candidate) => candidate.name.toLowerCase() === name);
      return named ? read(named.formula, depth + 1) : null;
    }
    const sheet = book.sheetNamed(area.sheet);
    if (!sheet || area.rows * area.columns > MOST_POINTS) return null;
    const values: CellValue[] = [];
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        values.push(sheet.cell(area.row + row, area.column + column).value);
      }
    }
    return { values, format: sheet.style(area.row, area.column).numberFormat };
  };
  return (reference) => read(reference, 0);
}
