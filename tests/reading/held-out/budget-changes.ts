import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "UITG GD 2024";

export const heldBudgetChanges: Fixture = {
  name: "held-budget-changes-nl-messy",
  layout: "budget list",
  language: "nl",
  messy: true,
  about:
    "account, initial, two changes and the credit after each, execution of the running year, the new draft, two tiers of headings with the year above; codes of nine digits; group rows by function; an article that Excel made a date",
  sheets: [
    sheet(
      name,
      "A1",
      `
Gemeente – gewone dienst – uitgaven
Stand op 30.09.2023

Artikelnr.   | Omschrijving               | 2022      | 2023           | <         | <          | <       | <          | <           | <            | <           | 2024
^            | ^                          | Rekening  | Oorspronkelijk | BW 1      | na BW 1    | BW 2    | na BW 2    | Vastgelegd  | Aangerekend  | Beschikbaar | Ontwerp
104 – Algemene administratie
104/111-01   | Wedden                     | 980412.66 | 1010000        | 15000     | 1025000    | -5000   | 1020000    | 760000      | 751200.5     | 260000      | 1055000
104/112-01   | Vakantiegeld               | 71235.2   | 74000          | 0         | 74000      | 0       | 74000      | 71900       | 71900        | 2100        | 76000
104/123-13   | Informatica – beheer       | 88120     | 90000          | 12500     | 102500     |         | 102500     | 99000       | 64210.33     | 3500        | '€ 110.000,00
Totaal 104   |                            | 1139767.86 | 1174000       | 27500     | 1201500    | -5000   | 1196500    | 930900      | 887310.83    | 265600      | 1241000
124 – Privaat patrimonium
124/125-02   | Leveringen voor gebouwen   | 15400     | 16000          | 0         | 16000      | 2000    | 18000      | 18000       | 11000        | 0           | 17500
@2023-12-01  | Belastingen op gebouwen    | 4100      | 4200           | 0         | 4200       | 0       | 4200       | 4150        | 4150         | 50          | 4300
Totaal 124   |                            | 19500     | 20200          | 0         | 20200      | 2000    | 22200      | 22150       | 15150        | 50          | 21800
Algemeen totaal |                         | 1159267.86 | 1194200       | 27500     | 1221700    | -3000   | 1218700    | 953050      | 902460.83    | 265650      | 1262800
`,
    ),
  ],
  expected: budget(
    { sheet: name, entity: "municipality", serviceKind: "ordinary" },
    `
row | article    | label                    | account 2022 C | initial 2023 D | amended 2023 H | committed 2023 I | charged 2023 J | available 2023 K | budget 2024 L
7   | 104/111-01 | Wedden                   | 980412.66      | 1010000        | 1020000        | 760000           | 751200.5       | 260000           | 1055000
8   | 104/112-01 | Vakantiegeld             | 71235.2        | 74000          | 74000          | 71900            | 71900          | 2100             | 76000
9   | 104/123-13 | Informatica – beheer     | 88120          | 90000          | 102500         | 99000            | 64210.33       | 3500             | 110000
12  | 124/125-02 | Leveringen voor gebouwen | 15400          | 16000          | 18000          | 18000            | 11000          | 0                | 17500
`,
  ),
  // A date where an article was typed: it counts for nothing, and that is said.
  findings: said(name, "L9 A13"),
};
