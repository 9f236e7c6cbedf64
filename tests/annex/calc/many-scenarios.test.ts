import { excelts } from "../../../src/standin/calc/excelts";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { recalculatorWith } from "../../../src/standin/calc/recalculate";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { anyBook } from "../../support/any-book";
import { wrongIn } from "../../support/planned-book";

/*
 * Scenarios of measures of every kind: what two engines that share nothing compute of the formulas of the calculation sheet and
 * of every annex is what the scenario engine computed, to half a cent. `npm run bench -- agreement` does so for two hundred.
 */

jest.setTimeout(300_000);

const one = anyBook(1);
const bytes = one.book.save();

test("the scenarios have figures enough to go wrong", () => {
  expect(one.calculation.outcomes.length).toBe(4);
  expect(one.figures.told).toBeGreaterThan(800);
  expect(one.figures.unknown).toBeGreaterThan(20);
});

test("IronCalc computes what the engine computes", async () => {
  const book = openBook(bytes);
  expect((await loadRecalculator()).recalculate(book).stale).toEqual([]);
  expect(wrongIn(one, book)).toEqual([]);
});

test("so does excelts", () => {
  const book = openBook(bytes);
  expect(recalculatorWith(excelts).recalculate(book).stale).toEqual([]);
  expect(wrongIn(one, book)).toEqual([]);
});
