import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Headcount overview";

export const matrixEnglishMessy: Fixture = {
  name: "matrix-en-messy",
  layout: "matrix",
  language: "en",
  messy: true,
  about:
    "bodies down in merged cells before their services, subtotal per body, a range, a percentage sign lost, empty rows",
  sheets: [
    sheet(
      name,
      "C6",
      `
Entity         | Unit           | Filled      | Establishment | Gap        | Remarks
Municipality   | IT             | 3           | 5             | 2          |
^              | HR             | 19          | 20            | 1          | payroll included
^              | Procurement    | 1 to 2 FTE  | 5             | 3 or 4     | under discussion
^              | Legal          | #N/A        | 2             |            |
^              | Subtotal       | 23.5        | 32            |            |

CPAS           | IT             | 5.5         | 7             | 1.5        |
^              | HR             | 20          | 20            | 0          |
^              | Procurement    | 0.8         | 1.8           | 1          |
^              | Legal          | n/a         | 1             |            |
^              | Subtotal       | 26.3        | 29.8          |            |

Grand total    |                | 49.8        | 61.8          |            |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service     | real E   | theoretical F
7   | IT          | 3        | 5
8   | HR          | 19       | 20
9   | Procurement | 1.5 or ? | 5
10  | Legal       | ?        | 2
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service     | real E | theoretical F
13  | IT          | 5.5    | 7
14  | HR          | 20     | 20
15  | Procurement | 0.8    | 1.8
16  | Legal       | ?      | 1
`,
    ),
  ],
  findings: said(name, "E9 E10 E16"),
};
