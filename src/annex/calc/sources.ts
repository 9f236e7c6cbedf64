import { INDEX_LAG } from "../../model/assumption";
import { entityKey } from "../../model/entity";
import { call, cell, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, isBlank, minus, plus, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import type { PlannedCell, PlannedRow } from "../plan";
import {
  blankCells,
  columnHeads,
  emptyRow,
  fittedHeight,
  formulaCell,
  ofFigures,
  ofMarks,
  ofWords,
  textCell,
} from "../planned";
import type { CellStyle } from "../style";
import type { CalcInput } from "./input";
import { PARAMETERS, parameter } from "./layout";
import type { CalcLayout, Parameter } from "./layout";
import { costKey } from "./cost";
import { pivotCells, pivotMean } from "./pivots";
import { profileCells } from "./profiles";
import { firstOf } from "./places";
import { assumption, codeOf, typedAt } from "./typed";
import { LEFT_WIDTHS } from "./widths";
import type { CalcWords } from "./words";

/** The column of a unit cost's amount. */
const AMOUNT = 6;

/** The rows above the slots: parameters, the baseline's services, the scenarios, the unit costs. */
export function sourceRows(
  input: CalcInput,
  layout: CalcLayout,
  words: CalcWords,
  unknown: string,
): readonly PlannedRow[] {
  return [
    ...PARAMETERS.map((which) => parameterRow(which, input, layout, words)),
    emptyRow("space:parameters"),
    ...block(
      "services",
      words.services,
      [words.number, words.name, words.first],
      serviceCells(input, layout),
      input.staffing?.services.map(({ label }) => label),
    ),
    ...block("scenarios", words.scenarios, [words.number, words.name, words.first], scenarioCells(layout)),
    ...block(
      "costs",
      words.unitCosts,
      [
        words.number,
        words.cost.entity,
        words.cost.level,
        words.cost.statute,
        words.cost.year,
        words.cost.key,
        words.cost.amount,
      ],
      costCells(input, layout, unknown),
    ),
    ...block("articles", words.articles, [words.number, words.name, words.cost.entity], articleCells(input)),
    ...(layout.profiles > 0
      ? block(
          "profiles",
          words.profiles,
          [words.number, ...PROFILE_HEADINGS.map((which) => words.profile[which])],
          profileCells(layout, unknown),
        )
      : []),
    ...(layout.pivots > 0
      ? block("pivots", words.pivots, [words.number, words.pivot.date, words.pivot.month], pivotCells(layout))
      : []),
  ];
}

const PROFILE_HEADINGS = ["measure", "slot", "year", "amount", "own", "first", "last"] as const;

function parameterRow(which: Parameter, input: CalcInput, layout: CalcLayout, words: CalcWords): PlannedRow {
  const value = formulaCell(
    parameterFormula(which, input, layout),
    which === "over" ? "check" : PARAMETER_STYLES[which],
    which === "over"
      ? {
          value: overflowOf(input, layout),
          unit: "count",
          meaning: words.meaning.over,
          sources: [],
          live: true,
        }
      : null,
  );
  return {
    key: `parameter:${which}`,
    height: null,
    // The name on the right, where it has room in two languages: the first columns are narrow.
    cells: [null, value, textCell(words.parameters[which].replaceAll("\n", " / "), "text")],
  };
}

const PARAMETER_STYLES: Readonly<Record<Exclude<Parameter, "over">, CellStyle>> = {
  yearAlone: "number",
  index: "share",
  priceYear: "number",
  statuteText: "number",
  statute: "code",
  drift: "share",
  lag: "number",
  pivotBase: "index",
  pensionRate: "share",
  article60Text: "number",
  article60: "code",
  workloadCell: "number",
  slots: "number",
  measures: "number",
};

function parameterFormula(which: Parameter, { settings }: CalcInput, layout: CalcLayout): Expression {
  switch (which) {
    case "yearAlone":
      return assumption("year-alone-months", number(12));
    case "index":
      return assumption("yearly-index", number(0));
    case "priceYear":
      return assumption("price-year", settings.priceYear === null ? text("") : number(settings.priceYear));
    case "statuteText":
      return assumption("statute", text(""));
    case "statute": {
      const told = parameter(layout, "statuteText");
      return when(isBlank(told), number(0), codeOf("statute", told));
    }
    case "drift":
      return assumption("seniority-drift", number(0));
    case "lag":
      return assumption("index-lag", number(INDEX_LAG));
    case "pivotBase": {
      const year = parameter(layout, "priceYear");
      return layout.pivots === 0 ? number(1) : when(isBlank(year), number(1), pivotMean(layout, year));
    }
    case "pensionRate":
      return assumption("pension-rate", number(0));
    case "article60Text":
      return assumption("art-60-included", text(""));
    case "article60": {
      const told = parameter(layout, "article60Text");
      return when(isBlank(told), number(1), codeOf("yes-no", told));
    }
    case "workloadCell":
      return assumption("workload-cell", text(""));
    case "slots":
      return number(layout.slots);
    case "measures":
      return call("ROWS", named("Syn_Measure_Id"));
    case "over":
      return overflow(layout);
  }
}

/** How many rows of the user's tables have no place here. */
function overflow(layout: CalcLayout): Expression {
  const beyond = (rows: Expression, places: Expression) => call("MAX", number(0), minus(rows, places));
  const ofTable = (name: string, places: number): readonly Expression[] =>
    places === 0 ? [] : [beyond(call("ROWS", named(name)), number(places))];
  return plus(
    beyond(parameter(layout, "measures"), parameter(layout, "slots")),
    ...ofTable("Syn_Profile_Measure", layout.profiles),
    ...ofTable("Syn_Pivot_Date", layout.pivots),
  );
}

function overflowOf({ rows, profiles, pivots }: CalcInput, layout: CalcLayout): number {
  const beyond = (count: number | null, places: number) => Math.max(0, (count ?? 0) - places);
  return (
    beyond(rows.length, layout.slots) + beyond(profiles, layout.profiles) + beyond(pivots, layout.pivots)
  );
}

function block(
  key: string,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
  names: readonly string[] = [],
): readonly PlannedRow[] {
  const width = (column: number) => LEFT_WIDTHS[column] ?? 0;
  const columns = headings.map((heading, column) =>
    column === 1 && key !== "costs"
      ? ofWords(heading, width(column))
      : column < AMOUNT
        ? ofMarks(heading, width(column))
        : ofFigures(heading, width(column)),
  );
  return [
    {
      key: `${key}:title`,
      height: null,
      cells: [textCell(title, "section"), ...blankCells(headings.length - 1, "section")],
    },
    columnHeads(`${key}:names`, columns),
    ...rows.map((cells, index) => ({
      key: `${key}:${index}`,
      height: fittedHeight(["", names[index] ?? ""], LEFT_WIDTHS),
      cells,
    })),
    emptyRow(`space:${key}`),
  ];
}

function serviceCells({ staffing }: CalcInput, layout: CalcLayout): readonly (readonly PlannedCell[])[] {
  return (staffing?.services ?? []).map(({ at, label, kind }, index) => {
    const first = firstOf(layout.serviceRow, index);
    // The cells of a list move when it is sorted: there the name is text.
    if (kind !== undefined) return [orderCell(index), textCell(label, "label"), formulaCell(first, "code")];
    const name = when(isBlank(cell(at)), text(""), cell(at));
    return nameCells(index, name, "label-linked", first);
  });
}

function scenarioCells(layout: CalcLayout): readonly (readonly PlannedCell[])[] {
  return Array.from({ length: layout.scenarios }, (_, index) => {
    const name = typedAt("Syn_Scenario_Id", own(layout.scenarioRow + index, 0));
    return nameCells(index, name, "text-linked", firstOf(layout.scenarioRow, index));
  });
}

function nameCells(
  index: number,
  name: Expression,
  style: CellStyle,
  first: Expression,
): readonly PlannedCell[] {
  return [orderCell(index), formulaCell(name, style), formulaCell(first, "code")];
}

function orderCell(index: number): PlannedCell {
  return formulaCell(number(index + 1), "order");
}

function costCells(
  { unitCosts, codes }: CalcInput,
  layout: CalcLayout,
  unknown: string,
): readonly (readonly PlannedCell[])[] {
  return unitCosts.map((cost, index) => {
    const row = layout.costRow + index;
    const code = (column: number) => own(row, column);
    const key = costKey(code(1), code(2), code(3));
    const ofPriceYear = equals(code(4), parameter(layout, "priceYear"));
    const usable = cost.year === null ? key : when(ofPriceYear, key, text(""));
    const statute = cost.statute === null ? 0 : codes.statute(cost.statute);
    const entity = cost.entity === null ? 0 : codes.entity(entityKey(cost.entity));
    return [
      orderCell(index),
      formulaCell(number(entity), "code"),
      formulaCell(number(codes.level(cost.level)), "code"),
      formulaCell(number(statute), "code"),
      cost.year === null ? textCell("", "text") : formulaCell(number(cost.year), "order"),
      formulaCell(usable, "code"),
      formulaCell(sourceFigure(cost, unknown), "money-linked"),
    ];
  });
}

function articleCells({ articles, codes }: CalcInput): readonly (readonly PlannedCell[])[] {
  return articles.map(({ entity, article, at }, index) => [
    formulaCell(number(index + 1), "order"),
    at ? formulaCell(cell(at), "text-linked") : textCell(article, "text"),
    formulaCell(number(entity === null ? 0 : codes.entity(entity)), "code"),
  ]);
}
