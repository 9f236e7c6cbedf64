import type { EntityKind } from "../model/entity";
import type { Field } from "./field";
import type { Heading } from "./heading";

export type Measure = "real" | "theoretical";

/** What may stand beside the measure in one heading without making it another figure. */
export const MEASURE_COMPANY: ReadonlySet<Field> = new Set<Field>([
  "real",
  "theoretical",
  "fte",
  "heads",
  "municipality",
  "welfare-centre",
  "total",
  "together",
  "situation",
  "statutory",
  "contractual",
  "subsidised",
  "article-60",
]);

/** Real or theoretical FTE, where a heading names one of them and nothing that makes it another figure (a cost, heads). */
export function measureOf(heading: Heading): Measure | null {
  const real = heading.fields.has("real");
  if (real === heading.fields.has("theoretical") || heading.certain.has("heads")) return null;
  for (const field of heading.fields) if (!MEASURE_COMPANY.has(field)) return null;
  return real ? "real" : "theoretical";
}

/** The one body that a heading names; null where it names none, or both. */
export function bodyOf(heading: Heading): Exclude<EntityKind, "other"> | null {
  const municipality = heading.fields.has("municipality");
  if (municipality === heading.fields.has("welfare-centre")) return null;
  return municipality ? "municipality" : "welfare-centre";
}

/** A column that adds bodies up: "Total", "Samen", "AC + CPAS". */
export function isTogether(heading: Heading): boolean {
  const both = heading.fields.has("municipality") && heading.fields.has("welfare-centre");
  return both || ["total", "subtotal", "together"].some((field) => heading.fields.has(field as Field));
}
