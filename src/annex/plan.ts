import type { Address } from "../sheet/address";
import type { ChartLook } from "./chart";
import type { Expression } from "./formula/expression";
import type { CellStyle } from "./style";

/** The annexes of the catalogue, by their number. */
export type AnnexId = "T0" | "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T17" | "T18";

/** All that is planned: the annexes, and the sheet that they add up. */
export type PlanId = AnnexId | "CALC";

/**
 * One annex as it is to stand in the workbook: a block of cells on a sheet of its own, its table last, its charts above.
 * Rows and columns count from the block's corner; where the block stands is known only when it is written.
 */
export type AnnexPlan = {
  readonly annex: PlanId;
  /** The defined name that anchors the block, so that its sheet may be renamed or moved. */
  readonly anchor: string;
  /** The name for a new sheet. */
  readonly sheet: string;
  /** As shown in the annex. */
  readonly writtenOn: string;
  readonly rows: readonly PlannedRow[];
  readonly columnWidths: readonly number[];
  readonly table: PlannedArea & { readonly name: string };
  readonly charts: readonly PlannedChart[];
  readonly footer: { readonly left: string; readonly right: string };
  /** The rows that begin a page, so that what belongs together stands on one; none where left out. */
  readonly breaks?: readonly number[];
  /** How many pages its columns are spread over when printed; one where left out. */
  readonly pagesWide?: number;
  /** How many of its first columns stay in sight when the sheet is scrolled, and come again on every page; none where left out. */
  readonly frozenColumns?: number;
};

/** A rectangle of the block. */
export type PlannedArea = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** `key` says what the row stands for ("title", "service:it"): an edit by hand is kept only while it still stands for that. */
export type PlannedRow = {
  readonly key: string;
  readonly height: number | null;
  readonly cells: readonly (PlannedCell | null)[];
  /** Rows from here on belong together: where they would not all come on the page, this one begins the next; or it always does. */
  readonly opens?: "group" | "page";
};

/** What the keys of rows begin with where printing begins, and in rows at the end that hold nothing yet and are not printed. */
export const PRINT_START = "print-start";
export const SPARE = "spare";

/** The rows that are printed, by their keys: from the first to the last that holds something. */
export function printedRows(rows: readonly { readonly key: string }[]): { row: number; rows: number } {
  const is = (row: number, kind: string) => rows[row]?.key.split(":", 1)[0] === kind;
  const row = Math.max(
    0,
    rows.findIndex((_, index) => is(index, PRINT_START)),
  );
  let end = rows.length;
  while (end > row + 1 && is(end - 1, SPARE)) end--;
  return { row, rows: end - row };
}

/** The height in points of a row that only waits for text in a second language. */
export const CLOSED_ROW = 2;

export type PlannedCell = {
  readonly content: PlannedContent;
  readonly style: CellStyle;
  readonly figure: Figure | null;
};

export type PlannedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: Expression }
  | { readonly kind: "blank" };

/** A number of the annex: what the engine says it is, what it means and what it rests on. */
export type Figure = {
  /** null: cannot be known; the cell shows the word for that. */
  readonly value: number | null;
  readonly unit: "FTE" | "EUR" | "ratio" | "share" | "count" | "month";
  readonly meaning: string;
  /** The cells of the user's own sheets that it comes from. */
  readonly sources: readonly Address[];
  /** False where the cell holds no formula, so that it does not follow the sources. */
  readonly live: boolean;
};

export type PlannedChart = {
  readonly name: string;
  readonly look: ChartLook;
  readonly series: readonly { readonly values: PlannedArea; readonly categories: PlannedArea }[];
  /** The rows and columns that it covers. */
  readonly over: PlannedArea;
};

/** The size of the whole block. */
export function planSize(plan: AnnexPlan): { rows: number; columns: number } {
  return { rows: plan.rows.length, columns: plan.columnWidths.length };
}

/** Every figure with its place in the block, row by row. */
export function figures(plan: AnnexPlan): readonly { row: number; column: number; figure: Figure }[] {
  return plan.rows.flatMap((planned, row) =>
    planned.cells.flatMap((cell, column) => (cell?.figure ? [{ row, column, figure: cell.figure }] : [])),
  );
}
