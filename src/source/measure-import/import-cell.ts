import type { MeasureField } from "../../model/measure";
import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import { serialOf } from "../date";
import { readDate } from "../date-cell";
import { levelOf } from "../grade";
import { readHeading } from "../heading";
import { labelOf } from "../label";
import { bodyOf } from "../measure";
import { isInDoubt, readNumber } from "../number";
import type { Choice } from "../scenario-tables/choices";
import { namesOf } from "../scenario-tables/choices";
import type { ListName } from "../scenario-tables/definition";
import { fieldOf } from "../scenario-tables/definition";
import { MEASURES_TABLE } from "../scenario-tables/measures-table";
import type { Vocabularies } from "../scenario-tables/read-lists";
import { VOCABULARY } from "../vocabulary";
import { labelKey } from "../words";

/** What a cell of another sheet says of a field: the cell of our table, empty where it says nothing, or that it cannot be read. */
export type ImportedCell =
  | { readonly kind: "value"; readonly value: CellValue; readonly low?: number; readonly high?: number }
  | { readonly kind: "unreadable"; readonly text: string };

const NOTHING: ImportedCell = { kind: "value", value: null };

/** Reads a cell as a field is written in our table: words of lists in the workbook's own words, numbers as numbers. */
export function importCell(field: MeasureField, value: CellValue, vocabularies: Vocabularies): ImportedCell {
  const text = labelOf(value);
  if (text === "") return NOTHING;
  const unreadable: ImportedCell = { kind: "unreadable", text };
  if (isCellError(value)) return unreadable;
  const { kind } = fieldOf(MEASURES_TABLE, field);
  switch (kind.kind) {
    case "choice": {
      const choice = chosen(kind.list, value, vocabularies);
      return choice ? { kind: "value", value: choice.shown ?? choice.words.nl } : unreadable;
    }
    case "fte":
    case "money":
    case "number":
      return importNumber(value, text);
    case "when":
    case "date":
      return importDate(value, text);
    case "id":
    case "ids":
    case "text":
      return { kind: "value", value: text };
  }
}

/** Whether a cell can be of that field at all. A long text is a title, never a reference. */
export function fits(field: MeasureField, value: CellValue, vocabularies: Vocabularies): boolean {
  const { kind } = fieldOf(MEASURES_TABLE, field);
  if (kind.kind === "text" && (field === "titleNl" || field === "titleFr")) return typeof value === "string";
  if (kind.kind === "id") return labelOf(value).length <= SHORT;
  return importCell(field, value, vocabularies).kind === "value";
}

const SHORT = 16;

function importNumber(value: CellValue, text: string): ImportedCell {
  const read = readNumber(value, { decimal: "," });
  switch (read.kind) {
    case "unknown":
      return NOTHING;
    case "nil":
      return { kind: "value", value: 0 };
    case "number":
      return { kind: "value", value: read.value };
    case "range": {
      // "1 à 2 ETP": neither of them, and the middle is what a table can add up.
      const { low, high } = read;
      return { kind: "value", value: (low + high) / 2, low, high };
    }
    case "text-number":
      return isInDoubt(read) ? { kind: "unreadable", text } : { kind: "value", value: read.value };
    case "text":
    case "error":
      return { kind: "unreadable", text };
  }
}

/** A year stays a year; a month or a day becomes the number of its (first) day. */
function importDate(value: CellValue, text: string): ImportedCell {
  const read = readDate(value);
  if (read.kind === "unknown" || read.kind === "none") return NOTHING;
  if (read.kind !== "date") return { kind: "unreadable", text };
  const [year = 0, month, day = 1] = read.date.split("-").map(Number);
  if (month === undefined) return { kind: "value", value: year };
  return { kind: "value", value: serialOf(year, month, day) };
}

/** The word of a list that a cell means: as it stands there, else without regard to accents, else as sheets say it. */
function chosen(list: ListName, value: CellValue, { choices }: Vocabularies): Choice | null {
  const own = choices.filter((choice) => choice.list === list);
  if (typeof value === "boolean") return keyed(own, value ? "yes" : "no");
  const text = labelOf(value);
  const named = own.find((choice) => namesOf(choice).some((name) => labelKey(name) === labelKey(text)));
  if (named) return named;
  if (list === "level") return keyed(own, levelOf(text));
  if (list === "entity") return keyed(own, bodyOf(readHeading(text, VOCABULARY)));
  // "non-remplacement (pension)" says what "non-remplacement à la pension" says.
  const words = new Set(labelKey(text).match(WORD));
  const near = own.filter((choice) =>
    [choice.words.nl, choice.words.fr, choice.words.en].some((name) => {
      const wanted = labelKey(name).match(WORD) ?? [];
      return wanted.length > 1 && wanted.every((word) => words.has(word));
    }),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Words that say something: short ones only join others. */
const WORD = /\p{L}{3,}/gu;

function keyed(choices: readonly Choice[], key: string | null): Choice | null {
  return choices.find((choice) => choice.key === key) ?? null;
}
