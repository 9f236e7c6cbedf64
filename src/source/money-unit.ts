import { fold } from "./words";

/** What amounts are counted in, where a title says that it is not the euro. */
export type MoneyUnit = "thousands" | "millions";

const EURO = String.raw`(?:€|eur\b|euros?\b|euro's)`;
const BLANK = String.raw`[\s\u00a0\u202f]?`;

// "en milliers d'euros" · "in duizenden euro's" · "(x 1.000 €)" · "in 1 000 EUR" · "k€"
const THOUSANDS: readonly RegExp[] = [
  new RegExp(String.raw`\bmilliers?\b.{0,6}${EURO}`, "u"),
  new RegExp(String.raw`\b(?:in|x) duizend(?:en|tallen)?\b.{0,6}${EURO}`, "u"),
  new RegExp(String.raw`\bthousands?\b.{0,6}${EURO}`, "u"),
  new RegExp(String.raw`${EURO}.{0,3}\b(?:in|en) (?:thousands|duizenden|duizendtallen|milliers)`, "u"),
  new RegExp(
    String.raw`(?:[x×*]|\b(?:en|in|per|par))${BLANK}\(?1[.${"\\s\\u00a0\\u202f"}]?000\b(?![.,\d])`,
    "u",
  ),
  new RegExp(String.raw`^\(?1[.\s\u00a0\u202f]?000${BLANK}${EURO}\)?$`, "u"),
  /(?<![\p{L}\d])k ?(?:€|eur\b|euros?\b)/u,
];
// "en millions d'euros" · "in miljoen euro" · "M€"; not "112 millions d'euros", which is an amount
const MILLIONS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:en|in|x) (?:millions?|miljoen(?:en)?)\b.{0,6}${EURO}`, "u"),
  /(?<![\p{L}\d] ?)(?:m|mio) ?(?:€|eur\b)/u,
];
const LONGEST = 160;

/** The unit that a title or heading names; null where it names none, or the euro itself. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  if (text.length > LONGEST || !/€|eur|000|duizend|millier|thousand/iu.test(text)) return null;
  const plain = fold(text).replaceAll("’", "'");
  if (THOUSANDS.some((pattern) => pattern.test(plain))) return "thousands";
  return MILLIONS.some((pattern) => pattern.test(plain)) ? "millions" : null;
}
