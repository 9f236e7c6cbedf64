import type { Level } from "./unit-cost";

const GRADE = /^([A-Z])\d{1,2}$/iu;

/** The level of a grade: "D" of "D4"; a level, and what is no grade of ours, is its own. */
export function levelOfGrade(grade: Level): Level {
  return GRADE.exec(grade)?.[1]?.toUpperCase() ?? grade;
}

/** Whether it says more than a level: "D4" does, "D" does not. */
export function isGrade(level: Level): boolean {
  return GRADE.test(level);
}
