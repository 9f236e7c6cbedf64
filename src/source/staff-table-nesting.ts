import type { CellValue } from "../sheet/cell-value";
import { amountOf } from "./matrix-body";
import type { Measure } from "./measure";
import type { LabelColumn } from "./staff-table-labels";
import { NOWHERE } from "./staff-table-rows";
import { addPart, mayBeSum, NO_PARTS, sumPart } from "./sum-part";
import type { SumPart } from "./sum-part";
import type { RawRow, RowClass, TablePlace } from "./staff-table-rows";
import { labelKey } from "./words";

/**
 * line: counts · subtotal: adds up the rows of `parts`, or of a part of the table where these are not known · total: adds up the
 * whole table · group: a name without figures.
 */
export type TableRow = {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly class: RowClass;
  readonly kind: "line" | "subtotal" | "total" | "group";
  readonly place: TablePlace;
  /** Whether its figures are real or theoretical, where rows say so. */
  readonly measure: Measure | null;
  /** Rows, counted from the grid's corner, that a subtotal is known to add up. */
  readonly parts: readonly number[];
};

type Value = (row: number, column: number) => CellValue;

/** Sets the rows of a table against each other: which add up which, and which have a name from a row above. */
export function nestRows(
  rows: readonly RawRow[],
  labels: readonly LabelColumn[],
  figures: readonly number[],
  value: Value,
): TableRow[] {
  const nested = new Nesting(rows, figures, value);
  if (labels.length === 1) nested.byClass();
  else nested.byColumn();
  return labels.length === 1 ? nested.placedByClass() : nested.placedByColumn(labels);
}

class Nesting {
  private readonly parts = new Map<number, readonly number[]>();
  private readonly ranks: ReadonlyMap<RowClass, number>;

  public constructor(
    private readonly rows: readonly RawRow[],
    private readonly figures: readonly number[],
    private readonly value: Value,
  ) {
    const ranks = new Map<RowClass, number>();
    for (const row of rows) {
      if (row.total !== null || row.class === "level" || row.class === "grade") continue;
      if (!ranks.has(row.class)) ranks.set(row.class, ranks.size);
    }
    this.ranks = ranks.set("level", 10).set("grade", 11);
  }

  /** One column of names: a level adds up its grades, a body or a service what stands below it. */
  public byClass(): void {
    this.levels();
    const outer = [...this.ranks].filter(([, rank]) => rank < 10).sort((a, b) => b[1] - a[1]);
    for (const [kind] of outer) {
      const owners = this.indices((row) => row.class === kind && row.figures && row.total === null);
      const below = owners.map((index) => this.below(index, this.rank(kind)));
      const pattern =
        below.every(({ length }) => length > 0) && owners.length > 1 && this.repeats(below, kind);
      owners.forEach((index, position) => {
        const parts = below[position] ?? [];
        if (parts.length > 0 && (pattern || this.agrees(index, parts))) this.parts.set(index, parts);
      });
    }
  }

