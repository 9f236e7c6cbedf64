import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Diensten - Services";

export const matrixBilingualMessy: Fixture = {
  name: "matrix-nl+fr-messy",
  layout: "matrix",
  language: "nl+fr",
  messy: true,
  about:
    "a block per body, one under the other, each in its own first language; one service under two names; heads beside FTE; a duplicate row",
  sheets: [
    sheet(
      name,
      "A1",
      `
GEMEENTEBESTUUR / ADMINISTRATION COMMUNALE
Dienst / Service                       | Kader / Cadre¶VTE/ETP | Effectief / Effectif | <       | Opmerkingen / Remarques
^                                      | ^                     | Aantal personen / Unités | VTE / ETP | ^
IDPBW                                  | 3                     | 3                    | 2.5     |
Overheidsopdrachten                    | 5                     | 2                    | 2       | 1 ziekte / 1 malade
Personeelsdienst                       | 20                    | 21                   | 19      |
Communicatie                           | 5                     | 4                    | 3       |
Totaal / Total                         | 33                    | 30                   | 26.5    |


CENTRE PUBLIC D'ACTION SOCIALE / OPENBAAR CENTRUM VOOR MAATSCHAPPELIJK WELZIJN
Service / Dienst                       | Cadre / Kader¶ETP/VTE | Effectif / Effectief | <       |
^                                      | ^                     | Unités / Aantal personen | ETP / VTE |
SIPPT                                  | 3                     | 3                    | 3       |
Marchés publics                        | 1,8                   | 1                    | 0,8     |
Ressources humaines                    | 20                    | 23                   | 20      |
Communication                          | 3                     | 3                    | 2,2     |
Communication                          | 3                     | 3                    | 2,2     | doublon ?
Total / Totaal                         | 27.8                  | 30                   | 26      |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | theoretical B | heads C | real D
4   | IDPBW               | 3             | 3       | 2.5
5   | Overheidsopdrachten | 5             | 2       | 2
6   | Personeelsdienst    | 20            | 21      | 19
7   | Communicatie        | 5             | 4       | 3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | theoretical B | heads C | real D
14  | SIPPT               | 3             | 3       | 3
15  | Marchés publics     | 1.8           | 1       | 0.8
16  | Ressources humaines | 20            | 23      | 20
17  | Communication       | 3             | 3       | 2.2
18  | Communication       | 3             | 3       | 2.2
`,
    ),
  ],
  // IDPBW and SIPPT are one service (14:); the doubled row is told (18:), and the totals of the centre, which leave it out.
  findings: said(name, "14: B15 D15 D17 D18 18: B19 C19 D19"),
};
