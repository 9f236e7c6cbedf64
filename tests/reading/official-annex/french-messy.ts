import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Annexe personnel";

export const annexFrenchMessy: Fixture = {
  name: "annex-fr-messy",
  layout: "official annex",
  language: "fr",
  messy: true,
  about:
    "four statutes, art. 60 among them; more FTE than heads; typed totals; job names before the grades; a level of staff that has no post; remarks between rows",
  sheets: [
    sheet(
      name,
      "A1",
      `
                      | C.P.A.S. – annexe relative au personnel – année 2022
1. Personnel statutaire
Fonction              | Code  | Cadre  | Effectf | <
^                     | ^     | ETP    | Unités | ETP
NIVEAU A              |       | 5      | 4      | 4
Secrétaire général    | A11   | 1      | 1      | 1
Conseiller            | A6    | 1      | -      | -
Secrétaire d'administration | A1 | 3    | 3      | 3
NIVEAU B              |       | 8      | 7      | 7,5
Assistant administratif principal | B4 | 2 | 2   | 2
Assistant administratif | B1-B3 | 6    | 5      | 5,5
(un départ à la pension prévu en 2024)
Total 1               |       | 13     | 11     | 11.5
2. Personnel contractuel
Fonction              | Code  | Cadre  | Effectif | <
^                     | ^     | ETP    | Unités | ETP
NIVEAU C              |       |        | 15     | 13.6
Adjoint administratif | C1-C3 |        | 15     | 13.6
Total 2               |       |        | 15     | 13.6
3. Agents contractuels subventionnés (ACS)
Fonction              | Code  | Cadre  | Effectif | <
^                     | ^     | ETP    | Unités | ETP
NIVEAU E              |       | 10     | 12     | 9.25
Auxiliaire administratif | E1 | 10     | 12     | 9.25
Total 3               |       | 10     | 12     | 9.25
4. Travailleurs article 60 § 7
Fonction              | Code  | Cadre  | Effectif | <
^                     | ^     | ETP    | Unités | ETP
NIVEAU E              |       |        | 300    | 300
Total 4               |       |        | 300    | 300
TOTAL GENERAL (1+2+3+4) |     | 23     | 338    | 334
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
6   | A     | A11   | 1             | 1       | 1
7   | A     | A6    | 1             | 0       | 0
8   | A     | A1    | 3             | 3       | 3
10  | B     | B4    | 2             | 2       | 2
11  | B     | B1-3  | 6             | 5       | 5.5
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
18  | C     | C1-3  | ?             | 15      | 13.6
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "subsidised" },
      `
row | level | grade | theoretical C | heads D | real E
24  | E     | E1    | 10            | 12      | 9.25
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "article-60" },
      `
row | level | grade | theoretical C | heads D | real E
29  | E     |       | ?             | 300     | 300
`,
    ),
  ],
  // Row 11: 5,5 FTE by 5 people cannot be. Row 31: 11.5+13.6+9.25+300 is 334.35.
  findings: said(name, "E9 E11 E31"),
};
