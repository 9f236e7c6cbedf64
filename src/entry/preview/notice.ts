import type { UiLanguage } from "../../text/language";
import { BookError, BookRefusal } from "../../standin/ooxml/open-book";
import { bookErrorText } from "../book-error-words";
import { PREVIEW_WORDS, type PreviewWords } from "./words";

/** Something that the page has to tell; said in the language of the moment. */
export type Notice = {
  readonly tone: "error" | "done";
  readonly say: (words: PreviewWords, language: UiLanguage) => readonly string[];
};

/** Why a file was not opened, and that nothing happened to the one that is open. */
export function notOpened(error: unknown, file: string): Notice {
  return {
    tone: "error",
    say: (words, language) =>
      error instanceof BookError
        ? [bookErrorText(error.kind, file, language), words.kept]
        : [words.failed(file), words.kept, detail(error)],
  };
}

export function notSaved(error: unknown, file: string): Notice {
  return { tone: "error", say: (words) => [words.notSaved(file), detail(error)] };
}

/** Why what was typed did not go into its cell. */
export function notTyped(error: unknown): Notice {
  return {
    tone: "error",
    say: (words) => (error instanceof BookRefusal ? [words.notTyped] : [words.notTyped, detail(error)]),
  };
}

export function copySaved(file: string): Notice {
  return { tone: "done", say: (words) => [words.saved(file)] };
}

export function noticeText(notice: Notice, language: UiLanguage): string {
  return notice.say(PREVIEW_WORDS[language], language).join(" ");
}

function detail(error: unknown): string {
  return `(${error instanceof Error ? error.message : String(error)})`;
}
