import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "ETP par niveau";

export const matrixFrenchLevels: Fixture = {
  name: "matrix-fr-levels",
  layout: "matrix",
  language: "fr",
  messy: false,
  about: "one body in the title, services down, levels A to E across, a total column and a total row",
  sheets: [
    sheet(
      name,
      "A1",
      `
CPAS : répartition de l'effectif réel par service et par niveau (ETP)
Situation au 31/12/2023

Service              | Niveau A | Niveau B | Niveau C | Niveau D | Niveau E | Total
Ressources humaines  | 3        | 6.5      | 8        | 2        | 0        | 19.5
Recettes et dépenses | 2        | 4        | 7.8      | 1        | 0        | 14.8
Service social       | 5        | 48.3     | 11       | 3        | 0        | 67.3
Maison de repos      | 1        | 16       | 12.5     | 41       | 22.6     | 93.1
Total                | 11       | 74.8     | 39.3     | 47       | 22.6     | 194.7
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre" },
    `
row | service              | real =A B | real =B C | real =C D | real =D E | real =E F
5   | Ressources humaines  | 3         | 6.5       | 8         | 2         | 0
6   | Recettes et dépenses | 2         | 4         | 7.8       | 1         | 0
7   | Service social       | 5         | 48.3      | 11        | 3         | 0
8   | Maison de repos      | 1         | 16        | 12.5      | 41        | 22.6
`,
  ),
  findings: [],
};
