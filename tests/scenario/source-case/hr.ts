import type { WalkItem } from "./walk";

const v1 = (says: string, ...sample: string[]): WalkItem => ({ part: "HR, version 1", says, sample });
const v2 = (says: string, ...sample: string[]): WalkItem => ({ part: "HR, version 2", says, sample });
const both = (says: string, ...sample: string[]): WalkItem => ({ part: "HR, both versions", says, sample });

/** The minutes on HR; their rows are those of the sample workbook. */
export const HR_WALK: readonly WalkItem[] = [
  v1("two FTE of level C less for time management, no date", "HR-1.1"),
  v1("the third who keeps time goes to the cell for art. 60", "HR-1.7"),
  v1("the B of that cell retires in 2028; the recapitulation says time management", "HR-1.2"),
  v1("a B becomes B4 to lead the cell, paid from part of a saved post", "HR-1.8"),
  v1("the D4 of the municipality's payroll, a year in the text only", "HR-1.3"),
  both("the B4 who leads a team goes to another department, which is not named", "HR-1.4", "HR-2.4"),
  v1("a project officer A in 2028, economised", "HR-1.5"),
  v1("a second project officer A in 2030, economised; the text says in the longer term", "HR-1.6"),
  both("technical training together, not counted in euro", "HR-1.9", "HR-2.10"),
  both("processes that converge", "HR-1.10", "HR-2.11"),
  both("one structure, led by the municipality or by the centre", "HR-1.11", "HR-2.12"),
  v2("one to two FTE of payroll in the medium term: the same persons as go to the cell", "HR-2.1"),
  v2("the B of the cell leaves in 2028; the recapitulation names the B of contracts", "HR-2.2"),
  v2("a C of payroll replaces that B", "HR-2.7"),
  v2("a second C of payroll goes to the cell", "HR-2.8"),
  v2("the B of contracts becomes B4", "HR-2.9"),
  v2("a payroll team of seven, all of level C", "HR-2.13"),
  v2("the D4 of the municipality's payroll, 2030", "HR-2.3"),
];
