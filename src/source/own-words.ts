import type { CellValue } from "../sheet/cell-value";
import type { NamedField, Synonyms } from "./field";
import { FIELDS } from "./field";
import { labelOf } from "./label";
import { labelKey, wordsOf } from "./words";

/** The base with an organisation's own words, and the rows that say nothing to us, counted from 0. */
export type ExtendedSynonyms = {
  readonly synonyms: readonly Synonyms[];
  readonly unused: readonly { readonly row: number; readonly field: string; readonly phrase: string }[];
};

/**
 * Adds words to a vocabulary from a plain table as a sheet holds it: a row a field (by its key, "fte", or by a phrase that
 * names it alone, "ETP") and a phrase, or several with ; between them. "filler" as field are words that say nothing. A word
 * that the base has for another field gets a second meaning, which the values below then decide. Rows without both are passed
 * over; a field that nobody knows, or a phrase without a word, is unused.
 */
export function extendSynonyms(
  base: readonly Synonyms[],
  own: readonly (readonly CellValue[])[],
): ExtendedSynonyms {
  const fields: Record<NamedField, string[]> = emptyFields();
  const filler: string[] = [];
  const unused: { row: number; field: string; phrase: string }[] = [];
  const keys = fieldKeys(base);
  own.forEach((cells, row) => {
    const [field, phrase] = [labelOf(cells[0] ?? null), labelOf(cells[1] ?? null)];
    if (field === "" || phrase === "") return;
    const key = labelKey(field);
    const into = key === "filler" ? filler : fieldsOf(keys, key, fields);
    const phrases = phrase.split(/[;\n]/u).filter((part) => wordsOf(part).length > 0);
    if (!into || phrases.length === 0) unused.push({ row, field, phrase });
    else into.push(...phrases.map((part) => part.trim()));
  });
  return { synonyms: [...base, { fields, filler }], unused };
}

function fieldsOf(
  keys: ReadonlyMap<string, NamedField | null>,
  key: string,
  fields: Readonly<Record<NamedField, string[]>>,
): string[] | null {
  const field = keys.get(key);
  return field ? fields[field] : null;
}

/** A field's own key, and each phrase of the base that names it alone -> the field; null for a phrase of several. */
function fieldKeys(base: readonly Synonyms[]): ReadonlyMap<string, NamedField | null> {
  const keys = new Map<string, NamedField | null>();
  for (const { fields } of base) {
    for (const field of FIELDS) {
      for (const phrase of fields[field]) {
        const key = labelKey(phrase);
        const before = keys.get(key);
        keys.set(key, before === undefined || before === field ? field : null);
      }
    }
  }
  for (const field of FIELDS) keys.set(field, field);
  return keys;
}

function emptyFields(): Record<NamedField, string[]> {
  return Object.fromEntries(FIELDS.map((field) => [field, [] as string[]])) as Record<NamedField, string[]>;
}
