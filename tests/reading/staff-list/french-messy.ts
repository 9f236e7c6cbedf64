import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "personnel (maj juin)";

export const listFrenchMessy: Fixture = {
  name: "list-fr-messy",
  layout: "staff list",
  language: "fr",
  messy: true,
  about:
    "services as group rows with subtotals, vacant posts among the agents, working time as 4/5, ½, 80 % and nothing, remarks in the grade column, a typo in a heading",
  sheets: [
    sheet(
      name,
      "C5",
      `
ADMINISTRATION COMMUNALE – agents des services de support

Agent      | Grade     | Statut | Quotié  | Fin de carrière | Tél. interne
SERVICE INFORMATIQUE
Agent 001  | A5        | S      | 100 %   | 2041            | 4001
Agent 002  | B1        | C      | 80 %    |                 | 4002
Agent 003  | B1        | C      | 4/5     |                 | 4003
Sous-total |           |        | 2.6     |                 |
SERVICE DU PERSONNEL
Agent 004  | A4 ff     | S      | 1       | 31/08/2027      | 4010
Agent 005  | C1        | C      | ½       |                 | 4011
Agent 006  | D4        | S      |         | 2030            | 4012
VACANT     | B1        |        | 1       |                 |
Sous-total |           |        | 2.5     |                 |

SERVICE DES MARCHÉS PUBLICS
Agent 007  | niveau 1  | C      | 1       |                 | 4020
Sous-total |           |        | 1       |                 |
Total      |           |        | 6.1     |                 |
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "municipality" },
    `
row | service                     | level | grade | statute     | real F | until
9   | SERVICE INFORMATIQUE        | A     | A5    | statutory   | 1      | 2041
10  | SERVICE INFORMATIQUE        | B     | B1    | contractual | 0.8    |
11  | SERVICE INFORMATIQUE        | B     | B1    | contractual | 0.8    |
14  | SERVICE DU PERSONNEL        | A     | A4    | statutory   | 1      | 2027-08-31
15  | SERVICE DU PERSONNEL        | C     | C1    | contractual | 0.5    |
16  | SERVICE DU PERSONNEL        | D     | D4    | statutory   | ?      | 2030
21  | SERVICE DES MARCHÉS PUBLICS |       |       | contractual | 1      |
`,
  ).concat(
    // Nobody works in a vacant post: it is established, and so are its FTE.
    posts(
      { sheet: name, entity: "municipality" },
      `
row | service              | level | grade | theoretical F
17  | SERVICE DU PERSONNEL | B     | B1    | 1
`,
    ),
  ),
  findings: said(name, "F9 F10 F11 F15 F16 17: 21:"),
  personal: ["Agent 0"],
};
