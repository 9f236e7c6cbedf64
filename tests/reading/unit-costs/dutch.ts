import { sheet } from "../drawn-sheet";
import { unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Loonkost";

export const costsDutch: Fixture = {
  name: "costs-nl",
  layout: "unit costs",
  language: "nl",
  messy: false,
  about: "a line for each body, level and statute, two years across",
  sheets: [
    sheet(
      name,
      "A1",
      `
Gemiddelde jaarlijkse loonkost per VTE, werkgeversbijdragen inbegrepen

Bestuur  | Niveau | Statuut      | Jaarkost 2023 | Jaarkost 2024
Gemeente | A      | Statutair    | 98400         | 100368
Gemeente | B      | Statutair    | 74600         | 76092
Gemeente | C      | Contractueel | 57400         | 58548
OCMW     | A      | Statutair    | 97800         | 99756
OCMW     | B      | Contractueel | 68900         | 70278
OCMW     | C      | Contractueel | 57100         | 58242
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, entity: "municipality" },
      `
row | level | statute     | amount 2023 D | amount 2024 E
4   | A     | statutory   | 98400         | 100368
5   | B     | statutory   | 74600         | 76092
6   | C     | contractual | 57400         | 58548
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre" },
      `
row | level | statute     | amount 2023 D | amount 2024 E
7   | A     | statutory   | 97800         | 99756
8   | B     | contractual | 68900         | 70278
9   | C     | contractual | 57100         | 58242
`,
    ),
  ],
  findings: [],
};
