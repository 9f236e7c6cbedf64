import { hostProblemsEn } from "./en/host-problem";
import { hostProblemsFr } from "./fr/host-problem";
import type { HostProblemWords } from "./host-problem-words";
import type { UiLanguage } from "./language";
import type { Message } from "./message";
import { hostProblemsNl } from "./nl/host-problem";

const WORDS: Readonly<Record<UiLanguage, HostProblemWords>> = {
  nl: hostProblemsNl,
  fr: hostProblemsFr,
  en: hostProblemsEn,
};

/** Why Excel refused, and what to do; "unexpected" is an error of the add-in itself. */
export function hostProblemText(kind: keyof HostProblemWords, language: UiLanguage): Message {
  return WORDS[language][kind];
}
