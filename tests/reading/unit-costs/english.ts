import { sheet } from "../drawn-sheet";
import { unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Unit costs";

export const costsEnglish: Fixture = {
  name: "costs-en",
  layout: "unit costs",
  language: "en",
  messy: false,
  about: "levels across, bodies down; one cost whatever the statute",
  sheets: [
    sheet(
      name,
      "A1",
      `
Average annual cost of one FTE, 2023 (EUR)

Entity       | Level A | Level B | Level C | Level D | Level E
Municipality | 96000   | 72500   | 60300   | 51800   | 47200
CPAS         | 95400   | 72000   | 59900   | 51500   | 47000
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, year: 2023 },
      `
entity         | level | amount
municipality   | A     | 96000 @B4
municipality   | B     | 72500 @C4
municipality   | C     | 60300 @D4
municipality   | D     | 51800 @E4
municipality   | E     | 47200 @F4
welfare-centre | A     | 95400 @B5
welfare-centre | B     | 72000 @C5
welfare-centre | C     | 59900 @D5
welfare-centre | D     | 51500 @E5
welfare-centre | E     | 47000 @F5
`,
    ),
  ],
  findings: [],
};
