import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Évolution du cadre";

export const heldYearsFrench: Fixture = {
  name: "held-years-fr",
  layout: "years across",
  language: "fr",
  messy: false,
  about: "the establishment of each service by body, the kind of figure in the title alone",
  sheets: [
    sheet(
      name,
      "A1",
      `
Évolution du cadre (ETP) des services communs, 2024-2027

Service             | Institution | 2024 | 2025 | 2026 | 2027
Informatique        | Commune     | 6    | 6    | 7    | 7
^                   | CPAS        | 3    | 3.5  | 3.5  | 3.5
Ressources humaines | Commune     | 11   | 11   | 10   | 10
^                   | CPAS        | 8    | 8    | 8    | 7.5
Achats              | Commune     | 2    | 2    | 2    | 3
^                   | CPAS        | 1    | 1    | 1.5  | 1.5
Total               |             | 31   | 31.5 | 32   | 32.5
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | theoretical 2024 C | theoretical 2025 D | theoretical 2026 E | theoretical 2027 F
4   | Informatique        | 6                  | 6                  | 7                  | 7
6   | Ressources humaines | 11                 | 11                 | 10                 | 10
8   | Achats              | 2                  | 2                  | 2                  | 3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | theoretical 2024 C | theoretical 2025 D | theoretical 2026 E | theoretical 2027 F
5   | Informatique        | 3                  | 3.5                | 3.5                | 3.5
7   | Ressources humaines | 8                  | 8                  | 8                  | 7.5
9   | Achats              | 1                  | 1                  | 1.5                | 1.5
`,
    ),
  ],
  findings: [],
};
