import type { Year } from "../../model/year";
import { parameterOf, scenarioCell } from "../calc/layout";
import { assumption } from "../calc/typed";
import { STEP_ASSUMPTIONS, USUAL_STEPS } from "../../model/driver";
import { binary, call, number, own } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { isBlank, minus, plus, times, when } from "../formula/logic";
import type { Figure, PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, opening, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { SYNERGY, countLacking, sumYear } from "../sums";
import type { Criteria } from "../sums";
import type { SensitivityInput } from "./input";
import { COLUMNS, STEP, YEARLY, yearlyColumn, yearsOf } from "./layout";
import type { SensitivityLayout, Yearly } from "./layout";

/** The net of each year and its parts, which the rows of drivers add up; below a heading of their own. */
export function yearRows(
  inputs: readonly SensitivityInput[],
  layout: SensitivityLayout,
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  const { words, calc } = choices;
  const its = words.sensitivity;
  const after = COLUMNS.length - YEARLY.length - 1;
  const heads = [its.byYear, its.year, "", ...YEARLY.map((what) => its.yearly[what]), its.unknowns];
  const head: PlannedRow = {
    key: "years",
    opens: "group",
    height: fittedHeight(heads, widths),
    cells: [
      ...heads.map((word, index) => textCell(word, index < STEP ? "head" : "head-figure")),
      ...blankCells(after, "head"),
    ],
  };
  const rows = inputs.flatMap((input, index) => {
    const { scenario, number: nth } = input;
    const start = layout.years[index] ?? 0;
    const id = formulaCell(scenarioCell(calc, nth), "label-linked");
    const figure = (value: number, what: Yearly, when_: string): Figure => ({
      value,
      unit: "EUR",
      meaning: its.meaning(its.yearly[what], when_, scenario.id),
      sources: [],
      live: true,
    });
    const years = input.years.map((one, at): PlannedRow => ({
      key: `year:${scenario.id}:${one.year}`,
      height: null,
      ...opening(at === 0 && index > 0),
      cells: [
        id,
        formulaCell(number(one.year), "year"),
        ...blankCells(1, "label"),
        ...YEARLY.map((what) =>
          formulaCell(
            yearFormula(what, one.year, nth, start + at, choices),
            "money",
            figure(one[what], what, String(one.year)),
          ),
        ),
        ...blankCells(after + 1, "label"),
      ],
    }));
    const unknowns = formulaCell(
      countLacking(calc, "yearly", { scenario: nth, class: SYNERGY }, words.unknown),
      "count-total",
      {
        value: input.unknowns,
        unit: "count",
        meaning: its.meaning(its.unknowns, its.sum, scenario.id),
        sources: [],
        live: true,
      },
    );
    const total: PlannedRow = {
      key: `year:${scenario.id}`,
      height: null,
      cells: [
        textCell(scenario.id, "label-total"),
        textCell(its.sum, "label-total"),
        ...blankCells(1, "label-total"),
        ...YEARLY.map((what) =>
          formulaCell(
            call("SUM", yearsOf(layout, index, what)),
            "money-total",
            figure(
              input.years.reduce((sum, one) => sum + one[what], 0),
              what,
              its.sum,
            ),
          ),
        ),
        unknowns,
        ...blankCells(after, "label-total"),
      ],
    };
    return [...years, total];
  });
  return [head, ...rows];
}

function yearFormula(
  what: Yearly,
  year: Year,
  scenario: number,
  row: number,
  { calc }: ScenarioChoices,
): Expression {
  const criteria: Criteria = { scenario, class: SYNERGY };
  const sum = (block: "gross" | "offsets" | "oneOff", more: Criteria = {}) =>
    sumYear(calc, block, year, { ...criteria, ...more });
  switch (what) {
    case "net":
      return minus(minus(sum("gross"), sum("offsets")), sum("oneOff"));
    case "pay":
      return minus(sum("gross", { indexed: 1 }), sum("offsets", { indexed: 1 }));
    case "gross":
      return sum("gross");
    case "payLow":
    case "payHigh": {
      const step = assumption(STEP_ASSUMPTIONS.index, number(USUAL_STEPS.index));
      const base = plus(number(1), parameterOf(calc, "index"));
      const moved = what === "payLow" ? minus(base, step) : plus(base, step);
      const of = parameterOf(calc, "priceYear");
      const pay = own(row, yearlyColumn("pay"));
      const ratio = binary(binary(moved, "/", base), "^", minus(own(row, STEP - 1), of));
      return when(isBlank(of), pay, times(pay, ratio));
    }
  }
}
