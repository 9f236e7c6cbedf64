import type { Evidence } from "../source/block";
import { fieldsEn } from "./en/field";
import type { FieldWords } from "./field-words";
import { fieldsFr } from "./fr/field";
import type { UiLanguage } from "./language";
import { fieldsNl } from "./nl/field";
import { paneWords } from "./pane-text";

const FIELDS: Readonly<Record<UiLanguage, FieldWords>> = { nl: fieldsNl, fr: fieldsFr, en: fieldsEn };

/** Why a part of a sheet is taken for what it is, in words. */
export function evidenceText(evidence: Evidence, language: UiLanguage): string {
  const { evidence: words, entity } = paneWords(language).found;
  switch (evidence.kind) {
    case "heading":
      return words.heading(evidence.text, FIELDS[language][evidence.field]);
    case "entity":
      return words.entity(evidence.text, entity[evidence.entity]);
    case "as-at":
      return words.asAt(dateText(evidence.date));
    case "total-agrees":
      return words.totalAgrees;
    case "corrected":
      return words.corrected(evidence.text);
    case "article-codes":
      return words.articleCodes(evidence.count);
    case "left-out":
      return words.leftOut(evidence.text, words.why[evidence.what]);
  }
}

/** 2023-01-19 as 19/01/2023, the way of writing dates in all the languages here; a month or a year likewise. */
export function dateText(iso: string): string {
  return iso.split("-").reverse().join("/");
}
