import { columnIndex } from "../../src/sheet/a1";
import type { FormatName } from "./formats";

/** One cell to write; with a formula the value is what Excel would have cached for it. */
export type DraftCell = {
  readonly at: string;
  readonly value: string | number | null;
  readonly format: FormatName;
  readonly formula?: string;
};

export type DraftColumn = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly outline?: number;
};

export type DraftConditional =
  | { readonly kind: "expression"; readonly area: string; readonly formula: string }
  | { readonly kind: "bar"; readonly area: string; readonly color: string; readonly id: string };

export type DraftValidation =
  | {
      readonly kind: "list";
      readonly area: string;
      readonly source: string;
      readonly message: string;
      /** "warning": another word may stand once the user says so. */
      readonly style?: "warning";
    }
  | { readonly kind: "notNegative"; readonly area: string; readonly message: string };

/** A link to a place in the workbook or to an address outside it. */
export type DraftLink = { readonly at: string; readonly tip: string } & (
  { readonly location: string } | { readonly url: string }
);

export type DraftNote = { readonly at: string; readonly text: string };

export type DraftTable = {
  readonly name: string;
  readonly area: string;
  readonly headings: readonly string[];
};

export type DraftSeries = {
  readonly name: string;
  readonly nameAt: string;
  readonly valuesAt: string;
  readonly values: readonly number[];
  readonly color: string;
};

/** A column chart; the anchor counts rows and columns from 0, as the drawing part does. */
export type DraftChart = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly axisTitle: string;
  readonly categoriesAt: string;
  readonly categories: readonly string[];
  readonly series: readonly DraftSeries[];
  readonly anchor: { fromColumn: number; fromRow: number; toColumn: number; toRow: number };
};

/**
 * References for Excel's own print names, absolute and without the sheet. Without a scale the page is one sheet of paper
 * wide; Excel keeps to a break only with a scale. Both in the file's own terms: per cent, and a row counted from 1. The
 * titles may be columns and rows, divided by a comma.
 */
export type DraftPage = {
  readonly orientation: "portrait" | "landscape";
  readonly area: string;
  readonly titles?: string;
  readonly scale?: number;
  readonly breakBefore?: number;
};

export type DraftName = { readonly name: string; readonly formula: string; readonly comment?: string };

export type SheetDraft = {
  readonly name: string;
  readonly tabColor?: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly gridlines?: boolean;
  readonly columns: readonly DraftColumn[];
  readonly heights?: ReadonlyMap<number, number>;
  readonly cells: readonly DraftCell[];
  readonly merges?: readonly string[];
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly conditionals?: readonly DraftConditional[];
  readonly validations?: readonly DraftValidation[];
  readonly links?: readonly DraftLink[];
  readonly page?: DraftPage;
  readonly chart?: DraftChart;
  readonly notes?: readonly DraftNote[];
  readonly table?: DraftTable;
  readonly names?: readonly DraftName[];
};

export function typed(at: string, value: string | number | null, format: FormatName): DraftCell {
  return { at, value, format };
}

export function computed(at: string, formula: string, value: string | number, format: FormatName): DraftCell {
  return { at, formula, value, format };
}

/** Empty cells that only carry a format, as under a merged heading. */
export function blanks(format: FormatName, ...at: readonly string[]): DraftCell[] {
  return at.map((place) => ({ at: place, value: null, format }));
}

/** The cells of one row in some of the columns A to Z. */
export function across(columns: string, row: number): string[] {
  return columns.split("").map((column) => `${column}${row}`);
}

/** "B7" -> column 2, row 7, counted from 1 as the file does. */
export function placeOf(at: string): { column: number; row: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(at);
  if (!match) throw new Error(`Not a cell: ${at}`);
  const [, letters = "", digits = ""] = match;
  return { column: columnIndex(letters) + 1, row: Number(digits) };
}

/** A sheet's name in a formula; always quoted, which Excel allows for every name. */
export function inSheet(name: string, reference: string): string {
  return `'${name.replaceAll("'", "''")}'!${reference}`;
}

/** What SUM gives over the cells: text and empty cells do not count. */
export function sumOf(values: readonly (string | number | null)[]): number {
  return values.reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
}
