import type { Area } from "../../sheet/address";
import { parseArea } from "../../sheet/a1";
import type { RawCell } from "./cell-text";
import { findCells, formulaIn } from "./cell-text";
import { shifter } from "./formula-shift";
import type { RowPlace } from "./sheet-text";

/** The cell that carries the text of a shared or an array formula. */
export type FormulaMaster = {
  readonly kind: "shared" | "array";
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The text as it reads so many rows and columns further. */
  readonly moved: (rows: number, columns: number) => string;
  readonly area: Area | null;
};

/** Which formulas of a sheet stand for more than their own cell. */
export type FormulaGroups = {
  readonly arrays: readonly FormulaMaster[]; // of more than one cell
  readonly shared: readonly FormulaMaster[];
  /** The master whose text a follower takes; a number may be used again further down. */
  masterOf(group: string, row: number, column: number): FormulaMaster | null;
  masterAt(row: number, column: number): FormulaMaster | null;
  /** The array of several cells that a cell belongs to. */
  arrayAt(row: number, column: number): FormulaMaster | null;
};

export function findGroups(body: string, rows: readonly RowPlace[], prefix: string): FormulaGroups {
  const arrays: FormulaMaster[] = [];
  const shared = new Map<string, FormulaMaster[]>();
  const masters = new Map<string, FormulaMaster>();
  const add = (row: number, cell: RawCell) => {
    const formula = formulaIn(body, cell, prefix);
    if (!formula || formula.text === "") return;
    const area = formula.ref === null ? null : parseArea(formula.ref, "");
    const place = { row, column: cell.column, text: formula.text, moved: shifter(formula.text), area };
    if (formula.kind === "shared" && formula.group !== null) {
      const master: FormulaMaster = { kind: "shared", ...place };
      shared.set(formula.group, [...(shared.get(formula.group) ?? []), master]);
      masters.set(`${row},${cell.column}`, master);
    } else if (formula.kind === "array" && area && area.rows * area.columns > 1) {
      const master: FormulaMaster = { kind: "array", ...place };
      arrays.push(master);
      masters.set(`${row},${cell.column}`, master);
    }
  };
  if (/\bt\s*=\s*["'](?:shared|array)["']/.test(body)) {
    for (const { row, inner, innerEnd } of rows) {
      if (inner < 0) continue;
      for (const cell of findCells(body, inner, innerEnd, prefix)) add(row, cell);
    }
  }
  const inArea = ({ area }: FormulaMaster, row: number, column: number) =>
    area !== null &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return {
    arrays,
    shared: [...shared.values()].flat(),
    masterOf: (group, row, column) => {
      const candidates = shared.get(group) ?? [];
      const before = candidates.filter((m) => m.row < row || (m.row === row && m.column <= column));
      return before.at(-1) ?? candidates[0] ?? null;
    },
    masterAt: (row, column) => masters.get(`${row},${column}`) ?? null,
    arrayAt: (row, column) => arrays.find((master) => inArea(master, row, column)) ?? null,
  };
}
