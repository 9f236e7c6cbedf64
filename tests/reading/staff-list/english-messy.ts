import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "HR list";

export const listEnglishMessy: Fixture = {
  name: "list-en-messy",
  layout: "staff list",
  language: "en",
  messy: true,
  about:
    "two rows of headings, FTE as text with point and comma, levels in words, an unknown level, an error, a second list for the other body beside the first",
  sheets: [
    sheet(
      name,
      "A2",
      `
Municipality |         |       |             |  | CPAS      |         |       |
Staff no.    | Unit    | Level | FTE         |  | Staff no. | Unit    | Level | FTE
Agent 001    | Payroll | C     | 1           |  | Agent 101 | Payroll | C     | 0.5
Agent 002    | Payroll | C     | '0.8        |  | Agent 102 | Payroll | C     | 1
Agent 003    | Payroll | D     | 0,75        |  | Agent 103 | Time management | C | 1
Agent 004    | Training | level B | #VALUE!  |  | Agent 104 | Time management | C | 1
Agent 005    | Training | ?    | 1           |  | Agent 105 | Art. 60 | B     | 1
Total        |         |       | 3.55        |  | Total     |         |       | 5.5
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service  | level | real D
4   | Payroll  | C     | 1
5   | Payroll  | C     | 0.8
6   | Payroll  | D     | 0.75
7   | Training | B     | ?
8   | Training |       | 1
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service         | level | real I
4   | Payroll         | C     | 0.5
5   | Payroll         | C     | 1
6   | Time management | C     | 1
7   | Time management | C     | 1
8   | Art. 60         | B     | 1
`,
    ),
  ],
  // The centre's total says one FTE too many.
  findings: said(name, "D5 D6 D7 8: I9"),
  personal: ["Agent 0", "Agent 1"],
};
