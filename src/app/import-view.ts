import { MEASURE_FIELDS } from "../model/measure";
import type { MeasureField } from "../model/measure";
import type { When } from "../model/when";
import { labelOf } from "../source/label";
import type { ImportedRow } from "../source/measure-import/import-rows";
import { fieldOf } from "../source/scenario-tables/definition";
import type { Words } from "../source/scenario-tables/definition";
import { MEASURES_TABLE } from "../source/scenario-tables/measures-table";
import { readWhen } from "../source/scenario-tables/when-cell";

/** The fields that a column may be said to be, with their headings. The scenario is chosen for all rows together. */
export const IMPORT_FIELDS: readonly { readonly field: MeasureField; readonly heading: Words }[] =
  MEASURE_FIELDS.flatMap((field) =>
    field === "scenario" ? [] : [{ field, heading: fieldOf(MEASURES_TABLE, field).heading }],
  );

/** A cell of a row that would be added, with the heading that it goes below. */
export type ImportedValue = {
  readonly heading: Words;
  readonly value: string | { readonly amount: number; readonly money: boolean } | When;
};

/** A row that would be added, as it can be shown. */
export type ImportedMeasure = {
  readonly id: string;
  readonly title: string;
  /** Its other cells that hold something, in the order of our table. */
  readonly cells: readonly ImportedValue[];
};

const IN_HEAD: readonly MeasureField[] = ["id", "titleNl", "titleFr"];

export function importedMeasure(row: ImportedRow): ImportedMeasure {
  return {
    id: labelOf(row.id ?? null),
    title: labelOf(row.titleNl ?? row.titleFr ?? null),
    cells: IMPORT_FIELDS.flatMap(({ field, heading }): ImportedValue[] => {
      const value = row[field] ?? null;
      if (value === null || IN_HEAD.includes(field)) return [];
      if (typeof value !== "number") return [{ heading, value: labelOf(value) }];
      const { kind } = fieldOf(MEASURES_TABLE, field).kind;
      const when = kind === "when" ? readWhen(value) : null;
      return [{ heading, value: when ?? { amount: value, money: kind === "money" } }];
    }),
  };
}
