import type { Entity } from "../model/entity";
import type { Level, Statute } from "../model/unit-cost";
import type { Year } from "../model/year";
import { year as yearOf } from "../model/year";
import type { Field } from "./field";
import type { Heading } from "./heading";
import type { PathStep } from "./heading-path";
import { levelLabel } from "./level-label";
import { bodyOf, isTogether, MEASURE_COMPANY } from "./measure";
import { statuteOf } from "./statute";

/** What the cells of a column count. */
export type TableFigure = "real" | "theoretical" | "heads" | "vacant";

/** A column of figures, with whose and of when they are as far as its headings tell. */
export type TableColumn = {
  readonly column: number;
  readonly figure: TableFigure;
  /** The heading that says what it counts. */
  readonly step: PathStep;
  /** Whether a heading says real or theoretical, a unit alone ("FTE"), or nothing but a year or a level. */
  readonly told: "measure" | "unit" | "neither";
  /** "Effectif" without a unit: FTE, or people where a column of FTE stands beside it. */
  readonly unitless: boolean;
  readonly entity: Entity | null;
  readonly entityAt: PathStep | null;
  readonly statute: Statute | null;
  readonly level: Level | null;
  readonly year: Year | null;
  /** It adds others up, where there are others. */
  readonly total: boolean;
};

/** Why a column of figures does not count. */
export type ColumnRefusal = "total-column" | "other-column" | "establishment-in-heads";

/** What the headings of a table say besides those of one column. */
export type ColumnContext = {
  /** A heading over the whole table: it may say what all columns count, among other words, and nothing of one column. */
  readonly isTitle: (step: PathStep) => boolean;
  /** The name of a body that we have no word for; null where no other body stands in the same row. */
  readonly otherBody: (step: PathStep) => string | null;
};

const COMPANY: ReadonlySet<Field> = new Set<Field>([...MEASURE_COMPANY, "vacant"]);

/** A title with one of them is about something else than who works where, whatever else it names. */
const MONEY: readonly Field[] = ["cost", "files", "officers", "account"];

/** Reads the headings above one column, nearest first. */
export function tableColumnOf(
  column: number,
  path: readonly PathStep[],
  context: ColumnContext,
): TableColumn | ColumnRefusal {
  let measure: "real" | "theoretical" | "vacant" | null = null;
  let unit: "fte" | "heads" | null = null;
  let measured: PathStep | null = null;
  let united: PathStep | null = null;
  let entity: Entity | null = null;
  let entityAt: PathStep | null = null;
  let statute: Statute | null = null;
  let level: Level | null = null;
  let year: number | null = null;
  let total = false;
  for (const step of path) {
    const { heading } = step;
    const title = context.isTitle(step);
    if (step.year !== null) {
      if (!title) year ??= step.year;
      continue;
    }
    const named = title ? null : levelLabel(step.text);
    if (named) {
      level ??= named.grade ?? named.level;
      continue;
    }
    if (!title) {
      const other = context.otherBody(step);
      if (other !== null && entity === null) {
        entity = { kind: "other", name: other };
        entityAt = step;
        continue;
      }
      // A part of the staff, or another figure: on leave, by sex or residence, a cost, a file.
      if (heading === null || heading.known === 0) {
        if (measure === null) return "other-column";
        continue;
      }
      if ((heading.unknown > 0 && bodyOf(heading) === null && measure === null) || isForeign(heading)) {
        return "other-column";
      }
    }
    if (heading === null) continue;
    const kind = bodyOf(heading);
    if (!title) {
      if (kind !== null && entity === null) {
        entity = { kind, name: heading.unknown > 0 ? heading.body : heading.name };
        entityAt = step;
      }
      statute ??= statuteOf(heading);
      year ??= heading.year;
      if (isTogether(heading) && kind === null) total = true;
    }
    if (measure !== null || (title && MONEY.some((field) => heading.fields.has(field)))) continue;
    if (heading.fields.has("fte")) {
      unit ??= "fte";
      united ??= step;
    } else if (heading.certain.has("heads")) {
      unit ??= "heads";
      united ??= step;
    }
    if (heading.fields.has("vacant")) measure = "vacant";
    else if (heading.fields.has("real") !== heading.fields.has("theoretical")) {
      measure = heading.fields.has("real") ? "real" : "theoretical";
    }
    if (measure !== null) measured = step;
  }
  const step = measured ?? united ?? (year === null && level === null ? null : (path[0] ?? null));
  if (step === null) return total ? "total-column" : "other-column";
  if (measure === "theoretical" && unit === "heads") return "establishment-in-heads";
  if (measure === "vacant" && unit === "heads") return "other-column";
  return {
    column,
    figure: unit === "heads" ? "heads" : (measure ?? "real"),
    step,
    told: measure !== null ? "measure" : unit !== null ? "unit" : "neither",
    unitless: measure === "real" && unit === null,
    entity,
    entityAt,
    statute,
    level,
    year: year === null ? null : yearOf(year),
    total,
  };
}

/** It names something that no staffing table counts: a cost, a credit, a file. */
function isForeign({ fields }: Heading): boolean {
  return [...fields].some((field) => !COMPANY.has(field));
}
