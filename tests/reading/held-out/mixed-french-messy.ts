import { sheet } from "../drawn-sheet";
import { budget, posts, said } from "../expected";
import type { Fixture } from "../fixture";

const table = "Effectifs 2024";
const agents = "Agents CPAS";
const credits = "Fonctionnement";

export const heldMixedFrenchMessy: Fixture = {
  name: "held-mixed-fr-messy",
  layout: "mixed",
  language: "fr",
  messy: true,
  about:
    "bodies as group rows with subtotals, a list of agents of one body that contradicts the table, hours out of 38, a budget by functional and economic code with the newest year first",
  sheets: [
    sheet(
      table,
      "A1",
      `
Situation au 31/12/2024 (en ETP)

                       | Réel      | Prévu | Remarque
COMMUNE
Cellule marchés publics | 2,5      | 3
Service juridique      | 1         | 1
Garage communal        | 3.8       | 4     | 1 départ
Sous-total             | 7.3       | 8
CPAS
Cellule marchés publics | 0.8      | 1
Service juridique      | 1 à 2 ETP | 2     | à confirmer
Informatique           | 4         | 4
Sous-total             | 5.8       | 7
TOTAL                  | 13.1      | 15
`,
    ),
    sheet(
      agents,
      "B2",
      `
Matricule | Nom, prénom  | Service d'affectation   | Niv. | Échelle | Régime      | Quotité (h/38)
501       | Agent Un     | Informatique            | A    | A2      | Statutaire  | 38
502       | Agent Deux   | Informatique            | B    | B1      | Contractuel | 30.4
503       | Agent Trois  | Informatique            | B    | B1      | ACS         | 38
504       | Agent Quatre | Service juridique       | A    | A1      | Contractuel | 38
505       | Agent Cinq   | Service juridique       | A    | A1      | Contractuel | 19
506       | Agent Six    | Cellule marchés publics | C    | C2      | Statutaire  | 30.4
`,
    ),
    sheet(
      credits,
      "A1",
      `
CPAS – dépenses d'exploitation – projet de budget 2025

Code fonct. | Code écon. | Libellé                    | Budget 2025 | Budget 2024 | Compte 2023
104         | 111-01     | Traitements administration | 2350000     | 2280000     | 2~198~452,17
104         | 123-13     | Gestion informatique       | 185000      | 176500      | 169884.3
131         | 122-01     | Honoraires d'avocats       | 45000       | 45000       |
Total       |            |                            | 2580000     | 2501500     | 2368336.47
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: table, entity: "municipality" },
      `
row | service                 | real B | theoretical C
5   | Cellule marchés publics | 2.5    | 3
6   | Service juridique       | 1      | 1
7   | Garage communal         | 3.8    | 4
`,
    ),
    ...posts(
      { sheet: table, entity: "welfare-centre" },
      `
row | service                 | real B   | theoretical C
10  | Cellule marchés publics | 0.8      | 1
11  | Service juridique       | 1.5 or ? | 2
12  | Informatique            | 4        | 4
`,
    ),
    ...posts(
      { sheet: agents, entity: "welfare-centre" },
      `
row | service                 | level | grade | statute     | real H
3   | Informatique            | A     | A2    | statutory   | 1
4   | Informatique            | B     | B1    | contractual | 0.8
5   | Informatique            | B     | B1    | subsidised  | 1
6   | Service juridique       | A     | A1    | contractual | 1
7   | Service juridique       | A     | A1    | contractual | 0.5
8   | Cellule marchés publics | C     | C2    | statutory   | 0.8
`,
    ),
    ...budget(
      { sheet: credits, entity: "welfare-centre", serviceKind: "operating" },
      `
row | article    | label                      | budget 2025 D | budget 2024 E | account 2023 F
4   | 104/111-01 | Traitements administration | 2350000       | 2280000       | 2198452.17
5   | 104/123-13 | Gestion informatique       | 185000        | 176500        | 169884.3
6   | 131/122-01 | Honoraires d'avocats       | 45000         | 45000         | ?
`,
    ),
  ],
  // The list has 2.8 for the 4 of row 12.
  findings: [...said(table, "B5 B11 B12"), ...said(credits, "F4")],
  personal: ["Agent Un", "Agent Deux", "Agent Trois", "Agent Quatre", "Agent Cinq", "Agent Six"],
};
