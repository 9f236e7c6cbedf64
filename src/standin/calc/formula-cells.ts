import type { Book } from "../book";
import { LAST_COLUMN, LAST_ROW } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell-value";
import type { Engine } from "./engine";
import { obstacle } from "./formula/check";
import { from1904 } from "./formula/date-system";
import { resolverOf, type Place } from "./formula/resolve";
import { FormulaNotRead, type Corners, type Node } from "./formula/syntax";
import { visit } from "./formula/walk";

/** An area on the n-th sheet of the book. */
export type SheetArea = Corners & { readonly sheet: number };

/** A formula of the book, ready for an engine, or with the reason why none is asked. */
export type FormulaCell = {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly old: CellValue;
  readonly wasStale: boolean;
  readonly asked: Node | null;
  /** Why `asked` is null. */
  readonly why: string;
  /** Every area that the value can depend on. */
  readonly reads: readonly SheetArea[];
};

/** Every formula of the book, sheet by sheet, as the engine is to be asked. */
export function formulaCells(book: Book, engine: Pick<Engine, "translate">): FormulaCell[] {
  const resolve = resolverOf(book);
  const sheetIndex = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const prepare = (formula: string, place: Place): Prepared => {
    try {
      const resolved = resolve(formula, place);
      const reads = areasOf(resolved, sheetIndex);
      const refused = (why: string): Prepared => ({ asked: null, why, reads });
      const why = obstacle(resolved);
      if (why) return readsAnywhere(resolved) ? { asked: null, why, reads: everything(book) } : refused(why);
      if (skipsHiddenRows(book, resolved)) return refused("SUBTOTAL over hidden rows");
      const dated = book.date1904 ? from1904(resolved) : resolved;
      if (!dated) return refused("a date function in a book that counts from 1904");
      const asked = engine.translate(dated);
      return asked ? { asked, why: "", reads } : refused("a formula that the engine gets wrong");
    } catch (error) {
      if (error instanceof FormulaNotRead) {
        return { asked: null, why: error.message, reads: everything(book) };
      }
      throw error;
    }
  };
  const cells: FormulaCell[] = [];
  book.sheets.forEach((sheet, index) => {
    for (const { row, column, formula, value, stale } of sheet.cells()) {
      if (formula === null) continue;
      const place = { sheet: index, row, column, old: value, wasStale: stale };
      cells.push({ ...place, ...prepare(formula, { sheet, row, column }) });
    }
  });
  return cells;
}

type Prepared = Pick<FormulaCell, "asked" | "why" | "reads">;

// Where these two look is known only once they are computed.
function readsAnywhere(formula: Node): boolean {
  let found = false;
  visit(formula, (node) => {
    found ||= node.kind === "call" && (node.name === "INDIRECT" || node.name === "OFFSET");
  });
  return found;
}

function everything(book: Book): SheetArea[] {
  return book.sheets.map((_, sheet) => ({
    sheet,
    top: 0,
    left: 0,
    bottom: LAST_ROW - 1,
    right: LAST_COLUMN - 1,
  }));
}

function areasOf(formula: Node, sheetIndex: ReadonlyMap<string, number>): SheetArea[] {
  const areas: SheetArea[] = [];
  visit(formula, (node) => {
    const sheet = node.kind === "area" && node.sheet !== null ? sheetIndex.get(node.sheet) : undefined;
    if (node.kind === "area" && sheet !== undefined) areas.push({ ...node.at, sheet });
  });
  return areas;
}

// An engine is given no hidden rows, and a filter hides rows from every SUBTOTAL.
function skipsHiddenRows(book: Book, formula: Node): boolean {
  let found = false;
  visit(formula, (node) => {
    if (node.kind !== "call" || node.name !== "SUBTOTAL") return;
    found ||= node.args.some((each) => each?.kind === "area" && hidesRows(book, each.sheet ?? "", each.at));
  });
  return found;
}

function hidesRows(book: Book, sheetName: string, at: Corners): boolean {
  const sheet = book.sheetNamed(sheetName);
  const used = sheet?.usedArea("formats");
  if (!sheet || !used) return false;
  const last = Math.min(at.bottom, at.bottom === LAST_ROW - 1 ? used.row + used.rows - 1 : at.bottom);
  for (let row = at.top; row <= last; row++) if (sheet.rowHidden(row)) return true;
  return false;
}
