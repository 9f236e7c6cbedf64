import fc from "fast-check";
import { figures } from "../../../src/annex/plan";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { HOSTILE, anyRow, tablesWith } from "../../support/any-rows";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { plannedBook, wrongIn } from "../../support/planned-book";
import { needs } from "../../support/skip";

/* Measures of every kind, in words of any language, between hostile ids and names: the sheet and the engine agree. */

jest.setTimeout(180_000);

const ROWS = 120;

const rows = fc.sample(anyRow(["S*", "s?", "4"]), { numRuns: ROWS, seed: 20_230_208 }).map((row, index) => ({
  ...row,
  id: `${HOSTILE[index % HOSTILE.length] ?? ""}${index}`,
}));

const made = plannedBook(tablesWith(["S*", "S?", "4"], rows), "en");
const { book, read, calculation, calc: plan } = made;
const { calc, outcomes } = calculation;

test("every row is a measure, and each scenario has its own", () => {
  const errors = read.input.findings.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(read.input.measures).toHaveLength(ROWS);
  for (const { effects } of outcomes) expect(effects.length).toBeGreaterThan(25);
  const standings = new Set(outcomes.flatMap(({ effects }) => effects.map(({ standing }) => standing)));
  expect([...standings].sort()).toEqual(["article-60", "counted", "not-claimed", "not-computed", "status"]);
});

test("the sheet and the annexes compute what the engine computes, in every slot and year", async () => {
  expect((await loadRecalculator()).recalculate(book).stale).toEqual([]);
  expect(wrongIn(made, book)).toEqual([]);
  // it could have differed: many figures are something, and some are not known
  const all = figures(plan).map(({ figure }) => figure.value);
  expect(all.filter((value) => value === null).length).toBeGreaterThan(30);
  expect(all.filter((value) => value !== null && value !== 0).length).toBeGreaterThan(600);
});

test("a changed cell changes the figures with it", async () => {
  const changed = openBook(book.save());
  const table = changed.sheets.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, table: one })));
  const { sheet, table: measures } = table.find((one) => one.table.name === MEASURES_TABLE.name)!;
  const column = measures.area.column + MEASURES_TABLE.fields.findIndex(({ id }) => id === "fte");
  const counted = calc.rows.findIndex(
    (slot) => slot?.effect.standing === "counted" && slot.years.some(({ fte }) => Number(fte) !== 0),
  );
  sheet.setValue(measures.area.row + 1 + counted, column, 99);
  (await loadRecalculator()).recalculate(changed);
  expect(wrongIn(made, changed).length).toBeGreaterThan(0);
});

needs("LibreOffice")("LibreOffice", () => {
  test("says the same", async () => {
    const recalculated = openBook(await recalculateWithLibreOffice(book.save()));
    expect(wrongIn(made, recalculated)).toEqual([]);
  }, 180_000);
});
