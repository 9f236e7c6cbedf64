import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Annexe 7";

export const annexBilingual: Fixture = {
  name: "annex-nl+fr",
  layout: "official annex",
  language: "nl+fr",
  messy: false,
  about:
    "the form of the Brussels CPAS budgets: a statutory and a contractual block, level rows as subtotals, units and FTE in pairs",
  sheets: [
    sheet(
      name,
      "A1",
      `
CPAS / OCMW
CADRE ET EFFECTIF DU PERSONNEL / PERSONEELSFORMATIE EN EFFECTIEF
Situation au / Toestand op : 31/12/2023

PERSONNEL STATUTAIRE / STATUTAIR PERSONEEL
Fonction / Functie | Cadre / Kader            | <         | Effectif / Effectief      | <         | Dont en disponibilité / Waarvan in disponibiliteit | <
^                  | Unités / Aantal personen | ETP / VTE | Unités / Aantal personen  | ETP / VTE | Unités / Aantal personen | ETP / VTE
NIVEAU A           | 12                       | 12        | 9                         | 8.8       | 1                        | 1
A11                | 1                        | 1         | 1                         | 1         | 0                        | 0
A7                 | 2                        | 2         | 1                         | 1         | 0                        | 0
A4                 | 4                        | 4         | 3                         | 3         | 1                        | 1
A1                 | 5                        | 5         | 4                         | 3.8       | 0                        | 0
NIVEAU B           | 30                       | 29.5      | 22                        | 20.6      | 0                        | 0
B4                 | 6                        | 6         | 4                         | 4         | 0                        | 0
B 1- 3             | 24                       | 23.5      | 18                        | 16.6      | 0                        | 0
NIVEAU C           | 38                       | 38        | 36                        | 34.6      | 2                        | 1.5
C4                 | 3                        | 3         | 3                         | 3         | 0                        | 0
C 1- 3             | 35                       | 35        | 33                        | 31.6      | 2                        | 1.5
TOTAL GENERAL / ALGEMEEN TOTAAL | 80          | 79.5      | 67                        | 64        | 3                        | 2.5

PERSONNEL CONTRACTUEL / CONTRACTUEEL PERSONEEL
Fonction / Functie | Cadre / Kader            | <         | Effectif / Effectief      | <         | Dont en disponibilité / Waarvan in disponibiliteit | <
^                  | Unités / Aantal personen | ETP / VTE | Unités / Aantal personen  | ETP / VTE | Unités / Aantal personen | ETP / VTE
NIVEAU A           | 6                        | 6         | 6                         | 5.4       | 0                        | 0
A1                 | 6                        | 6         | 6                         | 5.4       | 0                        | 0
NIVEAU D           | 25                       | 24        | 27                        | 22.75     | 0                        | 0
D4                 | 2                        | 2         | 2                         | 2         | 0                        | 0
D 1- 3             | 23                       | 22        | 25                        | 20.75     | 0                        | 0
TOTAL GENERAL / ALGEMEEN TOTAAL | 31          | 30        | 33                        | 28.15     | 0                        | 0
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
9   | A     | A11   | 1             | 1       | 1
10  | A     | A7    | 2             | 1       | 1
11  | A     | A4    | 4             | 3       | 3
12  | A     | A1    | 5             | 4       | 3.8
14  | B     | B4    | 6             | 4       | 4
15  | B     | B1-3  | 23.5          | 18      | 16.6
17  | C     | C4    | 3             | 3       | 3
18  | C     | C1-3  | 35            | 33      | 31.6
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
25  | A     | A1    | 6             | 6       | 5.4
27  | D     | D4    | 2             | 2       | 2
28  | D     | D1-3  | 22            | 25      | 20.75
`,
    ),
  ],
  findings: [],
};
