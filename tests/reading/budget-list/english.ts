import { sheet } from "../drawn-sheet";
import { budget } from "../expected";
import type { Fixture } from "../fixture";

const name = "Budget 2025";

export const budgetEnglish: Fixture = {
  name: "budget-en",
  layout: "budget list",
  language: "en",
  messy: false,
  about:
    "a translated list with the service in a column, execution of the running year before the budgets, no totals",
  sheets: [
    sheet(
      name,
      "C3",
      `
Municipality – expenditure

Service       | Article    | Label               | Actual 2023 | Budget 2024 | Committed 2024 | Charged 2024 | Available 2024 | Budget 2025
Ordinary      | 104/111-01 | Salaries            | 1010250.4   | 1050000     | 790000         | 781000.25    | 260000         | 1090000
Ordinary      | 104/123-11 | Telephone           | 39800       | 41000       | 30500          | 28111        | 10500          | 40000
Ordinary      | 421/127-03 | Fuel                | 61200.75    | 58000       | 58000          | 43900.1      | 0              | 60000
Extraordinary | 104/742-53 | Computer equipment  | 120000      | 80000       | 12000          | 0            | 68000          | 95000
`,
    ),
  ],
  expected: [
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "ordinary" },
      `
row | article    | label     | account 2023 F | budget 2024 G | committed 2024 H | charged 2024 I | available 2024 J | budget 2025 K
6   | 104/111-01 | Salaries  | 1010250.4      | 1050000       | 790000           | 781000.25      | 260000           | 1090000
7   | 104/123-11 | Telephone | 39800          | 41000         | 30500            | 28111          | 10500            | 40000
8   | 421/127-03 | Fuel      | 61200.75       | 58000         | 58000            | 43900.1        | 0                | 60000
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality", serviceKind: "extraordinary" },
      `
row | article    | label              | account 2023 F | budget 2024 G | committed 2024 H | charged 2024 I | available 2024 J | budget 2025 K
9   | 104/742-53 | Computer equipment | 120000         | 80000         | 12000            | 0              | 68000            | 95000
`,
    ),
  ],
  findings: [],
};
