import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Ondersteunende diensten";

export const heldMatrixDutch: Fixture = {
  name: "held-matrix-nl",
  layout: "matrix",
  language: "nl",
  messy: false,
  about: "a city, services in merged directorates, formation, filled and vacant under each body",
  sheets: [
    sheet(
      name,
      "A1",
      `
Formatie en bezetting van de ondersteunende diensten (VTE) op 1 januari 2025

Directie       | Dienst                     | Stad     | <      | <             | OCMW     | <      | <
^              | ^                          | Formatie | Bezet  | Niet ingevuld | Formatie | Bezet  | Niet ingevuld
Interne zaken  | Personeel en organisatie   | 14       | 12.5   | 1.5           | 9        | 8.3    | 0.7
^              | Informatica                | 6        | 6      | 0             | 4        | 3      | 1
Financiën      | Boekhouding                | 8        | 7.2    | 0.8           | 5        | 5      | 0
^              | Overheidsopdrachten        | 3        | 2      | 1             | 1        | 0.5    | 0.5
Totaal         |                            | 31       | 27.7   | 3.3           | 19       | 16.8   | 2.2
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service                  | theoretical C | real D
5   | Personeel en organisatie | 14            | 12.5
6   | Informatica              | 6             | 6
7   | Boekhouding              | 8             | 7.2
8   | Overheidsopdrachten      | 3             | 2
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service                  | theoretical F | real G
5   | Personeel en organisatie | 9             | 8.3
6   | Informatica              | 4             | 3
7   | Boekhouding              | 5             | 5
8   | Overheidsopdrachten      | 1             | 0.5
`,
    ),
  ],
  findings: [],
};
