import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import type { AmountColumn } from "./budget-columns";
import { codeColumnsOf, functionNamed, rowCode } from "./budget-code";
import type { RowCode } from "./budget-code";
import { contextFrom, serviceKindOf, sideOf } from "./budget-context";
import type { BudgetContext } from "./budget-context";
import { isTierRow } from "./budget-head";
import type { BudgetHead } from "./budget-head";
import { labelOf } from "./label";
import { totalKind } from "./matrix-body";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

/** A row below the headings that says something. */
export type BudgetRow =
  | {
      readonly kind: "article";
      readonly row: number;
      readonly code: RowCode;
      readonly context: BudgetContext;
    }
  /** Amounts without a code. `words`: called a total, a result of both sides, or neither of them. */
  | {
      readonly kind: "sum";
      readonly row: number;
      readonly text: string;
      readonly words: "total" | "subtotal" | "result" | null;
    }
  /** A group heading or a remark. */
  | { readonly kind: "group"; readonly row: number; readonly text: string };

export type BudgetRows = {
  readonly rows: readonly BudgetRow[];
  /** The first row that is not part of it. */
  readonly end: number;
};

const GAP = 2;

/** The rows of a list: up to the next list or table, and after the last article its totals. */
export function readBudgetRows(
  sheet: SheetHeadings,
  head: BudgetHead,
  columns: readonly AmountColumn[],
  names: ReadonlySet<number>,
  start: BudgetContext,
  stops: ReadonlySet<number>,
): BudgetRows {
  const { grid } = sheet;
  const of = codeColumnsOf(head.codes);
  const amounts = columns.map(({ column }) => column);
  const texts: number[] = [];
  for (let column = head.left; column <= head.right; column += 1)
    if (!amounts.includes(column)) texts.push(column);
  const rows: BudgetRow[] = [];
  let context = start;
  let above: string | null = null;
  let row = head.bottom + 1;
  for (; row < grid.values.length; row += 1) {
    const code = rowCode(grid, row, head.codes, above);
    if (code) {
      above = code.function;
      rows.push({ kind: "article", row, code, context });
      continue;
    }
    const numbers = amounts.some((column) => isAmount(valueAt(grid, row, column)));
    const first = texts.find((column) => !isBlank(valueAt(grid, row, column)));
    // A total that is typed as text is one nevertheless.
    const figures = numbers || isTotal(sheet, row, texts, amounts);
    if (!figures) {
      const heading = (stops.has(row) || sheet.rows.has(row)) && isHeading(sheet, head, names, row, of);
      if (heading) {
        if (repeats(sheet, head, row, amounts, of) && !titledAnew(sheet, rows, texts)) continue;
        break;
      }
      if (first === undefined) continue;
      const text = labelOf(valueAt(grid, row, first));
      above = functionNamed(text) ?? above;
      const named = sheet.at(row, first);
      if (named && totalKind(named) === null) context = contextFrom(context, named);
      rows.push({ kind: "group", row, text });
      continue;
    }
    if (head.codes.kind === "parts" && head.codes.function !== null) above = null;
    rows.push({ kind: "sum", row, ...sumWords(sheet, row, texts, first) });
  }
  return { rows: withoutNotes(rows), end: row };
}

/** Headings of a table: those of the articles again, or of another one. */
function isHeading(
  sheet: SheetHeadings,
  head: BudgetHead,
  names: ReadonlySet<number>,
  row: number,
  of: readonly number[],
): boolean {
  const named = of.some((column) => {
    const fields = sheet.at(row, column)?.fields;
    return fields?.has("article") === true || fields?.has("economic") === true;
  });
  return isTierRow(sheet, row, head, new Set([...names].filter((column) => !of.includes(column)))) || named;
}

/** The heading row again, as on each printed page. */
function repeats(
  sheet: SheetHeadings,
  head: BudgetHead,
  row: number,
  amounts: readonly number[],
  of: readonly number[],
): boolean {
  const rows = Array.from({ length: head.bottom - head.top + 1 }, (_, index) => head.top + index);
  return rows.some((at) =>
    [...of, ...amounts].every(
      (column) => labelOf(valueAt(sheet.grid, at, column)) === labelOf(valueAt(sheet.grid, row, column)),
    ),
  );
}

function isTotal(
  sheet: SheetHeadings,
  row: number,
  texts: readonly number[],
  amounts: readonly number[],
): boolean {
  if (!sheet.rows.has(row) || amounts.every((column) => isBlank(valueAt(sheet.grid, row, column))))
    return false;
  return texts.some((column) => {
    const heading = sheet.at(row, column);
    return heading !== null && totalKind(heading) !== null;
  });
}

/** A title since the last figures that names a body, a service or a side: what follows is a list of its own. */
function titledAnew(sheet: SheetHeadings, rows: readonly BudgetRow[], texts: readonly number[]): boolean {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const one = rows[index];
    if (one?.kind !== "group") return false;
    const named = texts.map((column) => sheet.at(one.row, column)).find((heading) => heading !== null);
    if (named && (bodyOf(named) ?? serviceKindOf(named) ?? sideOf(named)) !== null) return true;
  }
  return false;
}

function isAmount(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "object" && value !== null);
}

function sumWords(
  sheet: SheetHeadings,
  row: number,
  texts: readonly number[],
  first: number | undefined,
): { readonly text: string; readonly words: "total" | "subtotal" | "result" | null } {
  for (const column of texts) {
    const heading = sheet.at(row, column);
    const words = heading && (totalKind(heading) ?? (heading.fields.has("difference") ? "result" : null));
    if (heading && words) return { text: heading.text, words };
  }
  return { text: first === undefined ? "" : labelOf(valueAt(sheet.grid, row, first)), words: null };
}

/** After the last article come its totals; what stands below a gap or a text of its own is not of the list. */
function withoutNotes(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "article");
  let end = last;
  while (end !== -1 && end + 1 < rows.length) {
    const [one, next] = [rows[end], rows[end + 1]];
    if (!one || next?.kind !== "sum" || next.row - one.row > GAP) break;
    end += 1;
  }
  return rows.slice(0, end + 1);
}
