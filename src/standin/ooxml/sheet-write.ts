import { formatCell, formatRange } from "../../sheet/a1";
import { isCellError } from "../../sheet/cell-value";
import type { Content } from "./cell-content";
import { EMPTY, isEmpty } from "./cell-content";
import type { RawCell, RawFormula } from "./cell-text";
import { formulaIn } from "./cell-text";
import { isIdle, renameInFormula } from "./formula-rename";
import { prefixedFunctions } from "./future-functions";
import type { SheetCells } from "./sheet-cells";
import type { RowPlace } from "./sheet-text";
import { readTag } from "./sheet-text";
import type { StyleRef } from "./style-book";
import { encodeText, escapeAttribute, escapeXml, writeText } from "./xml-text";

/** What writing the rows needs of the sheet and the book. */
export type RowOptions = {
  /** The number under which a style stands in the file that is being made. */
  readonly styleIndex: (style: StyleRef) => number;
  /** The style that a cell without its own takes from row or column. */
  readonly inherited: (row: number, column: number) => StyleRef;
  readonly heights: ReadonlyMap<number, number>; // changed heights, in points
};

/** `formulasMoved`: some cell got a formula or lost one, so that the calculation chain no longer holds. */
export type WrittenRows = { readonly body: string; readonly formulasMoved: boolean };

/** The sheet's rows with their edits; rows that no edit concerns are the very text of the file. */
export function writeRows(cells: SheetCells, options: RowOptions): WrittenRows {
  const written = writeChangedRows(cells, options, false);
  // Rows without a number take it from the one before: once a row comes or goes, every row says its own.
  const unnamed = cells.rows.some(({ named }) => !named) && written.body !== cells.text.body;
  return unnamed ? writeChangedRows(cells, options, true) : written;
}

function writeChangedRows(cells: SheetCells, options: RowOptions, named: boolean): WrittenRows {
  const { text, edits } = cells;
  const renames = cells.context.renames();
  const loose =
    cells.groups.shared.some((m) => !cells.isIntact(m)) ||
    cells.groups.arrays.some((m) => !cells.isIntact(m));
  const anyFormula = loose || !isIdle(renames);
  if (edits.size === 0 && options.heights.size === 0 && !anyFormula)
    return { body: text.body, formulasMoved: false };
  const writer = new RowWriter(cells, options, named);
  const extra = [...options.heights.keys()].filter((row) => !edits.has(row) && !cells.rowPlace(row));
  const pieces: string[] = [];
  let at = 0;
  for (const [row, place] of withRows(cells, extra)) {
    const concerned =
      named ||
      edits.has(row) ||
      options.heights.has(row) ||
      (anyFormula && place !== null && text.body.slice(place.start, place.end).includes(`<${text.prefix}f`));
    if (!concerned) continue;
    const next = place ? place.start : (cells.rows[cells.indexOf(row)]?.start ?? endOfRows(cells));
    pieces.push(text.body.slice(at, next), writer.row(row, place));
    at = place ? place.end : next;
  }
  pieces.push(text.body.slice(at));
  return { body: pieces.join(""), formulasMoved: writer.formulasMoved };
}

const endOfRows = (cells: SheetCells) => cells.rows.at(-1)?.end ?? cells.text.body.length;

function withRows(cells: SheetCells, extra: readonly number[]): (readonly [number, RowPlace | null])[] {
  const rows = [...cells.allRows(), ...extra.map((row) => [row, null] as const)];
  return extra.length === 0 ? rows : rows.sort(([a], [b]) => a - b);
}

class RowWriter {
  formulasMoved = false;

  constructor(
    private readonly cells: SheetCells,
    private readonly options: RowOptions,
    private readonly named: boolean,
  ) {}

