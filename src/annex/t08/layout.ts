import { own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import type { SensitivityInput } from "./input";

/** The columns of the table after the scenario, the driver and its step. */
export const COLUMNS = ["low", "base", "high", "lower", "higher", "swing", "breakEven"] as const;
export type Column = (typeof COLUMNS)[number];
export const STEP = 2;

export function columnOf(column: Column): number {
  return STEP + 1 + COLUMNS.indexOf(column);
}

/** What the rows by year hold, from the first of these columns on. */
export const YEARLY = ["net", "pay", "gross", "payLow", "payHigh"] as const;
export type Yearly = (typeof YEARLY)[number];

export function yearlyColumn(what: Yearly): number {
  return STEP + 1 + YEARLY.indexOf(what);
}

/** Where the rows of each scenario stand: its drivers, and below all drivers and a heading its years and their sum. */
export type SensitivityLayout = {
  readonly drivers: readonly number[];
  readonly years: readonly number[];
  readonly count: number;
};

export function layOut(inputs: readonly SensitivityInput[], first: number): SensitivityLayout {
  const count = inputs[0]?.years.length ?? 0;
  const all = inputs.reduce((sum, { rows }) => sum + rows.length, 0);
  const heads = first + all + 1;
  return {
    drivers: inputs.map((_, index) =>
      inputs.slice(0, index).reduce((row, { rows }) => row + rows.length, first),
    ),
    years: inputs.map((_, index) => heads + index * (count + 1)),
    count,
  };
}

/** The years of a scenario in a column, or their sum below. */
export function yearsOf(layout: SensitivityLayout, scenario: number, what: Yearly): Expression {
  return own(layout.years[scenario] ?? 0, yearlyColumn(what), layout.count, 1);
}

export function sumOf(layout: SensitivityLayout, scenario: number, what: Yearly): Expression {
  return own((layout.years[scenario] ?? 0) + layout.count, yearlyColumn(what));
}
