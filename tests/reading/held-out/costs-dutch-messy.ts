import { sheet } from "../drawn-sheet";
import { said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "loonkost";

export const heldCostsDutchMessy: Fixture = {
  name: "held-costs-nl-messy",
  layout: "unit costs",
  language: "nl",
  messy: true,
  about:
    "bodies and abbreviated statutes in two rows of headings, euro signs before the amount, not known, not applicable, nil and empty, an average below",
  sheets: [
    sheet(
      name,
      "C2",
      `
Gemiddelde loonkost per VTE (jaarkost, werkgeversbijdragen inbegrepen), 2025

Niv.       | Gemeente      | <        | OCMW  | <
^          | Stat.         | Contr.   | Stat. | Contr.
A          | € 101.250,00  | 93400    | 99000 | 91 000
B          | 77500         | 70300    | 76100 | onbekend
C          | 63900         | 59100    | 62800 |
D          | 52000         | € 48.750 | -     | 47900
E          | n.v.t.        | 44100    | n.v.t. | 43600
Gemiddeld  | 73662.5       | 63130
bron: loonmotor, raming na indexering
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, entity: "municipality", statute: "statutory", year: 2025 },
      `
row | level | amount D
6   | A     | 101250
7   | B     | 77500
8   | C     | 63900
9   | D     | 52000
10  | E     | ?
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "municipality", statute: "contractual", year: 2025 },
      `
row | level | amount E
6   | A     | 93400
7   | B     | 70300
8   | C     | 59100
9   | D     | 48750
10  | E     | 44100
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "statutory", year: 2025 },
      `
row | level | amount F
6   | A     | 99000
7   | B     | 76100
8   | C     | 62800
9   | D     | 0 or ?
10  | E     | ?
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "contractual", year: 2025 },
      `
row | level | amount G
6   | A     | 91000
7   | B     | ?
8   | C     | ?
9   | D     | 47900
10  | E     | 43600
`,
    ),
  ],
  findings: said(name, "D6 G6 G7 E9"),
};
