import { isCellError } from "../sheet/cell-value";
import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import { isPlain } from "./matrix-band";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { columnFor } from "./staff-list-columns";
import type { ListColumns } from "./staff-list-columns";
import type { AgentRow } from "./staff-list-rows";
import { fold } from "./words";

/** A cell's content as a formula compares it: "" where it is empty, null where no formula could name it. */
export type KeyValue = string | number | null;

/** The cells of a column that tell what a row counts for, those of rows that are no agent's too. */
export type KeyColumn = {
  /** Counts from the grid's corner, as in all of these. */
  readonly column: number;
  /** From the first row of the list to its last. */
  readonly values: readonly KeyValue[];
};

export function keyColumn(sheet: SheetHeadings, column: number, first: number, rows: number): KeyColumn {
  const values = Array.from({ length: rows }, (_, index) =>
    keyOf(valueAt(sheet.grid, first + index, column)),
  );
  return { column, values };
}

function keyOf(value: CellValue): KeyValue {
  if (value === null) return "";
  if (typeof value === "boolean" || isCellError(value)) return null;
  return value;
}

/** Which rows are posts that nobody holds, and where that stands. */
export type Vacancies = {
  /** Of each agent. */
  readonly vacant: readonly boolean[];
  /** Those of them that are known by an empty name alone. */
  readonly nameless: ReadonlySet<number>;
  /**
   * The column that says it, with its texts that do; null where nothing is vacant. Of any other text in it only that there is
   * one is kept: it may be a name.
   */
  readonly mark: (KeyColumn & { readonly texts: readonly string[] }) | null;
};

const YES: ReadonlySet<string> = new Set(["x", "ja", "oui", "yes", "v", "o", "j", "y"]);
/** Stands for a text that is not kept. */
const FILLED: KeyValue = null;

/** Finds them by a column of vacancies, by the word in any other column, or by an empty name. */
export function readVacancies(
  sheet: SheetHeadings,
  head: ListColumns,
  agents: readonly AgentRow[],
  first: number,
  rows: number,
): Vacancies {
  const { grid } = sheet;
  const persons = head.columns.filter(({ role }) => role === "person").map(({ column }) => column);
  const own = columnFor(head, "vacant")?.column ?? null;
  const service = columnFor(head, "service")?.column ?? null;
  const named = agents.map(({ row }) => persons.some((column) => !isBlank(valueAt(grid, row, column))));
  // Where no name stands at all they were taken out.
  const nameless = persons.length > 0 && named.filter(Boolean).length * 2 >= agents.length;
  const marks = new Map<number, Set<string>>();
  const counts = new Map<number, number>();
  const empty = new Set<number>();
  const mark = (column: number, text: string) => {
    const texts = marks.get(column) ?? new Set<string>();
    marks.set(column, texts.add(text));
    counts.set(column, (counts.get(column) ?? 0) + 1);
  };
  const vacant = agents.map(({ row }, index): boolean => {
    if (own !== null) {
      const value = valueAt(grid, row, own);
      const text = typeof value === "string" ? value : "";
      if (YES.has(fold(text).trim()) || isVacant(sheet, row, own)) {
        mark(own, text);
        return true;
      }
    }
    for (const { column, heading } of sheet.rows.get(row) ?? []) {
      if (column === service || column < head.left || column > head.right) continue;
      if (!heading.fields.has("vacant")) continue;
      if (isPlain(heading)) {
        mark(column, rawText(valueAt(grid, row, column)));
        return true;
      }
      // "VACANT (who left)": vacant, but the text is not one to name.
      if (persons.includes(column)) return true;
    }
    if (!nameless || named[index] === true) return false;
    empty.add(index);
    for (const column of persons.slice(0, 1)) mark(column, "");
    return true;
  });
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (most === undefined) return { vacant, nameless: empty, mark: null };
  const texts = [...(marks.get(most) ?? [])];
  const values = keyColumn(sheet, most, first, rows).values.map((value): KeyValue =>
    typeof value === "string" && (value === "" || texts.includes(value)) ? value : FILLED,
  );
  return { vacant, nameless: empty, mark: { column: most, values, texts } };
}

function rawText(value: CellValue): string {
  return typeof value === "string" ? value : labelOf(value);
}

function isVacant(sheet: SheetHeadings, row: number, column: number): boolean {
  const heading = sheet.at(row, column);
  return isPlain(heading) && heading.fields.has("vacant");
}

/** The label of each agent's row in a column that names groups of rows only in the first of them; null where it is no such. */
export function filledDown(
  sheet: SheetHeadings,
  column: number,
  agents: readonly AgentRow[],
): number[] | null {
  const from: number[] = [];
  let blank = 0;
  let before: CellValue = null;
  for (const [index, { row }] of agents.entries()) {
    const value = valueAt(sheet.grid, row, column);
    if (isBlank(value)) {
      if (index === 0) return null;
      blank += 1;
      from.push(from.at(-1) ?? row);
      continue;
    }
    // Who repeats a name in each row leaves none out on purpose.
    if (value === before) return null;
    before = value;
    from.push(row);
  }
  return blank * 2 >= agents.length ? from : null;
}
