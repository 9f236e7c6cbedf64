import type { Correction } from "../source/correction";

const KINDS: ReadonlySet<unknown> = new Set([
  "ignored",
  "counts",
  "total",
  "block-ignored",
  "block-preferred",
]);

/** The corrections in what a file remembers; what is not shaped like one is left out. */
export function correctionsIn(stored: unknown): Correction[] {
  return Array.isArray(stored) ? stored.filter(isCorrection) : [];
}

function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false;
  const { anchor, as } = value;
  if (!isRecord(anchor) || !isRecord(as)) return false;
  const texts = [anchor["sheet"], anchor["text"]].every((text) => typeof text === "string");
  const numbers = ["nth", "of", "row", "column"].every((key) => Number.isInteger(anchor[key]));
  const sides = ["above", "below", "left", "right"].every((key) => isNeighbour(anchor[key]));
  const id = anchor["sheetId"] === null || typeof anchor["sheetId"] === "string";
  return texts && numbers && sides && id && isMeaning(as);
}

function isMeaning(as: Readonly<Record<string, unknown>>): boolean {
  if (as["kind"] !== "fields") return KINDS.has(as["kind"]);
  const { fields, year } = as;
  return (
    Array.isArray(fields) &&
    fields.every((field) => typeof field === "string") &&
    (year === null || Number.isInteger(year))
  );
}

function isNeighbour(value: unknown): boolean {
  return (
    value === null || (isRecord(value) && typeof value["text"] === "string" && Number.isInteger(value["by"]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
