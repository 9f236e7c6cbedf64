import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Staff annex";

export const annexEnglish: Fixture = {
  name: "annex-en",
  layout: "official annex",
  language: "en",
  messy: false,
  about: "both statutes side by side in one table, level rows above their grades, establishment in FTE alone",
  sheets: [
    sheet(
      name,
      "B2",
      `
Municipality – staff annex to the 2025 budget

Grade     | Statutory staff     | <         | <    | Contractual staff   | <         | <
^         | Establishment (FTE) | Headcount | FTE  | Establishment (FTE) | Headcount | FTE
Level A   | 11                  | 10        | 9.5  | 4                   | 4         | 3.3
A5        | 2                   | 2         | 2    | 0                   | 0         | 0
A1-3      | 9                   | 8         | 7.5  | 4                   | 4         | 3.3
Level D   | 30                  | 31        | 27.4 | 22                  | 24        | 20.1
D4        | 3                   | 3         | 3    | 0                   | 0         | 0
D1-3      | 27                  | 28        | 24.4 | 22                  | 24        | 20.1
Total     | 41                  | 41        | 36.9 | 26                  | 28        | 23.4
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
7   | A     | A5    | 2             | 2       | 2
8   | A     | A1-3  | 9             | 8       | 7.5
10  | D     | D4    | 3             | 3       | 3
11  | D     | D1-3  | 27            | 28      | 24.4
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality", statute: "contractual" },
      `
row | level | grade | theoretical F | heads G | real H
7   | A     | A5    | 0             | 0       | 0
8   | A     | A1-3  | 4             | 4       | 3.3
10  | D     | D4    | 0             | 0       | 0
11  | D     | D1-3  | 22            | 24      | 20.1
`,
    ),
  ],
  findings: [],
};
