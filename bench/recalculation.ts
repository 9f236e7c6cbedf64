import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { compareValues } from "../src/standin/calc/compare";
import { excelts } from "../src/standin/calc/excelts";
import { loadIronCalc } from "../src/standin/calc/ironcalc";
import { recalculatorWith } from "../src/standin/calc/recalculate";
import type { Book, Recalculator } from "../src/standin/book";
import { newBook, openBook } from "../src/standin/ooxml/open-book";
import { fillLargeBook } from "../tests/standin/calc/large-book";
import { haveLibreOffice, recalculateWithLibreOffice } from "../tests/support/libreoffice";

/*
 * Each book is recomputed by every engine in one run; times are ratios to IronCalc's. "Differing" counts the values that an
 * engine gives and LibreOffice does not share. `npm run bench -- recalculation`; with EXCELTS=1 excelts too, which takes minutes.
 */

const TOLERANCE = 1e-9;

type Outcome = {
  readonly seconds: number;
  readonly present: number;
  readonly computed: number;
  readonly book: Book;
};

function fillSums(book: Book): void {
  const data = book.addSheet("Data");
  for (let row = 0; row < 50_000; row++) {
    for (let column = 0; column < 12; column++) {
      data.setValue(row, column, column < 4 ? `K${(row * 7 + column) % 300}` : row * 1.25 + column);
    }
  }
  const sums = book.addSheet("Sums");
  for (let n = 0; n < 200; n++) {
    sums.setFormula(n, 0, `=SUMIFS(Data!$E$1:$E$50000,Data!$A$1:$A$50000,"K${n}")`);
  }
}

function filled(fill: (book: Book) => void): Book {
  const book = newBook();
  fill(book);
  return book;
}

function recomputed(fill: (book: Book) => void, recalculator: Recalculator): Outcome {
  const book = filled(fill);
  const start = performance.now();
  const { present, computed } = recalculator.recalculate(book);
  return { seconds: (performance.now() - start) / 1000, present, computed, book };
}

async function byLibreOffice(fill: (book: Book) => void): Promise<Outcome> {
  const bytes = filled(fill).save();
  const start = performance.now();
  const answer = await recalculateWithLibreOffice(bytes, 600_000);
  const seconds = (performance.now() - start) / 1000;
  const book = openBook(answer);
  const present = book.sheets
    .flatMap((sheet) => [...sheet.cells()])
    .filter((cell) => cell.formula !== null).length;
  return { seconds, present, computed: present, book };
}

function differing(book: Book, other: Book): number {
  let count = 0;
  for (const sheet of book.sheets) {
    for (const { row, column, formula, value, stale } of sheet.cells()) {
      if (formula === null || stale) continue;
      const theirs = other.sheetNamed(sheet.name)?.cell(row, column).value ?? null;
      if (!compareValues(value, theirs, TOLERANCE)) count++;
    }
  }
  return count;
}

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
const ironcalc = recalculatorWith(await loadIronCalc(await readFile(wasm)));

const books: readonly [string, (book: Book) => void][] = [
  ["27,189 distinct formulas", (book) => fillLargeBook(book)],
  ["200 SUMIFS over 50,000 x 12 values", fillSums],
];

for (const [name, fill] of books) {
  process.stdout.write(`${name}\n`);
  const third = haveLibreOffice() ? await byLibreOffice(fill) : null;
  const first = recomputed(fill, ironcalc);
  const rows: [string, Outcome][] = [["IronCalc", first]];
  if (process.env["EXCELTS"]) rows.push(["excelts", recomputed(fill, recalculatorWith(excelts))]);
  if (third) rows.push(["LibreOffice, with opening and saving", third]);
  for (const [engine, { seconds, present, computed, book }] of rows) {
    const ratio = (seconds / first.seconds).toFixed(2);
    const differs = third === null || book === third.book ? "" : `, differing ${differing(book, third.book)}`;
    process.stdout.write(
      `  ${engine}: time ${ratio} (${seconds.toFixed(1)} s), present ${present}, computed ${computed}${differs}\n`,
    );
  }
}
