import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Liste du personnel";

export const heldList1904: Fixture = {
  name: "held-list-1904-fr-messy",
  layout: "staff list",
  language: "fr",
  messy: true,
  about:
    "a workbook that counts its days from 1904, made on an old Mac; dates of birth beside dates of leaving; vacant posts in the column of names; percentages as text; the title far above",
  sheets: [
    sheet(
      name,
      "B2",
      `
C.P.A.S. – Cadre et effectif au 1er janvier 2025



N° | Nom et prénom | Né(e) le    | Direction / Service | Grade (échelle) | Statut        | % presté | Date fin de carrière | Observations
1  | Membre Alpha  | @1964-05-12 | Finances            | A5              | Nommé         | 1        | @2029-06-01          |
2  | Membre Bêta   | @1971-11-30 | Finances            | B2              | Contractuel   | 80 %     | @2036-12-01          | 4/5 temps
3  | Membre Gamma  | @1966-01-03 | Aide sociale        | B4              | Nommé         | 1        | @2031-02-01          |
4  | Membre Delta  | @1990-07-19 | Aide sociale        | B1              | Contractuel   | 0.5      |                      |
5  | Membre Epsilon | @1988-02-28 | Aide sociale       | B1              | Contractuelle | 0,75     | fin 2028             | CDD
6  | VACANT        |             | Aide sociale        | B1              |               |          |                      | recrutement 2025
7  | Membre Zêta   | @1979-09-09 | Entretien           | E2              | Art. 60§7     | 1        | @2026-03-31          |
TOTAL |            |             |                     |                 |               | 5.05     |                      |
`,
      { date1904: true },
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service      | level | grade | statute     | real H | until
7   | Finances     | A     | A5    | statutory   | 1      | 2029-06-01
8   | Finances     | B     | B2    | contractual | 0.8    | 2036-12-01
9   | Aide sociale | B     | B4    | statutory   | 1      | 2031-02-01
10  | Aide sociale | B     | B1    | contractual | 0.5    |
11  | Aide sociale | B     | B1    | contractual | 0.75   | 2028-12
12  | Aide sociale | B     | B1    |             | 0 or ? |
13  | Entretien    | E     | E2    | article-60  | 1      | 2026-03-31
`,
    ),
  ],
  findings: said(name, "H8 H11"),
  personal: ["Membre "],
};
