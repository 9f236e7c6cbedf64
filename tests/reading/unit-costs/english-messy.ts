import { sheet } from "../drawn-sheet";
import { said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Cost per FTE";

export const costsEnglishMessy: Fixture = {
  name: "costs-en-messy",
  layout: "unit costs",
  language: "en",
  messy: true,
  about:
    "a row for each body, level and statute, two years of which one is an estimate, amounts with the euro sign in front or behind, an error, an open one, a row given twice",
  sheets: [
    sheet(
      name,
      "A3",
      `
Average employer cost of a full-time equivalent

Entity       | Level | Status      | Cost 2024   | Cost 2025 (estimate)
Municipality | A     | Statutory   | € 99 800    | 101796
Municipality | A     | Contractual | 92500       | 94350
Municipality | C     | Statutory   | 62700       | 63954 €
Municipality | C     | Contractual | 58300       | tbc
CPAS         | A     | Statutory   | 99100       | 101082
CPAS         | C     | Contractual | #REF!       | 59058
CPAS         | C     | Contractual | 57900       | 59058
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name },
      `
row | entity         | level | statute     | amount 2024 D | amount 2025 E
6   | municipality   | A     | statutory   | 99800         | 101796
7   | municipality   | A     | contractual | 92500         | 94350
8   | municipality   | C     | statutory   | 62700         | 63954
9   | municipality   | C     | contractual | 58300         | ?
10  | welfare-centre | A     | statutory   | 99100         | 101082
11  | welfare-centre | C     | contractual | ?             | 59058
`,
    ),
    // The row given twice: people would not agree whether it counts, but all that it is said.
    ...unitCosts(
      { sheet: name },
      `
row | entity         | level | statute     | amount 2024 D | amount 2025 E
12  | welfare-centre | C     | contractual | 57900 or ?    | 59058 or ?
`,
    ),
  ],
  findings: said(name, "D6 E8 E9 D11 12:"),
};
