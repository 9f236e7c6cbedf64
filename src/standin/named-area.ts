import type { Area } from "../sheet/address";
import type { Book, Sheet } from "./book";
import { resolverOf } from "./calc/formula/resolve";
import { parseFormula } from "./calc/formula/parse";
import { FormulaNotRead, type Node } from "./calc/formula/syntax";
import { visit } from "./calc/formula/walk";

/**
 * The cells that a formula stands for, as Excel takes a name for a range: a reference with its sheet, a structured reference
 * ("=Staff[FTE]", "=Staff[#All]", "=Staff"), or a name of one of those. Null for any other formula, also where it would give
 * cells when computed, and where the table or the heading is not there.
 */
export function areaMeant(book: Book, formula: string, at: Sheet = book.activeSheet): Area | null {
  try {
    if (!isReference(parseFormula(formula))) return null;
    const node = resolverOf(book)(formula, { sheet: at, row: 0, column: 0 });
    if (node.kind !== "area" || node.sheet === null) return null;
    const { top, left, bottom, right } = node.at;
    if (bottom < top) return null; // a table of headings alone
    return { sheet: node.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  } catch (error) {
    if (error instanceof FormulaNotRead) return null;
    throw error;
  }
}

// "=A1" without a sheet and "this row" move with the cell that asks.
function isReference(node: Node): boolean {
  if (node.kind === "area") return node.sheet !== null;
  return node.kind === "name" || (node.kind === "table" && !node.parts.includes("ThisRow"));
}

/** Whether every table and column that a formula names is there: Excel takes no formula that names others. */
export function columnsExist(book: Book, formula: string): boolean {
  let exist = true;
  const look = (node: Node): void => {
    if (node.kind !== "table" || node.table === null) return;
    const headings = headingsOf(book, node.table);
    const named = (heading: string): boolean => headings?.has(heading.toLowerCase()) === true;
    exist &&= headings !== null && (node.columns === null || node.columns.every(named));
  };
  try {
    visit(parseFormula(formula), look);
  } catch (error) {
    if (!(error instanceof FormulaNotRead)) throw error;
  }
  return exist;
}

function headingsOf(book: Book, name: string): ReadonlySet<string> | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) continue;
    const { row, column, columns } = table.area;
    const cells = Array.from({ length: columns }, (_, i) => sheet.cell(row, column + i).value);
    return new Set(cells.map((value) => (typeof value === "string" ? value.toLowerCase() : "")));
  }
  return null;
}
