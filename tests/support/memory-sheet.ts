import type { Area } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell-value";

export type MemoryCell = { value: CellValue; formula: string | null };

/** A sheet of the workbook in memory: cells by "row,column". */
export type MemorySheet = {
  name: string;
  readonly id: string;
  visibility: "visible" | "hidden" | "very-hidden";
  protected: boolean;
  readonly cells: Map<string, MemoryCell>;
  readonly charts: string[];
};

let made = 0;

export function memorySheet(name: string): MemorySheet {
  return {
    name,
    id: `{sheet ${++made}}`,
    visibility: "visible",
    protected: false,
    cells: new Map(),
    charts: [],
  };
}

export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** The smallest area that holds every value. */
export function usedArea(sheet: MemorySheet): Area | null {
  // Of sheets as large as these no call takes all cells at once.
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, { formula, value }] of sheet.cells) {
    if (formula === null && (value === null || value === "")) continue;
    const { row, column } = placeOf(key);
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  if (bottom < 0) return null;
  return { sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What a function says of each cell of an area. */
export function perCell<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => of(area.row + row, area.column + column)),
  );
}
