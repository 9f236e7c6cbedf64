import type { DrawnSheet } from "../drawn-sheet";
import type { Fixture } from "../fixture";
import type { Address, Area } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/cell-value";
import { areasOverlap } from "../../../src/sheet/address";

/** A cell that knows where it stood in the workbook before it was changed; null for one that is new or has another value. */
export type MutableCell = { readonly value: CellValue; readonly from: Address | null };

export type MutableSheet = {
  name: string;
  hidden: boolean;
  row: number;
  column: number;
  /** As many cells in each row. */
  cells: MutableCell[][];
  merges: Area[];
  readonly date1904: boolean;
};

export const EMPTY: MutableCell = { value: null, from: null };

export function mutableBook({ sheets }: Fixture): MutableSheet[] {
  return sheets.map(({ name, hidden, row, column, values, merges, date1904 }): MutableSheet => {
    const width = Math.max(0, ...values.map((line) => line.length));
    const cells = values.map((line, down) =>
      Array.from({ length: width }, (_, across): MutableCell => {
        const value = line[across] ?? null;
        const from = value === null ? null : { sheet: name, row: row + down, column: column + across };
        return { value, from };
      }),
    );
    return { name, hidden, row, column, cells, merges: [...merges], date1904 };
  });
}

/** The book as a drawing, so that it can be read or written to a file as a fixture is. */
export function drawnBook(sheets: readonly MutableSheet[]): DrawnSheet[] {
  return sheets.map(({ name, hidden, row, column, cells, merges, date1904 }) => ({
    name,
    hidden,
    row,
    column,
    values: cells.map((line) => line.map(({ value }) => value)),
    merges: merges
      .map((area) => ({ ...area, sheet: name }))
      .filter((area, index, all) => !all.slice(0, index).some((earlier) => areasOverlap(earlier, area))),
    dates: new Set<string>(),
    date1904,
  }));
}

/** Where the cells of the original stand now, by sheet, row and column; a copy does not count. */
export function placesNow(sheets: readonly MutableSheet[]): ReadonlyMap<string, Address> {
  const places = new Map<string, Address>();
  for (const { name, row, column, cells } of sheets) {
    for (const [down, line] of cells.entries()) {
      for (const [across, { from }] of line.entries()) {
        if (from === null || places.has(placeKey(from))) continue;
        places.set(placeKey(from), { sheet: name, row: row + down, column: column + across });
      }
    }
  }
  return places;
}

export function placeKey({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}
