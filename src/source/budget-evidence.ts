import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Evidence } from "./block";
import { codeColumnsOf } from "./budget-code";
import type { AmountColumn, ColumnLeftOut } from "./budget-columns";
import type { BudgetHead } from "./budget-head";
import type { NameColumns } from "./budget-names";
import type { BudgetRow } from "./budget-rows";
import type { Field } from "./field";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";

/** What a budget list was known by, and what of it does not count. */
export function budgetEvidence(
  sheet: SheetHeadings,
  head: BudgetHead,
  read: {
    readonly names: NameColumns;
    readonly amounts: readonly AmountColumn[];
    readonly leftOut: readonly ColumnLeftOut[];
    readonly rows: readonly BudgetRow[];
    /** A row with a sum that agrees. */
    readonly agreeing: number | null;
  },
): readonly Evidence[] {
  const { grid } = sheet;
  const { names, amounts, leftOut, rows } = read;
  const column = codeColumnsOf(head.codes).at(-1) ?? head.left;
  const articles = rows.filter(({ kind }) => kind === "article");
  const evidence: Evidence[] = [];
  const [first, last] = [articles[0], rows.at(-1)];
  if (first && last) {
    const at = { ...gridAddress(grid, head.bottom + 1, column), rows: last.row - head.bottom, columns: 1 };
    evidence.push({ kind: "article-codes", count: articles.length, at });
  }
  const used = [
    ...[...names.all].map((of) => ({ column: of, field: null })),
    ...amounts.map(({ column: of, stage }) => ({ column: of, field: stage })),
  ].toSorted((a, b) => a.column - b.column);
  for (const { column: of, field } of used) evidence.push(...headingEvidence(sheet, head, of, field));
  for (const { column: of, row, what } of leftOut) {
    const text = labelOf(valueAt(grid, row, of));
    const holds = articles.slice(0, PROBED).some(({ row: at }) => typeof valueAt(grid, at, of) === "number");
    if (holds) evidence.push({ kind: "left-out", what, text, at: areaOf(gridAddress(grid, row, of)) });
  }
  for (const row of rows) {
    if (row.kind !== "sum") continue;
    const what = row.words === "total" ? "total-row" : "subtotal-row";
    evidence.push({ kind: "left-out", what, text: row.text, at: areaOf(gridAddress(grid, row.row, column)) });
  }
  if (read.agreeing !== null) {
    evidence.push({ kind: "total-agrees", at: gridAddress(grid, read.agreeing, column) });
  }
  return evidence;
}

const PROBED = 40;

/** The heading over a column that says what it is: of a stage the cell that names it, of a name its own. */
function headingEvidence(
  sheet: SheetHeadings,
  head: BudgetHead,
  column: number,
  field: Field | null,
): readonly Evidence[] {
  for (let row = head.bottom; row >= head.top; row -= 1) {
    const heading = sheet.at(row, column);
    const text = labelOf(valueAt(sheet.grid, row, column));
    if (text === "") continue;
    const named = field ?? [...(heading?.fields ?? [])][0];
    return named ? [{ kind: "heading", field: named, text, at: gridAddress(sheet.grid, row, column) }] : [];
  }
  return [];
}
