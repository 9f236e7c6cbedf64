import type { Book } from "../book";
import type { CellValue } from "../../sheet/cell-value";
import { sheetAlias, type EngineSheet } from "./engine";
import type { FormulaCell, SheetArea } from "./formula-cells";
import { printFormula } from "./formula/print";

/**
 * What an engine has to know to compute the given formulas: them, and the values in the areas that they read. A formula that
 * is not among them counts as the value that it has. Feeding every cell of a large sheet would cost more than computing.
 */
export function sheetsFor(book: Book, asked: readonly FormulaCell[]): EngineSheet[] {
  const indexOf = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const alias = (name: string): string => sheetAlias(indexOf.get(name) ?? book.sheets.length);
  const formulas = book.sheets.map((): { row: number; column: number; text: string }[] => []);
  const places = book.sheets.map(() => new Set<string>());
  for (const { sheet, row, column, asked: node } of asked) {
    if (!node) continue;
    formulas[sheet]?.push({ row, column, text: printFormula(node, alias) });
    places[sheet]?.add(`${row} ${column}`);
  }
  const read = columnsRead(book, asked);
  return book.sheets.map((sheet, index) => {
    const values: { row: number; column: number; value: CellValue }[] = [];
    const wanted = read[index];
    const computed = places[index];
    if (wanted && wanted.size > 0) {
      for (const { row, column, value, formula } of sheet.cells()) {
        if (value === null || !isWanted(wanted.get(column), row)) continue;
        if (formula !== null && computed?.has(`${row} ${column}`)) continue;
        values.push({ row, column, value });
      }
    }
    return { values, formulas: formulas[index] ?? [] };
  });
}

type Stretch = { readonly top: number; bottom: number };

/** For each sheet and column, the stretches of rows that a formula reads, in order and apart from each other. */
function columnsRead(book: Book, asked: readonly FormulaCell[]): Map<number, Stretch[]>[] {
  const read = book.sheets.map(() => new Map<number, Stretch[]>());
  const lastColumns = book.sheets.map((sheet) => {
    const used = sheet.usedArea("values");
    return used ? used.column + used.columns - 1 : -1;
  });
  for (const area of distinct(asked)) {
    const columns = read[area.sheet];
    const last = Math.min(area.right, lastColumns[area.sheet] ?? -1);
    for (let column = area.left; column <= last; column++) {
      const stretches = columns?.get(column) ?? [];
      stretches.push({ top: area.top, bottom: area.bottom });
      columns?.set(column, stretches);
    }
  }
  for (const columns of read) {
    for (const [column, stretches] of columns) columns.set(column, merged(stretches));
  }
  return read;
}

function distinct(asked: readonly FormulaCell[]): Iterable<SheetArea> {
  const areas = new Map<string, SheetArea>();
  for (const { reads } of asked) {
    for (const area of reads) {
      areas.set(`${area.sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`, area);
    }
  }
  return areas.values();
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { top, bottom } of [...stretches].sort((a, b) => a.top - b.top)) {
    const last = result.at(-1);
    if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
    else result.push({ top, bottom });
  }
  return result;
}

function isWanted(stretches: readonly Stretch[] | undefined, row: number): boolean {
  if (!stretches) return false;
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (!stretch || row < stretch.top) high = middle - 1;
    else if (row > stretch.bottom) low = middle + 1;
    else return true;
  }
  return false;
}
