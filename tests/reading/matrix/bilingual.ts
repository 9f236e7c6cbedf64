import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Kader - Cadre";

export const matrixBilingual: Fixture = {
  name: "matrix-nl+fr",
  layout: "matrix",
  language: "nl+fr",
  messy: false,
  about:
    "bilingual headings, services and the cells within them in two columns, a column for both bodies together",
  sheets: [
    sheet(
      name,
      "B3",
      `
Dienst / Service       | Cel / Cellule                | OCMW / CPAS         | <             | Gemeente / Commune  | <             | Samen / Ensemble    | <
^                      | ^                            | Effectief / Effectif | Kader / Cadre | Effectief / Effectif | Kader / Cadre | Effectief / Effectif | Kader / Cadre
Personeel / Personnel  | Loonbeheer / Paie            | 4                   | 4.5           | 8                   | 8             | 12                  | 12.5
Personeel / Personnel  | Tijdsbeheer / Gestion du temps | 3                 | 3             | 0                   | 0             | 3                   | 3
Personeel / Personnel  | Selectie / Sélection         | 2.6                 | 3             | 4.2                 | 5             | 6.8                 | 8
Financiën / Finances   | Boekhouding / Comptabilité   | 7.2                 | 8             | 9.4                 | 11            | 16.6                | 19
Financiën / Finances   | Begroting / Budget           | 2                   | 2             | 2.5                 | 3             | 4.5                 | 5
Totaal / Total         |                              | 18.8                | 20.5          | 24.1                | 27            | 42.9                | 47.5
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service               | cell                           | real D | theoretical E
5   | Personeel / Personnel | Loonbeheer / Paie              | 4      | 4.5
6   | Personeel / Personnel | Tijdsbeheer / Gestion du temps | 3      | 3
7   | Personeel / Personnel | Selectie / Sélection           | 2.6    | 3
8   | Financiën / Finances  | Boekhouding / Comptabilité     | 7.2    | 8
9   | Financiën / Finances  | Begroting / Budget             | 2      | 2
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service               | cell                           | real F | theoretical G
5   | Personeel / Personnel | Loonbeheer / Paie              | 8      | 8
6   | Personeel / Personnel | Tijdsbeheer / Gestion du temps | 0      | 0
7   | Personeel / Personnel | Selectie / Sélection           | 4.2    | 5
8   | Financiën / Finances  | Boekhouding / Comptabilité     | 9.4    | 11
9   | Financiën / Finances  | Begroting / Budget             | 2.5    | 3
`,
    ),
  ],
  findings: [],
};
