import type { Entity } from "../model/entity";
import type { Level, Statute } from "../model/unit-cost";
import { valueAt } from "../sheet/grid";
import { stepAt } from "./heading-path";
import { labelOf } from "./label";
import { levelLabel } from "./level-label";
import { isPlain } from "./matrix-band";
import { totalKind } from "./matrix-body";
import { bodyOf, measureOf } from "./measure";
import type { Measure } from "./measure";
import { readNumber } from "./number";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { isFigureStep } from "./staff-table-band";
import type { TableBand } from "./staff-table-band";
import type { LabelColumn, LabelRole, TableLabels } from "./staff-table-labels";
import { statuteOf } from "./statute";

/** Whose and of what kind the figures of a row are, as far as its names tell; "" and null where they do not. */
export type TablePlace = {
  readonly entity: Entity | null;
  readonly service: string;
  readonly cell: string;
  readonly job: string;
  readonly level: Level | null;
  readonly grade: Level | null;
  readonly statute: Statute | null;
};

export const NOWHERE: TablePlace = {
  entity: null,
  service: "",
  cell: "",
  job: "",
  level: null,
  grade: null,
  statute: null,
};

/** What the name of a row is. */
export type RowClass = "body" | "statute" | "level" | "grade" | "text";

/** A row below the headings as it stands there, before rows are set against each other. */
export type RawRow = {
  readonly row: number;
  /** The cell that names it best: of its own names the one most to the right. */
  readonly column: number;
  readonly label: string;
  /** Position of that cell among the columns of names. */
  readonly depth: number;
  readonly class: RowClass;
  readonly total: "total" | "subtotal" | null;
  readonly figures: boolean;
  /** What its own cells tell; what it has from rows above is not among it. */
  readonly own: Partial<TablePlace>;
  /** Whether the figures of this row are real or theoretical, where rows say so. */
  readonly measure: Measure | null;
};

const BLANK_ROWS = 2;

/** What the columns tell already, so that the names of rows are not asked for it. */
export type ToldByColumns = { readonly entity: boolean; readonly statute: boolean };

/** The rows of a table down to its last total; without one down to three blank rows, other headings or the sheet's end. */
export function rawRows(
  sheet: SheetHeadings,
  band: TableBand,
  { used: labels, others, measures }: TableLabels,
  figures: readonly number[],
  columns: ToldByColumns,
): RawRow[] {
  const rows: RawRow[] = [];
  let blanks = 0;
  for (let row = band.bottom + 1; row < sheet.grid.values.length && blanks <= BLANK_ROWS; row += 1) {
    const named = labels.filter(({ column }) => !isBlank(valueAt(sheet.grid, row, column)));
    const filled = figures.some((column) => !isBlank(valueAt(sheet.grid, row, column)));
    if (named.length === 0 && !filled) {
      blanks += 1;
      continue;
    }
    if (figures.some((column) => isOtherHeading(sheet, row, column)) || areYears(sheet, row, figures)) break;
    blanks = 0;
    const measure = measures === null ? null : measureAt(sheet, row, measures);
    const above = rows.at(-1);
    if (measure !== null && named.length === 0 && above) {
      // The second row of a service whose name stands in the first.
      rows.push({ ...above, row, measure, figures: filled });
      continue;
    }
    const read = { ...rawRow(sheet, row, { labels, columns }, named, filled), measure };
    // A sum may be named in a column whose names are not kept.
    const sum = others.map((column) => totalAt(sheet, row, column, textAt(sheet, row, column))).find(Boolean);
    const total = filled ? (read.total ?? sum ?? null) : read.total;
    const summed = total === null || measures === null ? null : measureAt(sheet, row, read.column);
    rows.push({ ...read, total, measure: measure ?? summed });
  }
  const telling = (row: RawRow) => row.figures && (row.total !== null || row.class !== "text");
  const lastTotal = rows.findLastIndex((row) => row.figures && row.total === "total");
  const last =
    lastTotal === -1
      ? rows.findLastIndex((row) => row.figures)
      : Math.max(lastTotal, rows.findLastIndex(telling));
  return rows.slice(0, last + 1);
}

