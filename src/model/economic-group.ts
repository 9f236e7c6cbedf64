/**
 * What kind of money an article is about, by its economic code, as the recapitulation of a budget adds it up: staff (11),
 * operating costs (12), transfers and redistribution (3 and 4, of capital 5 and 6), debt and loans (2, 8 and 9), investment
 * (7). Municipality and centre share these classes. "other" is what has another code, or none that is known.
 */
export const ECONOMIC_GROUPS = ["staff", "operating", "transfers", "debt", "investment", "other"] as const;
export type EconomicGroup = (typeof ECONOMIC_GROUPS)[number];

const STARTS: readonly (readonly [EconomicGroup, RegExp])[] = [
  ["staff", /^11/],
  ["operating", /^12/],
  ["transfers", /^[3-6]/],
  ["debt", /^[289]/],
  ["investment", /^7/],
];

/** 111 of 104/111-01, 10400/11101 and 104-111-01. */
const IN_ARTICLE = /^\s*\d{3,5}\s*[/-]\s*(\d{3})/;

/** The group of an economic code such as 111-01; a code that has not three figures is of none that is known. */
export function economicGroup(code: string): EconomicGroup {
  if (!/^\d{3}/.test(code)) return "other";
  return STARTS.find(([, start]) => start.test(code))?.[0] ?? "other";
}

/** The group of an article that no budget has a line of, by its own text. */
export function economicGroupOfArticle(article: string): EconomicGroup {
  return economicGroup(IN_ARTICLE.exec(article)?.[1] ?? "");
}
