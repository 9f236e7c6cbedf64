import fc from "fast-check";
import { planCalc } from "../../../src/annex/calc/plan";
import { figures } from "../../../src/annex/plan";
import type { MeasureField } from "../../../src/model/measure";
import type { CellValue } from "../../../src/sheet/cell-value";
import { CHOICES } from "../../../src/source/scenario-tables/choices";
import type { ListName } from "../../../src/source/scenario-tables/definition";
import { MECHANISMS_TABLE } from "../../../src/source/scenario-tables/lists-table";
import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import type { Book } from "../../../src/standin/book";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { annexWords } from "../../../src/text/annex-words";
import { bookWithTables, differing, putPlan, readBook } from "../../support/calc-book";
import { annexPlans, calculationOf } from "../../support/calc-input";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { needs } from "../../support/skip";

/* Measures of every kind, in words of any language, between hostile ids and names: the sheet and the engine agree. */

jest.setTimeout(180_000);

const HOSTILE = ["RH*", "<5", "4", "=1+1", "?", "~", '"', "é👩🏽‍💼", "x".repeat(300), "line\nbreak", "'"];
const ROWS = 120;

const word = (list: ListName, keys?: readonly string[]) =>
  fc
    .constantFrom(...CHOICES.filter((choice) => choice.list === list && (keys?.includes(choice.key) ?? true)))
    .chain(({ key, words }) => fc.constantFrom(key, words.nl, words.fr, words.en, words.nl.toUpperCase()));
/** Told in so many of a hundred rows. */
const maybe = <T>(of: fc.Arbitrary<T>, often: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: often, arbitrary: of }, { weight: 100 - often, arbitrary: fc.constant(null) });
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => amount / 100);
const service = fc.constantFrom("IT", "personeelsdienst / rh", "Communicatie / Communication", ...HOSTILE);
const date = fc.oneof(fc.integer({ min: 2022, max: 2036 }), fc.integer({ min: 45_000, max: 49_500 }));

const anyRow: fc.Arbitrary<Partial<Record<MeasureField, CellValue>>> = fc.record({
  scenario: fc.constantFrom("S*", "s?", "4"),
  class: maybe(word("class"), 20),
  mechanism: fc.oneof(
    { weight: 9, arbitrary: word("mechanism") },
    // of the user's own, and not computed
    { weight: 1, arbitrary: fc.constant("toverij") },
  ),
  entity: maybe(word("entity", ["municipality", "welfare-centre"]), 90),
  service: maybe(service, 90),
  level: maybe(word("level"), 90),
  statute: maybe(word("statute"), 40),
  toEntity: maybe(word("entity", ["municipality", "welfare-centre"]), 50),
  toService: maybe(service, 50),
  toLevel: maybe(word("level"), 60),
  toStatute: maybe(word("statute"), 50),
  lead: maybe(word("entity", ["municipality", "welfare-centre"]), 50),
  fte: maybe(cents(500), 90),
  amount: maybe(
    cents(9_000_000).map((amount) => amount - 40_000),
    20,
  ),
  oneOff: maybe(cents(900_000), 20),
  article: maybe(fc.constantFrom("131/111-01", "104/123-13", "1*"), 70),
  start: maybe(date, 85),
  end: maybe(fc.integer({ min: 2037, max: 2040 }), 20),
  counted: maybe(word("yes-no"), 30),
  status: maybe(word("status"), 30),
});

const rows = fc.sample(anyRow, { numRuns: ROWS, seed: 20_230_208 }).map((row, index) => ({
  ...row,
  id: `${HOSTILE[index % HOSTILE.length] ?? ""}${index}`,
}));

/** A mechanism of the user's own that is not to be computed. */
const OWN = ["magic", "toverij", "toverij", "magie", "magic", -1, null, 1, 0, 0];

const words = annexWords("en");
const tables = [
  ...newTables("fr", {
    "first-year": 2024,
    "last-year": 2032,
    "yearly-index": 0.02,
    "seniority-drift": 0.005,
    "pension-rate": 0.3,
    "art-60-included": "no",
    statute: "contractual",
  }),
]
  .map((table) => (table.name === MECHANISMS_TABLE.name ? { ...table, rows: [...table.rows, OWN] } : table))
  .filter(({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name)
  .concat(
    tableOf(SCENARIOS_TABLE, "fr", [{ id: "S*" }, { id: "S?" }, { id: "4" }]),
    tableOf(MEASURES_TABLE, "fr", rows),
  );
const book = bookWithTables(tables);
const read = readBook(book);
const calculated = calculationOf(read);
const { calc, outcomes } = calculated;
const { plan, layout } = planCalc(calc, { words, language: "en", writtenOn: "23/11/2026" });
const origin = { sheet: plan.sheet, row: 0, column: 0 };
const plans = [plan, ...annexPlans(calculated, { origin, layout }, "en", { ...read.scanned, workloads: [] })];

/** Where a book shows other figures than the engine, on any of the sheets. */
function wrongIn(one: Book): readonly string[] {
  return plans.flatMap((each) => {
    const sheet = one.sheetNamed(each.sheet)!;
    const wrong = differing(each, (row, column) => sheet.cell(row, column).value, words.unknown);
    return wrong.map((found) => `${each.annex} ${found}`);
  });
}

test("every row is a measure, and each scenario has its own", () => {
  const errors = read.input.findings.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(read.input.measures).toHaveLength(ROWS);
  for (const { effects } of outcomes) expect(effects.length).toBeGreaterThan(25);
  const standings = new Set(outcomes.flatMap(({ effects }) => effects.map(({ standing }) => standing)));
  expect([...standings].sort()).toEqual(["article-60", "counted", "not-claimed", "not-computed", "status"]);
});

test("the sheet and the annexes compute what the engine computes, in every slot and year", async () => {
  for (const each of plans) putPlan(book, each);
  expect((await loadRecalculator()).recalculate(book).stale).toEqual([]);
  expect(wrongIn(book)).toEqual([]);
  // it could have differed: many figures are something, and some are not known
  const all = figures(plan).map(({ figure }) => figure.value);
  expect(all.filter((value) => value === null).length).toBeGreaterThan(30);
  expect(all.filter((value) => value !== null && value !== 0).length).toBeGreaterThan(600);
});

test("a changed cell changes the figures with it", async () => {
  const table = book.sheets.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, table: one })));
  const { sheet, table: measures } = table.find((one) => one.table.name === MEASURES_TABLE.name)!;
  const column = measures.area.column + MEASURES_TABLE.fields.findIndex(({ id }) => id === "fte");
  const counted = calc.rows.findIndex(
    (slot) => slot?.effect.standing === "counted" && slot.years.some(({ fte }) => Number(fte) !== 0),
  );
  const before = sheet.cell(measures.area.row + 1 + counted, column).value;
  sheet.setValue(measures.area.row + 1 + counted, column, 99);
  (await loadRecalculator()).recalculate(book);
  expect(wrongIn(book).length).toBeGreaterThan(0);
  sheet.setValue(measures.area.row + 1 + counted, column, before);
  (await loadRecalculator()).recalculate(book);
  expect(wrongIn(book)).toEqual([]);
});

needs("LibreOffice")("LibreOffice", () => {
  test("says the same", async () => {
    const recalculated = openBook(await recalculateWithLibreOffice(book.save()));
    expect(wrongIn(recalculated)).toEqual([]);
  }, 180_000);
});
