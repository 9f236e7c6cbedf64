import type { CellValue } from "../sheet/cell-value";
import { daysFrom1900, isoFromSerial } from "./date";
import type { DateSystem } from "./date";

/** The code of a budget article: function / economic code, with or without a number of its own behind. */
export type ArticleCode = {
  /** "104", or "10400" where it is written so. */
  readonly function: string;
  /** "111-01" */
  readonly economic: string;
  /** "20" of 104/111-01-20; "" where there is none. */
  readonly suffix: string;
};

const LONGEST = 40;
const NAMED = /^(?:art(?:icle|ikel)?s?(?:\.|(?= )|(?=\d)) ?)?(?:(?:n°|nr\.?|no\.?) ?)?(?=\d)/iu;
// 104/111-01 · 10400/11101 · 104-111-01 · 104/111-01-20 · 104.111.01 · 104 111 01
const CODES: readonly RegExp[] = [
  /^(\d{3,5}) ?[/\-–] ?(\d{3}) ?[-–./]? ?(\d{2})(?: ?[-–/.] ?(\d{1,4}))?$/u,
  /^(\d{3,5}) ?\. ?(\d{3}) ?[-–./] ?(\d{2})(?: ?[-–/.] ?(\d{1,4}))?$/u,
  /^(\d{3,5}) (\d{3})(?: ?[-–./] ?| )(\d{2})(?:(?: ?[-–/.] ?| )(\d{1,4}))?$/u,
];

export function readArticleCode(text: string): ArticleCode | null {
  if (text.length > LONGEST) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim()
    .replace(NAMED, "");
  for (const pattern of CODES) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [, code = "", group = "", item = "", suffix = ""] = match;
    return { function: code, economic: `${group}-${item}`, suffix };
  }
  return null;
}

/**
 * What a cell holds where an article is expected. date: Excel has taken a typed code ("10-11") for a day, and the code is
 * lost · number: a code without its signs, or the number of a group · none: empty, or any other text.
 */
export type ArticleReading =
  | { readonly kind: "code"; readonly code: ArticleCode }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "none" };

// Days from 1990 to 2069. Function codes of five digits end in 0 and are left numbers: 42100 is a road, not a day of 2015.
const FIRST_DAY = 32_874;
const LAST_DAY = 62_091;

export function readArticle(value: CellValue, system?: DateSystem): ArticleReading {
  if (typeof value === "string") {
    const code = readArticleCode(value);
    return code ? { kind: "code", code } : { kind: "none" };
  }
  if (typeof value !== "number") return { kind: "none" };
  const day = daysFrom1900(value, system);
  const date = day >= FIRST_DAY && day <= LAST_DAY && value % 10 !== 0 ? isoFromSerial(day) : null;
  return date === null ? { kind: "number", value } : { kind: "date", date };
}
