import { sheet } from "../drawn-sheet";
import { posts, said, workloads } from "../expected";
import type { Fixture } from "../fixture";

const staff = "data";

export const mixedEnglishMessy: Fixture = {
  name: "mixed-en-messy",
  layout: "mixed",
  language: "en",
  messy: true,
  about:
    "side by side on one sheet with one row of headings: staffing by body and the payroll workload; a body that is neither of ours; a hidden copy of last year",
  sheets: [
    sheet(
      staff,
      "B2",
      `
Unit        | Municipality |               | CPAS   |               | Police zone |               |  | Entity       | Files | Payroll officers (FTE)
            | Actual       | Establishment | Actual | Establishment | Actual      | Establishment |  |              |       |
IT          | 3            | 5             | 5.5    | 7             | 2           | 2             |  | Municipality | 1400  | 8
HR          | 19           | 20            | 20     | 20            | 4           | 5             |  | CPAS         | 1000  | 4
Legal       | 2            | 2             | O,5    | 1             | 0           | 0             |  | Both         | 2400  | 12
Sum         | 24           | 27            | 26     | 28            | 6           | 7             |  |              |       |
`,
    ),
    sheet(
      "data 2022",
      "B2",
      `
Unit        | Municipality |               | CPAS   |
            | Actual       | Establishment | Actual | Establishment
IT          | 3            | 5             | 5      | 7
HR          | 20           | 20            | 21     | 21
Sum         | 23           | 25            | 26     | 28
`,
      { hidden: true },
    ),
  ],
  expected: [
    ...posts(
      { sheet: staff, entity: "municipality" },
      `
row | service | real C | theoretical D
4   | IT      | 3      | 5
5   | HR      | 19     | 20
6   | Legal   | 2      | 2
`,
    ),
    ...posts(
      { sheet: staff, entity: "welfare-centre" },
      `
row | service | real E | theoretical F
4   | IT      | 5.5    | 7
5   | HR      | 20     | 20
6   | Legal   | ?      | 1
`,
    ),
    ...posts(
      { sheet: staff, entity: "other" },
      `
row | service | real G | theoretical H
4   | IT      | 2      | 2
5   | HR      | 4      | 5
6   | Legal   | 0      | 0
`,
    ),
    ...posts(
      { sheet: "data 2022", entity: "municipality" },
      `
row | service | real C | theoretical D
4   | IT      | 3      | 5
5   | HR      | 20     | 20
`,
    ),
    ...posts(
      { sheet: "data 2022", entity: "welfare-centre" },
      `
row | service | real E | theoretical F
4   | IT      | 5      | 7
5   | HR      | 21     | 21
`,
    ),
    ...workloads(
      { sheet: staff },
      `
entity         | files    | officers
municipality   | 1400 @K4 | 8 @L4
welfare-centre | 1000 @K5 | 4 @L5
`,
    ),
  ],
  // "O,5" with the letter O is no number; the police zone is neither of the two.
  findings: said(staff, "E6 G2"),
};
