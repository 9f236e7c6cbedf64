import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Begr";

export const budgetDutchMessy: Fixture = {
  name: "budget-nl-messy",
  layout: "budget list",
  language: "nl",
  messy: true,
  about:
    "N-2, N-1 and N of a titled year, amounts as text the Dutch way, suffixed articles, an O/U column (ontvangsten, uitgaven), codes that Excel made into dates, a subtotal typed wrong",
  sheets: [
    sheet(
      name,
      "B2",
      `
OCMW VOORBEELD – ONTWERPBEGROTING 2024 – exploitatie
bedragen in EUR

O/U | Begrotings-¶artikel | Benaming                     | Rekening¶N-2     | Begroting N-1¶oorspronkelijk | Begroting N-1¶na BW | Raming¶N
1. WERKING
U   | 104/122-02-10  | Uitbestede DPO                    | € 5.000,00       | 12480          | 12480          | € 12.480
U   | 104-123-11     | Telefoon                          | 41.205,18        | 43000          | 44500          | 42000
U   | 104/123-17     | Opleiding van het personeel       | (750,50)         | 9000           | -              | 9500
U   | @2023-11-01    | Reiskosten                        | 1200             | 1500           | 1500           | 1500
    |                | Subtotaal werking                 | 46654.68         | 65980          | 58480          | 64580

2. ONTVANGSTEN
O   | 831/486-01     | Gemeentelijke dotatie             | 27~134~216,00    | 27890000       | 28140000       | 29 075 000,-
O   | 104/380-48     | Terugvordering van wedden         | 60000            |                | #N/A           | 65000
`,
    ),
  ],
  expected: budget(
    { sheet: name, entity: "welfare-centre", serviceKind: "operating" },
    `
row | article       | label                       | account 2022 E | initial 2023 F | amended 2023 G | budget 2024 H
7   | 104/122-02-10 | Uitbestede DPO              | 5000           | 12480          | 12480          | 12480
8   | 104/123-11    | Telefoon                    | 41205.18       | 43000          | 44500          | 42000
9   | 104/123-17    | Opleiding van het personeel | -750.5         | 9000           | 0              | 9500
14  | 831/486-01    | Gemeentelijke dotatie       | 27134216       | 27890000       | 28140000       | 29075000
15  | 104/380-48    | Terugvordering van wedden   | 60000          | ?              | ?              | 65000
`,
  ),
  // Row 10 has lost its code to a date: its amounts belong to no article that is known. H11 has two digits the wrong way round.
  findings: said(name, "E7 H7 E8 E9 10: H11 E14 H14 G15"),
};
