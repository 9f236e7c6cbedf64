import { valueAt } from "../sheet/grid";
import type { Block, BlockKind } from "./block";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";

/** The heading rows of a block, counted from the grid's corner. */
export type HeadRows = { readonly top: number; readonly bottom: number };

const COLUMN_EVIDENCE: ReadonlySet<string> = new Set(["total-column", "other-column"]);
const MATRICES: ReadonlySet<BlockKind> = new Set(["staffing-matrix", "official-annex"]);
/** Rows of a block that is not known among which its headings are looked for. */
const PROBED = 40;
/** Heading rows above the lowest. */
const HIGHEST = 4;

/** By what the block was recognised by; of a block that is not known the row of texts that figures stand below. */
export function headRows(sheet: SheetHeadings, block: Block): HeadRows {
  const { grid } = sheet;
  const top = block.area.row - grid.area.row;
  const told = block.evidence.flatMap((item) => {
    const row = item.at.row - grid.area.row;
    if (item.kind === "heading") return [row];
    // In a table the name of a body may be the lowest heading; in a list it stands in the rows themselves.
    if (item.kind === "entity")
      return MATRICES.has(block.kind) && !holdsFigures(sheet, block, row) ? [row] : [];
    return item.kind === "left-out" && COLUMN_EVIDENCE.has(item.what) ? [row] : [];
  });
  // A title may tell the body or the figure from above the block.
  const bottom = Math.max(-1, ...told);
  if (bottom >= top) return { top: Math.max(top, bottom - HIGHEST), bottom };
  const row = headingRow(sheet, block);
  let first = row;
  while (first > top && row - first < HIGHEST && isTier(sheet, block, first - 1)) first -= 1;
  return { top: first, bottom: row };
}

function holdsFigures({ grid }: SheetHeadings, { area }: Block, row: number): boolean {
  const from = area.column - grid.area.column;
  return (grid.values[row] ?? []).slice(from, from + area.columns).some(isFigure);
}

/** Headings above headings; a single text is a title. */
function isTier(sheet: SheetHeadings, block: Block, row: number): boolean {
  const texts = (sheet.grid.values[row] ?? []).filter(
    (value) => typeof value === "string" && !isBlank(value),
  );
  return texts.length > 1 && !holdsFigures(sheet, block, row);
}

function headingRow({ grid }: SheetHeadings, { area }: Block): number {
  const first = area.row - grid.area.row;
  let most = { row: first, texts: 0 };
  for (let row = first; row < Math.min(first + area.rows, first + PROBED); row += 1) {
    const values = (grid.values[row] ?? []).filter((value) => !isBlank(value));
    if (values.some(isFigure)) {
      if (most.texts > 1) break;
      continue;
    }
    const below = (grid.values[row + 1] ?? []).some((value) => !isBlank(value));
    if (below && values.length > most.texts) most = { row, texts: values.length };
  }
  return most.row;
}

/** The first cell of a block that says something: what the whole block is known by. */
export function firstCell(sheet: SheetHeadings, { area }: Block): { row: number; column: number } {
  const { grid } = sheet;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = valueAt(grid, row - grid.area.row, column - grid.area.column);
      if (typeof value === "string" && !isBlank(value)) return { row, column };
    }
  }
  return { row: area.row, column: area.column };
}
