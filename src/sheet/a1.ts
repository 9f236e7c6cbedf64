import type { Address, Area } from "./address";

/** Excel's own limits; a reference outside them is not one. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const NAMES: string[] = []; // of columns, as they are asked for: hundreds of thousands of times in one write

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnName(column: number): string {
  return (NAMES[column] ??= spelledColumn(column));
}

function spelledColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" -> 0, "AA" -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The cell without its sheet: "C5", or "$C$5" when absolute. */
export function formatCell(cell: { row: number; column: number }, absolute = false): string {
  const mark = absolute ? "$" : "";
  return `${mark}${columnName(cell.column)}${mark}${cell.row + 1}`;
}

/** The area without its sheet: "C5:D9", or "C5" when it is one cell. */
export function formatRange(area: Omit<Area, "sheet">, absolute = false): string {
  const first = formatCell(area, absolute);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${formatCell(last, absolute)}`;
}

/** A sheet's name as it stands in a formula. Always quoted unless it is plain letters and digits that read as no reference. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
  const readsAsReference = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain && !readsAsReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Staff!C5", for people and for formulas alike. */
export function formatAddress(address: Address, absolute = false): string {
  return `${quoteSheet(address.sheet)}!${formatCell(address, absolute)}`;
}

/** "Staff!C5:D9". */
export function formatArea(area: Area, absolute = false): string {
  return `${quoteSheet(area.sheet)}!${formatRange(area, absolute)}`;
}

const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "Sheet!A1", "'My sheet'!$A$1:$B$2" or, with a default sheet, "A1"; null when the text is no such reference. */
export function parseArea(text: string, defaultSheet?: string): Area | null {
  const match = REFERENCE.exec(text.startsWith("=") ? text.slice(1) : text);
  if (!match) return null;
  const [, quoted, bare, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const sheet = quoted === undefined ? (bare ?? defaultSheet) : quoted.replaceAll("''", "'");
  if (sheet === undefined) return null;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndex(column1), columnIndex(column2)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const lastRow = Math.max(...rows);
  const lastColumn = Math.max(...columns);
  if (row < 0 || lastRow >= LAST_ROW || lastColumn >= LAST_COLUMN) return null;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
