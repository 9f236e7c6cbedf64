import { fte } from "../../model/fte";
import type { Fte } from "../../model/fte";
import type { Money } from "../../model/money";
import type { Figure as Sum } from "../../scenario/figures";
import { number } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { minus } from "../formula/logic";
import type { ScenarioChoices } from "../scenario-input";
import { SYNERGY, sumSlots, sumYear } from "../sums";
import type { ComparisonInput } from "./input";

/** What comes first, and what the chart shows. */
export const FIGURES = ["claimed", "dated", "undated", "realisable", "redeployed"] as const;

/** A row of figures: of each scenario the engine's value and the formula. */
export type Item = {
  readonly key: string;
  readonly name: string;
  readonly unit: "FTE" | "EUR";
  readonly value: (input: ComparisonInput) => Sum<Fte> | Sum<Money>;
  readonly formula: (scenario: number) => Expression;
};

/** All rows of figures: what is claimed, the FTE of each year, the money of each year. */
export function itemsOf({ words, calc }: ScenarioChoices): readonly Item[] {
  const its = words.comparison;
  const { years } = calc.layout;
  const last = years.at(-1) ?? 0;
  const gone = (sum: Expression) => minus(number(0), sum);
  const claims = (scenario: number) => ({ scenario, class: SYNERGY, claims: 1 });
  const formulas: Readonly<Record<(typeof FIGURES)[number], (scenario: number) => Expression>> = {
    claimed: (of) => gone(sumSlots(calc, "effect", claims(of))),
    dated: (of) => gone(sumYear(calc, "fte", last, claims(of))),
    undated: (of) => gone(sumSlots(calc, "effect", { ...claims(of), dated: 0 })),
    realisable: (of) => gone(sumYear(calc, "fte", last, { ...claims(of), natural: 1 })),
    redeployed: (of) => gone(sumSlots(calc, "effect", { scenario: of, class: SYNERGY, redeployed: 1 })),
  };
  const names = {
    claimed: its.claimed,
    dated: its.dated(last),
    undated: its.undated,
    realisable: its.realisable(last),
    redeployed: its.redeployed,
  };
  const heads = FIGURES.map((key): Item => ({
    key,
    name: names[key],
    unit: "FTE",
    value: ({ claims: told }) => told[key],
    formula: formulas[key],
  }));
  const byYear = years.flatMap((year, index): Item[] => [
    {
      key: `fte-${year}`,
      name: its.atYear(year),
      unit: "FTE",
      value: (input) => input.years[index]?.fte ?? NOBODY,
      formula: (of) => netChange(calc, year, of),
    },
  ]);
  const money = years.map((year, index): Item => ({
    key: `net-${year}`,
    name: its.net(year),
    unit: "EUR",
    value: (input) => input.years[index]?.net ?? NOBODY,
    formula: (of) => {
      const sum = (block: "gross" | "offsets" | "oneOff") =>
        sumYear(calc, block, year, { scenario: of, class: SYNERGY });
      return minus(minus(sum("gross"), sum("offsets")), sum("oneOff"));
    },
  }));
  return [...heads, ...byYear, ...money];
}

const NOBODY: Sum<Fte> = { sum: fte(0), unknowns: 0, parts: [] };

function netChange(calc: ScenarioChoices["calc"], year: number, scenario: number): Expression {
  const sum = (moves: object) => sumYear(calc, "fte", year, { scenario, class: SYNERGY, ...moves });
  return minus(sum({}), sum({ moves: 1 }));
}
