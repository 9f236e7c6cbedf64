/** One word of a text, with where it stands in it. */
export type Word = {
  /** Lower case, without accents or abbreviation dots: "A.C." is "ac", "équiv." is "equiv". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

/** What a UTF-16 code is within a word. Everything that is neither (blanks, slashes, dashes, brackets) divides words. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const KNOWN = 0x250;
const KINDS = Uint8Array.from({ length: KNOWN }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  // The raised figure of a footnote is no digit.
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER;
});

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < KNOWN) return KINDS[code] ?? OTHER;
  if (Number.isNaN(code)) return OTHER;
  // Combining marks belong to their letter, and so do the halves of a character beyond the first plane.
  const part = /[\p{L}\p{M}\p{Cs}]/u.test(text.charAt(index));
  return part ? LETTER : /\p{Nd}/u.test(text.charAt(index)) ? DIGIT : OTHER;
}

/** The words of a text. A percent sign is a word, "C.P.A.S." and "N-2" are one word each. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    if (kindAt(text, start) === OTHER) {
      if (text.charCodeAt(start) === 37) words.push({ word: "%", start, end: start + 1 });
      start += 1;
      continue;
    }
    const end = abbreviationEnd(text, start) ?? yearBeforeEnd(text, start) ?? wordEnd(text, start);
    const word = fold(text.slice(start, end));
    const plain =
      end - start < 2 || /^[a-z]+$/u.test(word) ? word : word.replace(/[. ]/gu, "").replace(/[–−]/gu, "-");
    if (plain !== "") words.push({ word: plain, start, end });
    start = end;
  }
  return words;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) !== OTHER) end += 1;
  return end;
}

/** Single letters with a dot between them: the end of "C.P.A.S." and "V.T.E", not of "niv. B". */
function abbreviationEnd(text: string, start: number): number | null {
  if (text.charCodeAt(start + 1) !== 46) return null;
  let end = start;
  while (
    kindAt(text, end) === LETTER &&
    text.charCodeAt(end + 1) === 46 &&
    kindAt(text, end + 2) === LETTER &&
    kindAt(text, end + 3) === OTHER
  ) {
    end += 2;
  }
  if (end === start) return null;
  return text.charCodeAt(end + 1) === 46 ? end + 2 : end + 1;
}

const YEAR_BEFORE = /N ?[-–−] ?[12](?![\p{L}\p{N}])/iuy;

/** N-2 and N − 1, a year counted from the budget's. */
function yearBeforeEnd(text: string, start: number): number | null {
  const code = text.charCodeAt(start);
  if ((code !== 78 && code !== 110) || kindAt(text, start + 1) !== OTHER) return null;
  YEAR_BEFORE.lastIndex = start;
  return YEAR_BEFORE.test(text) ? YEAR_BEFORE.lastIndex : null;
}

/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let index = 0; index < lower.length; index += 1) {
    if (lower.charCodeAt(index) > 127) {
      return lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
    }
  }
  return lower;
}

/** What makes two labels the same for a reader: case, accents and blanks do not count, every sign does ("RH*" is not "RH"). */
export function labelKey(label: string): string {
  return fold(label).replace(/\s+/gu, " ").trim();
}
