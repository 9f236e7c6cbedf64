import { cellAt, sameAddress } from "../sheet/address";
import type { Address } from "../sheet/address";
import { valueAt } from "../sheet/grid";
import type { Block } from "./block";
import { headRows } from "./block-head";
import type { PlacedCorrection } from "./correction";
import { isOfBlock } from "./correction";
import { anchorText } from "./correction-anchor";
import type { Field } from "./field";
import type { SheetHeadings } from "./sheet-headings";

/** A row of a block as read. */
export type BlockRow = {
  readonly at: Address;
  readonly label: string;
  readonly counts: boolean;
  readonly correction: PlacedCorrection | null;
};

const MOST_ROWS = 2000;
const LABELS: readonly Field[] = ["service", "department", "job", "label", "level", "entity", "article"];

/** The rows of a block that have a name and figures; none of a list of persons, or of a block that is not known. */
export function blockRows(
  sheet: SheetHeadings,
  block: Block,
  corrections: readonly PlacedCorrection[],
): BlockRow[] {
  if (block.kind === "staff-list" || block.kind === "unknown") return [];
  const told = block.evidence.flatMap((item) => (item.kind === "left-out" ? [item] : []));
  const left = told.filter(({ what }) => what === "total-row" || what === "subtotal-row").map(({ at }) => at);
  const bare = told.filter(({ what }) => what === "row-without-figures").map(({ at }) => at.row);
  const { grid } = sheet;
  const column = labelColumn(block, left);
  const { bottom } = headRows(sheet, block);
  const end = Math.min(block.area.row + block.area.rows - grid.area.row, bottom + 1 + MOST_ROWS);
  const rows: BlockRow[] = [];
  for (let row = bottom + 1; row < end; row += 1) {
    const at = cellAt(grid.area, row, column - grid.area.column);
    const label = anchorText(valueAt(grid, row, at.column - grid.area.column));
    const correction =
      corrections.find((one) => !isOfBlock(one.correction.as) && sameAddress(one.at, at)) ?? null;
    if ((label === "" || bare.includes(at.row)) && !correction) continue;
    rows.push({ at, label, counts: !left.some((one) => one.row === at.row), correction });
  }
  return rows;
}

function labelColumn(block: Block, left: readonly Address[]): number {
  for (const field of LABELS) {
    const named = block.evidence.find((item) => item.kind === "heading" && item.field === field);
    if (named) return named.at.column;
  }
  return left[0]?.column ?? block.area.column;
}
