import { call, named, number, text } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { any, equals, isBlank, joined, when } from "../formula/logic";
import type { AnnexLanguage } from "../language";

/** The columns of our lists in one language each. */
const LANGUAGES: Readonly<Record<AnnexLanguage, readonly [string, string?]>> = {
  nl: ["Nl"],
  fr: ["Fr"],
  "nl+fr": ["Nl", "Fr"],
  en: ["En"],
};

/**
 * What was typed as it is called in the annex's language, or in both: `at` is its row in the list. A word of the user's own,
 * or one that lacks a language, stays as it was typed.
 */
export function listedWord(
  prefix: "Syn_Mechanism_" | "Syn_List_",
  typed: Expression,
  at: Expression,
  language: AnnexLanguage,
): Expression {
  const inLanguage = (column: string) => call("INDEX", named(`${prefix}${column}`), at);
  const [one, other] = LANGUAGES[language];
  const first = inLanguage(one);
  const second = other === undefined ? null : inLanguage(other);
  const both = second ? when(equals(first, second), first, joined(first, text(" / "), second)) : first;
  const missing = second ? any(isBlank(first), isBlank(second)) : isBlank(first);
  return when(equals(at, number(0)), typed, when(missing, typed, both));
}
