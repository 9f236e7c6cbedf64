import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Personnel communal";

export const annexFrench: Fixture = {
  name: "annex-fr",
  layout: "official annex",
  language: "fr",
  messy: false,
  about:
    "one sheet a municipality: a block for each statute, the establishment in FTE alone, sex and domicile of the staff beside",
  sheets: [
    sheet(
      name,
      "B2",
      `
Administration communale
Tableau du personnel annexé au budget 2024

A. PERSONNEL STATUTAIRE
Grade       | Cadre | Effectif | <   | Genre | <  | Domicile           | <
^           | ETP   | Unités   | ETP | F     | M  | Dans la commune    | Hors commune
NIVEAU A    | 14.5  | 12       | 11.5 | 5    | 7  | 4                  | 8
A9          | 1     | 1        | 1   | 0     | 1  | 0                  | 1
A5          | 4     | 3        | 3   | 2     | 1  | 1                  | 2
A1          | 9.5   | 8        | 7.5 | 3     | 5  | 3                  | 5
NIVEAU C    | 46    | 41       | 39.2 | 28   | 13 | 22                 | 19
C4          | 5     | 5        | 5   | 3     | 2  | 3                  | 2
C1          | 41    | 36       | 34.2 | 25   | 11 | 19                 | 17
TOTAL       | 60.5  | 53       | 50.7 | 33   | 20 | 26                 | 27

B. PERSONNEL CONTRACTUEL
Grade       | Cadre | Effectif | <   | Genre | <  | Domicile           | <
^           | ETP   | Unités   | ETP | F     | M  | Dans la commune    | Hors commune
NIVEAU B    | 18    | 17       | 15.3 | 11   | 6  | 5                  | 12
B1          | 18    | 17       | 15.3 | 11   | 6  | 5                  | 12
NIVEAU E    | 60    | 64       | 52.6 | 40   | 24 | 45                 | 19
E2          | 10    | 10       | 9.6 | 4     | 6  | 7                  | 3
E1          | 50    | 54       | 43  | 36    | 18 | 38                 | 16
TOTAL       | 78    | 81       | 67.9 | 51   | 30 | 50                 | 31
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
9   | A     | A9    | 1             | 1       | 1
10  | A     | A5    | 4             | 3       | 3
11  | A     | A1    | 9.5           | 8       | 7.5
13  | C     | C4    | 5             | 5       | 5
14  | C     | C1    | 41            | 36      | 34.2
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
21  | B     | B1    | 18            | 17      | 15.3
23  | E     | E2    | 10            | 10      | 9.6
24  | E     | E1    | 50            | 54      | 43
`,
    ),
  ],
  findings: [],
};
