import type { Book } from "../../../src/standin/book";
import { compareValues } from "../../../src/standin/calc/compare";
import { excelts } from "../../../src/standin/calc/excelts";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { newBook, openBook } from "../../../src/standin/ooxml/open-book";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { needs } from "../../support/skip";
import { fillLargeBook } from "./large-book";

const TOLERANCE = 1e-9;

/** The formulas of a book, and those whose value another book does not share. */
function compared(book: Book, other: Book): { count: number; differing: unknown[] } {
  let count = 0;
  const differing: unknown[] = [];
  for (const sheet of book.sheets) {
    for (const { row, column, formula, value } of sheet.cells()) {
      if (formula === null) continue;
      count++;
      const theirs = other.sheetNamed(sheet.name)?.cell(row, column).value ?? null;
      if (!compareValues(value, theirs, TOLERANCE)) differing.push([sheet.name, row, column, value, theirs]);
    }
  }
  return { count, differing };
}

function filled(measures?: number): Book {
  const book = newBook();
  fillLargeBook(book, measures);
  return book;
}

needs("LibreOffice")("a book of more than 25,000 distinct formulas", () => {
  it("is computed whole, and LibreOffice agrees with every value", async () => {
    const book = filled();
    const { present, computed, stale } = (await loadRecalculator()).recalculate(book);
    expect(stale).toEqual([]);
    expect(computed).toBe(present);
    const { count, differing } = compared(book, openBook(await recalculateWithLibreOffice(book.save())));
    expect(count).toBe(present);
    expect(differing).toEqual([]);
    const texts = book.sheets.flatMap((sheet) => [...sheet.cells()].map((cell) => cell.formula));
    expect(new Set(texts.filter((text) => text !== null)).size).toBeGreaterThan(25_000);
  }, 300_000);
});

describe("a book of some thousand distinct formulas", () => {
  it("gets the same values from both engines", async () => {
    const book = filled(50);
    const other = filled(50);
    const first = (await loadRecalculator()).recalculate(book);
    const second = recalculatorWith(excelts).recalculate(other);
    expect(first.stale).toEqual([]);
    expect(second.stale).toEqual([]);
    expect(compared(book, other)).toEqual({ count: first.present, differing: [] });
    expect(first.present).toBeGreaterThan(5_000);
  }, 120_000);
});

describe("more than 10,000 distinct formulas", () => {
  const counting = (): Book => {
    const book = newBook();
    const sheet = book.addSheet("Numbers");
    for (let n = 0; n < 10_500; n++) sheet.setFormula(n, 0, `=${n}+1`);
    return book;
  };

  it("are passed over by excelts, and every one of those is said to be stale", () => {
    const book = counting();
    const { present, computed, stale } = recalculatorWith(excelts).recalculate(book);
    expect(present).toBe(10_500);
    expect(stale).toHaveLength(500);
    expect(computed).toBe(10_000);
  }, 60_000);

  it("are all computed by the engine of our choice", async () => {
    const book = counting();
    const { stale } = (await loadRecalculator()).recalculate(book);
    expect(stale).toEqual([]);
    expect(book.sheetNamed("Numbers")?.cell(10_499, 0).value).toBe(10_500);
  }, 60_000);
});
