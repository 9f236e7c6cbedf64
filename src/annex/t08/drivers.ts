import { STEP_ASSUMPTIONS, USUAL_STEPS } from "../../model/driver";
import type { Driver } from "../../model/driver";
import type { Sensitivity } from "../../scenario/sensitivity";
import { scenarioCell } from "../calc/layout";
import { assumption } from "../calc/typed";
import { binary, call, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, minus, plus, times, when } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { fittedHeight, fixedCell, formulaCell, opening, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import type { CellStyle } from "../style";
import type { SensitivityInput } from "./input";
import { COLUMNS, STEP, columnOf, sumOf } from "./layout";
import type { Column, SensitivityLayout } from "./layout";

/** What follows the workbook by formula: whatever is linear in the net of each year. */
const LIVE: readonly Driver[] = ["unit-cost", "index", "realisation"];

/** The part of net that a driver multiplies. */
const PART = { "unit-cost": "pay", realisation: "gross" } as const;

/** A row for each driver, in the order of their swing on the day of writing. */
export function driverRows(
  inputs: readonly SensitivityInput[],
  layout: SensitivityLayout,
  choices: ScenarioChoices,
  widths: readonly number[],
): readonly PlannedRow[] {
  return inputs.flatMap(({ rows, scenario, number: nth }, index) =>
    rows.map((found, at): PlannedRow => {
      const row = (layout.drivers[index] ?? 0) + at;
      const place = { row, index, layout };
      const name = choices.words.sensitivity.driver[found.driver];
      const id = formulaCell(scenarioCell(choices.calc, nth), "label-linked");
      return {
        key: `driver:${scenario.id}:${found.driver}`,
        height: fittedHeight([scenario.id, name], widths),
        ...opening(at === 0),
        cells: [
          id,
          textCell(name, "label"),
          stepCell(found),
          ...COLUMNS.map((column) => driverCell(column, found, scenario.id, place, choices)),
        ],
      };
    }),
  );
}

function stepCell({ driver }: Sensitivity): PlannedCell {
  if (driver === "estimate") return textCell("", "label");
  const step = assumption(STEP_ASSUMPTIONS[driver], number(USUAL_STEPS[driver]));
  return formulaCell(step, driver === "start" ? "number" : "share");
}

type Place = { readonly row: number; readonly index: number; readonly layout: SensitivityLayout };

function driverCell(
  column: Column,
  found: Sensitivity,
  scenario: string,
  place: Place,
  { words }: ScenarioChoices,
): PlannedCell {
  const its = words.sensitivity;
  const { driver } = found;
  const value = valueOf(column, found);
  const formula = liveFormula(column, driver, place, words.unknown);
  const derived = column === "lower" || column === "higher" || column === "swing";
  const live = formula !== null && (LIVE.includes(driver) || (column === "base" && driver !== "ratio"));
  const figure: Figure = {
    value,
    unit: unitOf(column, found),
    meaning: its.meaning(its.column[column], its.driver[driver], scenario),
    sources: [],
    live,
  };
  const style = live ? styleOf(column, found) : notLive(column, found);
  if (formula !== null && (live || derived)) return formulaCell(formula, style, figure);
  return fixedCell(figure, style, words.unknown);
}

function valueOf(column: Column, { low, base, high, swing, breakEven }: Sensitivity): number | null {
  const less = (amount: number | null) => (amount === null || base === null ? null : amount - base);
  return { low, base, high, lower: less(low), higher: less(high), swing, breakEven }[column];
}

/** Null where no formula tells it. */
function liveFormula(
  column: Column,
  driver: Driver,
  { row, index, layout }: Place,
  unknown: string,
): Expression | null {
  const c = (of: Column) => own(row, columnOf(of));
  const step = own(row, STEP);
  const sum = (what: Parameters<typeof sumOf>[2]) => sumOf(layout, index, what);
  const part = driver === "unit-cost" || driver === "realisation" ? sum(PART[driver]) : null;
  switch (column) {
    case "base":
      return sum("net");
    case "low":
    case "high": {
      if (driver === "index") {
        return plus(minus(sum("net"), sum("pay")), sum(column === "low" ? "payLow" : "payHigh"));
      }
      if (part === null) return null;
      return column === "low" ? minus(c("base"), times(step, part)) : plus(c("base"), times(step, part));
    }
    case "lower":
      return known(c("low"), c("base"), minus(c("low"), c("base")), unknown);
    case "higher":
      return known(c("high"), c("base"), minus(c("high"), c("base")), unknown);
    case "swing":
      return known(c("low"), c("high"), call("ABS", minus(c("high"), c("low"))), unknown);
    case "breakEven": {
      if (part === null) return null;
      const share = minus(number(1), binary(c("base"), "/", part));
      const zero = number(0);
      const word = text(unknown);
      return when(equals(part, zero), word, when(binary(share, ">=", zero), share, word));
    }
  }
}

function known(a: Expression, b: Expression, then: Expression, unknown: string): Expression {
  return when(equals(call("COUNT", a, b), number(2)), then, text(unknown));
}

function unitOf(column: Column, { driver, unit }: Sensitivity): Figure["unit"] {
  if (column !== "breakEven") return unit;
  return driver === "ratio" ? "ratio" : driver === "start" ? "count" : "share";
}

function styleOf(column: Column, found: Sensitivity): CellStyle {
  return unitOf(column, found) === "share" ? "share" : "money";
}

function notLive(column: Column, found: Sensitivity): CellStyle {
  return unitOf(column, found) === "share" ? "share-not-live" : "not-live";
}
