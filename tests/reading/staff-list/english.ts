import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Posts";

export const listEnglish: Fixture = {
  name: "list-en",
  layout: "staff list",
  language: "en",
  messy: false,
  about: "a list of posts: each with what is established and what is filled, people in no column at all",
  sheets: [
    sheet(
      name,
      "B2",
      `
Entity       | Department | Service       | Job title          | Level | Status      | Establishment FTE | Actual FTE | Exit
Municipality | Resources  | IT            | Head of IT         | A     | Statutory   | 1                 | 1          |
Municipality | Resources  | IT            | System engineer    | B     | Contractual | 3                 | 2          |
Municipality | Resources  | IT            | Helpdesk           | C     | Contractual | 1                 | 0          |
Municipality | Secretariat | Communication | Editor            | B     | Contractual | 5                 | 3          | 2026
CPAS         | Resources  | IT            | System engineer    | B     | Statutory   | 4                 | 3.5        |
CPAS         | Resources  | IT            | Project officer    | A     | Contractual | 3                 | 2          | 2030
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service       | job             | level | statute     | theoretical H | real I | until
3   | IT            | Head of IT      | A     | statutory   | 1             | 1      |
4   | IT            | System engineer | B     | contractual | 3             | 2      |
5   | IT            | Helpdesk        | C     | contractual | 1             | 0      |
6   | Communication | Editor          | B     | contractual | 5             | 3      | 2026
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service | job             | level | statute     | theoretical H | real I | until
7   | IT      | System engineer | B     | statutory   | 4             | 3.5    |
8   | IT      | Project officer | A     | contractual | 3             | 2      | 2030
`,
    ),
  ],
  findings: [],
};
