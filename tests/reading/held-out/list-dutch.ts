import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Personeelsbestand";

export const heldListDutch: Fixture = {
  name: "held-list-nl",
  layout: "staff list",
  language: "nl",
  messy: false,
  about: "an export with scales instead of levels, fractions of employment and retirement dates",
  sheets: [
    sheet(
      name,
      "A1",
      `
Pers.nr. | Naam          | Bestuur  | Dienst           | Functiebenaming          | Weddeschaal | Dienstverband | Tewerkstellingsbreuk | Pensioendatum
1001     | Persoon Een   | Gemeente | Burgerzaken      | administratief medewerker | C2         | Contractueel  | 1                    | @2031-05-01
1002     | Persoon Twee  | Gemeente | Burgerzaken      | teamleider               | B4          | Statutair     | 1                    | @2027-10-01
1003     | Persoon Drie  | Gemeente | Technische dienst | arbeider                | E2          | Contractueel  | 0.8                  |
1004     | Persoon Vier  | Gemeente | Technische dienst | ingenieur               | A3          | Statutair     | 0.5                  | @2040-01-01
1101     | Persoon Vijf  | OCMW     | Sociale dienst   | maatschappelijk werker   | B1          | Contractueel  | 0.75                 |
1102     | Persoon Zes   | OCMW     | Sociale dienst   | maatschappelijk werker   | B2          | Contractueel  | 1                    |
1103     | Persoon Zeven | OCMW     | Rusthuis         | verzorgende              | D3          | Statutair     | 0.6                  | @2029-12-01
1104     | Persoon Acht  | OCMW     | Rusthuis         | onderhoud                | E1          | Geco          | 1                    |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service           | job                       | level | grade | statute     | real H | until
2   | Burgerzaken       | administratief medewerker | C     | C2    | contractual | 1      | 2031-05-01
3   | Burgerzaken       | teamleider                | B     | B4    | statutory   | 1      | 2027-10-01
4   | Technische dienst | arbeider                  | E     | E2    | contractual | 0.8    |
5   | Technische dienst | ingenieur                 | A     | A3    | statutory   | 0.5    | 2040-01-01
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service        | job                    | level | grade | statute     | real H | until
6   | Sociale dienst | maatschappelijk werker | B     | B1    | contractual | 0.75   |
7   | Sociale dienst | maatschappelijk werker | B     | B2    | contractual | 1      |
8   | Rusthuis       | verzorgende            | D     | D3    | statutory   | 0.6    | 2029-12-01
9   | Rusthuis       | onderhoud              | E     | E1    | subsidised  | 1      |
`,
    ),
  ],
  findings: [],
  personal: ["Persoon "],
};
