import { guardsEn } from "./en/guard";
import { guardsFr } from "./fr/guard";
import type { GuardWords } from "./guard-words";
import type { UiLanguage } from "./language";
import { guardsNl } from "./nl/guard";

const WORDS: Readonly<Record<UiLanguage, GuardWords>> = { nl: guardsNl, fr: guardsFr, en: guardsEn };

export function guardWords(language: UiLanguage): GuardWords {
  return WORDS[language];
}
