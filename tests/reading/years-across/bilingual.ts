import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "2024-2026";

export const yearsBilingual: Fixture = {
  name: "years-nl+fr",
  layout: "years across",
  language: "nl+fr",
  messy: false,
  about: "levels down by body in group rows, establishment and staff under each year, a total of each body",
  sheets: [
    sheet(
      name,
      "A1",
      `
Meerjarenplanning personeel / Planification pluriannuelle du personnel (VTE/ETP)

Niveau            | 2024        | <                    | 2025        | <                    | 2026        | <
^                 | Kader/Cadre | Effectief/Effectif   | Kader/Cadre | Effectief/Effectif   | Kader/Cadre | Effectief/Effectif
Gemeente / Commune
A                 | 12          | 11                   | 12          | 11.5                 | 12          | 12
C                 | 40          | 37.2                 | 40          | 36.2                 | 39          | 36.2
Totaal / Total    | 52          | 48.2                 | 52          | 47.7                 | 51          | 48.2
OCMW / CPAS
A                 | 9           | 8.5                  | 9           | 8.5                  | 9           | 8
C                 | 33          | 30                   | 33          | 30                   | 33          | 29.6
Totaal / Total    | 42          | 38.5                 | 42          | 38.5                 | 42          | 37.6
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | level | theoretical 2024 B | real 2024 C | theoretical 2025 D | real 2025 E | theoretical 2026 F | real 2026 G
6   | A     | 12                 | 11          | 12                 | 11.5        | 12                 | 12
7   | C     | 40                 | 37.2        | 40                 | 36.2        | 39                 | 36.2
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | level | theoretical 2024 B | real 2024 C | theoretical 2025 D | real 2025 E | theoretical 2026 F | real 2026 G
10  | A     | 9                  | 8.5         | 9                  | 8.5         | 9                  | 8
11  | C     | 33                 | 30          | 33                 | 30          | 33                 | 29.6
`,
    ),
  ],
  findings: [],
};
