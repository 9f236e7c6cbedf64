import { sheet } from "../drawn-sheet";
import { budget, posts, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const staff = "Personeel";
const budgetSheet = "Begroting";
const costs = "Eenheidskost";

export const mixedDutch: Fixture = {
  name: "mixed-nl",
  layout: "mixed",
  language: "nl",
  messy: false,
  about:
    "a workbook of staffing, budget and unit costs on sheets of their own, with a cover sheet and a list of addresses that hold nothing for us",
  sheets: [
    sheet(
      "Voorblad",
      "B2",
      `
Werkdocument synergieën 2024
Gemeente en OCMW
versie 3
`,
    ),
    sheet(
      staff,
      "A1",
      `
Dienst              | Gemeente¬ | <      | OCMW      | <
^                   | Effectief | Kader | Effectief | Kader
Informatica         | 3         | 5     | 5.5       | 7
Overheidsopdrachten | 2         | 5     | 0.8       | 1.8
Totaal              | 5         | 10    | 6.3       | 8.8
`,
    ),
    sheet(
      budgetSheet,
      "A1",
      `
OCMW, exploitatiedienst
Artikel    | Omschrijving   | Begroting 2023 | Begroting 2024
139/111-01 | Wedden IT      | 420000         | 455000
139/123-13 | Werking IT     | 321000         | 356500
`,
    ),
    sheet(
      costs,
      "A1",
      `
Niveau | Jaarkost 2024
A      | 97800
B      | 74100
C      | 61500
`,
    ),
    sheet(
      "Adressen",
      "A1",
      `
Gebouw        | Straat              | Postcode | Telefoon
Gemeentehuis  | Voorbeeldplein 1    | 9999     | 02 000 00 00
Sociaal huis  | Voorbeeldstraat 12  | 9999     | 02 000 00 01
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: staff, entity: "municipality" },
      `
row | service             | real B | theoretical C
3   | Informatica         | 3      | 5
4   | Overheidsopdrachten | 2      | 5
`,
    ),
    ...posts(
      { sheet: staff, entity: "welfare-centre" },
      `
row | service             | real D | theoretical E
3   | Informatica         | 5.5    | 7
4   | Overheidsopdrachten | 0.8    | 1.8
`,
    ),
    ...budget(
      { sheet: budgetSheet, entity: "welfare-centre", serviceKind: "operating" },
      `
row | article    | label      | budget 2023 C | budget 2024 D
3   | 139/111-01 | Wedden IT  | 420000        | 455000
4   | 139/123-13 | Werking IT | 321000        | 356500
`,
    ),
    ...unitCosts(
      { sheet: costs, year: 2024 },
      `
row | level | amount B
2   | A     | 97800
3   | B     | 74100
4   | C     | 61500
`,
    ),
  ],
  findings: [],
};
