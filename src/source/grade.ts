import type { Level } from "../model/unit-cost";

/** What a cell says of a level and its grade. */
export type Grade = {
  /** A to E. */
  readonly level: Level;
  /** "B4"; "B1-3" for the grades B1 to B3 together; null where the level alone is told. */
  readonly grade: Level | null;
  /** Whoever acts in the grade (ff, wnd.) has their own, which is not told: it is costed at that one with an allowance. */
  readonly acting: boolean;
};

const LONGEST = 60;
const HIGHEST = 15;
const WORD =
  /^(?:niveaus?|niveaux|niv|levels?|graad|graden|grades?|rang|rank|weddeschaal|schaal|barema|bar[eè]me|[eé]chelle)[ .:]*(?=\S)/iu;
/** A letter of a level that stands by itself, or right behind a word for it: most texts of a large sheet have none. */
const MAY_BE =
  /(?:^|\P{L}|niveau[sx]?|niv|levels?|graad|graden|grades?|rang|rank|schaal|bar[eè]ma|bar[eè]me|[eé]chelle)[a-e](?!\p{L})/iu;
const ACTING =
  /(?:^|[ (])(?:ff|f\.f\.?|faisant fonction|wnd\.?|waarnemend|wn\.?|a\.i\.?|ai|ad interim|acting|int[ée]rimaire)(?=$|[ )])\)?/giu;
const PART =
  /^([A-E]) ?[.-]?(\d{1,2})?(?: ?(?:[-–]|à|tot|t\/m|to|et|en|and|&|,) ?(?:([A-E]) ?)?(\d{1,2}))?$/iu;

/**
 * The level and grade that a text names, all of it: "B 1- 3", "niv. B", "A4 ff", "C1/C2", "NIVEAU A / NIVEAU A". Null for any
 * other text: "niveau 1" of a prevention adviser is no level, and a small letter alone is a word.
 */
export function readGrade(text: string): Grade | null {
  if (text.length > LONGEST || !MAY_BE.test(text)) return null;
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const grade = parseGrade(text);
  if (remembered.size < MOST) remembered.set(text, grade);
  return grade;
}

/** What texts were read as: a list says the same few grades in thousands of rows. */
const remembered = new Map<string, Grade | null>();
const MOST = 2000;

function parseGrade(text: string): Grade | null {
  const plain = text.replace(/\s+/gu, " ").trim();
  const own = plain.replace(ACTING, " ").replace(/\s+/gu, " ").trim();
  const acting = own !== plain;
  let level: Level | null = null;
  const numbers: number[] = [];
  for (const part of own.split(/ ?[/|] ?| [-–] (?=\D{3}|[A-E]\b)/u)) {
    if (level !== null && /^\d{1,2}$/u.test(part)) {
      numbers.push(Number(part));
      continue;
    }
    const bare = part.replace(WORD, "");
    const match = PART.exec(bare);
    if (!match) return null;
    const [, letter = "", first, again, last] = match;
    if (bare === part && first === undefined && letter !== letter.toUpperCase()) return null;
    if (last !== undefined && first === undefined) return null;
    const named = letter.toUpperCase();
    if ((level !== null && level !== named) || (again !== undefined && again.toUpperCase() !== named)) {
      return null;
    }
    level = named;
    for (const digits of [first, last]) if (digits !== undefined) numbers.push(Number(digits));
  }
  if (level === null || numbers.some((number) => number < 1 || number > HIGHEST)) return null;
  if (numbers.length === 0) return { level, grade: null, acting };
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return { level, grade: `${level}${String(low)}${high > low ? `-${String(high)}` : ""}`, acting };
}

/**
 * "B" of "Niveau B" or "b", "B4" of "b 4", where a level is expected; null for what is no single level or grade, and for one
 * that is acted in.
 */
export function levelOf(label: string): Level | null {
  const read = readGrade(label.length === 1 ? label.toUpperCase() : label);
  if (!read || read.acting || read.grade?.includes("-")) return null;
  return read.grade ?? read.level;
}
