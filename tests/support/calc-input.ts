import type { CalcInput, SlotValues } from "../../src/annex/calc/input";
import type { Basis } from "../../src/scenario/basis";
import { measureYears } from "../../src/scenario/measure-years";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Outcome } from "../../src/scenario/outcome";
import { settingsOf } from "../../src/scenario/settings";
import type { Settings } from "../../src/scenario/settings";
import type { Choice } from "../../src/source/scenario-tables/choices";
import type { ListName } from "../../src/source/scenario-tables/definition";
import type { ScenarioInput } from "../../src/source/scenario-tables/read-scenario-tables";
import type { Scan } from "../../src/source/scan";

export type Calculated = {
  readonly basis: Basis;
  readonly settings: Settings;
  readonly outcomes: readonly Outcome[];
  readonly calc: CalcInput;
};

/** What the calculation sheet of a workbook is made from; `rows` as many as the measures' table has. */
export function calculate(
  { scanned, input }: { scanned: Scan; input: ScenarioInput },
  rows: number,
): Calculated {
  const basis: Basis = { staffing: scanned.staffing, unitCosts: scanned.unitCosts, budget: scanned.budget };
  const settings = settingsOf(input.assumptions, basis, input.measures);
  const outcomes = input.scenarios.map((one) => outcomeOf(one, input.measures, basis, settings));
  const effects = outcomes.flatMap((outcome) => outcome.effects);
  const first = Math.min(...input.measures.flatMap(({ cells }) => cells.id?.row ?? []));
  const slots = Array.from({ length: rows }, (_, index): SlotValues | null => {
    const effect = effects.find(({ measure }) => measure.cells.id?.row === first + index);
    return effect ? { measure: effect.measure, effect, years: measureYears(effect, settings) } : null;
  });
  return { basis, settings, outcomes, calc: calcInput(input, basis, settings, slots) };
}

function calcInput(
  { vocabularies, scenarios }: ScenarioInput,
  { staffing, unitCosts }: Basis,
  settings: Settings,
  rows: CalcInput["rows"],
): CalcInput {
  const code = (list: ListName) => (key: string) =>
    vocabularies.choices.find((choice: Choice) => choice.list === list && choice.key === key)?.value ?? 0;
  const codes = { entity: code("entity"), level: code("level"), statute: code("statute") };
  return { staffing, unitCosts, settings, codes, rows, scenarios: scenarios.length };
}
