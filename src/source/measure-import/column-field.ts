import type { MeasureField } from "../../model/measure";
import type { CellValue } from "../../sheet/cell-value";
import { labelOf } from "../label";
import { typoFinder } from "../typo";
import { wordsOf } from "../words";
import type { Vocabularies } from "../scenario-tables/read-lists";
import { wordsIn } from "../scenario-tables/definition";
import { MEASURES_TABLE } from "../scenario-tables/measures-table";
import { FIELD_PHRASES } from "./field-phrases";
import { fits } from "./import-cell";

/**
 * Why a column is taken for a field: our own heading · another word for it · a part of the heading · a word mistyped by one
 * letter · the values below alone.
 */
export type FieldEvidence = "heading" | "synonym" | "part" | "typo" | "values";

/** A field that a column may hold. */
export type FieldGuess = { readonly field: MeasureField; readonly evidence: FieldEvidence };

/** What makes one guess better than another, best first. */
const WEIGHTS: Readonly<Record<FieldEvidence, number>> = {
  heading: 10,
  synonym: 8,
  part: 5,
  typo: 4,
  values: 1,
};

export function weightOf({ evidence }: FieldGuess): number {
  return WEIGHTS[evidence];
}

type Phrase = { readonly field: MeasureField; readonly words: string; readonly own: boolean };

const PHRASES: readonly Phrase[] = MEASURES_TABLE.fields.flatMap(({ id, heading, former }) => {
  const own = [heading.nl, heading.fr, heading.en, wordsIn(heading, "nl+fr"), ...former];
  // "Bedrag per jaar (EUR, + is beter)" is "Bedrag per jaar" to others.
  const short = own.map((text) => text.replace(/\(.*\)/u, ""));
  return [
    ...[...own, ...short].map((text) => ({ field: id, words: plain(text), own: true })),
    ...(FIELD_PHRASES[id] ?? []).map((text) => ({ field: id, words: plain(text), own: false })),
  ];
});

const meant = typoFinder(
  new Map(PHRASES.flatMap(({ words }) => words.split(" ").map((word) => [word, word] as const))),
  new Set(),
);

/** Every field that a heading may name, best first, those left out that the values below contradict. */
export function fieldGuesses(
  heading: string,
  below: readonly CellValue[],
  vocabularies: Vocabularies,
): readonly FieldGuess[] {
  const values = below.filter((value) => labelOf(value) !== "");
  const named = namedFields(plain(heading)).filter(
    ({ field }) => share(field, values, vocabularies) >= ENOUGH,
  );
  if (named.length > 0) return named;
  return TELLING.flatMap((field): FieldGuess[] =>
    values.length >= 2 && share(field, values, vocabularies) >= SURE ? [{ field, evidence: "values" }] : [],
  );
}

/** So many of the values must be what the field holds: a few cells of any column are filled in wrongly. */
const ENOUGH = 0.5;
const SURE = 0.9;
/** Fields whose values are words of a list of their own: no other column looks like them. */
const TELLING: readonly MeasureField[] = ["mechanism", "entity", "level", "statute", "status"];

function share(field: MeasureField, values: readonly CellValue[], vocabularies: Vocabularies): number {
  return values.length === 0
    ? 1
    : values.filter((value) => fits(field, value, vocabularies)).length / values.length;
}

function namedFields(words: string): readonly FieldGuess[] {
  if (words === "") return [];
  const guesses = new Map<MeasureField, FieldGuess & { readonly length: number }>();
  const take = (phrase: Phrase, evidence: FieldEvidence) => {
    const { field } = phrase;
    const before = guesses.get(field);
    const one = { field, evidence, length: phrase.words.length };
    if (!before || rank(one) > rank(before)) guesses.set(field, one);
  };
  const mended = words
    .split(" ")
    .map((word) => meant(word) ?? word)
    .join(" ");
  for (const phrase of PHRASES) {
    if (phrase.words === "") continue;
    if (phrase.words === words) take(phrase, phrase.own ? "heading" : "synonym");
    else if (` ${words} `.includes(` ${phrase.words} `) && phrase.words.length > 2) take(phrase, "part");
    else if (mended !== words && mended === phrase.words) take(phrase, "typo");
  }
  return [...guesses.values()]
    .sort((a, b) => rank(b) - rank(a))
    .map(({ field, evidence }) => ({ field, evidence }));
}

/** Of two parts of a heading the longer says more. */
function rank(guess: FieldGuess & { readonly length: number }): number {
  return weightOf(guess) + guess.length / 1000;
}

function plain(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(" ");
}
