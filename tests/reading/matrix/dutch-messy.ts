import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Blad1";

export const matrixDutchMessy: Fixture = {
  name: "matrix-nl-messy",
  layout: "matrix",
  language: "nl",
  messy: true,
  about:
    "typos of a letter in headings, groups of services with subtotals, vacancies and fill rate, an empty column, more real than theoretical, notes beside",
  sheets: [
    sheet(
      name,
      "B4",
      `
         | Gemeentebestuur |             |          |                    |  | OCMW      |             |         |
Diensten | Werkeljk        | Teoretisch  | Vacant   | Bezettingsgraad    |  | Werkelijk | Theoretisch | Vacant  | Bezettings-¶graad
Departement Middelen
Personeelsdienst    | 19  | 20  | 1   | 0.95 |  | 20  | 20  | 0   | 1     |  | zie nota 2022/14
Loonbeheer          | 8   | 8   | 0   | 1    |  | 4   | 4   | 0   | 1
Informatica         | 3   | 5   | 2   | 0.6  |  | 5.5 | 7   | 1.5 | 0.786
Subtotaal           | 30  | 33  | 3   | 0.909 |  | 29.5 | 31 | 1.5 | 0.952
Departement Secretariaat
Communicatie        | 3   | 5   | 2   | 0.6  |  | 2.2 | 3   | 0.8 | 0.733 |  | aanwerving loopt
Onthaal en post     | 6.5 | 6   | -0.5 | 1.083 |  | 3  | 3   | 0   | 1
Subtotaal           | 9.5 | 11  | 1.5 | 0.864 |  | 5.2 | 6  | 0.8 | 0.867
Algemeen totaal     | 39.5 | 44 | 4.5 | 0.898 |  | 34.7 | 37 | 2.3 | 0.938
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service          | real C | theoretical D
7   | Personeelsdienst | 19     | 20
8   | Loonbeheer       | 8      | 8
9   | Informatica      | 3      | 5
12  | Communicatie     | 3      | 5
13  | Onthaal en post  | 6.5    | 6
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service          | real H | theoretical I
7   | Personeelsdienst | 20     | 20
8   | Loonbeheer       | 4      | 4
9   | Informatica      | 5.5    | 7
12  | Communicatie     | 2.2    | 3
13  | Onthaal en post  | 3      | 3
`,
    ),
  ],
  findings: said(name, "C13"),
};
