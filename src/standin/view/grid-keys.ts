import type { Sheet } from "../book";
import type { Ends } from "./ends";
import { areaBetween, type Cell, moveBy, type MoveKey } from "./moves";
import type { SheetGeometry } from "./sheet-geometry";

export type GridKey = MoveKey & { readonly shiftKey: boolean; readonly altKey: boolean };

/** What a key does in the grid. `start` is what stands in the cell at once when editing begins; null for its content. */
export type GridAct =
  | { readonly kind: "move"; readonly to: Cell; readonly extend: boolean }
  | { readonly kind: "edit"; readonly start: string | null }
  | { readonly kind: "clear" };

/** @param page how many rows are in sight */
export function actOf(
  event: GridKey,
  ends: Ends,
  sheet: Sheet,
  geometry: SheetGeometry,
  page: number,
): GridAct | null {
  const extend = event.shiftKey;
  const from = extend ? ends.focus : leaving(event.key, sheet, ends.active);
  const to = moveBy(event, from, sheet, geometry, page);
  if (to !== null) return { kind: "move", to, extend };
  if (event.key === "Enter" || event.key === "F2") return { kind: "edit", start: null };
  if (event.key === "Delete" || event.key === "Backspace") return { kind: "clear" };
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return plain && event.key.length === 1 && event.key !== " " ? { kind: "edit", start: event.key } : null;
}

/** The cell from which a step leads out of the merged area that the cell belongs to. */
export function leaving(key: string, sheet: Sheet, cell: Cell): Cell {
  const area = areaBetween(sheet, cell, cell);
  return {
    row: key === "ArrowDown" || key === "PageDown" ? area.row + area.rows - 1 : cell.row,
    column: key === "ArrowRight" ? area.column + area.columns - 1 : cell.column,
  };
}
