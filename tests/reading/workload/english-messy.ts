import { sheet } from "../drawn-sheet";
import { said, workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Sheet3";

export const workloadEnglishMessy: Fixture = {
  name: "workload-en-messy",
  layout: "workload",
  language: "en",
  messy: true,
  about:
    "a second table of an earlier year above the one that counts, thousands with a comma, notes between heading and figures",
  sheets: [
    sheet(
      name,
      "A1",
      `
Situation 2021 (old, for reference)
Entity       | Files | Payroll officers (FTE)
Municipality | 1250  | 9
CPAS         | 940   | 4

Situation 2023
Entity       | Files | Payroll officers (FTE) | Time management (FTE, separate)
(source: both HR services)
Municipality | 1,400 | 8                      | none
CPAS         | 1000  | 4 FTE                  | 3
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files     | officers | otherStaff
municipality   | 1400 or ? @B9  | 8 @C9    | 0 or ? @D9
welfare-centre | 1000 @B10 | 4 @C10   | 3 @D10
`,
  ),
  // Of two tables one counts, and which one is said.
  findings: said(name, "B9 C10 D9"),
};
