import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "FTE plan";

export const yearsEnglish: Fixture = {
  name: "years-en",
  layout: "years across",
  language: "en",
  messy: false,
  about: "body and service down, one kind of figure named in the title, a total of each body",
  sheets: [
    sheet(
      name,
      "A1",
      `
Establishment (FTE) by year

Entity       | Service         | 2024 | 2025 | 2026 | 2027
Municipality | Human resources | 20   | 20   | 20   | 19
Municipality | Procurement     | 5    | 5    | 4    | 4
Municipality | Total           | 25   | 25   | 24   | 23
CPAS         | Human resources | 20   | 19   | 19   | 18
CPAS         | Procurement     | 1.8  | 1.8  | 2.8  | 2.8
CPAS         | Total           | 21.8 | 20.8 | 21.8 | 20.8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service         | theoretical 2024 C | theoretical 2025 D | theoretical 2026 E | theoretical 2027 F
4   | Human resources | 20                 | 20                 | 20                 | 19
5   | Procurement     | 5                  | 5                  | 4                  | 4
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service         | theoretical 2024 C | theoretical 2025 D | theoretical 2026 E | theoretical 2027 F
7   | Human resources | 20                 | 19                 | 19                 | 18
8   | Procurement     | 1.8                | 1.8                | 2.8                | 2.8
`,
    ),
  ],
  findings: [],
};
