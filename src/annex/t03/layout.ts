import type { Staffing } from "../../model/staffing";
import type { Level } from "../../model/unit-cost";
import type { StepsInput } from "./input";

/** What a row of T3 is about; the same rows come again for each scenario. */
export type StepsRow =
  | { readonly kind: "service"; readonly entity: number; readonly service: number }
  /** Services that the staffing does not have, or that nobody knows. */
  | { readonly kind: "elsewhere"; readonly entity: number }
  | { readonly kind: "body"; readonly entity: number }
  | { readonly kind: "nobody" }
  | { readonly kind: "after" | "before" | "change" }
  | { readonly kind: "level"; readonly level: Level | null };

export type StepsLayout = {
  readonly rows: readonly (readonly StepsRow[])[];
  /** The table's first row is 0: where each scenario's rows begin. */
  readonly starts: readonly number[];
};

export function layOutSteps(staffing: Staffing, scenarios: readonly StepsInput[]): StepsLayout {
  const rows = scenarios.map(({ levels }): readonly StepsRow[] => [
    ...staffing.entities.flatMap((_, entity): StepsRow[] => [
      ...staffing.services.map((__, service): StepsRow => ({ kind: "service", entity, service })),
      { kind: "elsewhere", entity },
      { kind: "body", entity },
    ]),
    { kind: "nobody" },
    { kind: "after" },
    { kind: "before" },
    { kind: "change" },
    ...[...levels, null].map((level): StepsRow => ({ kind: "level", level })),
  ]);
  const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, own) => sum + own.length, 0));
  return { rows, starts };
}

/** Where in the block a scenario's row of a kind stands. */
export function rowOf(
  layout: StepsLayout,
  first: number,
  scenario: number,
  kind: "after" | "before",
): number {
  const rows = layout.rows[scenario] ?? [];
  return first + (layout.starts[scenario] ?? 0) + rows.findIndex((row) => row.kind === kind);
}
