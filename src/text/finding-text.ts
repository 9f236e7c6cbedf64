import type { Finding, FindingCode } from "../model/finding";
import { findingsEn } from "./en/finding";
import type { FindingWords } from "./finding-words";
import { findingsFr } from "./fr/finding";
import type { UiLanguage } from "./language";
import type { Message } from "./message";
import { findingsNl } from "./nl/finding";
import { amountText, numberText } from "./number-text";

const WORDS: Readonly<Record<UiLanguage, FindingWords>> = { nl: findingsNl, fr: findingsFr, en: findingsEn };

/** A finding in words; its cell's address is said apart. */
export function findingText(finding: Finding, language: UiLanguage): Message {
  const shown = {
    number: (amount: number) => numberText(amount, language),
    amount: (text: string) => amountText(text, language),
  };
  return sentence(WORDS[language], finding, shown);
}

/** The code chooses the sentence that takes just these facts, which TypeScript sees only one code at a time. */
function sentence<Code extends FindingCode>(
  words: FindingWords,
  finding: Extract<Finding, { code: Code }>,
  shown: Parameters<FindingWords[Code]>[1],
): Message {
  const say = words[finding.code] as (facts: typeof finding.facts, how: typeof shown) => Message;
  return say(finding.facts, shown);
}
