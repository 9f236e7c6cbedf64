import type { Fte } from "../../model/fte";
import type { MeasureField } from "../../model/measure";
import { estimateOf } from "../../model/measure";
import type { Total } from "../../model/total";
import type { Effect } from "../../scenario/effect";
import { scenarioCell, slotsOf } from "../calc/layout";
import type { LeftColumn } from "../calc/columns";
import { RANKS } from "../calc/cost";
import { measureColumn, typedAt } from "../calc/typed";
import { binary, call, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { all, isNumber, minus, when } from "../formula/logic";
import { planFrame } from "../frame";
import type { AnnexPlan, Figure, PlannedCell, PlannedRow } from "../plan";
import { formulaCell, textCell } from "../planned";
import { scenarioLines } from "../scenario-input";
import type { Numbered, ScenarioChoices } from "../scenario-input";
import { SYNERGY, cellsOf, sumSlots } from "../sums";

/** A scenario with the engine's effects of all its measures, in the order of their rows, and the FTE that they claim. */
export type RegisterInput = Numbered & {
  readonly effects: readonly Effect[];
  readonly claimed: Total<Fte>;
};

/** No year is so large, no serial number of a date since 1908 so small. */
const YEARS_END = 3000;

/** T2: the register of gains, every measure of each scenario as it was typed, with what it brings in a full year. */
export function planRegister(scenarios: readonly RegisterInput[], choices: ScenarioChoices): AnnexPlan {
  const { words } = choices;
  const its = words.register;
  const titles = choices.titles.map((title) => its.measure[title]);
  return planFrame({
    annex: "T2",
    code: "T02",
    own: its,
    words,
    writtenOn: choices.writtenOn,
    lines: scenarioLines(choices, scenarios),
    headings: [
      words.scenario.scenario,
      its.number,
      its.id,
      ...titles,
      words.scenario.body,
      words.scenario.service,
      its.cell,
      its.level,
      its.mechanism,
      its.fte,
      its.year,
      its.month,
      its.article,
      its.result,
      its.status,
      its.counted,
    ],
    labels: 8 + titles.length,
    widths: [12, 8, 10, ...titles.map(() => 40), 14, 22, 18, 10, 28, 10, 10, 8, 14, 16, 18, 10],
    table: (first) => registerRows(scenarios, choices, first),
  });
}

function registerRows(
  scenarios: readonly RegisterInput[],
  choices: ScenarioChoices,
  first: number,
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  for (const input of scenarios) {
    input.effects.forEach((effect, index) => {
      const cells = measureCells(input, effect, index + 1, first + rows.length, choices);
      rows.push({ key: `measure:${effect.measure.what.id}`, height: null, cells });
    });
    rows.push({ key: `claimed:${input.scenario.id}`, height: null, cells: claimedCells(input, choices) });
  }
  return rows;
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
  const typed = (field: MeasureField) => formulaCell(typedAt(measureColumn(field), at), "text-linked");
  const computed = (column: LeftColumn) => call("INDEX", slotsOf(calc, column), at);
  const figure = (value: number | null, unit: Figure["unit"], meaning: string): Figure => ({
    value,
    unit,
    meaning,
    sources: cellsOf([measure]),
    live: true,
  });
  const start = computed("start");
  const result = effect.result.kind === "net" ? effect.result.amount : 0;
  return [
    formulaCell(scenarioCell(calc, of), "text-linked"),
    formulaCell(call("MATCH", number(of * RANKS + rank), slotsOf(calc, "rank"), number(0)), "number"),
    typed("id"),
    ...titles.map(typed),
    typed("entity"),
    typed("service"),
    typed("cell"),
    typed("level"),
    typed("mechanism"),
    formulaCell(
      computed("fte"),
      "fte-linked",
      figure(estimateOf(measure.howMuch.fte, "mid"), "FTE", its.meaning.fte(id)),
    ),
    formulaCell(yearOf(start, words.scenario.undated), "number"),
    formulaCell(monthOf(start), "number"),
    typed("article"),
    formulaCell(computed("result"), "money-linked", figure(result, "EUR", its.meaning.result(id))),
    typed("status"),
    formulaCell(
      computed("counted"),
      "count",
      figure(effect.standing === "counted" ? 1 : 0, "count", its.meaning.counted(id)),
    ),
  ];
}

function yearOf(start: Expression, undated: string): Expression {
  const told = when(binary(start, "<", number(YEARS_END)), start, call("YEAR", start));
  return when(isNumber(start), told, text(undated));
}

/** Only a date has a month. */
function monthOf(start: Expression): Expression {
  const isDate = all(isNumber(start), binary(start, ">=", number(YEARS_END)));
  return when(isDate, call("MONTH", start), text(""));
}

function claimedCells(
  { scenario, number: of, effects, claimed }: RegisterInput,
  { words, calc, titles }: ScenarioChoices,
): readonly PlannedCell[] {
  const its = words.register;
  const labels = 8 + titles.length;
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
    textCell("", "label-total"),
    textCell(its.claimed, "label-total"),
    ...Array.from({ length: labels - 3 }, () => textCell("", "label-total")),
    formulaCell(minus(number(0), gone), "fte-total", figure),
    ...Array.from({ length: 6 }, () => textCell("", "label-total")),
  ];
}
