import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "personeel 2023";

export const annexDutchMessy: Fixture = {
  name: "annex-nl-messy",
  layout: "official annex",
  language: "nl",
  messy: true,
  about:
    "statutes as group rows in one table that starts at H23; acting grades (wnd., ff); abbreviated headings; a level row with an error; columns in another order",
  sheets: [
    sheet(
      name,
      "H21",
      `
GEMEENTEBESTUUR – PERSONEEL – niet verspreiden

Functie            | Effectief¹ | <     | Formatie    | Opm.
^                  | VTE        | pers. | VTE         | ^
STATUTAIR PERSONEEL
niv. A             | 6          | 6     | 7           |
A 7                | 1          | 1     | 1           |
A4 wnd.            | 1          | 1     | 1           | waarneming tot 30/6
A 1                | 4          | 4     | 5           |
niv. D             | #REF!      | 20    | 21          | formule stuk
D4                 | 2          | 2     | 2           |
D 1- 3             | 16,5       | 18    | 19          |

CONTRACTUEEL PERSONEEL
niv. C             | 11.1       | 13    | 12          |
C4 ff              | 1          | 1     | 1           |
C 1-3              | 10.1       | 12    | 11          |
niv. E             | 30.4       | 41    | 35          |
E1 - E3            | 30.4       | 41    | 35          |
GECO'S
niv. D             | 4          | 5     | 5           |
D1                 | 4          | 5     | 5           |
TOTAAL             | 70         | 85    | 81          |

¹ toestand op 30/09/2023
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality", statute: "statutory" },
      `
row | level | grade | real I | heads J | theoretical K
27  | A     | A7    | 1      | 1       | 1
28  | A     | A4    | 1      | 1       | 1
29  | A     | A1    | 4      | 4       | 5
31  | D     | D4    | 2      | 2       | 2
32  | D     | D1-3  | 16.5   | 18      | 19
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality", statute: "contractual" },
      `
row | level | grade | real I | heads J | theoretical K
36  | C     | C4    | 1      | 1       | 1
37  | C     | C1-3  | 10.1   | 12      | 11
39  | E     | E1-3  | 30.4   | 41      | 35
`,
    ),
    ...posts(
      { sheet: name, entity: "municipality", statute: "subsidised" },
      `
row | level | grade | real I | heads J | theoretical K
42  | D     | D1    | 4      | 5       | 5
`,
    ),
  ],
  // 1+1+4+2+16.5+1+10.1+30.4+4 = 70; heads 85; formation 80, not 81.
  findings: said(name, "I30 I32 K43"),
};
