import { paneEn } from "./en/pane";
import { paneFr } from "./fr/pane";
import type { UiLanguage } from "./language";
import { paneNl } from "./nl/pane";
import type { PaneWords } from "./pane-words";

const WORDS: Readonly<Record<UiLanguage, PaneWords>> = { nl: paneNl, fr: paneFr, en: paneEn };

/** The words of the task pane. */
export function paneWords(language: UiLanguage): PaneWords {
  return WORDS[language];
}
