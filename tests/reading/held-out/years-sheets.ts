import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const town = "Municipality";
const centre = "CPAS";

export const heldYearsSheets: Fixture = {
  name: "held-years-sheets-en-messy",
  layout: "years across",
  language: "en",
  messy: true,
  about:
    "a sheet a body, known by the sheet's name alone, the two not shaped alike: establishment and actual under each year on one, rows for each on the other; an unfilled year, a text with a comma, a #DIV/0!",
  sheets: [
    sheet(
      town,
      "A1",
      `
Staff plan (FTE)

Service             | 2024          | <      | 2025          | <      | 2026          | <
^                   | Establishment | Actual | Establishment | Actual | Establishment | Actual
Human resources     | 20            | 19     | 20            | 19.5   | 19            |
IT                  | 5             | 3      | 5             | 4      | 5             |
Procurement         | 5             | 2,5    | 5             | 3      | 4             |
Total               | 30            | 24.5   | 30            | 26.5   | 28            |
`,
    ),
    sheet(
      centre,
      "B3",
      `
Staff plan, full-time equivalents

Service         | Figure        | 2024    | 2025 | 2026
Human resources | Establishment | 20      | 20   | 19
^               | Actual        | 20      | 19   | 19
IT              | Establishment | 7       | 7    | 7
^               | Actual        | 5.5     | #DIV/0! | 6
Procurement     | Establishment | 1.8     | 2.8  | 2.8
^               | Actual        | 0.8     | 1.8  | 2
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: town, entity: "municipality" },
      `
row | service         | theoretical 2024 B | real 2024 C | theoretical 2025 D | real 2025 E | theoretical 2026 F | real 2026 G
5   | Human resources | 20                 | 19          | 20                 | 19.5        | 19                 | ?
6   | IT              | 5                  | 3           | 5                  | 4           | 5                  | ?
7   | Procurement     | 5                  | 2.5         | 5                  | 3           | 4                  | ?
`,
    ),
    ...posts(
      { sheet: centre, entity: "welfare-centre" },
      `
service         | theoretical 2024 | real 2024 | theoretical 2025 | real 2025 | theoretical 2026 | real 2026
Human resources | 20 @D6           | 20 @D7    | 20 @E6           | 19 @E7    | 19 @F6           | 19 @F7
IT              | 7 @D8            | 5.5 @D9   | 7 @E8            | ? @E9     | 7 @F8            | 6 @F9
Procurement     | 1.8 @D10         | 0.8 @D11  | 2.8 @E10         | 1.8 @E11  | 2.8 @F10         | 2 @F11
`,
    ),
  ],
  findings: [...said(town, "C7"), ...said(centre, "E9")],
};
