import { sheet } from "../drawn-sheet";
import { posts, said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const table = "Tableau";
const list = "liste (cachée)";
const costs = "coûts";

export const mixedFrenchMessy: Fixture = {
  name: "mixed-fr-messy",
  layout: "mixed",
  language: "fr",
  messy: true,
  about:
    "the table of the steering committee and, hidden, the list of agents from which it comes and which gives another sum; a sheet of scribbled sums; unit costs",
  sheets: [
    sheet(
      table,
      "B3",
      `
              | AC    | <     | CPAS  | <
Service       | Réel  | Théo. | Réel  | Théo.
SIPPT         | 3     | 3     | 3     | 3
Communication | 3     | 5     | 2,2   | 3
Total         | 6     | 8     | 5.2   | 6
`,
    ),
    sheet(
      list,
      "A1",
      `
Nom       | Entité | Service       | Niveau | ETP
Agent 001 | CPAS   | SIPPT         | A      | 1
Agent 002 | CPAS   | SIPPT         | B      | 1
Agent 003 | CPAS   | SIPPT         | C      | 0,5
Agent 004 | CPAS   | Communication | A      | 1
Agent 005 | CPAS   | Communication | A      | 1
Agent 006 | CPAS   | Communication | A      | 60 %
`,
      { hidden: true },
    ),
    sheet(
      "brouillon",
      "D4",
      `
calcul  | 250
        | 175
250-175 | 75
demander au service ? | 12/3
`,
    ),
    sheet(
      costs,
      "A1",
      `
Niveau  | Coût annuel 2024 / Niveau
A       | 97.800 €
B       | 74100
TOTAL   | 171900
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: table, entity: "municipality" },
      `
row | service       | real C | theoretical D
5   | SIPPT         | 3      | 3
6   | Communication | 3      | 5
`,
    ),
    ...posts(
      { sheet: table, entity: "welfare-centre" },
      `
row | service       | real E | theoretical F
5   | SIPPT         | 3      | 3
6   | Communication | 2.2    | 3
`,
    ),
    ...posts(
      { sheet: list, entity: "welfare-centre" },
      `
row | service       | level | real E
2   | SIPPT         | A     | 1
3   | SIPPT         | B     | 1
4   | SIPPT         | C     | 0.5
5   | Communication | A     | 1
6   | Communication | A     | 1
7   | Communication | A     | 0.6
`,
    ),
    ...unitCosts(
      { sheet: costs, year: 2024 },
      `
row | level | amount B
2   | A     | 97800
3   | B     | 74100
`,
    ),
  ],
  // The table says 3 and 2,2 where the list comes to 2,5 and 2,6.
  findings: [...said(table, "E5 E6"), ...said(list, "E4 E7"), ...said(costs, "B2")],
  personal: ["Agent 0"],
};
