import { planCalc } from "../../src/annex/calc/plan";
import type { AnnexPlan } from "../../src/annex/plan";
import type { MeasureField } from "../../src/model/measure";
import type { CellValue } from "../../src/sheet/cell-value";
import { MEASURES_TABLE } from "../../src/source/scenario-tables/measures-table";
import { newTables, tableOf } from "../../src/source/scenario-tables/new-table";
import { SCENARIOS_TABLE } from "../../src/source/scenario-tables/scenarios-table";
import { loadRecalculator } from "../../src/standin/calc/node";
import { annexWords } from "../../src/text/annex-words";
import { bookWithTables, differing, putPlan, readBook } from "../support/calc-book";
import { annexPlans, calculationOf } from "../support/calc-input";

/* Three scenarios: each of the later ones is held beside the first, in figures and measure by measure. */

const row = (scenario: string, group: string, fte: number): Partial<Record<MeasureField, CellValue>> => ({
  id: `${scenario}-${group}`,
  scenario,
  group,
  mechanism: "retirement-not-replaced",
  entity: "CPAS",
  titleNl: `Maatregel ${group}`,
  titleFr: `Mesure ${group}`,
  fte,
  start: 2025,
});

const tables = [
  ...newTables("nl", { "first-year": 2024, "last-year": 2026 }).filter(
    ({ name }) => name !== MEASURES_TABLE.name && name !== SCENARIOS_TABLE.name,
  ),
  tableOf(SCENARIOS_TABLE, "nl", [{ id: "A" }, { id: "B" }, { id: "C" }]),
  tableOf(MEASURES_TABLE, "nl", [
    row("A", "1", 2),
    row("A", "2", 1),
    row("B", "1", 2),
    row("B", "3", 4),
    row("C", "1", 3),
    row("C", "2", 1),
  ]),
];
const book = bookWithTables(tables);
const read = readBook(book);
const calculation = calculationOf(read);
const words = annexWords("nl");
const { plan: calc, layout } = planCalc(calculation.calc, { words, language: "nl", writtenOn: "23/11/2026" });
const plans = annexPlans(calculation, { origin: putPlan(book, calc), layout }, "nl", read.scanned);
const plan = plans.find(({ annex }) => annex === "T7")!;
putPlan(book, plan);

const shown = ({ rows }: AnnexPlan) =>
  rows.map(({ key, cells }) => ({
    key,
    texts: cells.map((cell) => (cell?.content.kind === "text" ? cell.content.text : "")),
  }));

test("its columns say which scenario is taken from which", () => {
  const head = shown(plan).find(({ key }) => key === "head");
  expect(head?.texts.slice(1)).toEqual(["A", "B", "C", "Verschil (B − A)", "Verschil (C − A)"]);
});

test("claims, and what each has more than the first", async () => {
  expect((await loadRecalculator()).recalculate(book).stale).toEqual([]);
  const sheet = book.sheetNamed(plan.sheet)!;
  expect(differing(plan, (r, c) => sheet.cell(r, c).value, words.unknown)).toEqual([]);
  const claimed = plan.rows.findIndex(({ key }) => key === "figure:claimed");
  // A: 2 + 1, B: 2 + 4, C: 3 + 1
  expect([1, 2, 3, 4, 5].map((column) => sheet.cell(claimed, column).value)).toEqual([3, 6, 4, 3, 1]);
});

test("measure by measure, a row for each thing that any of them speaks of", () => {
  const rows = shown(plan);
  const from = rows.findIndex(({ key }) => key === "measures");
  expect(rows.slice(from).map(({ texts }) => texts)).toEqual([
    ["Maatregel per maatregel", "A", "B", "C", "B tegenover A", "C tegenover A"],
    [
      "1",
      "2 VTE – Maatregel 1",
      "2 VTE – Maatregel 1",
      "3 VTE – Maatregel 1",
      "in beide gelijk",
      "verschilt in: VTE",
    ],
    ["2", "1 VTE – Maatregel 2", "", "1 VTE – Maatregel 2", "enkel in A", "in beide gelijk"],
    ["3", "", "4 VTE – Maatregel 3", "", "enkel in B", ""],
  ]);
});
