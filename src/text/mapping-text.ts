import { mappingEn } from "./en/mapping";
import { fieldsEn } from "./en/field";
import type { FieldWords } from "./field-words";
import { mappingFr } from "./fr/mapping";
import { fieldsFr } from "./fr/field";
import type { UiLanguage } from "./language";
import type { MappingWords } from "./mapping-words";
import { mappingNl } from "./nl/mapping";
import { fieldsNl } from "./nl/field";

const WORDS: Readonly<Record<UiLanguage, MappingWords>> = { nl: mappingNl, fr: mappingFr, en: mappingEn };
const FIELDS: Readonly<Record<UiLanguage, FieldWords>> = { nl: fieldsNl, fr: fieldsFr, en: fieldsEn };

/** The words with which the reading of a table is corrected. */
export function mappingWords(language: UiLanguage): MappingWords {
  return WORDS[language];
}

/** What each kind of heading is about. */
export function fieldWords(language: UiLanguage): FieldWords {
  return FIELDS[language];
}
