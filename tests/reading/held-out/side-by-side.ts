import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Nota stuurgroep";

export const heldSideBySide: Fixture = {
  name: "held-side-by-side-nl-messy",
  layout: "matrix",
  language: "nl",
  messy: true,
  about:
    "two blocks side by side, one a body, under titles of their own and with services in another order; a vacancy column; a total with a digit wrong; a service under its French short name; remarks between them",
  sheets: [
    sheet(
      name,
      "C4",
      `
Personeelsbezetting ondersteunende diensten (in VTE)
GEMEENTE             | <        | <      | <              |  | OCMW                | <       | <      | <
Dienst               | Effectief | Kader | Niet ingevuld  |  | Dienst              | Kader   | Effectief | Openstaand
Personeelsdienst     | 18,75    | 20     | 1.25           |  | Communicatie        | 3       | 2.2    | 0.8
Informatica          | 3        | 5      | 2              |  | Informatica         | 7       | 5½     | 1.5
IDPBW                | 3        | 3      | 0              |  | SIPPT               | 3       | 2.6    | 0.4
Overheidsopdrachten  | 2        | 5      | 3              |  | Overheidsopdrachten | 1,8     | 0.8    | 1
Communicatie         | 3        | 5      | 2              |  | Personeelsdienst    | 20      |        |
Totaal               | 29.75    | 38     | 8.25           |  | Totaal              | 34.8    | 11.1   | 3.8
nota van 19/01/2023
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service             | real D | theoretical E
7   | Personeelsdienst    | 18.75  | 20
8   | Informatica         | 3      | 5
9   | IDPBW               | 3      | 3
10  | Overheidsopdrachten | 2      | 5
11  | Communicatie        | 3      | 5
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | theoretical I | real J
7   | Communicatie        | 3             | 2.2
8   | Informatica         | 7             | 5.5
9   | SIPPT               | 3             | 2.6
10  | Overheidsopdrachten | 1.8           | 0.8
11  | Personeelsdienst    | 20            | ?
`,
    ),
  ],
  findings: said(name, "D7 J8 I10 J11"),
};
