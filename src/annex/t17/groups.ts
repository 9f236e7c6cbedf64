import { ECONOMIC_GROUPS, economicGroup } from "../../model/economic-group";
import type { EconomicGroup } from "../../model/economic-group";
import { sumMoney } from "../../model/money";
import type { Money } from "../../model/money";
import type { BudgetEffect } from "../../scenario/budget-effect";
import { scenarioCell } from "../calc/layout";
import { call, own } from "../formula/expression";
import type { AnnexPlan, Figure, PlannedCell, PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, textCell } from "../planned";
import type { Numbered, ScenarioChoices } from "../scenario-input";

/** Where a scenario's rows of articles begin, and how far the columns of labels reach. */
export type GroupPlace = {
  readonly first: number;
  readonly labels: number;
  readonly widths: AnnexPlan["columnWidths"];
};

/** A row for each economic group that a scenario's articles belong to: what of the total is staff, what is operating costs. */
export function groupRows(
  input: Numbered & { readonly effects: readonly BudgetEffect[] },
  choices: ScenarioChoices,
  place: GroupPlace,
): readonly PlannedRow[] {
  return ECONOMIC_GROUPS.flatMap((group): PlannedRow[] => {
    const members = input.effects.flatMap((effect, index) => (groupOf(effect) === group ? [index] : []));
    if (members.length === 0) return [];
    const name = choices.words.budget.groups[group];
    return [
      {
        key: `group:${input.scenario.id}:${group}`,
        height: fittedHeight([input.scenario.id, "", name], place.widths),
        cells: groupCells(input, members, name, choices, place),
      },
    ];
  });
}

/** An article that the budget does not have is of no group that is known. */
function groupOf({ line }: BudgetEffect): EconomicGroup {
  return line ? economicGroup(line.economic) : "other";
}

function groupCells(
  { effects, number: scenario }: Numbered & { readonly effects: readonly BudgetEffect[] },
  members: readonly number[],
  name: string,
  { words, calc }: ScenarioChoices,
  { first, labels }: GroupPlace,
): readonly PlannedCell[] {
  const its = words.budget;
  const { years } = calc.layout;
  const chosen = members.flatMap((index) => effects[index] ?? []);
  const sum = (column: number) => call("SUM", ...members.map((index) => own(first + index, column)));
  const money = (column: number, heading: string, parts: readonly Money[]): PlannedCell =>
    formulaCell(sum(column), "money", figure(sumMoney(parts), its.meaning(heading, name)));
  const after = labels + years.length + 2;
  return [
    formulaCell(scenarioCell(calc, scenario), "label-linked"),
    textCell("", "label"),
    textCell(name, "label"),
    ...blankCells(labels - 2, "label"),
    ...years.map((year, index) =>
      money(
        labels + 1 + index,
        its.effect(year),
        chosen.flatMap((effect) => effect.years[index]?.effect.sum ?? []),
      ),
    ),
    money(
      labels + years.length + 1,
      its.fullYear,
      chosen.map(({ fullYear }) => fullYear.sum),
    ),
    textCell("", "label"),
    money(
      after + 1,
      its.undated,
      chosen.map(({ undated }) => undated.sum),
    ),
    formulaCell(sum(after + 2), "count-cell", {
      ...figure(
        chosen.reduce((count, { fullYear, undated }) => count + fullYear.unknowns + undated.unknowns, 0),
        its.meaning(words.scenario.unknowns, name),
      ),
      unit: "count",
    }),
  ];
}

function figure(value: number, meaning: string): Figure {
  return { value, unit: "EUR", meaning, sources: [], live: true };
}
