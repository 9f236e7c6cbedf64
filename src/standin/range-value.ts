import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Book } from "./book";
import { resolverOf, type Place } from "./calc/formula/resolve";
import { FormulaNotRead, type Corners, type Node } from "./calc/formula/syntax";

type Cells = { readonly sheet: string; readonly at: Corners };

/**
 * The cells that a formula gives when it is computed: a reference, a name, a structured reference, or INDEX of one with other
 * such formulas (":" between two, MATCH for an equal value, COUNTIF of a plain word, COUNTA, ROWS, + and -). Null for any
 * other formula, and where Excel would give an error.
 */
export function cellsGivenBy(book: Book, formula: string, place: Place): Area | null {
  try {
    const cells = cellsOf(resolverOf(book)(formula, place), book);
    if (cells === null) return null;
    const { top, left, bottom, right } = cells.at;
    return { sheet: cells.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  } catch (error) {
    if (error instanceof FormulaNotRead) return null;
    throw error;
  }
}

function cellsOf(node: Node, book: Book): Cells | null {
  if (node.kind === "area") return node.sheet === null ? null : { sheet: node.sheet, at: node.at };
  if (node.kind === "binary" && node.operator === ":") {
    const [left, right] = [cellsOf(node.left, book), cellsOf(node.right, book)];
    if (left === null || right?.sheet !== left.sheet) return null;
    return { sheet: left.sheet, at: around(left.at, right.at) };
  }
  if (node.kind !== "call" || node.name !== "INDEX") return null;
  const [source, row, column] = node.args;
  const cells = source ? cellsOf(source, book) : null;
  if (cells === null || !row) return null;
  return oneOf(cells, numberOf(row, book), column ? numberOf(column, book) : null);
}

function around(a: Corners, b: Corners): Corners {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The n-th cell, or all of them for 0; of one row alone the first number counts columns. */
function oneOf({ sheet, at }: Cells, first: number | null, second: number | null): Cells | null {
  if (first === null) return null;
  const alongRow = second === null && at.top === at.bottom;
  const [row, column] = alongRow ? [1, first] : [first, second ?? (at.left === at.right ? 1 : 0)];
  const rows = part(at.top, at.bottom, row);
  const columns = part(at.left, at.right, column);
  if (rows === null || columns === null) return null;
  return { sheet, at: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] } };
}

function part(first: number, last: number, number: number): readonly [number, number] | null {
  if (number === 0) return [first, last];
  const at = first + Math.trunc(number) - 1;
  return at < first || at > last ? null : [at, at];
}

function numberOf(node: Node, book: Book): number | null {
  if (node.kind === "number") return Number(node.text);
  if (node.kind === "binary") {
    const [left, right] = [numberOf(node.left, book), numberOf(node.right, book)];
    if (left === null || right === null) return null;
    if (node.operator === "+") return left + right;
    return node.operator === "-" ? left - right : null;
  }
  if (node.kind !== "call") return null;
  const [first, second, third] = node.args;
  switch (node.name) {
    case "MATCH": {
      const found = third && numberOf(third, book) === 0 ? valuesOf(second, book) : null;
      const wanted = wordOf(first);
      const at = wanted === null || found === null ? -1 : found.findIndex((value) => isWord(value, wanted));
      return at < 0 ? null : at + 1;
    }
    case "COUNTIF": {
      const wanted = wordOf(second);
      const values = valuesOf(first, book);
      if (wanted === null || values === null) return null;
      return values.filter((value) => isWord(value, wanted)).length;
    }
    case "COUNTA":
      return valuesOf(first, book)?.filter((value) => value !== null).length ?? null;
    case "ROWS":
      return valuesOf(first, book)?.length ?? null;
    default:
      return null;
  }
}

/** A word that means itself to MATCH and COUNTIF: neither pattern nor comparison nor number. */
function wordOf(node: Node | null | undefined): string | null {
  return node?.kind === "text" && /^[^*?~<>=]+$/.test(node.value) && isNaN(Number(node.value))
    ? node.value.toLowerCase()
    : null;
}

function isWord(value: CellValue, word: string): boolean {
  return typeof value === "string" && value.toLowerCase() === word;
}

const MOST = 100_000;

/** The values of one column; null where the cells are no column. */
function valuesOf(node: Node | null | undefined, book: Book): CellValue[] | null {
  const cells = node ? cellsOf(node, book) : null;
  const sheet = cells === null ? undefined : book.sheetNamed(cells.sheet);
  if (cells === null || sheet === undefined) return null;
  const { top, left, bottom, right } = cells.at;
  if (left !== right || bottom - top >= MOST) return null;
  return Array.from({ length: bottom - top + 1 }, (_, i) => sheet.cell(top + i, left).value);
}
