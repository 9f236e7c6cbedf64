import type { CellValue } from "../sheet/cell-value";
import type { Field } from "./field";
import type { Vocabulary } from "./vocabulary";
import { wordsOf } from "./words";
import type { Word } from "./words";

/** What a heading names. */
export type Heading = {
  readonly text: string;
  readonly fields: ReadonlySet<Field>;
  /** The fields that a phrase names which can mean nothing else ("effectif" can: real FTE or heads). */
  readonly certain: ReadonlySet<Field>;
  /** What its first and its last word name. */
  readonly first: readonly Field[];
  readonly last: readonly Field[];
  /** How many of its words name something, and how many say nothing to us; numbers and filler are neither. */
  readonly known: number;
  readonly unknown: number;
  /** What is left when the words for real, theoretical and FTE are taken out: "CPAS" of "CPAS réel (ETP)". */
  readonly name: string;
  /** From its first word for a body to its last: "CPAS" of "Personnel du CPAS, situation". */
  readonly body: string;
  /** A calendar year named in it, or the distance from the budget year (N-2 is -2, N is 0). */
  readonly year: number | null;
  readonly relativeYear: number | null;
  /** The words that mistyped ones were taken for ("théorique" for "théroique"); absent where all is written as we know it. */
  readonly typo?: string;
};

const NONE: ReadonlySet<Field> = new Set();
const MEASURES: readonly Field[] = ["real", "theoretical", "fte"];
const BODIES: readonly Field[] = ["municipality", "welfare-centre"];
const LONGEST = 160;

export type HeadingOptions = {
  /** Whether words of one meaning may be mistyped by one letter; such a word is never certain. */
  readonly typos?: boolean;
};

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const DIVIDED = /(\p{L})[-‐]\s*\n\s*(?=\p{L})/gu;

/** Reads one text as a heading; a long text is prose and names nothing. */
export function readHeading(text: string, vocabulary: Vocabulary, options: HeadingOptions = {}): Heading {
  if (text.length > LONGEST) return unread(text.trim());
  const plain = INVISIBLE.test(text) ? text.replace(INVISIBLES, "") : text;
  const read = readLine(plain, vocabulary, options);
  if (!plain.includes("\n") || read.unknown === 0) return read;
  // "théo-", "rique": one word over two lines, unless its halves say more ("sous-", "total").
  const joined = plain.replace(DIVIDED, "$1");
  const whole = joined === plain ? read : readLine(joined, vocabulary, options);
  return whole.unknown < read.unknown ? { ...whole, text: plain.trim() } : read;
}

function readLine(text: string, vocabulary: Vocabulary, { typos = false }: HeadingOptions): Heading {
  const trimmed = text.trim();
  const words: readonly TypedWord[] = typos ? corrected(wordsOf(text), vocabulary) : wordsOf(text);
  const understood: string[] = [];
  const fields = new Set<Field>();
  const certain = new Set<Field>();
  let first: readonly Field[] = [];
  let last: readonly Field[] = [];
  let known = 0;
  let unknown = 0;
  let year: number | null = null;
  let relativeYear: number | null = null;
  let name = "";
  let nameFrom = 0;
  let bodyStart = 0;
  let bodyEnd = 0;
  for (let index = 0; index < words.length;) {
    const phrase = phraseAt(words, index, vocabulary);
    const opening = words[index];
    const closing = words[index + (phrase?.length ?? 1) - 1];
    if (opening === undefined || closing === undefined) break;
    if (index === 0) first = phrase?.fields ?? [];
    last = phrase?.fields ?? [];
    index += phrase?.length ?? 1;
    if (phrase) {
      for (const field of phrase.fields) fields.add(field);
      const typed = typos ? words.slice(index - phrase.length, index) : [];
      if (typed.some(({ mistyped }) => mistyped)) {
        understood.push(typed.map(({ word }) => vocabulary.written.get(word) ?? word).join(" "));
      } else if (phrase.fields.length === 1 && phrase.fields[0]) certain.add(phrase.fields[0]);
      known += phrase.length;
      if (phrase.fields.some((field) => MEASURES.includes(field))) {
        name += text.slice(nameFrom, opening.start);
        nameFrom = closing.end;
      }
      if (phrase.fields.some((field) => BODIES.includes(field))) {
        if (bodyEnd === 0) bodyStart = opening.start;
        bodyEnd = closing.end;
      }
    } else if (isMark(text, opening)) continue;
    else if (/^(?:19|20)\d{2}$/u.test(opening.word)) year ??= Number(opening.word);
    else if (/^n(?:-[12])?$/u.test(opening.word)) relativeYear ??= Number(opening.word.slice(1));
    else if (!vocabulary.filler.has(opening.word) && !/^\d+$/u.test(opening.word)) unknown += 1;
  }
  // Most texts of a large sheet name nothing, and need no tidying.
  if (fields.size === 0) return { ...unread(trimmed), unknown, year, relativeYear };
  name = tidy(name + text.slice(nameFrom));
  const body = tidy(text.slice(bodyStart, bodyEnd));
  const heading = {
    text: trimmed,
    fields,
    certain,
    first,
    last,
    known,
    unknown,
    name,
    body,
    year,
    relativeYear,
  };
  return understood.length === 0 ? heading : { ...heading, typo: understood.join(" ") };
}

