import type { Workbook } from "../../app/workbook";
import { excelWorkbook } from "../../excel/workbook";
import type { Book } from "../../standin/book";
import { loadRecalculator } from "../../standin/calc/node";
import { installStandin } from "../../standin/client";
import { loadClientInNode } from "../../standin/client-in-node";
import { openBook } from "../../standin/ooxml/open-book";
import { openStandin } from "../../standin/standin";

/** A workbook file opened as Excel would: the add-in's own code, on Microsoft's client, on the stand-in. */
export type Session = {
  readonly workbook: Workbook;
  readonly book: Book;
  save(): Uint8Array;
  close(): void;
};

/** @throws BookError when the bytes are no workbook that we can open */
export async function openSession(bytes: Uint8Array): Promise<Session> {
  const book = openBook(bytes);
  const standin = openStandin(book, { recalculator: await loadRecalculator() });
  const uninstall = installStandin(standin, loadClientInNode());
  return {
    workbook: excelWorkbook(),
    book,
    save: () => book.save(),
    close() {
      uninstall();
      standin.dispose();
    },
  };
}
