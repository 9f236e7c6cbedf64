import type { Sourced } from "../../model/headcount";
import type { Workload } from "../../model/workload";
import type { WorkloadOutcome, WorkloadRow } from "../../scenario/workload";
import { formatArea } from "../../sheet/a1";
import { assumption } from "../calc/typed";
import { binary, call, cell, number, own, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { all, isNumber, minus, plus, times, when } from "../formula/logic";
import { sourceFigure } from "../formula/source-figure";
import { planFrame } from "../frame";
import type { AnnexPlan, Figure, PlannedCell, PlannedRow } from "../plan";
import { blankCells, ofWords, ofFigures, formulaCell, textCell } from "../planned";
import { scenarioLines } from "../scenario-input";
import type { ScenarioChoices } from "../scenario-input";
import type { CellStyle } from "../style";
import type { AnnexWords } from "../words";
import { workloadAreas } from "./areas";
import { scenarioRows } from "./scenario-rows";
import type { ScenarioWork } from "./scenario-rows";

export type WorkloadInput = {
  readonly workloads: readonly Workload[];
  readonly outcome: WorkloadOutcome;
  /** Whether the workbook has the table of assumptions; T5 needs none. */
  readonly assumptions: boolean;
  /** What scenarios let bodies realise of it; null where there are none. */
  readonly realisable: {
    readonly scenarios: readonly ScenarioWork[];
    readonly choices: ScenarioChoices;
  } | null;
};

export type WorkloadChoices = { readonly words: AnnexWords; readonly writtenOn: string };

const COLUMNS = ["files", "weighted", "officers", "others", "naive", "likeForLike", "need", "freed"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * T5: files per officer as they are counted and on equal tasks, the staff that the target asks for, what that frees, and what
 * of it natural departures allow in each scenario.
 */
export function planWorkload(input: WorkloadInput, { words, writtenOn }: WorkloadChoices): AnnexPlan {
  const its = words.workload;
  const { realisable } = input;
  const horizon = realisable?.choices.calc.layout.years.at(-1) ?? 0;
  const more = realisable ? [its.departures(horizon), its.realisable] : [];
  return planFrame({
    annex: "T5",
    code: "T05",
    own: realisable ? { ...its, note: together(its.note, its.realisableNote) } : its,
    words,
    writtenOn,
    lines: [
      words.source(
        workloadAreas(input.workloads)
          .map((area) => formatArea(area))
          .join(", "),
      ),
      ...(realisable ? scenarioLines(realisable.choices, realisable.scenarios) : []),
    ],
    columns: [
      ofWords(words.scenario.body, 26),
      ...[...COLUMNS.map((one) => its[one]), ...more].map((heading) => ofFigures(heading, 17)),
    ],
    table: (first) => {
      const rows = workloadRows(input, words, first);
      const wide = rows.map((row, index) => ({
        ...row,
        cells: [
          ...row.cells,
          ...blankCells(more.length, index === input.workloads.length ? "label-total" : "label"),
        ],
      }));
      const above = { first, freed: columnOf("freed") };
      if (!realisable) return wide;
      return [...wide, ...scenarioRows(realisable.scenarios, realisable.choices, above, first + wide.length)];
    },
  });
}

/** Two notes as one, language by language. */
function together(note: string, more: string): string {
  const others = more.split("\n");
  return note
    .split("\n")
    .map((line, index) => `${line} ${others[index] ?? ""}`.trim())
    .join("\n");
}

function workloadRows(
  { workloads, outcome, assumptions }: WorkloadInput,
  words: AnnexWords,
  first: number,
): readonly PlannedRow[] {
  const together = first + workloads.length;
  const target = own(together + 1, columnOf("likeForLike"));
  const bodies = workloads.map((workload, index): PlannedRow => {
    const row = first + index;
    const { kind, name } = workload.entity;
    const body = kind === "other" ? name : words.entity[kind];
    const formula = (column: Column) =>
      bodyFormula(column, workload, row, target, words.unknown, assumptions);
    const cells = rowCells(body, outcome.rows[index], workload, formula, words, false);
    return { key: `body:${body}`, height: null, cells };
  });
  const all_ = rowCells(
    words.together,
    outcome.together,
    null,
    (column) => togetherFormula(column, first, workloads.length, together, words.unknown),
    words,
    true,
  );
  return [
    ...bodies,
    { key: "together", height: null, cells: all_ },
    { key: "target", height: null, cells: targetCells(outcome, words, first, workloads.length, assumptions) },
  ];
}

function columnOf(column: Column): number {
  return 1 + COLUMNS.indexOf(column);
}

function rowCells(
  name: string,
  row: WorkloadRow | undefined,
  workload: Workload | null,
  formula: (column: Column) => Expression,
  words: AnnexWords,
  total: boolean,
): readonly PlannedCell[] {
  const sources = workload
    ? [workload.files, workload.officers, workload.otherStaff].flatMap((sourced) => sourced?.at ?? [])
    : [];
  const cells = COLUMNS.map((column): PlannedCell => {
    const figure: Figure = {
      value: row ? valueOf(row, column) : null,
      unit:
        column === "naive" || column === "likeForLike"
          ? "ratio"
          : column === "files" || column === "weighted"
            ? "count"
            : "FTE",
      meaning: words.workload.meaning(words.workload[column], name),
      sources,
      live: true,
    };
    return formulaCell(formula(column), styleOf(column, total), figure);
  });
  return [textCell(name, total ? "label-total" : "label"), ...cells];
}

/** Officers and other staff stand apart; `staff` of the engine is their sum. */
function valueOf(row: WorkloadRow, column: Column): number | null {
  if (column !== "others") return row[column];
  return row.staff === null || row.officers === null ? null : row.staff - row.officers;
}

function styleOf(column: Column, total: boolean): CellStyle {
  if (column === "naive" || column === "likeForLike") return total ? "ratio-total" : "ratio";
  if (column === "files") return total ? "files-total" : "files-linked";
  if (column === "weighted") return total ? "files-total" : "files";
  if (total) return "fte-total";
  return column === "need" || column === "freed" ? "fte" : "fte-linked";
}

function bodyFormula(
  column: Column,
  workload: Workload,
  row: number,
  target: Expression,
  unknown: string,
  assumptions: boolean,
): Expression {
  const c = (of: Column) => own(row, columnOf(of));
  const staff = plus(c("officers"), c("others"));
  switch (column) {
    case "files":
      return told(workload.files, unknown);
    case "weighted": {
      const heavy = workload.article60Files;
      if (!heavy) return linked(c("files"), unknown);
      const weight = assumptions ? assumption("article-60-weight", number(1)) : number(1);
      const of = heavy.text === undefined ? cell(heavy.at) : sourceFigure(heavy, unknown);
      const extra = times(of, minus(weight, number(1)));
      return whenKnown([c("files"), of], plus(c("files"), extra), unknown);
    }
    case "officers":
      return told(workload.officers, unknown);
    case "others":
      return workload.otherStaff ? told(workload.otherStaff, unknown) : number(0);
    case "naive":
      return ratio(c("files"), c("officers"), [c("files"), c("officers")], unknown);
    case "likeForLike":
      return ratio(c("weighted"), staff, [c("weighted"), c("officers"), c("others")], unknown);
    case "need":
      return whenKnown([c("weighted"), target], binary(c("weighted"), "/", target), unknown);
    case "freed":
      return whenKnown([c("officers"), c("others"), c("need")], minus(staff, c("need")), unknown);
  }
}

/** A number of the sheet; of a text that was read as one, that number. */
function told(figure: Sourced<number>, unknown: string): Expression {
  return figure.text === undefined ? linked(cell(figure.at), unknown) : sourceFigure(figure, unknown);
}

/** All together: known only where each body is. */
function togetherFormula(
  column: Column,
  first: number,
  rows: number,
  row: number,
  unknown: string,
): Expression {
  const c = (of: Column) => own(row, columnOf(of));
  const staff = plus(c("officers"), c("others"));
  if (column === "naive") return ratio(c("files"), c("officers"), [c("files"), c("officers")], unknown);
  if (column === "likeForLike") {
    return ratio(c("weighted"), staff, [c("weighted"), c("officers"), c("others")], unknown);
  }
  const parts = own(first, columnOf(column), rows, 1);
  return when(binary(call("COUNT", parts), "=", number(rows)), call("SUM", parts), text(unknown));
}

function targetCells(
  { target }: WorkloadOutcome,
  words: AnnexWords,
  first: number,
  rows: number,
  assumptions: boolean,
): readonly PlannedCell[] {
  const ratios = own(first, columnOf("likeForLike"), rows, 1);
  const highest = when(
    binary(call("COUNT", ratios), ">", number(0)),
    call("MAX", ratios),
    text(words.unknown),
  );
  const formula = assumptions ? assumption("target-ratio", highest) : highest;
  const figure: Figure = {
    value: target,
    unit: "ratio",
    meaning: words.workload.target,
    sources: [],
    live: true,
  };
  return [
    textCell(words.workload.target, "label"),
    ...COLUMNS.slice(0, COLUMNS.indexOf("likeForLike")).map(() => textCell("", "label")),
    formulaCell(formula, "ratio", figure),
    ...COLUMNS.slice(COLUMNS.indexOf("likeForLike") + 1).map(() => textCell("", "label")),
  ];
}

function linked(at: Expression, unknown: string): Expression {
  return when(isNumber(at), at, text(unknown));
}

function ratio(
  files: Expression,
  staff: Expression,
  parts: readonly Expression[],
  unknown: string,
): Expression {
  const known = binary(call("COUNT", ...parts), "=", number(parts.length));
  const some = when(known, binary(staff, ">", number(0)), binary(number(0), ">", number(0)));
  return when(some, binary(files, "/", staff), text(unknown));
}

function whenKnown(parts: readonly Expression[], then: Expression, unknown: string): Expression {
  return when(all(...parts.map(isNumber)), then, text(unknown));
}
