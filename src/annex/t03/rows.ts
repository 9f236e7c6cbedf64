import { entityKey } from "../../model/entity";
import { headcountOf } from "../../model/staffing";
import type { Service, Staffing } from "../../model/staffing";
import { turnEnds } from "../../model/turns";
import type { Turns } from "../../model/turns";
import { scenarioCell } from "../calc/layout";
import { call, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { isNumber, minus, plus, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import type { Figure, PlannedCell, PlannedRow } from "../plan";
import { fittedHeight, formulaCell, opening, textCell } from "../planned";
import { bodyName } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import { serviceName } from "../service-name";
import { SYNERGY, UNCHANGED_POLICY, countUnknown, sumSlots, sumYear } from "../sums";
import type { Criteria } from "../sums";
import type { StepsInput } from "./input";
import type { StepsLayout, StepsRow } from "./layout";
import { valuesOf } from "./values";
import type { Context } from "./values";

const BASELINE = 3;
const FIRST_YEAR = 4;

/** Services that are planned in one turn: of each there are three figures a year. */
const ROWS_A_TURN = 10;

export function* stepsRows(
  staffing: Staffing,
  scenarios: readonly StepsInput[],
  layout: StepsLayout,
  choices: ScenarioChoices,
  { first, widths }: { readonly first: number; readonly widths: readonly number[] },
): Turns<readonly PlannedRow[]> {
  const planned: PlannedRow[] = [];
  for (const [index, input] of scenarios.entries()) {
    const rows = layout.rows[index] ?? [];
    const context: Context = { staffing, input, choices, start: first + (layout.starts[index] ?? 0), rows };
    for (const [at, row] of rows.entries()) {
      planned.push({
        key: `${row.kind}:${input.scenario.id}:${at}`,
        height: fittedHeight([input.scenario.id, ...namesOf(row, context)], widths),
        cells: rowCells(row, at, context),
        ...opening(row.kind === "nobody" || (row.kind === "service" && row.service === 0)),
      });
      if (turnEnds(at, ROWS_A_TURN)) yield;
    }
  }
  return planned;
}

function rowCells(row: StepsRow, at: number, context: Context): readonly PlannedCell[] {
  const { input, choices } = context;
  const total = row.kind === "body" || row.kind === "after" || row.kind === "before";
  const label = total ? "label-total" : "label";
  const fte = total ? "fte-total" : "fte";
  const values = valuesOf(row, context);
  const formulas = formulasOf(row, at, context);
  const [body, what] = namesOf(row, context);
  const its = choices.words.steps;
  const figure = (value: number | null, when_: string, sources: Figure["sources"]): Figure => ({
    value,
    unit: "FTE",
    meaning: its.meaning(what, body, when_),
    sources,
    live: true,
  });
  const baseline: PlannedCell = formulas.baseline
    ? formulaCell(
        formulas.baseline,
        row.kind === "service" ? "fte-linked" : fte,
        figure(values.baseline, its.baseline, values.sources),
      )
    : textCell(row.kind === "level" ? choices.words.unknown : "", row.kind === "level" ? "not-live" : label);
  const years = choices.calc.layout.years.map((year, index) =>
    formulaCell(
      formulas.year(year, FIRST_YEAR + index),
      fte,
      figure(values.years[index] ?? null, its.at(year), values.sources),
    ),
  );
  const undated: PlannedCell = formulas.undated
    ? formulaCell(formulas.undated, fte, figure(values.undated, its.undated, values.sources))
    : textCell("", label);
  const unknowns: PlannedCell =
    row.kind === "change"
      ? formulaCell(
          countUnknown(
            choices.calc,
            "effect",
            { scenario: input.number, class: SYNERGY },
            choices.words.unknown,
          ),
          "count-cell",
          { ...figure(input.unknowns, choices.words.scenario.unknowns, []), unit: "count" },
        )
      : textCell("", label);
  return [
    formulaCell(scenarioCell(choices.calc, input.number), total ? "label-total" : "label-linked"),
    textCell(body, label),
    textCell(what, label),
    baseline,
    ...years,
    undated,
    unknowns,
  ];
}

function namesOf(row: StepsRow, { staffing, choices: { words } }: Context): readonly [string, string] {
  const its = words.steps;
  const body = (entity: number) => {
    const found = staffing.entities[entity];
    return bodyName(found ? entityKey(found) : null, words);
  };
  const serviceNameOf = (service: Service | undefined) => (service ? serviceName(service, words) : "");
  switch (row.kind) {
    case "service":
      return [body(row.entity), serviceNameOf(staffing.services[row.service])];
    case "elsewhere":
      return [body(row.entity), words.scenario.otherService];
    case "body":
      return [body(row.entity), words.scenario.total];
    case "nobody":
      return [words.unknown, words.scenario.otherService];
    case "after":
    case "before":
    case "change":
      return [words.together, its[row.kind]];
    case "level":
      return [words.together, row.level === null ? its.noLevel : its.level(row.level)];
  }
}

type Formulas = {
  readonly baseline: Expression | null;
  readonly year: (year: number, column: number) => Expression;
  readonly undated: Expression | null;
};

function formulasOf(row: StepsRow, at: number, context: Context): Formulas {
  const { staffing, input, choices, start, rows } = context;
  const { calc, codes, words } = choices;
  const code = (entity: number) => {
    const found = staffing.entities[entity];
    return found ? codes.entity(entityKey(found)) : 0;
  };
  const here: Criteria = { scenario: input.number, class: SYNERGY };
  const only = (from: Criteria, to: Criteria): Formulas => ({
    baseline: null,
    year: (year) => change((criteria) => sumYear(calc, "fte", year, { ...here, ...criteria }), from, to),
    undated: change((criteria) => sumSlots(calc, "effect", { ...here, dated: 0, ...criteria }), from, to),
  });
  /** With what happens anyway; without a date only synergies are told. */
  const all = (from: Criteria, to: Criteria): Formulas => {
    const synergies = only(from, to);
    const anyway = { scenario: input.number, class: UNCHANGED_POLICY };
    const ofYear = (year: number) =>
      change((criteria) => sumYear(calc, "fte", year, { ...anyway, ...criteria }), from, to);
    return { ...synergies, year: (year, column) => plus(ofYear(year), synergies.year(year, column)) };
  };
  const addUp = (kinds: readonly StepsRow["kind"][], entity?: number): Formulas => {
    const parts = rows.flatMap((one, index) =>
      kinds.includes(one.kind) && (entity === undefined || ("entity" in one && one.entity === entity))
        ? [start + index]
        : [],
    );
    const sum = (column: number) => call("SUM", ...parts.map((line) => own(line, column)));
    return {
      baseline: sum(BASELINE),
      year: (_, column) => sum(column),
      undated: sum(FIRST_YEAR + calc.layout.years.length),
    };
  };
  switch (row.kind) {
    case "service": {
      const real = headcountOf(staffing, row.service, row.entity)?.real;
      const [entity, service] = [code(row.entity), row.service + 1];
      const place = all({ entity, service }, { toEntity: entity, toService: service });
      const base = own(start + at, BASELINE);
      const told = real ? sourceFigure(real, words.unknown) : text(words.unknown);
      return {
        ...place,
        baseline: told,
        year: (year) => when(isNumber(base), plus(base, place.year(year, 0)), text(words.unknown)),
      };
    }
    case "elsewhere": {
      const entity = code(row.entity);
      return all({ entity, service: 0 }, { toEntity: entity, toService: 0 });
    }
    case "nobody":
      return all({ entity: 0 }, { toEntity: 0 });
    case "body":
      return addUp(["service", "elsewhere"], row.entity);
    case "after":
      return addUp(["body", "nobody"]);
    case "change":
      return only({}, {});
    case "level": {
      const level = row.level === null ? 0 : codes.level(row.level);
      return only({ letter: level }, { toLetter: level });
    }
    case "before": {
      const after = start + rows.findIndex(({ kind }) => kind === "after");
      const changed = start + rows.findIndex(({ kind }) => kind === "change");
      return {
        baseline: own(after, BASELINE),
        year: (_, column) => minus(own(after, column), own(changed, column)),
        undated: null,
      };
    }
  }
}

/** Who leaves (below zero) at the place, less those of them that appear there again: what a move takes from one it gives to another. */
function change(sum: (criteria: Criteria) => Expression, from: Criteria, to: Criteria): Expression {
  return minus(sum(from), sum({ ...to, moves: 1 }));
}
