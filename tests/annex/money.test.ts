import { planCalc } from "../../src/annex/calc/plan";
import type { MeasureField } from "../../src/model/measure";
import { grantCreditsOf } from "../../src/scenario/grant-credit";
import type { CellValue } from "../../src/sheet/cell-value";
import { ASSUMPTIONS_TABLE } from "../../src/source/scenario-tables/assumptions-table";
import { MEASURES_TABLE } from "../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../src/source/scenario-tables/scenarios-table";
import type { Sheet } from "../../src/standin/book";
import { loadRecalculator } from "../../src/standin/calc/node";
import { annexWords } from "../../src/text/annex-words";
import { bookWithTables, differing, putPlan, readBook } from "../support/calc-book";
import { annexPlans, calculationOf } from "../support/calc-input";

/* T4 and T18 of a scenario that costs before it brings: below nought, paid back late, with the grant at three quarters. */

const row = (
  id: string,
  told: Partial<Record<MeasureField, CellValue>>,
): Partial<Record<MeasureField, CellValue>> => ({
  id,
  scenario: "A",
  mechanism: "cost-change",
  entity: "CPAS",
  start: 2024,
  ...told,
});

const given = { "first-year": 2024, "last-year": 2028, "grant-share": 0.75, "discount-rate": 0.1 };
const tables = [
  ...newTables("en", given).filter(
    ({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name,
  ),
  tableOf(SCENARIOS_TABLE, "en", [{ id: "A" }]),
  tableOf(MEASURES_TABLE, "en", [
    row("gain", { amount: 1000 }),
    row("cost", { amount: -400, entity: "municipality" }),
    row("start", { amount: 0, oneOff: 1500 }),
    row("some day", { amount: 90, oneOff: 20, start: null }),
    row("open", { amount: null, start: null }),
    row("kind", { mechanism: "in-kind", amount: 5 }),
    row("free", { mechanism: "capacity-freed", fte: 1.5 }),
    row("both", { entity: "both", amount: 7 }),
  ]),
];
const words = annexWords("en");
const book = bookWithTables(tables);
const read = readBook(book);
const calculation = calculationOf(read);
const { plan: calc, layout } = planCalc(calculation.calc, { words, language: "en", writtenOn: "23/11/2026" });
const plans = annexPlans(calculation, { origin: putPlan(book, calc), layout }, "en", read.scanned).filter(
  ({ annex }) => annex === "T4" || annex === "T17" || annex === "T18",
);
for (const plan of plans) putPlan(book, plan);

const sheetOf = (annex: string): Sheet => book.sheetNamed(plans.find((one) => one.annex === annex)!.sheet)!;

/** The cells right of a label in the first row that has these in its first columns. */
function shown(annex: string, body: string, item: string): CellValue[] {
  const sheet = sheetOf(annex);
  const plan = plans.find((one) => one.annex === annex)!;
  const index = plan.rows.findIndex(
    (_, r) => r > plan.table.row && sheet.cell(r, 1).value === body && sheet.cell(r, 2).value === item,
  );
  return Array.from({ length: plan.table.columns - 3 }, (_, column) => sheet.cell(index, 3 + column).value);
}

const recalculate = async () => (await loadRecalculator()).recalculate(book);
const cents = (values: readonly CellValue[]) =>
  values.map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value));

beforeAll(recalculate);

test("they say what the engine says", () => {
  for (const plan of plans) {
    const sheet = book.sheetNamed(plan.sheet)!;
    expect(differing(plan, (r, c) => sheet.cell(r, c).value, words.unknown)).toEqual([]);
  }
});

