import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Evolutie VTE";

export const yearsDutch: Fixture = {
  name: "years-nl",
  layout: "years across",
  language: "nl",
  messy: false,
  about: "a block for each body, a column a year, year-end positions",
  sheets: [
    sheet(
      name,
      "A1",
      `
Evolutie van het effectief personeel in VTE, toestand op 31/12

Gemeente
Dienst              | 2023 | 2024 | 2025 | 2026
Personeelsdienst    | 19   | 19   | 18.5 | 18
Informatica         | 3    | 4    | 5    | 5
Communicatie        | 3    | 4    | 5    | 5
Totaal              | 25   | 27   | 28.5 | 28

OCMW
Dienst              | 2023 | 2024 | 2025 | 2026
Personeelsdienst    | 20   | 20   | 19.8 | 19
Informatica         | 5.5  | 6    | 7    | 7
Communicatie        | 2.2  | 2.2  | 3    | 3
Totaal              | 27.7 | 28.2 | 29.8 | 29
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service          | real 2023 B | real 2024 C | real 2025 D | real 2026 E
5   | Personeelsdienst | 19          | 19          | 18.5        | 18
6   | Informatica      | 3           | 4           | 5           | 5
7   | Communicatie     | 3           | 4           | 5           | 5
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service          | real 2023 B | real 2024 C | real 2025 D | real 2026 E
12  | Personeelsdienst | 20          | 20          | 19.8        | 19
13  | Informatica      | 5.5         | 6           | 7           | 7
14  | Communicatie     | 2.2         | 2.2         | 3           | 3
`,
    ),
  ],
  findings: [],
};
