import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "BIJL 7 ANNEXE";

export const heldAnnexTwoTiers: Fixture = {
  name: "held-annex-two-tiers-nl+fr-messy",
  layout: "official annex",
  language: "nl+fr",
  messy: true,
  about:
    "two tiers of merged headings with people and FTE under each, statutory and contractual blocks, totals in the heading's words, a pair of columns for men and women, a grade cell with two lines, a level without grades",
  sheets: [
    sheet(
      name,
      "A2",
      `
OCMW VAN DE GEMEENTE – CPAS DE LA COMMUNE |
Personeelsbestand op 31/12/2023 – Effectif du personnel au 31/12/2023

PERSONNEL STATUTAIRE / STATUTAIR PERSONEEL | < | < | < | < | < | < | <
Fonction¶Functie  | Cadre¶Kader | <       | Effectif¶Effectief | <       | Dont en disponibilité¶In disponibiliteit | < | Genre / Geslacht | <
^                 | Unités¶Aantal personen | ETP¶VTE | Unités¶Aantal personen | ETP¶VTE | Unités¶Aantal personen | ETP¶VTE | F/V | M/M
NIVEAU A          | 9           | 9       | 8                  | 7.5     | 1       | 1       | 5 | 3
A11               | 1           | 1       | 1                  | 1       |         |         | 0 | 1
A 6- 7            | 2           | 2       | 2                  | 2       |         |         | 1 | 1
A 1- 3            | 6           | 6       | 5                  | 4,5     | 1       | 1       | 4 | 1
NIVEAU B          | 14          | 13,5    | 13                 | 11.3    | 0       | 0       | 10 | 3
B 4               | 2           | 2       | 2                  | 2       | 0       | 0       | 1 | 1
B 1- 3            | 12          | 11.5    | 11                 | 9.3     | 0       | 0       | 9 | 2
TOTAL / TOTAAL    | 23          | 22.5    | 21                 | 18.8    | 1       | 1       | 15 | 6

PERSONNEL CONTRACTUEL / CONTRACTUEEL PERSONEEL | < | < | < | < | < | < | <
Fonction¶Functie  | Cadre¶Kader | <       | Effectif¶Effectief | <       | Dont en disponibilité¶In disponibiliteit | < | Genre / Geslacht | <
^                 | Unités¶Aantal personen | ETP¶VTE | Unités¶Aantal personen | ETP¶VTE | Unités¶Aantal personen | ETP¶VTE | F/V | M/M
NIVEAU C          | 20          | 18      | 21                 | 18.75   | -       | -       | 14 | 7
C 1- 3            | 20          | 18      | 21                 | 18.75   | -       | -       | 14 | 7
NIVEAU E          | 30          | 26.25   | 28                 | 22.6    |         |         | 20 | 8
TOTAL / TOTAAL    | 50          | 44.25   | 49                 | 41.35   |         |         | 34 | 15
TOTAL GENERAL / ALGEMEEN TOTAAL | 73 | 66.75 | 70              | 60.15   | 1       | 1       | 49 | 21
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
9   | A     | A11   | 1             | 1       | 1
10  | A     | A6-7  | 2             | 2       | 2
11  | A     | A1-3  | 6             | 5       | 4.5
13  | B     | B4    | 2             | 2       | 2
14  | B     | B1-3  | 11.5          | 11      | 9.3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
21  | C     | C1-3  | 18            | 21      | 18.75
22  | E     |       | 26.25         | 28      | 22.6
`,
    ),
  ],
  // Two texts; row 21 has more staff than posts.
  findings: said(name, "E11 E21"),
};
