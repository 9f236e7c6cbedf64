import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "COPIL 19-01";

export const matrixFrenchMessy: Fixture = {
  name: "matrix-fr-messy",
  layout: "matrix",
  language: "fr",
  messy: true,
  about:
    "starts at H23 under a logo; footnotes and line breaks in headings; text numbers, nil, empty, #REF!; remarks below; a total typed wrong",
  sheets: [
    sheet(
      name,
      "H19",
      `
COMMUNE DE L'EXEMPLE¶Administration communale – logo
Groupe de travail synergies, annexe au PV

Tableau 1 : ETP des services de support
Service¶(par ordre alphabétique) | AC          | <                | <       | CPAS (2)    | <
^                                | ETP¶réel(1) | ETP¶théorique    | Remarque | ETP¶réel (1) | ETP¶théor.
Communication                    | 3           | 5                |         | 2,2         | 3

Informatique                     | 3           | 5                | 2 postes en cours de recrutement | 5,5         | 7
Marchés publics                  | 2           | 5                |         | 0,8         | 1,8
RH (hors formation)              | 19          | 20               |         | 20          | 20
SIPPT                            | 3           | 3                |         | 60 %        | 1
Économat                         | 4,5 ETP     |                  |         | -           | 0
Garage                           | ½ ETP       | 1                |         | #REF!       | 1
TOTAL                            | 35          | 39               |         | 29.1        | 34.8

(1) au 19 janvier 2023
(2) y compris le personnel article 60
Remarque : le SIPPT du CPAS est à confirmer pour 2024
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | real I | theoretical J
25  | Communication       | 3      | 5
27  | Informatique        | 3      | 5
28  | Marchés publics     | 2      | 5
29  | RH (hors formation) | 19     | 20
30  | SIPPT               | 3      | 3
31  | Économat            | 4.5    | ?
32  | Garage              | 0.5    | 1
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | real L | theoretical M
25  | Communication       | 2.2    | 3
27  | Informatique        | 5.5    | 7
28  | Marchés publics     | 0.8    | 1.8
29  | RH (hors formation) | 20     | 20
30  | SIPPT               | 0.6    | 1
31  | Économat            | 0      | 0
32  | Garage              | ?      | 1
`,
    ),
  ],
  // The theoretical posts of the centre come to 33.8, not to the 34.8 of the total.
  findings: said(name, "L25 L27 L28 M28 L30 I31 I32 L32 M33"),
};
