import type { BlockColumn } from "../../source/block-columns";
import type { BlockKind } from "../../source/block";
import type { Meaning } from "../../source/correction";
import type { Field } from "../../source/field";
import type { FieldWords } from "../../text/field-words";
import type { ChoiceGroup, MappingWords } from "../../text/mapping-words";

/** What a column may be said to be: as read, a field, a total of others, or nothing that counts. */
export type WhatChoice = "as-read" | "ignored" | Field;
export type BodyChoice = "as-read" | "municipality" | "welfare-centre" | "both";
export type YearChoice = "as-read" | `${number}`;

/** The three choices that are made of a column. */
export type ColumnChoice = {
  readonly what: WhatChoice;
  readonly body: BodyChoice;
  readonly year: YearChoice;
};

const GROUPS: readonly { readonly group: ChoiceGroup; readonly fields: readonly Field[] }[] = [
  {
    group: "staff",
    fields: ["service", "department", "real", "theoretical", "heads", "entity", "level", "grade", "statute"],
  },
  { group: "list", fields: ["job", "working-time", "end-date", "person-name", "remark"] },
  { group: "costs", fields: ["cost"] },
  {
    group: "budget",
    fields: [
      "article",
      "function",
      "economic",
      "label",
      "account",
      "budget",
      "initial",
      "amended",
      "committed",
      "charged",
      "available",
    ],
  },
  { group: "workload", fields: ["files", "article-60", "officers", "other-staff"] },
];

const FIRST: Readonly<Record<BlockKind, readonly ChoiceGroup[]>> = {
  "staffing-matrix": ["staff"],
  "official-annex": ["staff"],
  "staff-list": ["list", "staff"],
  "budget-list": ["budget"],
  "unit-costs": ["costs", "staff"],
  workload: ["workload", "staff"],
  unknown: [],
};

/** The choices in groups, those of the block's own kind first. */
export function groupsFor(kind: BlockKind): typeof GROUPS {
  const first = FIRST[kind];
  const rank = (group: ChoiceGroup) => (first.includes(group) ? first.indexOf(group) : first.length);
  return [...GROUPS].sort((a, b) => rank(a.group) - rank(b.group));
}

const WITH_BODY: ReadonlySet<Field> = new Set(["real", "theoretical", "heads", "cost", "vacant"]);
const WITH_YEAR: ReadonlySet<Field> = new Set([
  "account",
  "budget",
  "initial",
  "amended",
  "committed",
  "charged",
  "available",
]);

/** The field that a column has, or is said to have; null where it has none. */
export function fieldOf({ what }: ColumnChoice, column: BlockColumn): Field | null {
  if (what === "ignored") return null;
  return what === "as-read" ? (column.fields.find((field) => !isBody(field)) ?? null) : what;
}

export function takesBody(field: Field | null): boolean {
  return field !== null && WITH_BODY.has(field);
}

export function takesYear(field: Field | null): boolean {
  return field !== null && WITH_YEAR.has(field);
}

function isBody(field: Field): boolean {
  return field === "municipality" || field === "welfare-centre";
}

/** What the user has said of a column so far. */
export function choiceOf({ correction }: BlockColumn): ColumnChoice {
  const as = correction?.correction.as;
  if (as?.kind === "ignored") return { what: "ignored", body: "as-read", year: "as-read" };
  if (as?.kind !== "fields") return { what: "as-read", body: "as-read", year: "as-read" };
  const bodies = as.fields.filter(isBody);
  const body = bodies.length > 1 ? "both" : bodies[0];
  return {
    what: as.fields.find((field) => !isBody(field)) ?? "as-read",
    body: body === "both" || body === "municipality" || body === "welfare-centre" ? body : "as-read",
    year: as.year === null ? "as-read" : `${as.year}`,
  };
}

/** The choice as a correction; null where it is all as read. A body and a year that the heading tells stay told. */
export function meaningOf(choice: ColumnChoice, column: BlockColumn): Meaning | null {
  if (choice.what === "ignored") return { kind: "ignored" };
  const year = choice.year === "as-read" ? null : Number(choice.year);
  if (choice.what === "as-read" && choice.body === "as-read" && year === null) return null;
  const field = fieldOf(choice, column);
  const bodies: readonly Field[] =
    choice.body === "both"
      ? ["municipality", "welfare-centre"]
      : choice.body === "as-read"
        ? column.correction
          ? []
          : column.bodies
        : [choice.body];
  return { kind: "fields", fields: field ? [field, ...bodies] : bodies, year };
}

/** What the program makes of the column by itself, in words. */
export function asReadText(column: BlockColumn, fields: FieldWords, words: MappingWords): string {
  if (column.correction) return "";
  const field = column.fields.find((one) => !isBody(one));
  const said = field ? fields[field] : "";
  if (column.counts) return said;
  return said === "" ? words.unread : words.unused(said);
}
