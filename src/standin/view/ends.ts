import type { Area } from "../../sheet/address";
import type { Sheet } from "../book";
import { areaBetween, type Cell } from "./moves";

/** The two ends of a selection: the active cell, which takes what is typed, and the one that moves when it is extended. */
export type Ends = { readonly active: Cell; readonly focus: Cell };

export function endsBetween(sheet: Sheet, from: Cell, to: Cell): Ends {
  return { active: anchorOf(sheet, from), focus: to };
}

/** The ends of what is selected; where something else than the grid selected it, its first cell. */
export function endsOf(known: Ends | null, sheet: Sheet, selection: Area): Ends {
  if (known !== null && sameCells(areaBetween(sheet, known.active, known.focus), selection)) return known;
  const first = { row: selection.row, column: selection.column };
  return { active: first, focus: first };
}

/** The first cell of the merged area that a cell belongs to, or the cell itself. */
function anchorOf(sheet: Sheet, cell: Cell): Cell {
  const { row, column } = areaBetween(sheet, cell, cell);
  return { row, column };
}

function sameCells(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
