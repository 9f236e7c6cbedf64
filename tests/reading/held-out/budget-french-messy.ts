import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Exécution 2024";

export const heldBudgetFrenchMessy: Fixture = {
  name: "held-budget-fr-messy",
  layout: "budget list",
  language: "fr",
  messy: true,
  about:
    "execution at the end of September: articles with dashes only, ordinary and extraordinary as group rows, dots as group marks, a credit overdrawn in brackets, #N/A",
  sheets: [
    sheet(
      name,
      "B2",
      `
Administration communale – exécution du budget au 30/09/2024

N° d'article  | Intitulé du compte             | Crédits 2024¶(après MB1) | Engagé     | Imputé    | Disponible
SERVICE ORDINAIRE
104-111-01    | Traitements du personnel administratif | 1.245.000,00     | 980000     | 951320.55 | 265000
104-113-01    | Cotisations patronales         | 312000                   | 245600     | 238110.4  | 66400
104-123-02-01 | Fournitures de bureau          | 18500                    | 9200.15    | 9200.15   | 9~299,85
104-123-11    | Téléphonie                     | 42000                    | 43850.2    | 40011     | (1 850,20)
Sous-total 104 |                               | 1617500                  | 1278650.35 | 1238642.1 | 338849.65
SERVICE EXTRAORDINAIRE
104-742-53    | Achat de matériel informatique | 95000                    | 0          | -         | 95000
104-724-60    | Aménagement des bureaux        | 250000                   | #N/A       | 12000     | #N/A
Total général |                                | 1962500
`,
    ),
  ],
  expected: [
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "ordinary" },
      `
row | article       | label                                  | amended 2024 D | committed 2024 E | charged 2024 F | available 2024 G
6   | 104/111-01    | Traitements du personnel administratif | 1245000        | 980000           | 951320.55      | 265000
7   | 104/113-01    | Cotisations patronales                 | 312000         | 245600           | 238110.4       | 66400
8   | 104/123-02-01 | Fournitures de bureau                  | 18500          | 9200.15          | 9200.15        | 9299.85
9   | 104/123-11    | Téléphonie                             | 42000          | 43850.2          | 40011          | -1850.2
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "extraordinary" },
      `
row | article    | label                          | amended 2024 D | committed 2024 E | charged 2024 F | available 2024 G
12  | 104/742-53 | Achat de matériel informatique | 95000          | 0                | 0 or ?         | 95000
13  | 104/724-60 | Aménagement des bureaux        | 250000         | ?                | 12000          | ?
`,
    ),
  ],
  findings: said(name, "D6 G8 G9 E13 G13"),
};
