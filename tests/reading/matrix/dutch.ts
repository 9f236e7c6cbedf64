import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Ondersteunende diensten";

export const matrixDutch: Fixture = {
  name: "matrix-nl",
  layout: "matrix",
  language: "nl",
  messy: false,
  about: "two-tier headings, merged bodies, a total that agrees",
  sheets: [
    sheet(
      name,
      "A1",
      `
Personeel van de ondersteunende diensten (VTE)
Toestand op 31/12/2023

Dienst                          | Gemeente  | <           | OCMW      | <
^                               | Werkelijk | Theoretisch | Werkelijk | Theoretisch
Informatica                     | 4         | 6           | 5.5       | 7
Preventie en bescherming        | 2.5       | 3           | 2         | 2
Personeelsdienst                | 17.6      | 20          | 18.4      | 20
Overheidsopdrachten             | 3         | 5           | 0.8       | 1.8
Juridische dienst               | 6         | 6           | 4.2       | 5
Totaal                          | 33.1      | 40          | 30.9      | 35.8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service                  | real B | theoretical C
6   | Informatica              | 4      | 6
7   | Preventie en bescherming | 2.5    | 3
8   | Personeelsdienst         | 17.6   | 20
9   | Overheidsopdrachten      | 3      | 5
10  | Juridische dienst        | 6      | 6
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service                  | real D | theoretical E
6   | Informatica              | 5.5    | 7
7   | Preventie en bescherming | 2      | 2
8   | Personeelsdienst         | 18.4   | 20
9   | Overheidsopdrachten      | 0.8    | 1.8
10  | Juridische dienst        | 4.2    | 5
`,
    ),
  ],
  findings: [],
};
