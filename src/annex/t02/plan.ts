import type { Fte } from "../../model/fte";
import type { MeasureField } from "../../model/measure";
import { BOTH, estimateOf } from "../../model/measure";
import type { Total } from "../../model/total";
import { turnEnds } from "../../model/turns";
import type { Turns } from "../../model/turns";
import type { Effect } from "../../scenario/effect";
import { scenarioCell, slotsOf } from "../calc/layout";
import type { LeftColumn } from "../calc/columns";
import { RANKS } from "../calc/cost";
import { measureColumn, typedAt } from "../calc/typed";
import { call, number, own, text } from "../formula/expression";
import { isNumber, minus, when } from "../formula/logic";
import { planningFrame } from "../frame";
import type { AnnexPlan, Figure, PlannedCell, PlannedRow } from "../plan";
import { ofWords, blankCells, ofFigures, fittedHeight, formulaCell, ofMarks, textCell } from "../planned";
import { bodyName, scenarioColumn, scenarioLines } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, sumSlots } from "../sums";

/** A scenario with the engine's effects of all its measures, in the order of their rows, and the FTE that they claim. */
export type RegisterInput = Numbered & {
  readonly effects: readonly Effect[];
  readonly claimed: Total<Fte>;
};

/** The first column of titles. */
const TITLE = 3;
/** Letters of typed words whose cells alone know them; a measure knows only their keys. */
const MECHANISM_LETTERS = 30;
const STATUS_LETTERS = { "realised-before": 38, other: 15 } as const;
const BOTH_LETTERS = 18;

/** T2: the register of gains, every measure of each scenario as it was typed, with what it brings in a full year. */
export function planRegister(
  scenarios: readonly RegisterInput[],
  choices: ScenarioChoices,
): Turns<AnnexPlan> {
  const { words, titles, languages } = choices;
  const its = words.register;
  return planningFrame({
    annex: "T2",
    code: "T02",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    columns: [
      scenarioColumn(choices, scenarios),
      ofMarks(its.number, 5),
      ofWords(its.id, 10),
      ...titles.map((title) => ofWords(its.measure[title], titles.length > 1 ? 32 : 36)),
      ofWords(words.scenario.body, languages > 1 ? 22 : 20),
      ofWords(words.scenario.service, 20),
      ofWords(its.cell, 21),
      ofWords(its.level, 9),
      ofWords(its.mechanism, 35),
      ofFigures(its.fte, 9),
      ofMarks(its.from, 15),
      ofWords(its.article, 13),
      ofFigures(its.result, 14),
      ofMarks(its.counted, 8),
      ofWords(its.status, 15),
    ],
    table: (first, widths) => registerRows(scenarios, choices, first, widths),
  });
}

/** The columns of words before the first figure. */
function labelsOf({ titles }: ScenarioChoices): number {
  return 8 + titles.length;
}

/** Measures that are planned in one turn. */
const ROWS_A_TURN = 50;

function* registerRows(
  scenarios: readonly RegisterInput[],
  choices: ScenarioChoices,
  first: number,
  widths: readonly number[],
): Turns<readonly PlannedRow[]> {
  const rows: PlannedRow[] = [];
  for (const input of scenarios) {
    for (const [index, effect] of input.effects.entries()) {
      const cells = measureCells(input, effect, index + 1, first + rows.length, choices);
      const height = fittedHeight(textsOf(input, effect, choices), widths);
      rows.push({ key: `measure:${effect.measure.what.id}`, height, cells });
      if (turnEnds(index, ROWS_A_TURN)) yield;
    }
    rows.push({
      key: `claimed:${input.scenario.id}`,
      height: fittedHeight([input.scenario.id], widths),
      cells: claimedCells(input, choices),
    });
  }
  return rows;
}

/** What the cells of a measure show, as far as it may take more than one line. */
function textsOf(
  { scenario }: Numbered,
  { measure }: Effect,
  { titles, words, languages }: ScenarioChoices,
): readonly string[] {
  const { what, who, trail } = measure;
  const status = trail.status === "realised-before" ? trail.status : "other";
  return [
    scenario.id,
    "",
    what.id,
    ...titles.map((title) => what[title]),
    who.entity === BOTH ? sample(BOTH_LETTERS * languages) : bodyName(who.entity ?? "", words),
    who.service ?? "",
    who.cell ?? "",
    who.level ?? "",
    sample(MECHANISM_LETTERS * languages),
    "",
    measure.when.start === null ? words.scenario.undated : "",
    measure.howMuch.article ?? "",
    "",
    "",
    sample(STATUS_LETTERS[status] * languages),
  ];
}

/** Words of about so many letters together. */
function sample(letters: number): string {
  return Array.from({ length: Math.round(letters / 8) }, () => "wording").join(" ");
}

function measureCells(
  { number: of }: Numbered,
  effect: Effect,
  rank: number,
  row: number,
  { words, calc, titles }: ScenarioChoices,
): readonly PlannedCell[] {
  const its = words.register;
  const { measure } = effect;
  const { id } = measure.what;
  const at = own(row, 1);
  const typed = (field: MeasureField) => formulaCell(typedAt(measureColumn(field), at), "label-linked");
  const computed = (column: LeftColumn) => call("INDEX", slotsOf(calc, column), at);
  const listed = (column: LeftColumn) => formulaCell(computed(column), "label-linked");
  const figure = (value: number | null, unit: Figure["unit"], meaning: string): Figure => ({
    value,
    unit,
    meaning,
    sources: cellsOf([measure]),
    live: true,
  });
  const start = computed("start");
  const result = effect.result.kind === "net" ? effect.result.amount : 0;
  const counted = effect.standing === "counted" ? 1 : 0;
  return [
    formulaCell(scenarioCell(calc, of), "label-linked"),
    formulaCell(call("MATCH", number(of * RANKS + rank), slotsOf(calc, "rank"), number(0)), "order"),
    typed("id"),
    ...titles.map(typed),
    listed("entityWord"),
    typed("service"),
    typed("cell"),
    typed("level"),
    listed("mechanismWord"),
    formulaCell(
      computed("fte"),
      "fte-linked",
      figure(estimateOf(measure.howMuch.fte, "mid"), "FTE", its.meaning.fte(id)),
    ),
    formulaCell(when(isNumber(start), start, text(words.scenario.undated)), "when"),
    typed("article"),
    formulaCell(computed("result"), "money-linked", figure(result, "EUR", its.meaning.result(id))),
    formulaCell(computed("counted"), "tick", figure(counted, "count", its.meaning.counted(id))),
    listed("statusWord"),
  ];
}

function claimedCells(
  { scenario, number: of, effects, claimed }: RegisterInput,
  choices: ScenarioChoices,
): readonly PlannedCell[] {
  const { words, calc } = choices;
  const its = words.register;
  const gone = sumSlots(calc, "effect", { scenario: of, class: SYNERGY, claims: 1 });
  const figure: Figure = {
    value: claimed.sum,
    unit: "FTE",
    meaning: its.meaning.claimed(scenario.id),
    sources: cellsOf(effects.map(({ measure }) => measure)),
    live: true,
  };
  return [
    formulaCell(scenarioCell(calc, of), "label-total"),
    ...blankCells(TITLE - 1, "label-total"),
    textCell(its.claimed, "label-total"),
    ...blankCells(labelsOf(choices) - TITLE - 1, "label-total"),
    formulaCell(minus(number(0), gone), "fte-total", figure),
    ...blankCells(5, "label-total"),
  ];
}
