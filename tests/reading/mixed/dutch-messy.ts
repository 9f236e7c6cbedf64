import { sheet } from "../drawn-sheet";
import { budget, posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "alles";

export const mixedDutchMessy: Fixture = {
  name: "mixed-nl-messy",
  layout: "mixed",
  language: "nl",
  messy: true,
  about:
    "three blocks on one sheet: a matrix, a budget list below with other columns, years across beside it; titles between them, remarks and a sum in passing",
  sheets: [
    sheet(
      name,
      "A1",
      `
Nota taskforce Begroting – werkblad

1. Personeel (VTE)
Dienst              | Gemeente  | <     | OCMW      | <
^                   | Effectief | Kader | Effectief | Kader |  | (kader = goedgekeurd door de raad)
Informatica*        | 3         | 5     | 5,5       | 7
Overheidsopdrachten | 2         | 5     | 0.8       | 1.8
                    | 5         | 10    | 6.3       | 8.8
* zonder de consultants

2. Krediet (gemeente, gewone dienst)                                        |  |  |  |  |  | 3. OCMW: prognose effectief (VTE)
artikel    | omschrijving     | Rek. 2022 | begroting 2023 | begroting 2024 |  | dienst              | 2024 | 2025 | 2026
139/111-01 | Wedden IT        | 138240.76 | 149800         | 203500         |  | Informatica         | 6    | 7    | 7
139/123-13 | Werking IT       | 402.118,07 | 436000        | 498700         |  | Overheidsopdrachten | 0.8  | 1,8  | 1.8
           |                  |           |                |                |  | Totaal              | 6.8  | 8.8  | 9.8
           | verschil         |           |                | 116400
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | real B | theoretical C
6   | Informatica         | 3      | 5
7   | Overheidsopdrachten | 2      | 5
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | real D | theoretical E
6   | Informatica         | 5.5    | 7
7   | Overheidsopdrachten | 0.8    | 1.8
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | real 2024 H | real 2025 I | real 2026 J
13  | Informatica         | 6           | 7           | 7
14  | Overheidsopdrachten | 0.8         | 1.8         | 1.8
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "ordinary" },
      `
row | article    | label      | account 2022 C | budget 2023 D | budget 2024 E
13  | 139/111-01 | Wedden IT  | 138240.76      | 149800        | 203500
14  | 139/123-13 | Werking IT | 402118.07      | 436000        | 498700
`,
    ),
  ],
  // Row 8 has figures without a name: a total that nobody called one. J15 should be 8.8.
  findings: said(name, "D6 8: C14 I14 J15"),
};
