import fc from "fast-check";
import { figures } from "../../src/annex/plan";
import { anyRow, tablesWith } from "./any-rows";
import { withAmounts } from "./any-tables";
import { plannedBook } from "./planned-book";
import type { PlannedBook } from "./planned-book";

/** A workbook of generated scenarios with every sheet that is computed from them. */
export type AnyBook = PlannedBook & {
  /** Figures that the engine knows and that are not nil, and figures that it does not know. */
  readonly figures: { readonly told: number; readonly unknown: number };
};

const SCENARIOS = 4;
const MEASURES = 24;
/** Of books without and with amounts by year and recharges. */
const YEARS = [4, 3] as const;
const STEMS = ["S", "s*", "<", "4."];

/**
 * The n-th book: always the same one. Four scenarios over four years, this period or a later one, are what excelts computes
 * whole: of 10,000 formulas that differ it leaves some alone. Every other book has three years, and in return amounts by year
 * and recharges.
 */
export function anyBook(number: number): AnyBook {
  const ids = Array.from({ length: SCENARIOS }, (_, index) => `${STEMS[index % STEMS.length]}${index + 1}`);
  const rows = fc
    .sample(anyRow(ids), { numRuns: MEASURES, seed: 2_023 + number })
    .map((row, index) => ({ ...row, id: `M${index}` }));
  const first = 2022 + (number % 4) * 3;
  const amounts = number % 2 === 1;
  const years = { first, last: first + YEARS[amounts ? 1 : 0] - 1 };
  const plain = tablesWith(ids, rows, years);
  const measures = rows.map(({ id }) => id);
  const tables = amounts
    ? withAmounts(plain, { measures, scenarios: ids, years, seed: 2_023 + number })
    : plain;
  const made = plannedBook(tables, "en");
  const values = made.plans.flatMap((each) => figures(each).map(({ figure }) => figure.value));
  return {
    ...made,
    figures: {
      told: values.filter((value) => value !== null && value !== 0).length,
      unknown: values.filter((value) => value === null).length,
    },
  };
}
