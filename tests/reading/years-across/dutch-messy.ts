import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Kader";

export const yearsDutchMessy: Fixture = {
  name: "years-nl-messy",
  layout: "years across",
  language: "nl",
  messy: true,
  about:
    "years from new to old, kader and effectief as rows of each service instead of columns, typos, blank rows, year-end dates instead of years, notes beside",
  sheets: [
    sheet(
      name,
      "A2",
      `
Openbaar Centrum voor Maatschappelijk Welzijn
Dienst             | VTE       | @2025-12-31 | @2024-12-31 | @2023-12-31
Personeelsdienst   | kader     | 20   | 20   | 20
                   | effectief | 19.5 | 20   | 20

Informatica        | kader     | 7    | 7    | 7     |  | 1 VTE via Brulocalis
                   | effectif  | 6    | 5,5  | 5.5   |  | ander bestand: 5

Overheidsopdracten | kader     | 1.8  | 1.8  | 1.8
                   | effectief | 1.8  |      | 0.8

Totaal kader       |           | 28.8 | 28.8 | 28.8
Totaal effectief   |           | 27.3 | 25.5 | 27.3
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre" },
    `
service            | theoretical 2025 | real 2025 | theoretical 2024 | real 2024 | theoretical 2023 | real 2023
Personeelsdienst   | 20 @C4           | 19.5 @C5  | 20 @D4           | 20 @D5    | 20 @E4           | 20 @E5
Informatica        | 7 @C7            | 6 @C8     | 7 @D7            | 5.5 @D8   | 7 @E7            | 5.5 @E8
Overheidsopdracten | 1.8 @C10         | 1.8 @C11  | 1.8 @D10         | ? @D11    | 1.8 @E10         | 0.8 @E11
`,
  ),
  // Filled in 2023: 20 + 5.5 + 0.8 is 26.3, not 27.3.
  findings: said(name, "D8 E14"),
};
