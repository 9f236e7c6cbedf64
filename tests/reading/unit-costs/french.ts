import { sheet } from "../drawn-sheet";
import { unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Coûts unitaires";

export const costsFrench: Fixture = {
  name: "costs-fr",
  layout: "unit costs",
  language: "fr",
  messy: false,
  about: "levels down, bodies and statutes across under merged headings, the year in the title",
  sheets: [
    sheet(
      name,
      "B2",
      `
Coût annuel brut chargé d'un ETP en 2024 (EUR)

Niveau | Commune    | <           | CPAS       | <
^      | Statutaire | Contractuel | Statutaire | Contractuel
A      | 98400      | 91200       | 97800      | 90700
B      | 74600      | 69300       | 74100      | 68900
C      | 61900      | 57400       | 61500      | 57100
D      | 53200      | 49600       | 52900      | 49300
E      | 48300      | 45100       | 48100      | 44900
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, entity: "municipality", statute: "statutory", year: 2024 },
      `
row | level | amount C
6   | A     | 98400
7   | B     | 74600
8   | C     | 61900
9   | D     | 53200
10  | E     | 48300
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "municipality", statute: "contractual", year: 2024 },
      `
row | level | amount D
6   | A     | 91200
7   | B     | 69300
8   | C     | 57400
9   | D     | 49600
10  | E     | 45100
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "statutory", year: 2024 },
      `
row | level | amount E
6   | A     | 97800
7   | B     | 74100
8   | C     | 61500
9   | D     | 52900
10  | E     | 48100
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "contractual", year: 2024 },
      `
row | level | amount F
6   | A     | 90700
7   | B     | 68900
8   | C     | 57100
9   | D     | 49300
10  | E     | 44900
`,
    ),
  ],
  findings: [],
};
