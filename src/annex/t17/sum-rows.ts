import { ECONOMIC_GROUPS } from "../../model/economic-group";
import { scenarioCell } from "../calc/layout";
import { call, fixed, number, own } from "../formula/expression";
import { equals, minus, times } from "../formula/logic";
import type { PlannedRow } from "../plan";
import { blankCells, fittedHeight, formulaCell, opening, textCell } from "../planned";
import type { ScenarioChoices } from "../scenario-input";
import { SYNERGY } from "../sums";
import { CREDIT, GROUP, amountCells, slotsFormula } from "./amounts";
import type { BudgetInput } from "./input";

/** What adding up leaves far below a cent is nothing. */
const DECIMALS = 6;

/** Where a scenario's first article stands; what has another article comes right below the last, then the total and its groups. */
export type SumPlace = { readonly first: number; readonly widths: readonly number[] };

/** The rows below a scenario's articles: always the same ones, so that they are known again whatever is added above. */
export function sumRows(
  input: BudgetInput,
  choices: ScenarioChoices,
  { first, widths }: SumPlace,
): readonly PlannedRow[] {
  const { words } = choices;
  const its = words.budget;
  const { id } = input.scenario;
  const height = (...texts: readonly string[]) => fittedHeight([id, ...texts], widths);
  return [
    {
      key: `other:${id}`,
      height: height("", its.otherArticle, "", its.groups.other),
      cells: otherCells(input, choices, first),
    },
    // A total and its groups stand on one page.
    {
      key: `total:${id}`,
      height: height(words.scenario.total),
      ...opening(true),
      cells: totalCells(input, choices),
    },
    ...ECONOMIC_GROUPS.map((group): PlannedRow => ({
      key: `group:${id}:${group}`,
      height: height(its.ofWhich, "", "", its.groups[group]),
      cells: groupCells(input, group, choices, first),
    })),
  ];
}

/** What of the total no row above has: what is typed after this was written with an article that has none. Nothing now. */
function otherCells({ number: scenario, effects }: BudgetInput, choices: ScenarioChoices, first: number) {
  const { words, calc } = choices;
  const its = words.budget;
  const total = first + effects.length + 1;
  return [
    formulaCell(scenarioCell(calc, scenario), "label-linked"),
    textCell("", "label"),
    textCell(its.otherArticle, "label"),
    textCell("", "label"),
    textCell(its.groups.other, "label"),
    textCell(words.unknown, "not-live"),
    ...amountCells(
      {
        formula: (of, column) => {
          if (effects.length === 0) return own(total, column);
          const rest = minus(own(total, column), call("SUM", own(first, column, effects.length)));
          return of === "unknowns" ? rest : call("ROUND", rest, number(DECIMALS));
        },
        effects: [],
        after: textCell(words.unknown, "not-live"),
        look: "plain",
        meaning: (heading) => its.meaning(heading, its.otherArticle),
        sources: [],
      },
      choices,
    ),
  ];
}

function totalCells({ number: scenario, effects }: BudgetInput, choices: ScenarioChoices) {
  const { words, calc } = choices;
  const { total } = words.scenario;
  return [
    formulaCell(scenarioCell(calc, scenario), "label-total"),
    textCell(total, "label-total"),
    ...blankCells(CREDIT - 1, "label-total"),
    ...amountCells(
      {
        formula: (of) => slotsFormula(of, { scenario, class: SYNERGY }, choices),
        effects,
        after: textCell("", "label-total"),
        look: "total",
        meaning: (heading) => words.budget.meaning(heading, total),
        sources: [],
      },
      choices,
    ),
  ];
}

/** What of the total belongs to articles of a group: the rows above that name it. */
function groupCells(
  { number: scenario, effects }: BudgetInput,
  group: (typeof ECONOMIC_GROUPS)[number],
  choices: ScenarioChoices,
  first: number,
) {
  const { words, calc } = choices;
  const its = words.budget;
  const rows = effects.length + 1;
  const name = fixed(first + rows + 1 + ECONOMIC_GROUPS.indexOf(group), GROUP);
  const members = equals(fixed(first, GROUP, rows), name);
  return [
    formulaCell(scenarioCell(calc, scenario), "label-linked"),
    textCell(its.ofWhich, "label-part"),
    ...blankCells(GROUP - 2, "label"),
    textCell(its.groups[group], "label"),
    textCell("", "label"),
    ...amountCells(
      {
        formula: (_, column) => call("SUMPRODUCT", times(members, own(first, column, rows))),
        effects: effects.filter((effect) => effect.group === group),
        after: textCell("", "label"),
        look: "plain",
        meaning: (heading) => `${its.groups[group]}: ${heading}`,
        sources: [],
      },
      choices,
    ),
  ];
}
