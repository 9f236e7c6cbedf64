import { sheet } from "../drawn-sheet";
import { workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Payroll";

export const workloadEnglish: Fixture = {
  name: "workload-en",
  layout: "workload",
  language: "en",
  messy: false,
  about: "columns in another order, no total, no ratio",
  sheets: [
    sheet(
      name,
      "A1",
      `
Payroll workload, 2023
Payroll officers (FTE) | Number of files | Of which art. 60 files | Entity
6.5                    | 1120            | 40                     | Municipality
3.8                    | 870             | 210                    | CPAS
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files    | article60Files | officers
municipality   | 1120 @B3 | 40 @C3         | 6.5 @A3
welfare-centre | 870 @B4  | 210 @C4        | 3.8 @A4
`,
  ),
  findings: [],
};
