import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Support staff";

export const matrixEnglish: Fixture = {
  name: "matrix-en",
  layout: "matrix",
  language: "en",
  messy: false,
  about: "bodies under actual and establishment instead of above them, a column of vacancies per body",
  sheets: [
    sheet(
      name,
      "A3",
      `
Service         | Actual FTE   | <    | Establishment FTE | <    | Vacant       | <
^               | Municipality | CPAS | Municipality      | CPAS | Municipality | CPAS
IT              | 3            | 5.5  | 5                 | 7    | 2            | 1.5
Human resources | 19           | 20   | 20                | 20   | 1            | 0
Procurement     | 2            | 0.8  | 5                 | 1.8  | 3            | 1
Communication   | 3            | 2.2  | 5                 | 3    | 2            | 0.8
Archives        | 1.5          | 0.5  | 2                 | 1    | 0.5          | 0.5
Total           | 28.5         | 29   | 37                | 32.8 | 8.5          | 3.8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service         | real B | theoretical D
5   | IT              | 3      | 5
6   | Human resources | 19     | 20
7   | Procurement     | 2      | 5
8   | Communication   | 3      | 5
9   | Archives        | 1.5    | 2
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service         | real C | theoretical E
5   | IT              | 5.5    | 7
6   | Human resources | 20     | 20
7   | Procurement     | 0.8    | 1.8
8   | Communication   | 2.2    | 3
9   | Archives        | 0.5    | 1
`,
    ),
  ],
  findings: [],
};
