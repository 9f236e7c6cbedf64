import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Bijlage 7";

export const annexDutch: Fixture = {
  name: "annex-nl",
  layout: "official annex",
  language: "nl",
  messy: false,
  about:
    "contractual and statutory staff side by side across, levels that have no grades below them count themselves",
  sheets: [
    sheet(
      name,
      "A2",
      `
Openbaar centrum voor maatschappelijk welzijn
Personeelsformatie en effectief personeel, toestand op 1 januari 2024

Graad         | Statutair personeel | <               | <         | Contractueel personeel | <               | <
^             | Kader               | Effectief       | <         | Kader                  | Effectief       | <
^             | VTE                 | Aantal personen | VTE       | VTE                    | Aantal personen | VTE
Niveau A      | 10                  | 8               | 7.8       | 9                      | 9               | 8.5
Niveau B      | 42                  | 30              | 28.1      | 36                     | 41              | 36
B4            | 8                   | 6               | 6         | 2                      | 2               | 2
B1-B3         | 34                  | 24              | 22.1      | 34                     | 39              | 34
Niveau C      | 25                  | 21              | 20.4      | 18                     | 19              | 17.2
C4            | 4                   | 4               | 4         | 0                      | 0               | 0
C1-C3         | 21                  | 17              | 16.4      | 18                     | 19              | 17.2
Niveau E      | 0                   | 0               | 0         | 44                     | 51              | 40.5
Algemeen totaal | 77                | 59              | 56.3      | 107                    | 120             | 102.2
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | grade | theoretical B | heads C | real D
8   | A     |       | 10            | 8       | 7.8
10  | B     | B4    | 8             | 6       | 6
11  | B     | B1-3  | 34            | 24      | 22.1
13  | C     | C4    | 4             | 4       | 4
14  | C     | C1-3  | 21            | 17      | 16.4
15  | E     |       | 0             | 0       | 0
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | grade | theoretical E | heads F | real G
8   | A     |       | 9             | 9       | 8.5
10  | B     | B4    | 2             | 2       | 2
11  | B     | B1-3  | 34            | 39      | 34
13  | C     | C4    | 0             | 0       | 0
14  | C     | C1-3  | 18            | 19      | 17.2
15  | E     |       | 44            | 51      | 40.5
`,
    ),
  ],
  findings: [],
};