function unread(text: string): Heading {
  const nothing = { fields: NONE, certain: NONE, first: [], last: [], known: 0, unknown: 1 };
  return { text, ...nothing, name: text, body: "", year: null, relativeYear: null };
}

type TypedWord = Word & { readonly mistyped?: true };

function corrected(words: readonly Word[], { meant }: Vocabulary): readonly TypedWord[] {
  return words.map((word) => {
    const other = meant(word.word);
    return other === null ? word : { ...word, word: other, mistyped: true };
  });
}

/** "n°" of a number, and the letter of a footnote: "(a)". */
function isMark(text: string, { word, start, end }: Word): boolean {
  if (word.length !== 1) return false;
  const next = text.charAt(end);
  return (word === "n" && (next === "°" || next === "º")) || (text.charAt(start - 1) === "(" && next === ")");
}

function phraseAt(
  words: readonly Word[],
  index: number,
  vocabulary: Vocabulary,
): { readonly fields: readonly Field[]; readonly length: number } | null {
  for (let length = vocabulary.longest.get(words[index]?.word ?? "") ?? 0; length > 0; length -= 1) {
    if (index + length > words.length) continue;
    let key = words[index]?.word ?? "";
    for (let next = 1; next < length; next += 1) key += ` ${words[index + next]?.word ?? ""}`;
    const fields = vocabulary.phrases.get(key);
    if (fields) return { fields, length };
  }
  return null;
}

/** Blanks made one, and the brackets, dashes and slashes that taking words out has left loose taken off. */
function tidy(name: string): string {
  const plain = name
    .replace(/\(\s*\)|\[\s*\]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const tidied = plain.replace(/^[\s\-–—/|:;,·.(]+/u, "").replace(/[\s\-–—/|:;,·(]+$/u, "");
  return /^[^(]*\)$/u.test(tidied) ? tidied.slice(0, -1).trim() : tidied;
}

/** Reads the headings of one scan; a text that comes again is not read again. */
export type HeadingReader = {
  /** The heading in a cell, null where it holds no text that could name anything. */
  readonly of: (value: CellValue) => Heading | null;
  /** The heading in a cell that is likely to hold one, where it can be read only with a mistyped word; else null. */
  readonly mistyped: (value: CellValue) => Heading | null;
};

const REMEMBERED = 5000;
const LONGEST_MISTYPED = 60;

export function headingReader(vocabulary: Vocabulary): HeadingReader {
  const memory = new Map<string, Heading>();
  const mistyped = new Map<string, Heading | null>();
  return {
    of: (value) => {
      if (typeof value !== "string" || value.length > LONGEST || !vocabulary.mayName(value)) return null;
      const before = memory.get(value);
      if (before) return before;
      const heading = readHeading(value, vocabulary);
      if (memory.size < REMEMBERED) memory.set(value, heading);
      return heading;
    },
    mistyped: (value) => {
      if (typeof value !== "string" || value.length > LONGEST_MISTYPED) return null;
      const before = mistyped.get(value);
      if (before !== undefined) return before;
      const read = readHeading(value, vocabulary, { typos: true });
      const heading = read.typo === undefined ? null : read;
      if (mistyped.size < REMEMBERED) mistyped.set(value, heading);
      return heading;
    },
  };
}
