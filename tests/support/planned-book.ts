import { planCalc } from "../../src/annex/calc/plan";
import type { CalcLayout } from "../../src/annex/calc/layout";
import type { AnnexLanguage } from "../../src/annex/language";
import type { AnnexPlan } from "../../src/annex/plan";
import type { Calculation } from "../../src/app/calculate";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import type { Book } from "../../src/standin/book";
import { annexWords } from "../../src/text/annex-words";
import { bookWithTables, differing, putPlan, readBook } from "./calc-book";
import { annexPlans, calculationOf } from "./calc-input";

/** The sources of the sample with input tables, and on sheets of their own all that is computed from them, not yet computed. */
export type PlannedBook = {
  readonly book: Book;
  readonly read: ReturnType<typeof readBook>;
  readonly calculation: Calculation;
  readonly calc: AnnexPlan;
  readonly layout: CalcLayout;
  /** The calculation sheet, then the annexes. */
  readonly plans: readonly AnnexPlan[];
  readonly unknown: string;
};

export function plannedBook(tables: readonly NewTable[], language: AnnexLanguage): PlannedBook {
  const words = annexWords(language);
  const book = bookWithTables(tables);
  const read = readBook(book);
  const calculation = calculationOf(read);
  const { plan: calc, layout } = planCalc(calculation.calc, { words, language, writtenOn: "23/11/2026" });
  const origin = putPlan(book, calc);
  const annexes = annexPlans(calculation, { origin, layout }, language, read.scanned);
  for (const plan of annexes) putPlan(book, plan);
  return { book, read, calculation, calc, layout, plans: [calc, ...annexes], unknown: words.unknown };
}

/** Where a book that was computed shows other figures than the engine: annex, figure, found and expected. */
export function wrongIn(
  { plans, unknown }: Pick<PlannedBook, "plans" | "unknown">,
  computed: Book,
): readonly string[] {
  return plans.flatMap((plan) => {
    const sheet = computed.sheetNamed(plan.sheet);
    if (!sheet) return [`${plan.annex}: no sheet ${plan.sheet}`];
    const wrong = differing(plan, (row, column) => sheet.cell(row, column).value, unknown);
    return wrong.map((found) => `${plan.annex} ${found}`);
  });
}
