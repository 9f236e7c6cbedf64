import { money as euro } from "../../model/money";
import type { Money } from "../../model/money";
import type { Total } from "../../model/total";
import { cellsBehind } from "../../model/source-sum";
import { sameText } from "../../model/same-text";
import { year } from "../../model/year";
import type { Year } from "../../model/year";
import type { BudgetEffect } from "../../scenario/budget-effect";
import type { Figure as Sum } from "../../scenario/figures";
import type { CalcArticle } from "../calc/input";
import { OTHER_ARTICLE } from "../calc/places";
import { scenarioCell } from "../calc/layout";
import { cell, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { all, equals, isNumber, minus, plus, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import { planFrame } from "../frame";
import type { AnnexPlan, Figure, PlannedCell, PlannedRow } from "../plan";
import { ofWords, blankCells, ofFigures, fittedHeight, formulaCell, moneyWidth, textCell } from "../planned";
import { bodyName, budgetYear, scenarioColumn, scenarioLines } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import type { CellStyle } from "../style";
import { SYNERGY, cellsOf, countUnknown, sumSlots, sumYear } from "../sums";
import type { Criteria } from "../sums";

/** A scenario with the engine's effects on the budget. */
export type BudgetInput = Numbered & { readonly effects: readonly BudgetEffect[] };

const LABELS = 4;

/** T17: what each scenario does to the articles of both budgets: the credit, each year, a full year, the credit after. */
export function planBudget(
  scenarios: readonly BudgetInput[],
  articles: readonly CalcArticle[],
  priceYear: Year | null,
  choices: ScenarioChoices,
): AnnexPlan {
  const { words, calc } = choices;
  const its = words.budget;
  const { years } = calc.layout;
  const effects = scenarios.flatMap((input) => input.effects);
  // A total is no wider than all its parts together.
  const ofEffects = moneyWidth(
    scenarios.map((input) => input.effects.reduce(widest, 0)),
    11,
  );
  const creditYear = budgetYear(priceYear);
  return planFrame({
    annex: "T17",
    code: "T17",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      scenarioColumn(choices, scenarios),
      ofWords(words.scenario.body, 13),
      ofWords(its.article, 14),
      ofWords(its.label, 24),
      ofFigures(
        its.credit(creditYear),
        moneyWidth(
          effects.map(({ credit }) => credit),
          12,
        ),
      ),
      ...years.map((year) => ofFigures(its.effect(year), ofEffects)),
      ofFigures(its.fullYear, ofEffects),
      ofFigures(
        its.after,
        moneyWidth(
          effects.map(({ after }) => after),
          12,
        ),
      ),
      ofFigures(its.undated, ofEffects),
      ofFigures(words.scenario.unknowns, 11),
    ],
    table: (first, widths) => budgetRows(scenarios, articles, choices, { first, widths, creditYear }),
  });
}

/** The sum of the largest amounts, whatever their sign, with what is undated. */
function widest(sum: number, { years, fullYear, undated }: BudgetEffect): number {
  const amounts = [...years.map(({ effect }) => effect.sum), fullYear.sum, undated.sum];
  return sum + Math.max(...amounts.map(Math.abs));
}

function budgetRows(
  scenarios: readonly BudgetInput[],
  articles: readonly CalcArticle[],
  choices: ScenarioChoices,
  {
    first,
    widths,
    creditYear,
  }: { readonly first: number; readonly widths: readonly number[]; readonly creditYear: string },
): readonly PlannedRow[] {
  const { words } = choices;
  const rows: PlannedRow[] = [];
  for (const input of scenarios) {
    for (const effect of input.effects) {
      const cells = effectCells(input, effect, articles, choices, first + rows.length, creditYear);
      const key = `article:${input.scenario.id}:${effect.entity ?? ""}:${effect.article ?? ""}`;
      const body = bodyName(effect.entity, words);
      const article = effect.article ?? words.budget.noArticle;
      const texts = [input.scenario.id, body, article, effect.line?.label ?? ""];
      rows.push({ key, height: fittedHeight(texts, widths), cells });
    }
    rows.push({
      key: `other:${input.scenario.id}`,
      height: fittedHeight([input.scenario.id, "", words.budget.otherArticle], widths),
      cells: otherCells(input, choices, first + rows.length),
    });
    rows.push({
      key: `total:${input.scenario.id}`,
      height: fittedHeight([input.scenario.id, words.scenario.total], widths),
      cells: totalCells(input, choices),
    });
  }
  return rows;
}

/** Which slots of the calculation sheet an effect is made of. */
function criteriaOf(
  { number: of }: Numbered,
  { entity, article }: BudgetEffect,
  articles: readonly CalcArticle[],
  { codes }: ScenarioChoices,
): Criteria {
  const body = entity === null ? 0 : codes.entity(entity);
  const criteria = { scenario: of, class: SYNERGY, entity: body };
  if (article === null) return { ...criteria, articleKey: 0 };
  const at = articles.findIndex((one) => one.entity === entity && sameText(one.article, article));
  return { ...criteria, articleKey: at === -1 ? OTHER_ARTICLE : at + 1 };
}

function effectCells(
  input: BudgetInput,
  effect: BudgetEffect,
  articles: readonly CalcArticle[],
  choices: ScenarioChoices,
  row: number,
  creditYear: string,
): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.budget;
  const criteria = criteriaOf(input, effect, articles, choices);
  const { line, article, credit } = effect;
  const amount = credit === null ? null : effect.creditFrom;
  const creditCell: PlannedCell = amount
    ? formulaCell(
        sourceFigure(amount, words.unknown),
        "money-linked",
        figure(credit, its.meaning(its.credit(creditYear), article ?? its.noArticle), cellsBehind(amount)),
      )
    : textCell(words.unknown, "not-live");
  return [
    formulaCell(scenarioCell(calc, input.number), "label-linked"),
    textCell(bodyName(effect.entity, words), "label"),
    line?.whole === true
      ? formulaCell(cell(line.at), "label-linked")
      : textCell(article ?? its.noArticle, "label"),
    textCell(line?.label ?? "", "label"),
    creditCell,
    ...amountCells(effect, criteria, choices, row, "money"),
  ];
}

