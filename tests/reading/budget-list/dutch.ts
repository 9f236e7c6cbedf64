import { sheet } from "../drawn-sheet";
import { budget } from "../expected";
import type { Fixture } from "../fixture";

const name = "Exploitatie OCMW";

export const budgetDutch: Fixture = {
  name: "budget-nl",
  layout: "budget list",
  language: "nl",
  messy: false,
  about:
    "the operating service of a centre: groups personnel, operating, redistribution, debt with subtotals; account, budget, budget",
  sheets: [
    sheet(
      name,
      "A1",
      `
OCMW – begroting 2024 – exploitatiedienst – uitgaven

Artikel    | Omschrijving                          | Rekening 2022 | Begroting 2023 | Begroting 2024
Personeel
104/111-01 | Wedden administratief personeel       | 1118340.22    | 1176400        | 1208900
104/112-01 | Vakantiegeld                          | 80412.66      | 84300          | 86700
104/113-01 | Werkgeversbijdragen RSZ               | 271880.4      | 289100         | 297300
Subtotaal  |                                       | 1470633.28    | 1549800        | 1592900
Werking
104/123-11 | Telefoonkosten                        | 41205.18      | 43000          | 42000
139/123-13 | Beheer en werking van de informatica  | 298410        | 321000         | 356500
Subtotaal  |                                       | 339615.18     | 364000         | 398500
Herverdeling
831/333-01 | Leefloon                              | 12880412.55   | 13650000       | 14200000
Subtotaal  |                                       | 12880412.55   | 13650000       | 14200000
Schuld
104/211-01 | Interesten van leningen               | 18220.9       | 16900          | 15400
Subtotaal  |                                       | 18220.9       | 16900          | 15400
Algemeen totaal |                                  | 14708881.91   | 15580700       | 16206800
`,
    ),
  ],
  expected: budget(
    { sheet: name, entity: "welfare-centre", serviceKind: "operating" },
    `
row | article    | label                                | account 2022 C | budget 2023 D | budget 2024 E
5   | 104/111-01 | Wedden administratief personeel      | 1118340.22     | 1176400       | 1208900
6   | 104/112-01 | Vakantiegeld                         | 80412.66       | 84300         | 86700
7   | 104/113-01 | Werkgeversbijdragen RSZ              | 271880.4       | 289100        | 297300
10  | 104/123-11 | Telefoonkosten                       | 41205.18       | 43000         | 42000
11  | 139/123-13 | Beheer en werking van de informatica | 298410         | 321000        | 356500
14  | 831/333-01 | Leefloon                             | 12880412.55    | 13650000      | 14200000
17  | 104/211-01 | Interesten van leningen              | 18220.9        | 16900         | 15400
`,
  ),
  findings: [],
};
