import type { Book } from "../book";

/** Whether a table or a workbook-level name is called so; the two share one space of names. */
export function isTaken(book: Book, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    book.names.some((item) => item.scope === null && item.name.toLowerCase() === wanted) ||
    book.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted))
  );
}
