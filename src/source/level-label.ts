import type { Level } from "../model/unit-cost";
import { readGrade } from "./grade";

/** A level (A to E), and the grade of it where the text tells one. */
export type LevelLabel = { readonly level: Level; readonly grade: Level | null };

const FOOTNOTE = / ?(?:\((?:\*+|\d)\)|\*+|[¹²³⁴⁵]+)$/u;

/** The level or grade that names a row or column, with a mark of a footnote or without; null for any other text. */
export function levelLabel(text: string): LevelLabel | null {
  const read = readGrade(text.replace(FOOTNOTE, ""));
  return read && { level: read.level, grade: read.grade };
}
