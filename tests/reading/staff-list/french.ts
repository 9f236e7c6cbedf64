import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Agents CPAS";

export const listFrench: Fixture = {
  name: "list-fr",
  layout: "staff list",
  language: "fr",
  messy: false,
  about:
    "one body, told by title and sheet; cells within services; FTE in a column of their own; grades without a column of levels",
  sheets: [
    sheet(
      name,
      "A1",
      `
CPAS – liste du personnel au 31/12/2023

N°  | Nom et prénom | Date de naissance | Service             | Cellule            | Grade | Statut      | ETP
1   | Agent 001     | @1970-01-01       | Ressources humaines | Paie               | C3    | Statutaire  | 1
2   | Agent 002     | @1970-01-02       | Ressources humaines | Paie               | C1    | Contractuel | 0.8
3   | Agent 003     | @1970-01-03       | Ressources humaines | Gestion du temps   | C1    | Contractuel | 1
4   | Agent 004     | @1970-01-04       | Ressources humaines | Articles 60        | B1    | Statutaire  | 1
5   | Agent 005     | @1970-01-05       | Finances            | Comptabilité       | B4    | Statutaire  | 0.9
6   | Agent 006     | @1970-01-06       | Finances            | Recettes           | D4    | Contractuel | 0.5
Total |             |                   |                     |                    |       |             | 5.2
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre" },
    `
row | service             | cell             | level | grade | statute     | real H
4   | Ressources humaines | Paie             | C     | C3    | statutory   | 1
5   | Ressources humaines | Paie             | C     | C1    | contractual | 0.8
6   | Ressources humaines | Gestion du temps | C     | C1    | contractual | 1
7   | Ressources humaines | Articles 60      | B     | B1    | statutory   | 1
8   | Finances            | Comptabilité     | B     | B4    | statutory   | 0.9
9   | Finances            | Recettes         | D     | D4    | contractual | 0.5
`,
  ),
  findings: [],
  personal: ["Agent 0"],
};
