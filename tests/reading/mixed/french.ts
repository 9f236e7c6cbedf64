import { sheet } from "../drawn-sheet";
import { budget, posts } from "../expected";
import type { Fixture } from "../fixture";

export const mixedFrench: Fixture = {
  name: "mixed-fr",
  layout: "mixed",
  language: "fr",
  messy: false,
  about:
    "each body on sheets of its own: staff and budget of the commune, staff and budget of the CPAS, told by the names of the sheets",
  sheets: [
    sheet(
      "Personnel AC",
      "A1",
      `
Service         | Effectif (ETP) | Cadre (ETP)
Informatique    | 3              | 5
Communication   | 3              | 5
Marchés publics | 2              | 5
Total           | 8              | 15
`,
    ),
    sheet(
      "Personnel CPAS",
      "A1",
      `
Service         | Effectif (ETP) | Cadre (ETP)
Informatique    | 5.5            | 7
Communication   | 2.2            | 3
Marchés publics | 0.8            | 1.8
Total           | 8.5            | 11.8
`,
    ),
    sheet(
      "Budget AC",
      "A1",
      `
Article    | Intitulé            | Compte 2022 | Budget 2023
139/111-01 | Traitements         | 138240.76   | 149800
139/123-13 | Frais informatiques | 402118.07   | 436000
`,
    ),
    sheet(
      "Budget CPAS",
      "A1",
      `
Article    | Intitulé            | Compte 2022 | Budget 2023
139/111-01 | Traitements         | 401220.4    | 420000
139/123-13 | Frais informatiques | 298410      | 321000
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: "Personnel AC", entity: "municipality" },
      `
row | service         | real B | theoretical C
2   | Informatique    | 3      | 5
3   | Communication   | 3      | 5
4   | Marchés publics | 2      | 5
`,
    ),
    ...posts(
      { sheet: "Personnel CPAS", entity: "welfare-centre" },
      `
row | service         | real B | theoretical C
2   | Informatique    | 5.5    | 7
3   | Communication   | 2.2    | 3
4   | Marchés publics | 0.8    | 1.8
`,
    ),
    ...budget(
      { sheet: "Budget AC", entity: "municipality" },
      `
row | article    | label               | account 2022 C | budget 2023 D
2   | 139/111-01 | Traitements         | 138240.76      | 149800
3   | 139/123-13 | Frais informatiques | 402118.07      | 436000
`,
    ),
    ...budget(
      { sheet: "Budget CPAS", entity: "welfare-centre" },
      `
row | article    | label               | account 2022 C | budget 2023 D
2   | 139/111-01 | Traitements         | 401220.4       | 420000
3   | 139/123-13 | Frais informatiques | 298410         | 321000
`,
    ),
  ],
  findings: [],
};
