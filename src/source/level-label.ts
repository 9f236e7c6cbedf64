import type { Level } from "../model/unit-cost";

/** A level (A to E), and the grade of it where the text tells one. */
export type LevelLabel = { readonly level: Level; readonly grade: Level | null };

const WORD =
  /^(?:niveaus?|niveaux|niv\.?|levels?|graad|graden|grades?|rang|rank|schaal|weddeschaal|bar[eè]me|[eé]chelle)[ .:]*/iu;
const PART = /^([A-E]) ?\.?(\d{1,2})?(?: ?(?:[-–]|à|tot|to|et|en|and|&|,) ?(?:([A-E]) ?)?(\d{1,2}))?$/iu;
const HIGHEST = 15;

/**
 * "NIVEAU A / NIVEAU A" is the level A; "B4" and "B 1- 3" are grades of B, the latter "B1-3". Null for any other text: a letter
 * alone counts as a level where it is a capital.
 */
export function levelLabel(text: string): LevelLabel | null {
  if (text.length > 60) return null;
  const plain = text
    .replace(/\s+/gu, " ")
    .replace(/t\/m/giu, "tot")
    .replace(/ ?\(?\b(?:ff|f\.f)\b\.?\)?$/iu, "")
    .trim();
  let level: string | null = null;
  const numbers: number[] = [];
  for (const part of plain.split(/ ?[/|\n] ?| [-–] (?=\D{3}|[A-E]\b)/u)) {
    if (level !== null && /^\d{1,2}$/u.test(part)) {
      numbers.push(Number(part));
      continue;
    }
    const worded = WORD.test(part);
    const match = PART.exec(part.replace(WORD, ""));
    if (!match) return null;
    const [, letter = "", first, again, last] = match;
    if (!worded && first === undefined && letter !== letter.toUpperCase()) return null;
    if (last !== undefined && first === undefined) return null;
    const named = letter.toUpperCase();
    if ((level !== null && level !== named) || (again !== undefined && again.toUpperCase() !== named))
      return null;
    level = named;
    for (const digits of [first, last]) if (digits !== undefined) numbers.push(Number(digits));
  }
  if (level === null || numbers.some((number) => number < 1 || number > HIGHEST)) return null;
  if (numbers.length === 0) return { level, grade: null };
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return { level, grade: `${level}${String(low)}${high > low ? `-${String(high)}` : ""}` };
}
