import type { Level } from "./unit-cost";

/** The level of a grade: "D" of "D4"; a level is its own. */
export function levelOfGrade(grade: Level): Level {
  return /^[A-Z]/iu.exec(grade)?.[0].toUpperCase() ?? grade;
}

/** Whether it says more than a level: "D4" does, "D" does not. */
export function isGrade(level: Level): boolean {
  return levelOfGrade(level) !== level.toUpperCase();
}
