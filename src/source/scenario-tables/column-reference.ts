import type { NewTable } from "./new-table";

/** A name of the workbook and what it stands for, without "=". */
export type NameToMake = { readonly name: string; readonly formula: string };

/** What has a meaning of its own between the brackets of a structured reference, and stands for itself behind an apostrophe. */
const MARKS = /[[\]#'@]/gu;

/**
 * The cells of a table's column below its heading: `SynergyMeasures[VTE / ETP]`. Excel keeps such a reference right when
 * rows are added and when the heading is changed.
 */
export function columnReference(table: string, heading: string): string {
  return `${table}[${heading.replaceAll(MARKS, "'$&")}]`;
}

/** The names that formulas know a table's columns by. */
export function columnNames({ name, columns }: Pick<NewTable, "name" | "columns">): readonly NameToMake[] {
  return columns.map((column) => ({ name: column.name, formula: columnReference(name, column.heading) }));
}