/** What is typed after this was written with an article that has no row here: nothing now. */
function otherCells(input: BudgetInput, choices: ScenarioChoices, row: number): readonly PlannedCell[] {
  const { words, calc } = choices;
  const none: Sum<Money> = { ...EMPTY, parts: [] };
  const effect: BudgetEffect = {
    entity: null,
    article: words.budget.otherArticle,
    line: null,
    credit: null,
    creditFrom: null,
    years: calc.layout.years.map((of) => ({ year: year(of), effect: none })),
    fullYear: none,
    undated: none,
    after: null,
  };
  const criteria: Criteria = { scenario: input.number, class: SYNERGY, articleKey: OTHER_ARTICLE };
  return [
    formulaCell(scenarioCell(calc, input.number), "label-linked"),
    textCell("", "label"),
    textCell(words.budget.otherArticle, "label"),
    textCell("", "label"),
    textCell(words.unknown, "not-live"),
    ...amountCells(effect, criteria, choices, row, "money"),
  ];
}

/** The years, the full year, the credit after, what is undated, and how many are not known. */
function amountCells(
  { years, fullYear, after, undated, article }: BudgetEffect,
  criteria: Criteria,
  { words, calc }: ScenarioChoices,
  row: number,
  style: CellStyle,
): readonly PlannedCell[] {
  const its = words.budget;
  const name = article ?? its.noArticle;
  const sources = [fullYear, undated].flatMap(({ parts }) => cellsOf(parts.map(({ measure }) => measure)));
  const credit = own(row, LABELS);
  const full = own(row, LABELS + 1 + years.length);
  const lacking = countUnknown(calc, "yearly", { ...criteria, dated: 1 }, words.unknown);
  const afterFormula = when(
    all(isNumber(credit), equals(lacking, number(0))),
    plus(credit, full),
    text(words.unknown),
  );
  return [
    ...years.map(({ year: of, effect }) =>
      formulaCell(
        yearEffect(calc, of, criteria),
        style,
        figure(effect.sum, its.meaning(its.effect(of), name), sources),
      ),
    ),
    formulaCell(
      lowered(sumSlots(calc, "yearly", { ...criteria, dated: 1 })),
      style,
      figure(fullYear.sum, its.meaning(its.fullYear, name), sources),
    ),
    formulaCell(afterFormula, style, figure(after, its.meaning(its.after, name), sources)),
    formulaCell(
      lowered(sumSlots(calc, "yearly", { ...criteria, dated: 0 })),
      style,
      figure(undated.sum, its.meaning(its.undated, name), sources),
    ),
    formulaCell(countUnknown(calc, "yearly", criteria, words.unknown), "count-cell", {
      ...figure(fullYear.unknowns + undated.unknowns, its.meaning(words.scenario.unknowns, name), sources),
      unit: "count",
    }),
  ];
}

/** A saving lowers the credit. */
function yearEffect(calc: ScenarioChoices["calc"], year: number, criteria: Criteria): Expression {
  const [gross, offsets, oneOff] = (["gross", "offsets", "oneOff"] as const).map((block) =>
    sumYear(calc, block, year, criteria),
  );
  return minus(plus(offsets ?? number(0), oneOff ?? number(0)), gross ?? number(0));
}

function lowered(amount: Expression): Expression {
  return minus(number(0), amount);
}

function totalCells(input: BudgetInput, choices: ScenarioChoices): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.budget;
  const criteria: Criteria = { scenario: input.number, class: SYNERGY };
  const total = (pick: (effect: BudgetEffect) => Total<Money>) => {
    const parts = input.effects.map(pick);
    return {
      sum: parts.reduce((sum, part) => sum + part.sum, 0),
      unknowns: parts.reduce((sum, part) => sum + part.unknowns, 0),
    };
  };
  const name = words.scenario.total;
  const money = (formula: Expression, value: number, column: string) =>
    formulaCell(formula, "money-total", figure(value, its.meaning(column, name), []));
  const full = total(({ fullYear }) => fullYear);
  const undated = total((effect) => effect.undated);
  return [
    formulaCell(scenarioCell(calc, input.number), "label-total"),
    textCell(words.scenario.total, "label-total"),
    ...blankCells(LABELS - 1, "label-total"),
    ...calc.layout.years.map((year, index) =>
      money(
        yearEffect(calc, year, criteria),
        total(({ years }) => years[index]?.effect ?? EMPTY).sum,
        its.effect(year),
      ),
    ),
    money(lowered(sumSlots(calc, "yearly", { ...criteria, dated: 1 })), full.sum, its.fullYear),
    textCell("", "label-total"),
    money(lowered(sumSlots(calc, "yearly", { ...criteria, dated: 0 })), undated.sum, its.undated),
    formulaCell(countUnknown(calc, "yearly", criteria, words.unknown), "count-total", {
      ...figure(full.unknowns + undated.unknowns, its.meaning(words.scenario.unknowns, name), []),
      unit: "count",
    }),
  ];
}

const EMPTY: Total<Money> = { sum: euro(0), unknowns: 0 };

function figure(value: number | null, meaning: string, sources: Figure["sources"]): Figure {
  return { value, unit: "EUR", meaning, sources, live: true };
}
