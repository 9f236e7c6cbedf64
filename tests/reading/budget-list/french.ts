import { sheet } from "../drawn-sheet";
import { budget } from "../expected";
import type { Fixture } from "../fixture";

const name = "Budget commune";

export const budgetFrench: Fixture = {
  name: "budget-fr",
  layout: "budget list",
  language: "fr",
  messy: false,
  about:
    "ordinary and extraordinary service one under the other; initial budget and after amendment; five-digit functions",
  sheets: [
    sheet(
      name,
      "A1",
      `
Administration communale : budget 2024

Service ordinaire – dépenses
N° d'article | Libellé                                  | Compte 2022 | Budget initial 2023 | Budget 2023 après MB 1 | Budget 2024
10400/11101  | Traitements du personnel administratif   | 1004218.37  | 1068500             | 1081000                | 1102300
10400/11301  | Cotisations patronales ONSS              | 251336.9    | 267100              | 270200                 | 275600
13900/12313  | Gestion et fonctionnement informatiques  | 402118.07   | 436000              | 436000                 | 498700
83100/43501  | Dotation communale au CPAS               | 3012500     | 3148000             | 3148000                | 3264000
Total        |                                          | 4670173.34  | 4919600             | 4935200                | 5140600

Service extraordinaire – dépenses
N° d'article | Libellé                                  | Compte 2022 | Budget initial 2023 | Budget 2023 après MB 1 | Budget 2024
10400/74153  | Achat de mobilier de bureau              | 28760       | 35000               | 35000                  | 30000
13900/74253  | Achat de matériel informatique           | 96410.6     | 120000              | 145000                 | 90000
Total        |                                          | 125170.6    | 155000              | 180000                 | 120000
`,
    ),
  ],
  expected: [
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "ordinary" },
      `
row | article      | label                                   | account 2022 C | initial 2023 D | amended 2023 E | budget 2024 F
5   | 10400/111-01 | Traitements du personnel administratif  | 1004218.37     | 1068500        | 1081000        | 1102300
6   | 10400/113-01 | Cotisations patronales ONSS             | 251336.9       | 267100         | 270200         | 275600
7   | 13900/123-13 | Gestion et fonctionnement informatiques | 402118.07      | 436000         | 436000         | 498700
8   | 83100/435-01 | Dotation communale au CPAS              | 3012500        | 3148000        | 3148000        | 3264000
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "extraordinary" },
      `
row | article      | label                          | account 2022 C | initial 2023 D | amended 2023 E | budget 2024 F
13  | 10400/741-53 | Achat de mobilier de bureau    | 28760          | 35000          | 35000          | 30000
14  | 13900/742-53 | Achat de matériel informatique | 96410.6        | 120000         | 145000         | 90000
`,
    ),
  ],
  findings: [],
};
