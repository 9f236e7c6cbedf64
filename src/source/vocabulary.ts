import type { Field, Synonyms } from "./field";
import { FIELDS } from "./field";
import { en } from "./synonyms/en";
import { fr } from "./synonyms/fr";
import { nl } from "./synonyms/nl";
import { typoFinder } from "./typo";
import { wordsOf } from "./words";

/** Synonyms made ready for looking up. */
export type Vocabulary = {
  /** The words of a phrase, joined by blanks -> the fields that it names. */
  readonly phrases: ReadonlyMap<string, readonly Field[]>;
  /** First word of a phrase -> the number of words of its longest phrase. */
  readonly longest: ReadonlyMap<string, number>;
  readonly filler: ReadonlySet<string>;
  /** False where no word of the text can begin a phrase; true is no promise. Reads letters only, and allocates nothing. */
  readonly mayName: (text: string) => boolean;
  /** The word of a phrase that a mistyped word can only be; null where there is none, or more than one meaning. */
  readonly meant: (word: string) => string | null;
  /** A word of a phrase or filler -> as it is written, with its accents. */
  readonly written: ReadonlyMap<string, string>;
};

/** Several languages (and an organisation's own words) as one vocabulary. */
export function vocabularyOf(languages: readonly Synonyms[]): Vocabulary {
  const phrases = new Map<string, Field[]>();
  const longest = new Map<string, number>();
  const filler = new Set<string>();
  const sound = new Set<string>();
  const written = new Map<string, string>();
  const whole = new Set<string>();
  for (const language of languages) {
    for (const text of language.filler) {
      for (const { word } of wordsOf(text)) {
        filler.add(word);
        written.set(word, text);
      }
    }
    for (const text of language.lookalikes ?? []) for (const { word } of wordsOf(text)) sound.add(word);
    for (const field of FIELDS) {
      for (const phrase of language.fields[field]) {
        const words = wordsOf(phrase).map(({ word, start, end }) => {
          if (!written.has(word)) written.set(word, phrase.slice(start, end).toLowerCase());
          return word;
        });
        const first = words[0];
        if (first === undefined) continue;
        const key = words.join(" ");
        // Nobody mistypes an abbreviation, and many words are near one.
        if (!phrase.includes(".")) for (const word of words) whole.add(word);
        const fields = phrases.get(key) ?? [];
        if (!fields.includes(field)) fields.push(field);
        phrases.set(key, fields);
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      }
    }
  }
  const meanings = new Map(
    [...whole, ...filler].map((word): [string, string] => {
      const fields = phrases.get(word);
      return [word, fields ? fields.join() : filler.has(word) ? "filler" : `part of a phrase: ${word}`];
    }),
  );
  const known = new Set([...sound, ...written.keys()]);
  const mayName = beginnings([...longest.keys()]);
  return { phrases, longest, filler, mayName, meant: typoFinder(meanings, known), written };
}

const LETTERS = 27; // none, a … z
const CODES = 0x180;
const SOFT_HYPHEN = 0xad;

/** The letter (1 … 26) that a UTF-16 code stands for without its accent, 0 for what is no letter. */
const LETTER_OF = Uint8Array.from({ length: CODES }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase().normalize("NFD").charCodeAt(0) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
});

/** Large sheets hold a text in every cell: most are told apart by the first three letters of their words. */
function beginnings(words: readonly string[]): (text: string) => boolean {
  const known = new Uint8Array(LETTERS ** 3);
  for (const word of words) {
    const [a, b, c] = [0, 1, 2].map((index) => LETTER_OF[word.charCodeAt(index)] ?? 0);
    known[((a ?? 0) * LETTERS + (b ?? 0)) * LETTERS + (c ?? 0)] = 1;
  }
  const percent = words.includes("%");
  return (text) => {
    let key = 0;
    let count = 0;
    for (let index = 0; index <= text.length; index += 1) {
      const code = index < text.length ? text.charCodeAt(index) : 32;
      // An abbreviation's dots, soft hyphens and accents of their own do not end a word.
      if (code === 46 || code === SOFT_HYPHEN || (code >= 0x300 && code < 0x370)) continue;
      const letter = code < CODES ? (LETTER_OF[code] ?? 0) : 0;
      if (letter !== 0) {
        if (count < 3) key = key * LETTERS + letter;
        count += 1;
        continue;
      }
      if (code === 37 && percent) return true;
      // A word may be divided over two lines.
      if (code === 10 && text.charCodeAt(index - 1) === 45) return true;
      if (count > 0) {
        for (let rest = count; rest < 3; rest += 1) key *= LETTERS;
        if (known[key] === 1) return true;
      }
      key = 0;
      count = 0;
    }
    return false;
  };
}

/** Dutch, French and English. */
export const SYNONYMS: readonly Synonyms[] = [nl, fr, en];
export const VOCABULARY: Vocabulary = vocabularyOf(SYNONYMS);
