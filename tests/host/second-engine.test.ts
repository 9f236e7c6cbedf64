import { readFileSync } from "node:fs";
import { excelts } from "../../src/standin/calc/excelts";
import { compareValues } from "../../src/standin/calc/compare";
import { recalculatorWith } from "../../src/standin/calc/recalculate";
import type { Book } from "../../src/standin/book";
import { openBook } from "../../src/standin/ooxml/open-book";
import { done, openAnnexHost } from "../support/annex-host";
import { SAMPLE } from "../support/grids";

/*
 * The written sample, computed once more by an engine that shares nothing with the first. The first was compared with the
 * scenario engine when the file was written, figure by figure; so all three agree.
 */

/** Of the figure: far less than half a cent in any amount of a municipality's budget. */
const CLOSE = 1e-9;

let bytes: Uint8Array;
let figures: { readonly figures: number; readonly live: number; readonly differing: readonly unknown[] };

beforeAll(async () => {
  const host = await openAnnexHost(readFileSync(SAMPLE));
  figures = done(await host.write({ annexes: null, language: "nl" })).reconciliation;
  bytes = host.save();
}, 120_000);

/** Formulas whose value is another in the second book. */
function differing(one: Book, other: Book): readonly string[] {
  return one.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, formula, value }) => {
      if (formula === null) return [];
      const theirs = other.sheetNamed(sheet.name)?.cell(row, column).value ?? null;
      return compareValues(value, theirs, CLOSE)
        ? []
        : [
            `${sheet.name} ${row + 1}:${column + 1} ${JSON.stringify(value)} is not ${JSON.stringify(theirs)}`,
          ];
    }),
  );
}

test("every figure is live and what the scenario engine says", () => {
  expect(figures.figures).toBeGreaterThan(1500);
  // of T8, in each of two scenarios: shifted starts, estimates, the workload, and the break-even of the index
  expect(figures.live).toBe(figures.figures - 2 * (6 + 6 + 7 + 1));
  expect(figures.differing).toEqual([]);
});

test("excelts computes every formula of the file, and finds the same", () => {
  const book = openBook(bytes);
  const { present, computed, stale } = recalculatorWith(excelts).recalculate(book);
  expect(stale).toEqual([]);
  expect(computed).toBe(present);
  expect(present).toBeGreaterThan(6000);
  expect(differing(book, openBook(bytes))).toEqual([]);
});

test("it would find another: with a dearer unit cost many formulas differ", () => {
  const book = openBook(bytes);
  for (const sheet of book.sheets) {
    if (!sheet.name.startsWith("Eenheidskost")) continue;
    for (const { row, column, value, formula } of [...sheet.cells()]) {
      if (formula === null && typeof value === "number" && value > 30_000)
        sheet.setValue(row, column, value + 1);
    }
  }
  recalculatorWith(excelts).recalculate(book);
  expect(differing(book, openBook(bytes)).length).toBeGreaterThan(100);
});
