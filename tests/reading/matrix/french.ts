import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Effectifs support";

export const matrixFrench: Fixture = {
  name: "matrix-fr",
  layout: "matrix",
  language: "fr",
  messy: false,
  about:
    "one row of headings that name body and column together, a column of departments before the services",
  sheets: [
    sheet(
      name,
      "B2",
      `
Services de support de la commune et du CPAS : effectif et cadre en ETP au 1er janvier 2024

Département           | Service               | Commune - réel | Commune - cadre | CPAS - réel | CPAS - cadre
Ressources            | Ressources humaines   | 21.3           | 23              | 19.5        | 20
Ressources            | Formation             | 2              | 2               | 1.5         | 2
Ressources            | Informatique          | 6.8            | 8               | 5           | 7
Finances              | Comptabilité          | 9.4            | 11              | 7.2         | 8
Finances              | Marchés publics       | 3              | 4               | 1           | 1.8
Secrétariat           | Communication         | 4.5            | 5               | 2.2         | 3
Secrétariat           | Imprimerie            | 3              | 3               | 0           | 0
Total                 |                       | 50             | 56              | 36.4        | 41.8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | real D | theoretical E
5   | Ressources humaines | 21.3   | 23
6   | Formation           | 2      | 2
7   | Informatique        | 6.8    | 8
8   | Comptabilité        | 9.4    | 11
9   | Marchés publics     | 3      | 4
10  | Communication       | 4.5    | 5
11  | Imprimerie          | 3      | 3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | real F | theoretical G
5   | Ressources humaines | 19.5   | 20
6   | Formation           | 1.5    | 2
7   | Informatique        | 5      | 7
8   | Comptabilité        | 7.2    | 8
9   | Marchés publics     | 1      | 1.8
10  | Communication       | 2.2    | 3
11  | Imprimerie          | 0      | 0
`,
    ),
  ],
  findings: [],
};