test("T4: money from 2025; 2024 to 2028, all of them, undated, and how many are not known", () => {
  const { items } = words.money;
  expect(shown("T4", "Together", items.gross)).toEqual([0, 1007, 1007, 1007, 1007, 4028, 90, 1]);
  expect(shown("T4", "Together", items.offsets)).toEqual([0, 400, 400, 400, 400, 1600, 0, 0]);
  expect(shown("T4", "Together", items.oneOff).slice(0, 7)).toEqual([0, 1500, 0, 0, 0, 1500, 20]);
  expect(shown("T4", "Together", items.net)).toEqual([0, -893, 607, 607, 607, 928, 70, 1]);
  expect(shown("T4", "Together", items.cumulative).slice(0, 5)).toEqual([0, -893, -286, 321, 928]);
  expect(shown("T4", "Together", items.avoided)).toEqual([0, 5, 5, 5, 5, 20, 0, 0]);
  expect(shown("T4", "OCMW/CPAS", items.freed).slice(0, 5)).toEqual([1.5, 1.5, 1.5, 1.5, 1.5]);
  expect(shown("T4", "Both bodies", items.net).slice(0, 6)).toEqual([0, 7, 7, 7, 7, 28]);
});

test("T4: at ten per cent a year, −893/1.1 + 607/1.21 + 607/1.331 + 607/1.4641; paid back in 2027", () => {
  const { items } = words.money;
  expect(cents(shown("T4", "Together", items.discounted).slice(0, 6))).toEqual([
    0, -811.82, 501.65, 456.05, 414.59, 560.47,
  ]);
  expect(shown("T4", "Together", items.payback).slice(0, 6)).toEqual([0, 0, 0, 1, 1, 2027]);
});

