import type { Area } from "../sheet/address";
import { areasOverlap } from "../sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../sheet/a1";
import type { BookTable, Sheet } from "./book";
import type { Host } from "./host";
import { shifter } from "./ooxml/formula-shift";

/**
 * What Excel does when a user types right below a table or right beside it: the table takes the cells in. Formats of the row
 * above, rules that a whole column is under and formulas that a whole column has go along. To be called before the cells get
 * their contents. A table with a totals row does not grow downwards.
 */
export function growTables(sheet: Sheet, typed: Area, { calculation }: Host): void {
  for (const table of sheet.tables) {
    const gained = cellsGained(table, { ...typed, sheet: table.area.sheet });
    if (gained === null || !isFree(sheet, gained, table)) continue;
    const { area } = table;
    const down = gained.column === area.column;
    if (!down) nameColumns(sheet, table, gained);
    table.area = down
      ? { ...area, rows: area.rows + gained.rows }
      : { ...area, columns: area.columns + gained.columns };
    if (down) fillDown(sheet, { ...area, sheet: sheet.name }, gained, table.showHeaders);
    calculation.touch({ ...table.area, sheet: sheet.name });
    calculation.touchName(table.name);
    return;
  }
}

/** The rows below or the columns beside that the table would take in. */
function cellsGained({ area, showTotals }: BookTable, typed: Area): Area | null {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const inColumns = typed.column >= area.column && typed.column + typed.columns <= right;
  const inRows = typed.row >= area.row && typed.row + typed.rows <= bottom;
  if (!showTotals && typed.row === bottom && inColumns) return { ...area, row: bottom, rows: typed.rows };
  if (typed.column === right && inRows) return { ...area, column: right, columns: typed.columns };
  return null;
}

function isFree(sheet: Sheet, area: Area, own: BookTable): boolean {
  if (area.row + area.rows > LAST_ROW || area.column + area.columns > LAST_COLUMN) return false;
  const taken = [
    ...sheet.merges,
    ...sheet.tables.filter((table) => table !== own).map((table) => table.area),
  ];
  if (taken.some((other) => areasOverlap({ ...other, sheet: area.sheet }, area))) return false;
  return cellsOf(area).every(({ row, column }) => {
    const { value, formula } = sheet.cell(row, column);
    return value === null && formula === null;
  });
}

/** "Column1" and on, the first that no column is called yet. */
function nameColumns(sheet: Sheet, { area, showHeaders }: BookTable, gained: Area): void {
  if (!showHeaders) return;
  const taken = new Set(
    cellsOf({ ...area, rows: 1 }).map(({ row, column }) => {
      const { value } = sheet.cell(row, column);
      return typeof value === "string" ? value.toLowerCase() : "";
    }),
  );
  let number = 1;
  for (let column = gained.column; column < gained.column + gained.columns; column += 1) {
    while (taken.has(`column${number}`)) number += 1;
    sheet.setValue(area.row, column, `Column${number}`);
    number += 1;
  }
}

function fillDown(sheet: Sheet, before: Area, gained: Area, headers: boolean): void {
  const first = before.row + (headers ? 1 : 0);
  const last = before.row + before.rows - 1;
  for (let column = gained.column; column < gained.column + gained.columns; column += 1) {
    const { quotePrefix: _typed, ...style } = sheet.style(last, column);
    const cells = { ...gained, sheet: sheet.name, column, columns: 1 };
    const rule = sheet.validation(last, column);
    const covered = rule !== null && rowsAre(first, last, (row) => sheet.validation(row, column) === rule);
    if (covered) sheet.setValidation(cells, rule);
    const formula = sheet.cell(first, column).formula;
    const moved = formula === null ? null : shifter(formula);
    const filled =
      moved !== null &&
      rowsAre(first, last, (row) => sheet.cell(row, column).formula === moved(row - first, 0));
    for (let row = gained.row; row < gained.row + gained.rows; row += 1) {
      sheet.restyle(row, column, style);
      if (filled) sheet.setFormula(row, column, moved(row - first, 0));
    }
  }
}

function rowsAre(first: number, last: number, holds: (row: number) => boolean): boolean {
  for (let row = first; row <= last; row += 1) if (!holds(row)) return false;
  return last >= first;
}

function cellsOf({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}
