import type { CellError, CellErrorCode, CellValue } from "../../sheet/cell-value";
import { CELL_ERRORS } from "../../sheet/cell-value";
import { serialOf } from "./dates";
import type { SharedStrings } from "./shared-strings";
import { richText } from "./shared-strings";
import { readTag } from "./sheet-text";
import { readText } from "./xml-text";

/** One <c> of a row: offsets into the sheet's text; nothing is decoded yet. `inner` is -1 for an empty element. */
export type RawCell = {
  readonly column: number;
  readonly named: boolean; // its tag has an `r`
  readonly style: number | null; // null: no style is named
  readonly type: string;
  readonly start: number;
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
};

const SPACE = 32;

/** The cells between two offsets, in the file's order; a cell without `r` follows the one before. */
export function findCells(body: string, from: number, to: number, prefix: string): RawCell[] {
  const cells: RawCell[] = [];
  const opening = `<${prefix}c`;
  const closing = `</${prefix}c`;
  let column = -1;
  let start = body.indexOf(opening, from);
  while (start >= 0 && start < to) {
    let at = start + opening.length;
    let style: number | null = null;
    let type = "n";
    let named = false;
    let code = body.charCodeAt(at);
    if (code > SPACE && code !== 62 && code !== 47) {
      start = body.indexOf(opening, at);
      continue;
    }
    column++;
    for (;;) {
      while (code <= SPACE) code = body.charCodeAt(++at);
      if (code === 62 || code === 47 || Number.isNaN(code)) break;
      let equals = at + 1;
      while (body.charCodeAt(equals) !== 61) equals++;
      let quote = equals + 1;
      while (body.charCodeAt(quote) <= SPACE) quote++;
      const close = body.indexOf(body.charCodeAt(quote) === 34 ? '"' : "'", quote + 1);
      const wide = equals - at; // more than 1 only for attributes that are not read here
      if (wide === 1 || body.charCodeAt(at + 1) <= SPACE) {
        if (code === 114) {
          column = columnAt(body, quote + 1);
          named = true;
        } else if (code === 115) style = Number(body.slice(quote + 1, close));
        else if (code === 116) type = body.slice(quote + 1, close);
      }
      at = close + 1;
      code = body.charCodeAt(at);
    }
    if (code === 47) {
      cells.push({ column, named, style, type, start, inner: -1, innerEnd: -1, end: at + 2 });
      start = body.indexOf(opening, at + 2);
      continue;
    }
    const inner = at + 1;
    let innerEnd = body.indexOf(closing, inner);
    for (let next; innerEnd >= 0; innerEnd = body.indexOf(closing, innerEnd + 1)) {
      next = body.charCodeAt(innerEnd + closing.length);
      if (next === 62 || next <= SPACE) break;
    }
    if (innerEnd < 0) break;
    const end = body.indexOf(">", innerEnd) + 1;
    cells.push({ column, named, style, type, start, inner, innerEnd, end });
    start = body.indexOf(opening, end);
  }
  return cells;
}

function columnAt(body: string, from: number): number {
  let index = 0;
  for (let at = from; ; at++) {
    const letter = body.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) return index - 1;
    index = index * 26 + letter - 64;
  }
}

/** A cell's <f>: `text` is unescaped; followers of a shared formula have an empty one. */
export type RawFormula = {
  readonly text: string;
  readonly kind: string; // "normal", "shared", "array", "dataTable"
  readonly group: string | null; // the number of a shared formula
  readonly ref: string | null;
  readonly start: number;
  readonly end: number;
};

export function formulaIn(body: string, cell: RawCell, prefix: string): RawFormula | null {
  if (cell.inner < 0) return null;
  const opening = `<${prefix}f`;
  // Looked for in the cell alone: in the whole text each cell of a sheet without formulas would be a search to its end.
  const offset = body.slice(cell.inner, cell.innerEnd).indexOf(opening);
  if (offset < 0) return null;
  const start = cell.inner + offset;
  const next = body.charCodeAt(start + opening.length);
  if (next > SPACE && next !== 62 && next !== 47) return null;
  const { attributes, closed, end } = readTag(body, start + opening.length);
  const kind = attributes["t"] ?? "normal";
  const group = kind === "shared" ? (attributes["si"] ?? null) : null;
  const ref = attributes["ref"] ?? null;
  if (closed) return { text: "", kind, group, ref, start, end };
  const close = body.indexOf("</", end);
  const text = readText(body.slice(end, close));
  return { text, kind, group, ref, start, end: body.indexOf(">", close) + 1 };
}

/** What a cell shows. Dates of type "d" become serial numbers. */
export function valueIn(
  body: string,
  cell: RawCell,
  prefix: string,
  strings: SharedStrings,
  date1904: boolean,
): CellValue {
  if (cell.inner < 0) return null;
  if (cell.type === "inlineStr") {
    const at = body.indexOf(`<${prefix}is`, cell.inner);
    return at < 0 || at >= cell.innerEnd ? null : richText(body.slice(at, cell.innerEnd), prefix);
  }
  const text = contentOf(body, cell, prefix);
  if (text === null) return null;
  switch (cell.type) {
    case "s":
      return strings.at(Number(text));
    case "str":
      return readText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return errorOf(text.trim());
    case "d":
      return serialOf(text.trim(), date1904);
    default: {
      const value = Number(text);
      return text.trim() === "" || Number.isNaN(value) ? null : value;
    }
  }
}

function contentOf(body: string, cell: RawCell, prefix: string): string | null {
  const opening = `<${prefix}v`;
  const at = body.indexOf(opening, cell.inner);
  if (at < 0 || at >= cell.innerEnd) return null;
  const from = body.indexOf(">", at) + 1;
  if (body.charCodeAt(from - 2) === 47) return null;
  return body.slice(from, body.indexOf("</", from));
}

/** Newer error codes than those that we know are shown as #VALUE!, the file keeps its own. */
function errorOf(code: string): CellError {
  return { error: (CELL_ERRORS as readonly string[]).includes(code) ? (code as CellErrorCode) : "#VALUE!" };
}
