import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Extract 2024 (CPAS)";

export const budgetEnglishMessy: Fixture = {
  name: "budget-en-messy",
  layout: "budget list",
  language: "en",
  messy: true,
  about:
    "amounts in thousands, the body in the name of the sheet only, a decimal comma lost to English, a code with blanks, a code with a digit missing",
  sheets: [
    sheet(
      name,
      "A1",
      `
Budget extract, investment service
Amounts in thousands of EUR

Article        | Description               | Actual 2022  | Budget 2023  | Budget 2024
104 / 741 - 98 | Office furniture          | 12.4         | 15           | 15
139/742-53     | IT equipment              | 60.75        | 80           | 45
139/742-5      | Licences                  | 10           | 10           | 10
8341/722-60    | Renovation of the home    | 0            | 450          | 1,250.5
`,
    ),
  ],
  expected: budget(
    { sheet: name, entity: "welfare-centre", serviceKind: "investment" },
    `
row | article     | label                  | account 2022 C | budget 2023 D | budget 2024 E
5   | 104/741-98  | Office furniture       | 12400 or ?     | 15000 or ?    | 15000 or ?
6   | 139/742-53  | IT equipment           | 60750 or ?     | 80000 or ?    | 45000 or ?
8   | 8341/722-60 | Renovation of the home | 0 or ?         | 450000 or ?   | 1250500 or ?
`,
  ),
  // Thousands are no euro: the amounts count as such or not at all, and that is said.
  findings: said(name, "2: 7: E8"),
};
