import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "MB2";

export const budgetFrenchMessy: Fixture = {
  name: "budget-fr-messy",
  layout: "budget list",
  language: "fr",
  messy: true,
  about:
    "starts at H23, label before article, O/E column (ordinaire, extraordinaire), thousands with narrow blanks and euro signs, a column of differences, group totals first, an article twice",
  sheets: [
    sheet(
      name,
      "H20",
      `
Commune – service des Finances¶Direction 3
Modification budgétaire n° 2 – exercice 2023

Intitulé                          | O/E | Article budg. | Cpte 2021      | Budg. 2022     | Budg. init.¶2023 | Budg. 2023¶après MB2 | Écart | Observations
PERSONNEL – total du groupe       |     |               | 1255555.27     | 1335600        | 1371200          | 1377900              | 6700
Traitements                       | O   | 104/111-01    | 1004218,37 €   | 1068500        | 1090000          | 1102300              | 12300 | indexation
Cotis. patronales                 | O   | 104/113-01    | 251~336,90¬€   | 267100         | 281200           | 275600               | -5600

FONCTIONNEMENT – total du groupe  |     |               | 487508.23      | 530500         | 533000           | 557000               | 24000
Affranchissement                  | O   | 104/123-07    | 45~123,00      | 50000          | 48~000           | 48300                | 300
Frais de téléphone                | O   | 104/123-11    | 40267.16       | 44500          | 45000            | 43500                | -1500
Informatique                      | O   | 139/123-13    | 402118.07      | 436000         | 440000           | 465200               | 25200 | WePulse ?
Informatique                      | O   | 139/123-13    |                |                |                  | 0                    |       | à supprimer
Matériel informatique             | E   | 139/742-53    | 96410.6        | 120000         | p.m.             | 145000               |
TOTAL GÉNÉRAL                     |     |               | 1839474.10     | 1986100        | 1904200          | 2097900              |
`,
    ),
  ],
  expected: [
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "ordinary" },
      `
row | article    | label              | account 2021 K | budget 2022 L | initial 2023 M | amended 2023 N
25  | 104/111-01 | Traitements        | 1004218.37     | 1068500       | 1090000        | 1102300
26  | 104/113-01 | Cotis. patronales  | 251336.9       | 267100        | 281200         | 275600
29  | 104/123-07 | Affranchissement   | 45123          | 50000         | 48000          | 48300
30  | 104/123-11 | Frais de téléphone | 40267.16       | 44500         | 45000          | 43500
31  | 139/123-13 | Informatique       | 402118.07      | 436000        | 440000         | 465200
32  | 139/123-13 | Informatique       | ?              | ?             | ?              | 0
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "extraordinary" },
      `
row | article    | label                 | account 2021 K | budget 2022 L | initial 2023 M | amended 2023 N
33  | 139/742-53 | Matériel informatique | 96410.6        | 120000        | 0 or ?         | 145000
`,
    ),
  ],
  findings: said(name, "K25 K26 K29 M29 32: M33 N34"),
};
