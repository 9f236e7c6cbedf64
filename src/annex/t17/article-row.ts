import { cellsBehind } from "../../model/source-sum";
import { sameText } from "../../model/same-text";
import type { BudgetEffect } from "../../scenario/budget-effect";
import { OTHER_ARTICLE } from "../calc/places";
import { scenarioCell } from "../calc/layout";
import { cell, number, own, text } from "../formula/expression";
import { all, equals, isNumber, plus, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { fittedHeight, formulaCell, textCell } from "../planned";
import { bodyName } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, countUnknown } from "../sums";
import type { Criteria } from "../sums";
import { CREDIT, amountCells, fullYearColumn, slotsFormula } from "./amounts";
import type { ArticlesInput } from "./input";

/** What a scenario does to one article, in the row `row`. */
export function articleRow(
  input: Numbered,
  effect: BudgetEffect,
  told: ArticlesInput,
  choices: ScenarioChoices,
  { row, widths }: { readonly row: number; readonly widths: readonly number[] },
): PlannedRow {
  const { words, calc } = choices;
  const its = words.budget;
  const { line, fullYear, undated } = effect;
  const article = effect.article ?? its.noArticle;
  const body = bodyName(effect.entity, words);
  const group = its.groups[effect.group];
  const name = line?.label ?? "";
  const measures = [fullYear, undated].flatMap(({ parts }) => parts.map(({ measure }) => measure));
  const sources = cellsOf(measures);
  const criteria = criteriaOf(input, effect, told, choices);
  const figure = (value: number | null, heading: string, from: Figure["sources"] = sources): Figure => ({
    value,
    unit: "EUR",
    meaning: its.meaning(heading, article),
    sources: from,
    live: true,
  });
  const lacking = countUnknown(calc, "yearly", { ...criteria, dated: 1 }, words.unknown);
  const credit = own(row, CREDIT);
  const full = own(row, fullYearColumn(calc.layout.years.length));
  const known = all(isNumber(credit), equals(lacking, number(0)));
  const after = when(known, plus(credit, full), text(words.unknown));
  return {
    key: `article:${input.scenario.id}:${effect.entity ?? ""}:${effect.article ?? ""}`,
    height: fittedHeight([input.scenario.id, body, article, name, group], widths),
    cells: [
      formulaCell(scenarioCell(calc, input.number), "label-linked"),
      textCell(body, "label"),
      line?.whole === true ? formulaCell(cell(line.at), "label-linked") : textCell(article, "label"),
      textCell(name, "label"),
      textCell(group, "label"),
      creditCell(effect, choices, (value, from) => figure(value, its.credit(told.creditYear), from)),
      ...amountCells(
        {
          formula: (of) => slotsFormula(of, criteria, choices),
          effects: [effect],
          after: formulaCell(after, "money", figure(effect.after, its.after)),
          look: "plain",
          meaning: (heading) => its.meaning(heading, article),
          sources,
        },
        choices,
      ),
    ],
  };
}

function creditCell(
  { credit, creditFrom }: BudgetEffect,
  { words }: ScenarioChoices,
  figure: (value: number, from: Figure["sources"]) => Figure,
): PlannedCell {
  if (credit === null || !creditFrom) return textCell(words.unknown, "not-live");
  const formula = sourceFigure(creditFrom, words.unknown);
  return formulaCell(formula, "money-linked", figure(credit, cellsBehind(creditFrom)));
}

/** Which slots of the calculation sheet an effect is made of. */
function criteriaOf(
  { number: of }: Numbered,
  { entity, article }: BudgetEffect,
  { articles }: ArticlesInput,
  { codes }: ScenarioChoices,
): Criteria {
  const body = entity === null ? 0 : codes.entity(entity);
  const criteria = { scenario: of, class: SYNERGY, entity: body };
  if (article === null) return { ...criteria, articleKey: 0 };
  const at = articles.findIndex((one) => one.entity === entity && sameText(one.article, article));
  return { ...criteria, articleKey: at === -1 ? OTHER_ARTICLE : at + 1 };
}
