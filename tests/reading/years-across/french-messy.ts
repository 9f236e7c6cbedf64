import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "cadre_2024";

export const yearsFrenchMessy: Fixture = {
  name: "years-fr-messy",
  layout: "years across",
  language: "fr",
  messy: true,
  about:
    "N-1, N and N+1 of an exercice in the title; a body on a group row; subtotals typed wrong; a total of both; errors and text; starts at H23",
  sheets: [
    sheet(
      name,
      "H20",
      `
Administration centrale – tableau prévisionnel – exercice 2024

Effectif réel en ETP¶(au 31 décembre)
Service         | N-1   | N     | N+1  | Commentaire
AC
Informatique    | 3     | 5     | 5    |
R.H.            | 19    | 18,5  | 18   | un départ à la pension
Marchés publics | 2     | #REF! | 4    | feuille source supprimée
Sous-total AC   | 24    | 23.5  | 28   |
CPAS
Informatique    | 5.5   | 7     | 7    |
R.H.            | 20    | 20    | –    | à confirmer
Marchés publics | 0.8   | 1.8   | 1.8  |
Sous-total CPAS | 26.3  | 28.8  | 8.8  |
TOTAL           | 50.3  | 52.3  | 35.8 |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service         | real 2023 I | real 2024 J | real 2025 K
25  | Informatique    | 3           | 5           | 5
26  | R.H.            | 19          | 18.5        | 18
27  | Marchés publics | 2           | ?           | 4
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service         | real 2023 I | real 2024 J | real 2025 K
30  | Informatique    | 5.5         | 7           | 7
31  | R.H.            | 20          | 20          | 0
32  | Marchés publics | 0.8         | 1.8         | 1.8
`,
    ),
  ],
  // K28 should be 27.
  findings: said(name, "J26 J27 K28"),
};
