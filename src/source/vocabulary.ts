import type { Field, Synonyms } from "./field";
import { FIELDS } from "./field";
import { en } from "./synonyms/en";
import { fr } from "./synonyms/fr";
import { nl } from "./synonyms/nl";
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
};

/** Several languages (and an organisation's own words) as one vocabulary. */
export function vocabularyOf(languages: readonly Synonyms[]): Vocabulary {
  const phrases = new Map<string, Field[]>();
  const longest = new Map<string, number>();
  const filler = new Set<string>();
  for (const language of languages) {
    for (const word of language.filler) filler.add(word);
    for (const field of FIELDS) {
      for (const phrase of language.fields[field]) {
        const words = wordsOf(phrase).map(({ word }) => word);
        const first = words[0];
        if (first === undefined) continue;
        const key = words.join(" ");
        const fields = phrases.get(key) ?? [];
        if (!fields.includes(field)) fields.push(field);
        phrases.set(key, fields);
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      }
    }
  }
  return { phrases, longest, filler, mayName: beginnings([...longest.keys()]) };
}

const LETTERS = 27; // none, a … z
const CODES = 0x180;

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
      // An abbreviation's dots and accents of their own do not end a word.
      if (code === 46 || (code >= 0x300 && code < 0x370)) continue;
      const letter = code < CODES ? (LETTER_OF[code] ?? 0) : 0;
      if (letter !== 0) {
        if (count < 3) key = key * LETTERS + letter;
        count += 1;
        continue;
      }
      if (code === 37 && percent) return true;
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
export const VOCABULARY: Vocabulary = vocabularyOf([nl, fr, en]);
