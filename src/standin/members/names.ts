import { parseArea } from "../../sheet/a1";
import { invalidArgument } from "../api-error";
import type { Book } from "../book";

/**
 * Names of tables and of ranges: a letter or "_" first, no spaces, nothing that reads as a cell.
 * @throws ApiError InvalidArgument
 */
export function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed) throw invalidArgument(`${name} is no name`);
  const readsAsCell = parseArea(name, "") !== null || /^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (readsAsCell) throw invalidArgument(`the name ${name} reads as a cell`);
}

/** Whether a table or a workbook-level name is called so; the two share one space of names. */
export function isTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.names.some((item) => item.scope === null && item.name.toLowerCase() === wanted) ||
    book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted))
  );
}
