import type { CellValue } from "../../sheet/cell-value";
import type { Content } from "./cell-content";
import { EMPTY, isEmpty, sameContent } from "./cell-content";
import type { RawCell } from "./cell-text";
import { findCells, formulaIn, valueIn } from "./cell-text";
import type { FormulaGroups, FormulaMaster } from "./formula-groups";
import { findGroups } from "./formula-groups";
import type { Renames } from "./formula-rename";
import { isIdle, renameInFormula } from "./formula-rename";
import { plainFunctions } from "./future-functions";
import type { SharedStrings } from "./shared-strings";
import type { RowPlace, SheetText, Tag } from "./sheet-text";
import { findRows, readTag } from "./sheet-text";
import type { StyleRef } from "./style-book";

/** What the cells of one sheet need of their book. */
export type CellContext = {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** What became of the sheets and tables that formulas in the file name. */
  readonly renames: () => Renames;
};

/** A change to one cell; null where the file still holds. */
export type CellEdit = { content: Content | null; style: StyleRef | null };

/** A cell holds neither -0 nor what is no finite number. */
function storable(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return { error: "#NUM!" };
  return value === 0 ? 0 : value;
}

const CACHED_ROWS = 4096;

/**
 * The cells of one sheet: the file's text, and over it the edits. Invariant: an edit that says what the file says is no
 * edit, so that a change taken back leaves no trace.
 */
export class SheetCells {
  readonly rows: readonly RowPlace[];
  readonly edits = new Map<number, Map<number, CellEdit>>();
  /** Counts changes, for whoever keeps something computed from the cells. */
  version = 0;
  private readonly parsed = new Map<number, readonly RawCell[]>();
  private foundGroups: FormulaGroups | null = null;

  constructor(
    readonly text: SheetText,
    part: string,
    readonly context: CellContext,
  ) {
    this.rows = findRows(text.body, text.prefix, part);
  }

  get groups(): FormulaGroups {
    return (this.foundGroups ??= findGroups(this.text.body, this.rows, this.text.prefix));
  }

