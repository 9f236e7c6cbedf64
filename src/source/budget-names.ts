import { valueAt } from "../sheet/grid";
import type { BudgetHead } from "./budget-head";
import { codeColumnsOf, rowCode } from "./budget-code";
import { tierAt } from "./budget-tier";
import type { SheetHeadings } from "./sheet-headings";

/** The columns of a budget list that hold no amounts. */
export type NameColumns = {
  /** Labels, in the order of the sheet: one for each language. */
  readonly labels: readonly number[];
  readonly entity: number | null;
  /** Codes, labels and entity together. */
  readonly all: ReadonlySet<number>;
};

const PROBED = 40;

/** By the headings of the heading rows; where no heading names a label, the columns of texts left of the first amount. */
export function nameColumns(sheet: SheetHeadings, head: BudgetHead): NameColumns {
  const codes = codeColumnsOf(head.codes);
  const labels: number[] = [];
  let entity: number | null = null;
  for (let row = head.top; row <= head.bottom; row += 1) {
    for (const { column, heading } of sheet.rows.get(row) ?? []) {
      if (column < head.left || column > head.right || codes.includes(column)) continue;
      if (heading.fields.has("label") && !labels.includes(column)) labels.push(column);
      // "Service" is a department, or the ordinary one of a budget; an amount of a body names it too.
      else if (
        heading.certain.has("entity") &&
        heading.year === null &&
        tierAt(sheet, row, column)?.stage == null
      ) {
        entity ??= column;
      }
    }
  }
  const all = new Set([...codes, ...labels, ...(entity === null ? [] : [entity])]);
  if (labels.length === 0) {
    for (const column of textColumns(sheet, head, all)) {
      labels.push(column);
      all.add(column);
    }
  }
  return { labels: labels.toSorted((a, b) => a - b), entity, all };
}

/** Columns left of the first amount where most articles have a text of some length. */
function textColumns(sheet: SheetHeadings, head: BudgetHead, taken: ReadonlySet<number>): readonly number[] {
  const articles: number[] = [];
  for (let row = head.bottom + 1; row <= head.bottom + PROBED; row += 1) {
    if (rowCode(sheet.grid, row, head.codes, "000")) articles.push(row);
  }
  const found: number[] = [];
  for (let column = head.left; column <= head.right; column += 1) {
    if (taken.has(column)) continue;
    const values = articles.map((row) => valueAt(sheet.grid, row, column));
    const texts = values.filter((value) => typeof value === "string" && value.trim().length > 4);
    if (saysAmounts(sheet, head, column)) break;
    if (2 * texts.length > values.length) found.push(column);
  }
  return found;
}

function saysAmounts(sheet: SheetHeadings, head: BudgetHead, column: number): boolean {
  for (let row = head.top; row <= head.bottom; row += 1) {
    const tier = tierAt(sheet, row, column);
    if (tier && !tier.other && (tier.stage !== null || tier.year !== null)) return true;
  }
  return false;
}
