import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Personnel";

export const heldAnnexBilingualMessy: Fixture = {
  name: "held-annex-nl+fr-messy",
  layout: "official annex",
  language: "nl+fr",
  messy: true,
  about:
    "Dutch first, grades with blanks and long dashes, units in the cells, FTE above the establishment, a block total that is not its sum",
  sheets: [
    sheet(
      name,
      "B3",
      `
Gemeente / Commune : personeelsbijlage – annexe du personnel 2024

STATUTAIR PERSONEEL / PERSONNEL STATUTAIRE
Functie / Fonction | Kader¶Cadre | Effectief / Effectif | < | waarvan in disponibiliteit / dont en disponibilité | <
^                  | VTE / ETP | Aantal personen / Unités | VTE / ETP | Aantal personen / Unités | VTE / ETP
NIVEAU A           | 7,5       | 7                        | 6.8       | 0                        | 0
A 5                | 1         | 1                        | 1         | -                        | -
A1-A3              | 6,5       | 6                        | 5.8       | -                        | -
NIVEAU C           | 12        | 11                       | 10.25     | 1                        | 1
C4                 | 2         | 2                        | 2         | 0                        | 0
C1 – C3            | 10        | 9                        | 8,25 ETP  | 1                        | 1
Totaal / Total     | 19.5      | 18                       | 17.05     | 1                        | 1

CONTRACTUEEL PERSONEEL / PERSONNEL CONTRACTUEL
Functie / Fonction | Kader¶Cadre | Effectief / Effectif | < | waarvan in disponibiliteit / dont en disponibilité | <
^                  | VTE / ETP | Aantal personen / Unités | VTE / ETP | Aantal personen / Unités | VTE / ETP
NIVEAU D           | 5         | 6                        | 4.6       |                          |
D1-3               | 5         | 6                        | 4.6       |                          |
NIVEAU E           | 20        | 26 pers.                 | 21.4      |                          |
E1-E2              | 20        | 26 pers.                 | 21.4      |                          |
Totaal / Total     | 25        | 32                       | 27        |                          |
ALGEMEEN TOTAAL / TOTAL GENERAL | 44.5 | 50               | 43.05     | 1                        | 1
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
9   | A     | A5    | 1             | 1       | 1
10  | A     | A1-3  | 6.5           | 6       | 5.8
12  | C     | C4    | 2             | 2       | 2
13  | C     | C1-3  | 10            | 9       | 8.25
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
20  | D     | D1-3  | 5             | 6       | 4.6
22  | E     | E1-2  | 20            | 26      | 21.4
`,
    ),
  ],
  // Row 22 has more staff than posts; 4.6 and 21.4 are 26, not 27.
  findings: said(name, "C10 E13 D22 E22 E23"),
};
