import { skeleton } from "../annex/formula/skeleton";
import type { AnnexPlan } from "../annex/plan";
import type { CellValue } from "../sheet/cell-value";
import { plannedCell } from "./placed-plan";
import type { CellBlock } from "./workbook";

/**
 * Whether a cell holds the text that the plan has for it, but for figures and for the cells that it names: another date, or
 * a source that has moved.
 */
export function sameButForFigures(plan: AnnexPlan, row: number, column: number, value: CellValue): boolean {
  const content = plannedCell(plan, row, column)?.content;
  if (content?.kind !== "text" || typeof value !== "string") return false;
  return withoutFigures(content.text) === withoutFigures(value);
}

function withoutFigures(text: string): string {
  return skeleton(text).replace(/\d+/g, "#");
}

/** The day that stands in the block where the plan has the one it was made for; null where there is none. */
export function writtenOnOf(plan: AnnexPlan, block: CellBlock): string | null {
  for (const [row, { cells }] of plan.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = block.values[row]?.[column];
      if (cell?.content.kind !== "text" || typeof value !== "string") continue;
      const parts = cell.content.text.split(plan.writtenOn).map(escapeRegExp);
      const day = parts.length > 1 ? new RegExp(`^${parts.join(DAY)}$`).exec(value)?.[1] : undefined;
      if (day !== undefined) return day;
    }
  }
  return null;
}

const DAY = String.raw`(\d[\d/.-]*\d)`;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
