import type { Workbook } from "../../app/workbook";
import { excelWorkbook } from "../../excel/workbook";
import type { Book, Recalculator } from "../../standin/book";
import { type Client, installStandin } from "../../standin/client";
import { type Culture, cultureNamed } from "../../standin/culture";
import { openBook } from "../../standin/ooxml/open-book";
import { openStandin, type Standin } from "../../standin/standin";
import type { UiLanguage } from "../../text/language";
import { type PictureStore, pictureStore } from "./shown-store";

/** Microsoft's client and the recalculation: loaded once, for every workbook that is opened. */
export type Engines = { readonly client: Client; readonly recalculator: Recalculator };

/** A workbook that is open on the page: the book, who plays Excel on it, and the add-in's own way to it. */
export type Workspace = {
  /** Of this opening: a new one each time, for what has to begin anew with it. */
  readonly id: number;
  /** The name of the file. */
  readonly name: string;
  /** Opened by the page itself, not by the user. */
  readonly sample: boolean;
  readonly book: Book;
  readonly standin: Standin;
  readonly workbook: Workbook;
  readonly picture: PictureStore;
  readonly culture: Culture;
};

let opened = 0;

const CULTURES: Readonly<Record<UiLanguage, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB" };

export type FileBytes = { readonly name: string; readonly sample: boolean; readonly bytes: Uint8Array };

/** @throws BookError when the bytes are no workbook that can be opened; the workspace before stays in place */
export function openWorkspace(file: FileBytes, language: UiLanguage, engines: Engines): Workspace {
  return install(file, openBook(file.bytes), language, engines);
}

/** The same book in an Excel of another language: separators, dates, menus. */
export function speak(workspace: Workspace, language: UiLanguage, engines: Engines): Workspace {
  const selection = workspace.standin.selection();
  workspace.standin.dispose();
  const next = install(workspace, workspace.book, language, engines);
  next.standin.select(selection);
  return next;
}

function install(
  { name, sample }: { name: string; sample: boolean },
  book: Book,
  language: UiLanguage,
  { client, recalculator }: Engines,
): Workspace {
  const culture = cultureNamed(CULTURES[language]);
  const standin = openStandin(book, { recalculator, culture: culture.name });
  installStandin(standin, client);
  opened += 1;
  const picture = pictureStore(standin);
  return { id: opened, name, sample, book, standin, culture, workbook: excelWorkbook(), picture };
}