  /** Position in `rows` of a row, or of the first one behind it. */
  indexOf(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  rowPlace(row: number): RowPlace | null {
    const place = this.rows[this.indexOf(row)];
    return place?.row === row ? place : null;
  }

  rowTag(row: number): Tag | null {
    const place = this.rowPlace(row);
    return place && readTag(this.text.body, place.start + this.text.prefix.length + 4);
  }

  /** The cells of a row in the file, by column. */
  rawRow(place: RowPlace): readonly RawCell[] {
    if (place.inner < 0) return [];
    const known = this.parsed.get(place.row);
    if (known) return known;
    const cells = this.parseRow(place);
    if (this.parsed.size >= CACHED_ROWS) this.parsed.clear();
    this.parsed.set(place.row, cells);
    return cells;
  }

  private parseRow(place: RowPlace): readonly RawCell[] {
    if (place.inner < 0) return [];
    const cells = findCells(this.text.body, place.inner, place.innerEnd, this.text.prefix);
    const inOrder = cells.every((cell, i) => i === 0 || cell.column > (cells[i - 1]?.column ?? -1));
    return inOrder ? cells : cells.toSorted((a, b) => a.column - b.column);
  }

  raw(row: number, column: number): RawCell | null {
    const place = this.rowPlace(row);
    return (place && this.rawRow(place).find((cell) => cell.column === column)) ?? null;
  }

  rawContent(row: number, cell: RawCell): Content {
    const { body, prefix } = this.text;
    if (cell.inner < 0) return EMPTY;
    const value = valueIn(body, cell, prefix, this.context.strings, this.context.date1904);
    const text = this.rawFormula(row, cell);
    if (text === null) return { value, formula: null, stale: false };
    const formula = this.shown(text);
    return { value, formula, stale: formula.includes("#REF!") && !text.includes("#REF!") };
  }

  /** A formula of the file as the book shows it. */
  private shown(text: string): string {
    const renames = this.context.renames();
    return `=${plainFunctions(isIdle(renames) ? text : renameInFormula(text, renames))}`;
  }

  /** The formula's text as the file means it, before renames and without "=". */
  private rawFormula(row: number, cell: RawCell): string | null {
    const formula = formulaIn(this.text.body, cell, this.text.prefix);
    if (!formula) {
      const array = this.groups.arrayAt(row, cell.column);
      return array && this.isIntact(array) ? array.text : null;
    }
    if (formula.kind === "dataTable") return null;
    if (formula.text !== "" || formula.group === null) return formula.text === "" ? null : formula.text;
    const master = this.groups.masterOf(formula.group, row, cell.column);
    return master?.moved(row - master.row, cell.column - master.column) ?? null;
  }

  /** Whether the cells that a shared or array formula rests on are still those of the file. */
  isIntact(master: FormulaMaster): boolean {
    const { area, row: atRow, column: atColumn } = master;
    const shown = this.shown(master.text);
    const concerns = (row: number, column: number) =>
      master.kind === "shared" || !area
        ? row === atRow && column === atColumn
        : row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns;
    const [first, last] =
      master.kind === "shared" || !area ? [atRow, atRow] : [area.row, area.row + area.rows - 1];
    for (let row = first; row <= last; row++) {
      for (const [column, { content }] of this.edits.get(row) ?? []) {
        if (content && content.formula !== shown && concerns(row, column)) return false;
      }
    }
    return true;
  }

  get(row: number, column: number): Content {
    const edit = this.edits.get(row)?.get(column);
    if (edit?.content) return edit.content;
    const cell = this.raw(row, column);
    return cell ? this.rawContent(row, cell) : EMPTY;
  }

  set(row: number, column: number, { value, ...others }: Content): void {
    const content = { value: storable(value), ...others };
    const cell = this.raw(row, column);
    const inFile = cell ? this.rawContent(row, cell) : EMPTY;
    const same = sameContent(inFile, content) && inFile.stale === content.stale;
    this.change(row, column, { content: same ? null : content });
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.set(row, column, { value, formula: null, stale: false });
  }

  setFormula(row: number, column: number, formula: string): void {
    const { value } = this.get(row, column);
    this.set(row, column, { value, formula: formula.startsWith("=") ? formula : `=${formula}`, stale: true });
  }

  setCached(row: number, column: number, value: CellValue, stale: boolean): void {
    this.set(row, column, { value, formula: this.get(row, column).formula, stale });
  }

  setStyle(row: number, column: number, style: StyleRef, inFile: StyleRef): void {
    this.change(row, column, { style: style === inFile ? null : style });
  }

  private change(row: number, column: number, change: Partial<CellEdit>): void {
    this.version++;
    let cells = this.edits.get(row);
    const edit = { content: null, style: null, ...cells?.get(column), ...change };
    if (edit.content === null && edit.style === null) {
      cells?.delete(column);
      if (cells?.size === 0) this.edits.delete(row);
      return;
    }
    if (!cells) this.edits.set(row, (cells = new Map<number, CellEdit>()));
    cells.set(column, edit);
  }

  /** Every cell with content in order of rows and columns. The rows of the file are not kept decoded. */
  *contents(): Generator<{ row: number; column: number } & Content> {
    for (const [row, place] of this.allRows()) {
      const cells = place ? (this.parsed.get(row) ?? this.parseRow(place)) : [];
      const edits = this.edits.get(row);
      if (!edits) {
        for (const cell of cells) {
          if (cell.inner < 0) continue;
          const content = this.rawContent(row, cell);
          if (!isEmpty(content)) yield { row, column: cell.column, ...content };
        }
        continue;
      }
      const columns = new Set([...cells.map(({ column }) => column), ...edits.keys()]);
      for (const column of [...columns].sort((a, b) => a - b)) {
        const content = this.get(row, column);
        if (!isEmpty(content)) yield { row, column, ...content };
      }
    }
  }

  /** Rows of the file and rows with edits, from one to before another. */
  rowsBetween(from: number, to: number): number[] {
    const inFile = this.rows.slice(this.indexOf(from), this.indexOf(to)).map(({ row }) => row);
    const edited = [...this.edits.keys()].filter((row) => row >= from && row < to);
    return [...new Set([...inFile, ...edited])];
  }

  /** Rows of the file and rows with edits, in order. */
  *allRows(): Generator<readonly [number, RowPlace | null]> {
    const edited = [...this.edits.keys()].sort((a, b) => a - b);
    let next = 0;
    for (const place of this.rows) {
      for (let row = edited[next]; row !== undefined && row < place.row; row = edited[++next])
        yield [row, null];
      if (edited[next] === place.row) next++;
      yield [place.row, place];
    }
    for (; next < edited.length; next++) yield [edited[next] ?? 0, null];
  }

  /** After a rename: the formulas that edits hold follow; those of the file do through the context. */
  renameInEdits(renames: Renames, tableAt: (row: number, column: number) => string | undefined): void {
    this.version++;
    for (const [row, cells] of this.edits) {
      for (const [column, edit] of cells) {
        if (!edit.content?.formula) continue;
        const formula = renameInFormula(edit.content.formula, renames, tableAt(row, column));
        if (formula === edit.content.formula) continue;
        edit.content = { ...edit.content, formula, stale: edit.content.stale || formula.includes("#REF!") };
      }
    }
  }
}