  row(row: number, place: RowPlace | null): string {
    const { body, prefix } = this.cells.text;
    const raws = place ? this.cells.rawRow(place) : [];
    const edits = this.cells.edits.get(row);
    const byColumn = new Map(raws.map((cell) => [cell.column, cell]));
    const columns = [...new Set([...byColumn.keys(), ...(edits?.keys() ?? [])])].sort((a, b) => a - b);
    const written = columns.map((column) => {
      const raw = byColumn.get(column) ?? null;
      const xml = this.cell(row, column, raw);
      return {
        column,
        xml,
        changed: xml !== (raw ? body.slice(raw.start, raw.end) : ""),
        named: raw?.named ?? true,
      };
    });
    const changed = written.some((cell) => cell.changed) || (this.named && place?.named === false);
    const start = `<${prefix}c`;
    const naming = (column: number) => `${start} r="${formatCell({ row, column })}"`;
    let inner = written
      .map(({ column, xml, named }) =>
        named || !xml.startsWith(start) ? xml : naming(column) + xml.slice(start.length),
      )
      .join("");
    const height = this.options.heights.get(row);
    if (!changed && height === undefined) return place ? body.slice(place.start, place.end) : "";
    const number = row + 1;
    const end = place ? (place.inner < 0 ? place.end : place.inner) : 0;
    let tag = place ? body.slice(place.start, end).replace(/\s*\/?>$/, "") : `<${prefix}row r="${number}"`;
    if (changed) tag = tag.replace(/\s+spans\s*=\s*("[^"]*"|'[^']*')/, "");
    if (changed && place?.named === false) tag += ` r="${number}"`;
    if (height !== undefined) {
      tag = tag.replace(/\s+(ht|customHeight)\s*=\s*("[^"]*"|'[^']*')/g, "");
      tag += ` ht="${height}" customHeight="1"`;
    }
    if (!changed && place && place.inner >= 0) inner = body.slice(place.inner, place.innerEnd);
    return inner === "" ? `${tag}/>` : `${tag}>${inner}</${prefix}row>`;
  }

  private cell(row: number, column: number, raw: RawCell | null): string {
    const { body, prefix } = this.cells.text;
    const edit = this.cells.edits.get(row)?.get(column);
    const rawFormula = raw && formulaIn(body, raw, prefix);
    if (!edit) return raw ? this.untouched(row, raw, rawFormula) : "";
    const inFile = raw ? this.cells.rawContent(row, raw) : EMPTY;
    const content = edit.content ?? inFile;
    const style = edit.style
      ? this.options.styleIndex(edit.style)
      : raw
        ? (raw.style ?? 0)
        : this.inheritedIndex(row, column);
    if (isEmpty(content) && style === this.inheritedIndex(row, column)) {
      if (rawFormula) this.formulasMoved = true;
      return "";
    }
    if (!edit.content && raw) return this.restyled(this.untouched(row, raw, rawFormula), style);
    const keeps = rawFormula !== null && content.formula !== null && content.formula === inFile.formula;
    const formula = keeps
      ? this.formula(row, column, rawFormula)
      : content.formula === null || this.isFollower(row, column, content)
        ? ""
        : `<${prefix}f>${writeText(prefixedFunctions(content.formula.slice(1)))}</${prefix}f>`;
    if ((formula !== "") !== (rawFormula !== null)) this.formulasMoved = true;
    const tag = raw && keeps ? readTag(body, raw.start + prefix.length + 2).attributes : {};
    const metadata = tag["cm"] === undefined ? "" : ` cm="${tag["cm"]}"`;
    const head = `<${prefix}c r="${formatCell({ row, column })}"${style === 0 ? "" : ` s="${style}"`}`;
    return `${head}${metadata}${typed(content, formula, prefix)}`;
  }

  /** A cell of the file that only its formula's group or a rename can concern. */
  private untouched(row: number, raw: RawCell, formula: RawFormula | null): string {
    const { body } = this.cells.text;
    if (!formula) return body.slice(raw.start, raw.end);
    return (
      body.slice(raw.start, formula.start) +
      this.formula(row, raw.column, formula) +
      body.slice(formula.end, raw.end)
    );
  }

  private formula(row: number, column: number, raw: RawFormula): string {
    const { body, prefix } = this.cells.text;
    const xml = body.slice(raw.start, raw.end);
    const { groups } = this.cells;
    if (raw.kind === "shared" && raw.group !== null && raw.text === "") {
      const master = groups.masterOf(raw.group, row, column);
      if (!master || this.cells.isIntact(master)) return xml;
      const text = this.cells.raw(row, column);
      const own = text && this.cells.rawContent(row, text).formula;
      return own === null ? xml : `<${prefix}f>${writeText(prefixedFunctions(own.slice(1)))}</${prefix}f>`;
    }
    const renamed = renameInFormula(raw.text, this.cells.context.renames());
    const array = raw.kind === "array" ? groups.masterAt(row, column) : null;
    const alone = array !== null && !this.cells.isIntact(array);
    if (renamed === raw.text && !alone) return xml;
    const tag = xml.slice(0, xml.indexOf(">") + 1);
    const cell = formatRange({ row, column, rows: 1, columns: 1 });
    const opening = alone ? tag.replace(/\bref\s*=\s*("[^"]*"|'[^']*')/, `ref="${cell}"`) : tag;
    return `${opening}${writeText(renamed)}</${prefix}f>`;
  }

  /** Cells of an array formula other than its first carry only their value. */
  private isFollower(row: number, column: number, content: Content): boolean {
    const array = this.cells.groups.arrayAt(row, column);
    if (!array || (array.row === row && array.column === column)) return false;
    return content.formula === `=${array.text}` && this.cells.isIntact(array);
  }

  private inheritedIndex(row: number, column: number): number {
    return this.options.styleIndex(this.options.inherited(row, column));
  }

  private restyled(xml: string, style: number): string {
    const { attributes, closed, end } = readTag(xml, this.cells.text.prefix.length + 2);
    const all = Object.entries({ ...attributes, s: String(style) }).filter(
      ([name]) => name !== "s" || style !== 0,
    );
    const written = all.map(
      ([name, value]) => ` ${name}="${escapeAttribute(value).replaceAll("&amp;", "&")}"`,
    );
    return `<${this.cells.text.prefix}c${written.join("")}${closed ? "/>" : ">"}${xml.slice(end)}`;
  }
}

function typed({ value, formula }: Content, formulaXml: string, prefix: string): string {
  const close = `</${prefix}c>`;
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return formulaXml === "" ? "/>" : `>${formulaXml}${close}`;
  if (typeof value === "number") return `>${formulaXml}${v(String(value))}${close}`;
  if (typeof value === "boolean") return ` t="b">${formulaXml}${v(value ? "1" : "0")}${close}`;
  if (isCellError(value)) return ` t="e">${formulaXml}${v(value.error)}${close}`;
  if (formula !== null) return ` t="str">${formulaXml}${v(writeText(value))}${close}`;
  const text = escapeXml(encodeText(value));
  const space = /^\s|\s$|\n|\s\s/.test(value) ? ' xml:space="preserve"' : "";
  return ` t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>${close}`;
}
