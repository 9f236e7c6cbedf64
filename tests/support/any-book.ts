import fc from "fast-check";
import { planCalc } from "../../src/annex/calc/plan";
import { figures } from "../../src/annex/plan";
import type { AnnexPlan } from "../../src/annex/plan";
import type { Book } from "../../src/standin/book";
import { annexWords } from "../../src/text/annex-words";
import { anyRow, tablesWith } from "./any-rows";
import { bookWithTables, differing, putPlan, readBook } from "./calc-book";
import { annexPlans, calculationOf } from "./calc-input";

/** A workbook of generated scenarios with every sheet that is computed from them. */
export type AnyBook = {
  readonly book: Book;
  readonly plans: readonly AnnexPlan[];
  readonly scenarios: number;
  /** Figures that the engine knows and that are not nil, and figures that it does not know. */
  readonly figures: { readonly told: number; readonly unknown: number };
};

const SCENARIOS = 4;
const MEASURES = 24;
const YEARS = 4;
const STEMS = ["S", "s*", "<", "4."];
const words = annexWords("en");

/**
 * The n-th book: always the same one. Four scenarios over four years, this period or a later one, are what excelts computes
 * whole: of 10,000 formulas that differ it leaves some alone.
 */
export function anyBook(number: number): AnyBook {
  const ids = Array.from({ length: SCENARIOS }, (_, index) => `${STEMS[index % STEMS.length]}${index + 1}`);
  const rows = fc
    .sample(anyRow(ids), { numRuns: MEASURES, seed: 2_023 + number })
    .map((row, index) => ({ ...row, id: `M${index}` }));
  const first = 2022 + (number % 4) * 3;
  const book = bookWithTables(tablesWith(ids, rows, { first, last: first + YEARS - 1 }));
  const read = readBook(book);
  const calculated = calculationOf(read);
  const { plan, layout } = planCalc(calculated.calc, { words, language: "en", writtenOn: "23/11/2026" });
  const origin = { sheet: plan.sheet, row: 0, column: 0 };
  const plans = [plan, ...annexPlans(calculated, { origin, layout }, "en", read.scanned)];
  for (const each of plans) putPlan(book, each);
  const values = plans.flatMap((each) => figures(each).map(({ figure }) => figure.value));
  return {
    book,
    plans,
    scenarios: calculated.outcomes.length,
    figures: {
      told: values.filter((value) => value !== null && value !== 0).length,
      unknown: values.filter((value) => value === null).length,
    },
  };
}

/** Where a book, computed again, shows other figures than the engine, to half a cent. */
export function wrongIn({ plans }: AnyBook, computed: Book): readonly string[] {
  return plans.flatMap((plan) => {
    const sheet = computed.sheetNamed(plan.sheet);
    if (!sheet) return [`${plan.annex}: no sheet ${plan.sheet}`];
    const wrong = differing(plan, (row, column) => sheet.cell(row, column).value, words.unknown);
    return wrong.map((found) => `${plan.annex} ${found}`);
  });
}
