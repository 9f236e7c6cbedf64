import { entityKey } from "../../model/entity";
import { call, cell, downTo, named, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { equals, flag, isBlank, isNumber, minus, times, when } from "../formula/logic";
import type { PlannedCell, PlannedRow } from "../plan";
import { emptyRow, formulaCell, textCell } from "../planned";
import type { CellStyle } from "../style";
import type { CalcInput } from "./input";
import { PARAMETERS, parameter } from "./layout";
import type { CalcLayout, Parameter } from "./layout";
import { costKey } from "./cost";
import { assumption, codeOf, typedAt } from "./typed";
import type { CalcWords } from "./words";

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
  ];
}

function parameterRow(which: Parameter, input: CalcInput, layout: CalcLayout, words: CalcWords): PlannedRow {
  const value = formulaCell(
    parameterFormula(which, input, layout),
    which === "over" ? "check" : "number",
    which === "over"
      ? {
          value: Math.max(0, input.rows.length - layout.slots),
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
    cells: [textCell(words.parameters[which], "label"), value],
  };
}

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
    case "slots":
      return number(layout.slots);
    case "measures":
      return call("ROWS", named("Syn_Measure_Id"));
    case "over":
      return call("MAX", number(0), minus(parameter(layout, "measures"), parameter(layout, "slots")));
  }
}

function block(
  key: string,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
): readonly PlannedRow[] {
  return [
    { key: `${key}:title`, height: null, cells: [textCell(title, "section")] },
    { key: `${key}:names`, height: null, cells: headings.map((word) => textCell(word, "note")) },
    ...rows.map((cells, index) => ({ key: `${key}:${index}`, height: null, cells })),
    emptyRow(`space:${key}`),
  ];
}

function serviceCells({ staffing }: CalcInput, layout: CalcLayout): readonly (readonly PlannedCell[])[] {
  return (staffing?.services ?? []).map(({ at }, index) => {
    const name = when(isBlank(cell(at)), text(""), cell(at));
    return nameCells(index, name, "text-linked", firstOf(layout.serviceRow, index));
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
  return [formulaCell(number(index + 1), "number"), formulaCell(name, style), formulaCell(first, "number")];
}

/** The position of a name that stands here for the first time, else 0: a name twice must not add both. */
function firstOf(row: number, index: number): Expression {
  const name = own(row + index, 1);
  const soFar = call("SUMPRODUCT", times(equals(downTo(row, 1, index + 1), name), number(1)));
  return when(isBlank(name), number(0), times(flag(equals(soFar, number(1))), number(index + 1)));
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
    const told = cell(cost.at);
    const statute = cost.statute === null ? 0 : codes.statute(cost.statute);
    const entity = cost.entity === null ? 0 : codes.entity(entityKey(cost.entity));
    return [
      formulaCell(number(index + 1), "number"),
      formulaCell(number(entity), "number"),
      formulaCell(number(codes.level(cost.level)), "number"),
      formulaCell(number(statute), "number"),
      cost.year === null ? textCell("", "text") : formulaCell(number(cost.year), "number"),
      formulaCell(usable, "number"),
      formulaCell(when(isNumber(told), told, text(unknown)), "money-linked"),
    ];
  });
}

function articleCells({ articles, codes }: CalcInput): readonly (readonly PlannedCell[])[] {
  return articles.map(({ entity, article, at }, index) => [
    formulaCell(number(index + 1), "number"),
    at ? formulaCell(cell(at), "text-linked") : textCell(article, "text"),
    formulaCell(number(entity === null ? 0 : codes.entity(entity)), "number"),
  ]);
}
