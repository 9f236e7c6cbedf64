import { BOTH } from "../model/measure";
import type { Scenario } from "../model/scenario";
import type { ItemByYear } from "../scenario/money-by-year";
import type { Whom } from "../scenario/scenario-figures";
import { scenarioCell } from "./calc/layout";
import { call, own } from "./formula/expression";
import type { Expression } from "./formula/expression";
import type { Figure, PlannedCell, PlannedRow } from "./plan";
import {
  fittedHeight,
  formulaCell,
  moneyWidth,
  ofFigures,
  ofWords,
  opening,
  textCell,
  widthOf,
} from "./planned";
import type { Column } from "./planned";
import { bodyName, scenarioColumn } from "./scenario-input";
import type { Numbered, ScenarioChoices } from "./scenario-input";
import type { CellStyle } from "./style";
import { SYNERGY } from "./sums";
import type { Criteria } from "./sums";

/** The columns of a table of money by year: scenario, body, item, then the years. */
export const FIRST_YEAR = 3;
const ITEM_WIDTHS = { least: 34, most: 52 } as const;

/** The columns after the years: all of them, what is undated, how many are unknown. */
export function afterYears({ calc }: ScenarioChoices): { total: number; undated: number; unknowns: number } {
  const total = FIRST_YEAR + calc.layout.years.length;
  return { total, undated: total + 1, unknowns: total + 2 };
}

/** A row as it is to be computed, with the engine's values; what is null stays empty. */
export type ByYearRow = {
  readonly key: string;
  /** The first of the rows that belong on one page. */
  readonly opens?: boolean;
  readonly body: string;
  readonly item: string;
  /** Labels and figures of a total, of a part, or of a check that is nil where all is well. */
  readonly look: "total" | "plain" | "aside" | "check";
  readonly unit: Figure["unit"];
  /** Where the look of the unit will not do. */
  readonly style?: CellStyle;
  readonly totalStyle?: CellStyle;
  readonly values: ItemByYear;
  readonly year: (column: number, year: number) => Expression;
  readonly total: Expression | null;
  readonly undated: Expression | null;
  readonly unknowns: Expression | null;
};

const LABELS: Readonly<Record<ByYearRow["look"], CellStyle>> = {
  total: "label-total",
  plain: "label",
  aside: "label-part",
  check: "label",
};

/** Whose rows they are: a scenario's, by its number on the calculation sheet, or what has none. */
export type ByYearOf = { readonly scenario: Pick<Scenario, "id">; readonly number: number | null };

/** The row of one scenario, or of a portfolio. */
export function byYearRow(
  row: ByYearRow,
  { scenario, number }: ByYearOf,
  { words, calc }: ScenarioChoices,
  widths: readonly number[],
): PlannedRow {
  const its = words.byYear;
  const { years } = calc.layout;
  const total = row.look === "total";
  const style =
    row.style ??
    (row.look === "check" ? "check" : `${row.unit === "FTE" ? "fte" : "money"}${total ? "-total" : ""}`);
  const cell = (
    formula: Expression | null,
    value: number | null,
    column: string,
    looks: CellStyle = style,
    unit = row.unit,
  ): PlannedCell => {
    if (formula === null) return textCell("", total ? "label-total" : "label");
    const meaning = its.meaning(row.item, scenario.id, row.body, column);
    const sources = row.values.measures.flatMap(({ cells }) => cells.id ?? []);
    return formulaCell(formula, looks, { value, unit, meaning, sources, live: true });
  };
  const { values } = row;
  return {
    key: `${row.key}:${scenario.id}`,
    height: fittedHeight([scenario.id, row.body, row.item], widths),
    ...opening(row.opens === true),
    cells: [
      number === null
        ? textCell(scenario.id, total ? "label-total" : "label")
        : formulaCell(scenarioCell(calc, number), total ? "label-total" : "label-linked"),
      textCell(row.body, LABELS[total ? "total" : "plain"]),
      textCell(row.item, LABELS[row.look]),
      ...years.map((year, index) =>
        cell(row.year(FIRST_YEAR + index, year), values.years[index] ?? null, its.year(year)),
      ),
      cell(row.total, values.total, its.years(years[0] ?? 0, years.at(-1) ?? 0), row.totalStyle),
      cell(row.undated, values.undated, its.undated),
      cell(
        row.unknowns,
        values.unknowns,
        words.scenario.unknowns,
        total ? "count-total" : "count-cell",
        "count",
      ),
    ],
  };
}

/** The columns of such a table, wide enough for its words and amounts. */
export function byYearColumns(
  choices: ScenarioChoices,
  scenarios: readonly Numbered[],
  told: {
    /** What else stands in the first column. */
    readonly names?: readonly string[];
    readonly bodies: readonly string[];
    readonly items: readonly string[];
    readonly rows: readonly ItemByYear[];
  },
): readonly Column[] {
  const { words, calc } = choices;
  const its = words.byYear;
  const { years } = calc.layout;
  const width = (amounts: (row: ItemByYear) => readonly (number | null)[]) =>
    moneyWidth(told.rows.flatMap(amounts), 11);
  return [
    scenarioColumn(choices, scenarios, told.names),
    ofWords(words.scenario.body, widthOf(told.bodies, 11, 20)),
    ofWords(its.item, widthOf(told.items, ITEM_WIDTHS.least, ITEM_WIDTHS.most)),
    ...years.map((year) =>
      ofFigures(
        its.year(year),
        width((row) => row.years),
      ),
    ),
    ofFigures(
      its.years(years[0] ?? 0, years.at(-1) ?? 0),
      width(({ total }) => [total]),
    ),
    ofFigures(
      its.undated,
      width(({ undated }) => [undated]),
    ),
    ofFigures(words.scenario.unknowns, 12),
  ];
}

/** All years of a row together. */
export function overYears(row: number, { calc }: ScenarioChoices): Expression {
  return call("SUM", own(row, FIRST_YEAR, 1, calc.layout.years.length));
}

/** Which slots of the calculation sheet are somebody's. */
export function criteriaOf(
  { number }: Numbered,
  whom: Whom,
  { codes }: ScenarioChoices,
  class_ = SYNERGY,
): Criteria {
  const all = { scenario: number, class: class_ };
  if (whom.kind === "together") return all;
  return { ...all, entity: whom.kind === "body" ? codes.entity(whom.entity) : 0 };
}

/** Whose money it is, in words. */
export function whoseName(whom: Whom, { words }: ScenarioChoices): string {
  if (whom.kind === "together") return words.together;
  if (whom.kind === "body" && whom.entity === BOTH) return words.byYear.both;
  return bodyName(whom.kind === "body" ? whom.entity : null, words);
}
