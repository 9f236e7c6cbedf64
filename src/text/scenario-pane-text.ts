import { scenarioPaneEn } from "./en/scenario-pane";
import { scenarioPaneFr } from "./fr/scenario-pane";
import type { UiLanguage } from "./language";
import { scenarioPaneNl } from "./nl/scenario-pane";
import type { ScenarioPaneWords } from "./scenario-pane-words";

const WORDS: Readonly<Record<UiLanguage, ScenarioPaneWords>> = {
  nl: scenarioPaneNl,
  fr: scenarioPaneFr,
  en: scenarioPaneEn,
};

/** The words of the pane's steps on scenarios and results. */
export function scenarioPaneWords(language: UiLanguage): ScenarioPaneWords {
  return WORDS[language];
}
