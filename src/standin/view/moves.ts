import type { Area } from "../../sheet/address";
import type { Sheet } from "../book";
import type { SheetGeometry } from "./sheet-geometry";

export type Cell = { readonly row: number; readonly column: number };

export type MoveKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** Where a key of the keyboard leads from a cell, or null for a key that does not move. Hidden rows and columns are passed over. */
export function moveBy(
  event: MoveKey,
  from: Cell,
  sheet: Sheet,
  geometry: SheetGeometry,
  page: number,
): Cell | null {
  const far = event.ctrlKey || event.metaKey;
  const used = sheet.usedArea("values");
  const end = {
    row: used === null ? 0 : used.row + used.rows - 1,
    column: used === null ? 0 : used.column + used.columns - 1,
  };
  const { row, column } = from;
  const vertical = (to: number, step: number): Cell => ({ row: seen(geometry.rows, to, step, row), column });
  const sideways = (to: number, step: number): Cell => ({
    row,
    column: seen(geometry.columns, to, step, column),
  });
  switch (event.key) {
    case "ArrowUp":
      return vertical(far ? 0 : row - 1, far ? 1 : -1);
    case "ArrowDown":
      return vertical(far ? Math.max(row, end.row) : row + 1, far ? -1 : 1);
    case "ArrowLeft":
      return sideways(far ? 0 : column - 1, far ? 1 : -1);
    case "ArrowRight":
      return sideways(far ? Math.max(column, end.column) : column + 1, far ? -1 : 1);
    case "PageUp":
      return vertical(Math.max(0, row - page), 1);
    case "PageDown":
      return vertical(row + page, -1);
    case "Home":
      return far ? { row: 0, column: 0 } : sideways(0, 1);
    case "End":
      return far ? end : sideways(Math.max(column, end.column), -1);
    default:
      return null;
  }
}

/** The area between two cells, widened until it holds every merged area that it touches. */
export function areaBetween(sheet: Sheet, a: Cell, b: Cell): Area {
  let first = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  let last = { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) };
  for (let settled = false; !settled;) {
    settled = true;
    for (const merge of sheet.merges) {
      const end = { row: merge.row + merge.rows - 1, column: merge.column + merge.columns - 1 };
      const apart =
        merge.row > last.row ||
        end.row < first.row ||
        merge.column > last.column ||
        end.column < first.column;
      const inside =
        merge.row >= first.row &&
        end.row <= last.row &&
        merge.column >= first.column &&
        end.column <= last.column;
      if (apart || inside) continue;
      first = { row: Math.min(first.row, merge.row), column: Math.min(first.column, merge.column) };
      last = { row: Math.max(last.row, end.row), column: Math.max(last.column, end.column) };
      settled = false;
    }
  }
  return {
    sheet: sheet.name,
    ...first,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** The nearest one that is not hidden, looking on in the given direction; the old one where there is none. */
function seen(lengths: SheetGeometry["rows"], to: number, step: number, old: number): number {
  for (let at = Math.max(0, to); at >= 0 && at < lengths.count; at += step) {
    if (lengths.length(at) > 0) return to < 0 ? old : at;
  }
  return old;
}
