import { excelts } from "../src/standin/calc/excelts";
import { loadRecalculator } from "../src/standin/calc/node";
import { recalculatorWith } from "../src/standin/calc/recalculate";
import { openBook } from "../src/standin/ooxml/open-book";
import { anyBook } from "../tests/support/any-book";
import { haveLibreOffice, recalculateWithLibreOffice } from "../tests/support/libreoffice";
import { wrongIn } from "../tests/support/planned-book";

/*
 * Two hundred generated scenarios in books of four: the figures of the calculation sheet and of every annex, computed again by
 * each engine, that are not what the scenario engine computed, to half a cent. LibreOffice computes every fifth book.
 * `npm run bench -- agreement [BOOKS [FROM]]`
 */

const [books = 50, from = 0] = process.argv.slice(2).map(Number);
const ironCalc = await loadRecalculator();
const secondEngine = recalculatorWith(excelts);
const wrong = { IronCalc: 0, excelts: 0, LibreOffice: 0 };
let scenarios = 0;
let figures = 0;
let unknown = 0;
let drawn = 0;

function tell(
  engine: "IronCalc" | "excelts" | "LibreOffice",
  number: number,
  found: readonly string[],
): void {
  wrong[engine] += found.length;
  for (const one of found.slice(0, 5)) process.stdout.write(`  book ${number}, ${engine}: ${one}\n`);
}

for (let number = from; number < from + books; number++) {
  const one = anyBook(number);
  const bytes = one.book.save();
  scenarios += one.calculation.outcomes.length;
  figures += one.figures.told;
  unknown += one.figures.unknown;
  for (const [engine, recalculator] of [
    ["IronCalc", ironCalc],
    ["excelts", secondEngine],
  ] as const) {
    const book = openBook(bytes);
    const { stale } = recalculator.recalculate(book);
    tell(engine, number, [
      ...stale.map(({ sheet, row }) => `not computed: ${sheet} row ${row + 1}`),
      ...wrongIn(one, book),
    ]);
  }
  if (haveLibreOffice() && number % 5 === 0) {
    tell("LibreOffice", number, wrongIn(one, openBook(await recalculateWithLibreOffice(bytes))));
    drawn += 1;
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${number - from + 1} of ${books}`);
}
process.stdout.write(
  `${scenarios} scenarios in ${books} books, ${figures} figures that are not nil and ${unknown} not known\n` +
    `wrong: IronCalc ${wrong.IronCalc}, excelts ${wrong.excelts}, LibreOffice ${wrong.LibreOffice} (of ${drawn} books)\n`,
);
if (wrong.IronCalc + wrong.excelts + wrong.LibreOffice > 0) process.exitCode = 1;
