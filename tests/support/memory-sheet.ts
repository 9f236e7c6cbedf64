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
  const places = [...sheet.cells].flatMap(([key, cell]) =>
    cell.formula === null && (cell.value === null || cell.value === "") ? [] : [placeOf(key)],
  );
  if (places.length === 0) return null;
  const row = Math.min(...places.map((place) => place.row));
  const column = Math.min(...places.map((place) => place.column));
  const rows = Math.max(...places.map((place) => place.row)) - row + 1;
  const columns = Math.max(...places.map((place) => place.column)) - column + 1;
  return { sheet: sheet.name, row, column, rows, columns };
}

/** What a function says of each cell of an area. */
export function perCell<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => of(area.row + row, area.column + column)),
  );
}
