import { MEASURES_TABLE } from "../../../src/source/scenario-tables/measures-table";
import { neededTables, tableOf } from "../../../src/source/scenario-tables/new-table";
import { PIVOTS_TABLE } from "../../../src/source/scenario-tables/pivots-table";
import { PROFILES_TABLE } from "../../../src/source/scenario-tables/profiles-table";
import { SCENARIOS_TABLE } from "../../../src/source/scenario-tables/scenarios-table";
import { budgetEffectsOf } from "../../../src/scenario/budget-effect";
import { moneyByYear } from "../../../src/scenario/money-by-year";
import { figuresOf } from "../../../src/scenario/figures";
import { year } from "../../../src/model/year";
import { loadRecalculator } from "../../../src/standin/calc/node";
import { openBook } from "../../../src/standin/ooxml/open-book";
import { recalculateWithLibreOffice } from "../../support/libreoffice";
import { plannedBook, wrongIn } from "../../support/planned-book";
import { needs } from "../../support/skip";

/* Amounts that differ from year to year, and pay that follows the pivot index: the sheet and the engine agree. */

jest.setTimeout(180_000);

const measures = [
  // a web site of both bodies: costs in two years, a structural saving from the third on
  { id: "W*1", scenario: "S1", mechanism: "cost-change", entity: "municipality", article: "104/123-13" },
  // regional money beside own means; its start is told
  { id: "W?2", scenario: "S1", mechanism: "shared-software", entity: "welfare-centre", start: 2025 },
  // in kind: for information, all of it
  { id: "4", scenario: "S1", mechanism: "in-kind", entity: "municipality" },
  // one of its amounts is not known
  { id: "U", scenario: "S1", mechanism: "joint-contract", entity: "municipality", article: "104/123-13" },
  // named, not claimed
  { id: "N", scenario: "S1", mechanism: "cost-change", entity: "municipality", counted: "no" },
  // an amount a year besides: it is the full year's effect
  { id: "B", scenario: "S1", mechanism: "cost-change", entity: "municipality", amount: 777 },
  // pay, by the index of the pivots
  { id: "P", scenario: "S1", mechanism: "departure-not-replaced", entity: "municipality", service: "IT", level: "C", fte: 1, start: 2026 },
  // FTE that leave, with amounts of their own instead of the unit cost
  { id: "F", scenario: "S1", mechanism: "departure-not-replaced", entity: "municipality", service: "IT", level: "C", fte: 1 },
]; // prettier-ignore

const profiles = [
  { measure: "w*1", year: 2027, amount: 9_000 },
  { measure: "W*1", year: 2025, amount: -20_000, funding: "own" },
  { measure: "W*1", year: 2026, amount: -5_000 },
  { measure: "W?2", year: 2026, amount: -3_000 },
  { measure: "W?2", year: 2026, amount: -12_000, funding: "regional fund" },
  { measure: "W?2", year: 2026, amount: -500 },
  { measure: "W?2", year: 2025, amount: null, funding: "regional" },
  { measure: "4", year: 2026, amount: 250, funding: "regional" },
  { measure: "4", year: 2026, amount: 100 },
  { measure: "U", year: 2026, amount: null },
  { measure: "U", year: 2027, amount: 40 },
  { measure: "N", year: 2026, amount: 1_000 },
  { measure: "B", year: 2026, amount: 60 },
  { measure: "F", year: 2028, amount: 30_000 },
  { measure: "nobody", year: 2026, amount: 5 },
];

/** Crossed in November 2025 and, as foreseen, in March 2027: pay follows in January 2026 and May 2027. */
const pivots = [{ date: 45_976 }, { date: 46_460 }];

const tables = neededTables("en", {
  "first-year": 2024,
  "last-year": 2029,
  "price-year": 2024,
  statute: "contractual",
})
  .filter(({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name)
  .concat(
    tableOf(SCENARIOS_TABLE, "en", [{ id: "S1" }]),
    tableOf(MEASURES_TABLE, "en", measures),
    tableOf(PROFILES_TABLE, "en", profiles),
    tableOf(PIVOTS_TABLE, "en", pivots),
  );
const made = plannedBook(tables, "en");
const { book, read, calculation } = made;
const { outcomes } = calculation;

/** Net and value for information of one measure by year; null is unknown. */
function byYear(id: string) {
  const lines = outcomes[0]!.lines.filter(({ measure }) => measure.what.id === id);
  return [2025, 2026, 2027, 2028].map((of) => {
    const { net, avoided } = figuresOf(lines, { year: year(of) });
    return [net.unknowns ? null : net.sum, avoided.sum];
  });
}

test("an amount of each year stands in its year, a fund's for information only", () => {
  expect(byYear("W*1")).toEqual([[-20_000, 0], [-5_000, 0], [9_000, 0], [0, 0]]); // prettier-ignore
  expect(byYear("W?2")).toEqual([[0, 0], [-3_500, -12_000], [0, 0], [0, 0]]); // prettier-ignore
  expect(byYear("4")).toEqual([[0, 0], [0, 350], [0, 0], [0, 0]]); // prettier-ignore
  expect(byYear("U")).toEqual([[0, 0], [null, 0], [40, 0], [0, 0]]); // prettier-ignore
  expect(byYear("N").flat()).toEqual(Array(8).fill(0));
});

test("the last year's own means are the full year's effect, unless an amount a year is told", () => {
  const results = outcomes[0]!.effects.map(({ measure, result }) => [
    measure.what.id,
    result.kind === "none" ? 0 : result.amount,
  ]);
  expect(Object.fromEntries(results)).toMatchObject({
    "W*1": 9_000,
    "W?2": -3_500,
    "4": 350,
    U: 40,
    B: 777,
    F: 30_000,
  });
});

test("pay follows the mean of twelve months, each 1,02 to the pivots crossed two months or more before", () => {
  const net = byYear("P").map(([amount]) => Number(amount));
  // 2027: four months at 1,02 and eight at 1,0404
  const mean2027 = (4 * 1.02 + 8 * 1.02 ** 2) / 12;
  expect(net[2]! / net[3]!).toBeCloseTo(mean2027 / 1.02 ** 2, 12);
  const cost = outcomes[0]!.effects.find(({ measure }) => measure.what.id === "P")!.result;
  expect(net[3]).toBeCloseTo(Number(cost.kind === "net" && cost.amount) * 1.02 ** 2, 6);
});

test("a measure of which one year is not known is counted as unknown, though its full year is known", () => {
  const { gross, net, avoided } = moneyByYear(outcomes[0]!, { kind: "together" });
  expect([gross.unknowns, net.unknowns, avoided.unknowns]).toEqual([1, 1, 1]);
  const [article] = budgetEffectsOf(outcomes[0]!, calculation.basis).filter(
    ({ article: of }) => of === "104/123-13",
  );
  expect(article).toMatchObject({ lacking: 1, fullYear: { sum: -9_040, unknowns: 0 } });
});

test("an amount of a measure that there is not is said at its cell", () => {
  const { findings } = read.input;
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "field-missing warning",
    "field-missing warning",
    "amount-of-no-measure error",
  ]);
});

test("the sheet and the annexes compute the same", async () => {
  expect((await loadRecalculator()).recalculate(book).stale).toEqual([]);
  expect(wrongIn(made, book)).toEqual([]);
});

needs("LibreOffice")("LibreOffice", () => {
  test("says the same", async () => {
    expect(wrongIn(made, openBook(await recalculateWithLibreOffice(book.save())))).toEqual([]);
  });
});
