/** One word of a text, with where it stands in it. */
export type Word = {
  /** Lower case, without accents or abbreviation dots: "A.C." is "ac", "équiv." is "equiv". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

// Abbreviations with dots first (C.P.A.S.), then N-2 and N−1, then plain words; a percent sign counts as one.
const WORD = /\p{L}(?:\.\p{L})+\b\.?|\bN ?[-–−] ?[12]\b|[\p{L}\p{M}\p{N}]+|%/giu;

/** The words of a text; everything between them (blanks, line breaks, slashes, dashes, brackets) only divides. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]).replace(/[. ]/gu, "").replace(/[–−]/gu, "-");
    if (word !== "") words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- plain ASCII needs no second look
  if (/^[\x00-\x7f]*$/u.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
}

/** What makes two labels the same for a reader: case, accents and blanks do not count, every sign does ("RH*" is not "RH"). */
export function labelKey(label: string): string {
  return fold(label).replace(/\s+/gu, " ").trim();
}
