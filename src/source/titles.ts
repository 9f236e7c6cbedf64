import type { Entity } from "../model/entity";
import type { Heading } from "./heading";
import { bodyOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";

/** Where a block may not reach, because another one lies there. */
export type Bounds = { readonly firstRow: number; readonly firstColumn: number };

const ROWS_ABOVE = 8;

/** What is named in and above the heading rows of a block, nearest row first, and last by the sheet's own name. */
export function titlesAbove(sheet: SheetHeadings, bottom: number, right: number, bounds: Bounds): Heading[] {
  const titles: Heading[] = [];
  for (let row = bottom; row >= Math.max(bounds.firstRow, bottom - ROWS_ABOVE); row -= 1) {
    for (const cell of sheet.rows.get(row) ?? []) {
      if (cell.column >= bounds.firstColumn && cell.column <= right) titles.push(cell.heading);
    }
  }
  if (sheet.name) titles.push(sheet.name);
  return titles;
}

/** The body that titles name; where none does, another one that is called as the sheet is. */
export function entityIn(titles: readonly Heading[], sheet: SheetHeadings): Entity {
  for (const heading of titles) {
    const kind = bodyOf(heading);
    if (kind) return { kind, name: heading.body };
  }
  return { kind: "other", name: sheet.grid.area.sheet };
}
