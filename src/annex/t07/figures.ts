import { own } from "../formula/expression";
import { minus } from "../formula/logic";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { fittedHeight, formulaCell, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { cellsOf } from "../sums";
import type { ComparisonInput } from "./input";
import { itemsOf } from "./item";

/** All of them are part of what is claimed, but for who works elsewhere. */
const PARTS: ReadonlySet<string> = new Set(["dated", "undated", "realisable"]);

/** A row for each figure: every scenario, then what each of the later ones has more than the first. */
export function figureRows(
  scenarios: readonly ComparisonInput[],
  choices: ScenarioChoices,
  first: number,
  widths: readonly number[],
): readonly PlannedRow[] {
  const its = choices.words.comparison;
  return itemsOf(choices).map((item, index): PlannedRow => {
    const row = first + index;
    const style = item.unit === "FTE" ? "fte" : "money";
    const values = scenarios.map((input): PlannedCell => {
      const found = item.value(input);
      const figure: Figure = {
        value: found.sum,
        unit: item.unit,
        meaning: its.meaning(item.name, input.scenario.id),
        sources: cellsOf(found.parts.map(({ measure }) => measure)),
        live: true,
      };
      return formulaCell(item.formula(input.number), style, figure);
    });
    const [reference, ...others] = scenarios;
    const differences = others.map((input, other): PlannedCell => {
      if (!reference) return textCell("", "label");
      return formulaCell(minus(own(row, 2 + other), own(row, 1)), style, {
        value: item.value(input).sum - item.value(reference).sum,
        unit: item.unit,
        meaning: its.meaning(item.name, `${its.difference} ${input.scenario.id} − ${reference.scenario.id}`),
        sources: [],
        live: true,
      });
    });
    return {
      key: `figure:${item.key}`,
      height: fittedHeight([item.name], widths),
      cells: [textCell(item.name, PARTS.has(item.key) ? "label-part" : "label"), ...values, ...differences],
    };
  });
}
