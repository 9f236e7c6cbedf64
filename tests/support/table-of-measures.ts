import { MEASURE_FIELDS } from "../../src/model/measure";
import type { Measure } from "../../src/model/measure";
import type { Area } from "../../src/sheet/address";
import { measureOf } from "./measures";
import type { Told } from "./measures";

/** Measures as rows of a table, each field in a column of its own, so that a cell tells its measure and its field. */
export function rowsOf(told: readonly Told[]): readonly Measure[] {
  return told.map((one, row) => ({
    ...measureOf(one),
    cells: Object.fromEntries(MEASURE_FIELDS.map((field, column) => [field, { sheet: "M", row, column }])),
  }));
}

/** "article of M1": which field of which of these measures a cell is. */
export function fieldAt(at: Area | null, measures: readonly Measure[]): string {
  if (at === null) return "nowhere";
  return `${MEASURE_FIELDS[at.column]} of ${measures[at.row]?.what.id}`;
}