function isOtherHeading(sheet: SheetHeadings, row: number, column: number): boolean {
  const value = valueAt(sheet.grid, row, column);
  if (typeof value !== "string" || isTypedFigure(value)) return false;
  const step = stepAt(sheet, row, column);
  if (step === null) return false;
  return isFigureStep(step) || (isPlain(step.heading) && bodyOf(step.heading) !== null);
}

/** "8,25 ETP" and "1 à 2 ETP" are figures with their unit, "2024" heads a column. */
function isTypedFigure(text: string): boolean {
  const { kind } = readNumber(text);
  return kind === "range" || (kind === "text-number" && !/^\D*(?:19|20)\d{2}\D*$/u.test(text));
}

function measureAt(sheet: SheetHeadings, row: number, column: number): Measure | null {
  const heading = sheet.at(row, column);
  return heading?.unknown === 0 ? measureOf(heading) : null;
}

/** Years side by side head another table. */
function areYears(sheet: SheetHeadings, row: number, figures: readonly number[]): boolean {
  const filled = figures.filter((column) => !isBlank(valueAt(sheet.grid, row, column)));
  const years = filled.flatMap((column) => stepAt(sheet, row, column)?.year ?? []);
  return years.length > 1 && years.length === filled.length && new Set(years).size > 1;
}

function rawRow(
  sheet: SheetHeadings,
  row: number,
  { labels, columns }: { readonly labels: readonly LabelColumn[]; readonly columns: ToldByColumns },
  named: readonly LabelColumn[],
  figures: boolean,
): Omit<RawRow, "measure"> {
  let own: Partial<TablePlace> = {};
  let total: RawRow["total"] = null;
  let kind: RowClass = "text";
  for (const label of named) {
    const text = textAt(sheet, row, label.column);
    total ??= totalAt(sheet, row, label.column, text);
    const told = toldBy(sheet, row, label, text, labels.length === 1 ? columns : null);
    own = { ...own, ...told.own };
    kind = told.class;
  }
  const best = named.at(-1) ?? labels[0];
  return {
    row,
    column: best?.column ?? 0,
    label: best ? textAt(sheet, row, best.column) : "",
    depth: best ? labels.indexOf(best) : 0,
    class: kind,
    total,
    figures,
    own,
  };
}

function textAt(sheet: SheetHeadings, row: number, column: number): string {
  return labelOf(valueAt(sheet.grid, row, column)).replace(/\s+/gu, " ");
}

function totalAt(sheet: SheetHeadings, row: number, column: number, text: string): RawRow["total"] {
  const heading = sheet.at(row, column);
  const kind = heading && totalKind(heading);
  // "Total A" adds up a level: to the headings its A is a word without weight.
  return kind === "total" && /(?:^|\s)[A-E]$/u.test(text) ? "subtotal" : kind;
}

/** What one name tells; where names of all kinds share one column (`alone`), the name itself says of which kind it is. */
function toldBy(
  sheet: SheetHeadings,
  row: number,
  { column, role }: LabelColumn,
  text: string,
  alone: ToldByColumns | null,
): { readonly class: RowClass; readonly own: Partial<TablePlace> } {
  const heading = sheet.at(row, column);
  const level = alone || role === "level" || role === "job" ? levelLabel(text) : null;
  if (level) return { class: level.grade === null ? "level" : "grade", own: level };
  if (role === "statute" || alone?.statute === false) {
    const statute = isPlain(heading) ? statuteOf(heading) : null;
    if (statute) return { class: "statute", own: { statute } };
  }
  if (role === "entity" || alone?.entity === false) {
    const kind = heading && (role === "entity" || isPlain(heading)) ? bodyOf(heading) : null;
    if (kind) return { class: "body", own: { entity: { kind, name: heading?.body ?? text } } };
    if (role === "entity") return { class: "body", own: { entity: { kind: "other", name: text } } };
  }
  return { class: "text", own: textOf(role, text) };
}

function textOf(role: LabelRole, text: string): Partial<TablePlace> {
  if (role === "cell") return { cell: text };
  return role === "service" ? { service: text } : { job: text };
}