  /** Several columns of names: a row that leaves the last ones empty may add up the rows below it. */
  public byColumn(): void {
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      const row = this.rows[index];
      if (!row?.figures || row.total !== null) continue;
      const parts: number[] = [];
      let owned = true;
      for (let next = index + 1; next < this.rows.length; next += 1) {
        const other = this.rows[next];
        if (other?.total !== null || other.depth <= row.depth) break;
        const again = sameOwn(row.own, other.own);
        if (again === "other") break;
        // The level of a grade is told by the grade itself.
        if (again === "same" && row.class !== "level") owned = false;
        if (other.figures && !this.parts.has(next)) parts.push(next);
      }
      if (parts.length > 0 && (owned || this.agrees(index, parts))) this.parts.set(index, parts);
    }
  }

  private levels(): void {
    const taken = new Set<number>();
    const grades = (index: number, step: 1 | -1): number[] => {
      const level = this.rows[index]?.own.level;
      const found: number[] = [];
      for (let at = index + step; ; at += step) {
        const row = this.rows[at];
        if (row?.class !== "grade" || row.own.level !== level || row.total !== null || taken.has(at)) break;
        if (row.figures) found.push(at);
      }
      return found;
    };
    for (const step of [1, -1] as const) {
      // A level below its grades is the exception: the rows above are its own only where none stand below.
      for (const index of this.indices((row) => row.class === "level" && row.figures && row.total === null)) {
        if (this.parts.has(index)) continue;
        const found = grades(index, step);
        if (found.length === 0) continue;
        this.parts.set(index, found);
        for (const at of found) taken.add(at);
      }
    }
  }

  /** The lines below a row that lie deeper than it, down to the first that does not. */
  private below(index: number, rank: number): number[] {
    const found: number[] = [];
    for (let next = index + 1; next < this.rows.length; next += 1) {
      const row = this.rows[next];
      if (row?.total !== null || this.rank(row.class) <= rank) break;
      if (row.figures && !this.parts.has(next)) found.push(next);
    }
    return found;
  }

  private repeats(below: readonly (readonly number[])[], kind: RowClass): boolean {
    if (kind !== "text") return true;
    const seen = new Set<string>();
    return below.some((group) => {
      const keys = group.map((index) => labelKey(this.rows[index]?.label ?? ""));
      const again = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      return again;
    });
  }

  private agrees(index: number, parts: readonly number[]): boolean {
    let compared = 0;
    for (const column of this.figures) {
      const stated = this.amount(index, column);
      if (stated === null) continue;
      const sum = parts.reduce((all, part) => addPart(all, this.part(part, column)), NO_PARTS);
      if (!mayBeSum(stated, sum)) return false;
      if (stated !== 0 && sum.known) compared += 1;
    }
    return compared > 0;
  }

  private amount(index: number, column: number): number | null {
    const row = this.rows[index];
    return row ? amountOf(this.value(row.row, column)) : null;
  }

  private part(index: number, column: number): SumPart {
    const row = this.rows[index];
    return row ? sumPart(this.value(row.row, column)) : NO_PARTS;
  }

  private rank(kind: RowClass): number {
    return this.ranks.get(kind) ?? 0;
  }

  private indices(of: (row: RawRow) => boolean): number[] {
    return this.rows.flatMap((row, index) => (of(row) ? [index] : []));
  }

  private kind(index: number): TableRow["kind"] {
    const row = this.rows[index];
    if (!row?.figures) return "group";
    return row.total ?? (this.parts.has(index) ? "subtotal" : "line");
  }

  private tableRow(index: number, row: RawRow, place: TablePlace): TableRow {
    const parts = (this.parts.get(index) ?? []).flatMap((at) => this.rows[at]?.row ?? []);
    const { column, label, measure } = row;
    return { row: row.row, column, label, class: row.class, kind: this.kind(index), place, measure, parts };
  }

  public placedByClass(): TableRow[] {
    const context = new Map<RowClass, Partial<TablePlace>>();
    return this.rows.map((row, index) => {
      const kind = this.kind(index);
      if (row.total === null && kind !== "line" && row.class !== "level" && row.class !== "grade") {
        for (const other of [...context.keys()])
          if (this.rank(other) >= this.rank(row.class)) context.delete(other);
        const next = this.rows[index + 1];
        // A name over names of its own kind groups them and tells nothing of them.
        if (row.class !== "text" || (next && next.class !== "text")) {
          context.set(row.class, row.class === "text" ? { service: row.label } : row.own);
        }
      }
      let place = NOWHERE;
      for (const told of context.values()) place = { ...place, ...told };
      return this.tableRow(index, row, { ...place, ...row.own });
    });
  }

  public placedByColumn(labels: readonly LabelColumn[]): TableRow[] {
    const above: Partial<TablePlace>[] = labels.map(() => ({}));
    return this.rows.map((row, index) => {
      if (row.total !== null) return this.tableRow(index, row, NOWHERE);
      const keys = Object.keys(row.own);
      labels.forEach(({ role }, depth) => {
        const told = pick(row.own, role);
        if (told === null) return;
        above[depth] = told;
        for (let deeper = depth + 1; deeper < labels.length; deeper += 1) above[deeper] = {};
      });
      let place = NOWHERE;
      // What a merged cell above says goes for the rows below it; the last column is filled in for each row.
      for (let depth = 0; depth < labels.length - 1; depth += 1) place = { ...place, ...above[depth] };
      return this.tableRow(index, row, keys.length === 0 ? place : { ...place, ...row.own });
    });
  }
}

function pick(own: Partial<TablePlace>, role: LabelColumn["role"]): Partial<TablePlace> | null {
  if (role === "level") {
    return own.level == null ? null : { level: own.level, grade: own.grade ?? null };
  }
  const value = own[role];
  return value === undefined ? null : { [role]: value };
}

/** Whether a row below repeats the names of one above, has other ones, or leaves them empty. */
function sameOwn(above: Partial<TablePlace>, below: Partial<TablePlace>): "same" | "other" | "empty" {
  let result: "same" | "empty" = "empty";
  for (const key of Object.keys(above) as (keyof TablePlace)[]) {
    const one = above[key];
    const other = below[key];
    if (one == null || other == null) continue;
    const text = (value: unknown) => labelKey(typeof value === "string" ? value : JSON.stringify(value));
    if (text(one) !== text(other)) return "other";
    result = "same";
  }
  return result;
}
