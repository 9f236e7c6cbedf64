import type { ViewWords } from "../../standin/view/view-words";
import type { UiLanguage } from "../../text/language";
import { previewEn } from "./words-en";
import { previewFr } from "./words-fr";
import { previewNl } from "./words-nl";

/** What the preview page itself says; the pane has words of its own. */
export type PreviewWords = {
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly local: string;
  readonly language: string;
  readonly light: string;
  readonly dark: string;
  readonly drop: string;
  readonly opening: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly unsaved: (file: string) => string;
  readonly close: string;
  readonly workbook: string;
  readonly pane: string;
  readonly starting: string;
  readonly notStarted: string;
  readonly failed: (file: string) => string;
  readonly notSaved: (file: string) => string;
  readonly notDrawn: string;
  readonly notTyped: string;
  readonly protectedSheet: (sheet: string) => string;
  readonly kept: string;
  readonly view: ViewWords;
};

export const PREVIEW_WORDS: Readonly<Record<UiLanguage, PreviewWords>> = {
  nl: previewNl,
  fr: previewFr,
  en: previewEn,
};