test("T18: the municipality pays three quarters of the saving less, the centre receives as much less, together nothing changes", () => {
  const { items } = words.grant;
  expect(shown("T18", "OCMW/CPAS", items.beforeWelfareCentre).slice(1, 3)).toEqual([-500, 1000]);
  expect(shown("T18", "OCMW/CPAS", items.received).slice(1, 3)).toEqual([375, -750]);
  expect(shown("T18", "Municipality", items.paid).slice(1, 3)).toEqual([375, -750]);
  expect(shown("T18", "OCMW/CPAS", items.afterWelfareCentre).slice(1, 3)).toEqual([-125, 250]);
  // −400 either way, and 375 more or 750 less to pay
  expect(shown("T18", "Municipality", items.afterMunicipality).slice(1, 3)).toEqual([-775, 350]);
  expect(shown("T18", "Together", items.after).slice(0, 7)).toEqual([0, -893, 607, 607, 607, 928, 70]);
  expect(shown("T18", "Together", items.difference).slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(shown("T18", "Together", items.unchanged).slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

/** The figures beside the charts, by the bar's name. */
function bar(name: string): CellValue[] {
  const sheet = sheetOf("T4");
  const plan = plans.find(({ annex }) => annex === "T4")!;
  const at = plan.charts[0]!.series[0]!;
  const index = Array.from({ length: at.categories.rows }, (_, r) => at.categories.row + r).find(
    (r) => sheet.cell(r, at.categories.column).value === name,
  );
  return [1, 2, 3, 4].map((column) => sheet.cell(index ?? -1, at.categories.column + column).value);
}

test("the bars: base, whole, less, below zero; each hangs from where the one before ends", () => {
  // 4028 gross; − 1600 to 2428; − 1500 to 928 net
  const { bars } = words.money.bridge;
  expect(bar(bars.gross)).toEqual([0, 4028, 0, 0]);
  expect(bar(bars.offsets)).toEqual([2428, 0, 1600, 0]);
  expect(bar(bars.oneOff)).toEqual([928, 0, 1500, 0]);
  expect(bar(bars.net)).toEqual([0, 928, 0, 0]);
});

/** Types over a measure's cell, and computes. */
async function typed(id: string, field: MeasureField, value: CellValue): Promise<void> {
  const { sheet, table } = book.sheets
    .flatMap((one) => one.tables.map((each) => ({ sheet: one, table: each })))
    .find((one) => one.table.name === MEASURES_TABLE.name)!;
  const { row: top, column, rows } = table.area;
  const at = (of: MeasureField) => column + MEASURES_TABLE.fields.findIndex((one) => one.id === of);
  const row = Array.from({ length: rows }, (_, index) => top + index).find(
    (each) => sheet.cell(each, at("id")).value === id,
  );
  sheet.setValue(row ?? -1, at(field), value);
  await recalculate();
}

test("a dearer start takes the bars through nought, and nothing is paid back; all follow the table", async () => {
  await typed("start", "oneOff", 5000);
  // 2428 − 5000 = −2572
  const { bars } = words.money.bridge;
  expect(bar(bars.oneOff)).toEqual([0, 0, 2428, -2572]);
  expect(bar(bars.net)).toEqual([0, 0, 0, -2572]);
  expect(shown("T4", "Together", words.money.items.payback).slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  await typed("start", "oneOff", 1500);
});

test("T17: what is typed with a body that has no row stands in the row of others; rows and groups still come to the total", async () => {
  const sheet = sheetOf("T17");
  const { rows } = plans.find(({ annex }) => annex === "T17")!;
  /** Of the rows whose key begins so: 2025. */
  const in2025 = (key: string) =>
    rows.flatMap((one, index) =>
      one.key.startsWith(`${key}:A`) ? [Number(sheet.cell(index, 7).value)] : [],
    );
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  // 400 and 1500 more, 1007 less
  expect([in2025("other"), in2025("total"), sum(in2025("article"))]).toEqual([[0], [893], 893]);
  await typed("gain", "entity", null);
  expect([in2025("other"), in2025("total"), sum(in2025("article"))]).toEqual([[-1000], [893], 1893]);
  expect(in2025("group")).toEqual([0, 0, 0, 0, 0, 893]);
  await typed("gain", "entity", "CPAS");
});

const inBudget = (body: string, item: "received" | "paid" | "difference") =>
  shown("T18", body, words.grant.items[item]).at(-1);

test("T18: both budgets of the sample have one grant, at the cells that hold it", () => {
  const credits = grantCreditsOf(calculation.basis, calculation.settings.priceYear);
  expect(inBudget("Municipality", "paid")).toBe(credits.paid?.amount);
  expect(inBudget("OCMW/CPAS", "received")).toBe(credits.received?.amount);
  expect(Number(credits.paid?.amount)).toBeGreaterThan(3_000_000);
  expect(inBudget("Together", "difference")).toBe(0);
  expect(calculation.findings.filter(({ code }) => code === "grant-differs")).toEqual([]);
});

test("another share of the grant is followed at once, and a grant that one budget alone changes is seen", async () => {
  const received = grantCreditsOf(calculation.basis, calculation.settings.priceYear).received!;
  const budget = book.sheetNamed(received.at.sheet)!;
  budget.setValue(received.at.row, received.at.column, Number(received.amount) + 1000.5);
  const { sheet, table } = book.sheets
    .flatMap((one) => one.tables.map((each) => ({ sheet: one, table: each })))
    .find((one) => one.table.name === ASSUMPTIONS_TABLE.name)!;
  const at = (field: string) =>
    table.area.column + ASSUMPTIONS_TABLE.fields.findIndex(({ id }) => id === field);
  const share = Array.from({ length: table.area.rows }, (_, r) => table.area.row + r).find(
    (r) => sheet.cell(r, at("id")).value === "grant-share",
  );
  sheet.setValue(share ?? -1, at("value"), 1);
  await recalculate();
  expect(shown("T18", "OCMW/CPAS", words.grant.items.received).slice(1, 3)).toEqual([500, -1000]);
  expect(shown("T18", "OCMW/CPAS", words.grant.items.afterWelfareCentre).slice(1, 3)).toEqual([0, 0]);
  expect(inBudget("Together", "difference")).toBe(1000.5);
  const { findings } = calculationOf(readBook(book));
  expect(findings.filter(({ code }) => code === "grant-differs")).toMatchObject([
    { severity: "warning", at: { sheet: received.at.sheet, row: received.at.row } },
  ]);
  budget.setValue(received.at.row, received.at.column, "?");
  await recalculate();
  expect(inBudget("Together", "difference")).toBe(words.unknown);
});
