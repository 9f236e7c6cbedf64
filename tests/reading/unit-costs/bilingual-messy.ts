import { sheet } from "../drawn-sheet";
import { said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Kost-Coût (bis)";

export const costsBilingualMessy: Fixture = {
  name: "costs-nl+fr-messy",
  layout: "unit costs",
  language: "nl+fr",
  messy: true,
  about:
    "a block for each body on one sheet, side by side, the first without a heading for the level; a minus, a unit in the cell, an empty row",
  sheets: [
    sheet(
      name,
      "B2",
      `
Gemeente / Commune          | <                        | <                          |  | OCMW / CPAS                | <                        | <
                            | Statutair / Statutaire   | Contractueel / Contractuel |  | Niveau                     | Statutair / Statutaire   | Contractueel / Contractuel
Jaarlijkse kost 2023 / Coût annuel 2023 | <            | <                          |  | Jaarlijkse kost 2023 / Coût annuel 2023 | <           | <
A                           | 98400                    | 91200 EUR                  |  | A                          | 97800                    | 90700
B                           | 74600                    | 69300                      |  | B                          | 74100                    | 68900

C                           | 61900                    | -57400                     |  | C                          | #N/A                     | 57100
D                           | 53200                    | 49600                      |  | D                          | 52900                    | 49300
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, entity: "municipality", year: 2023 },
      `
level | statute     | amount
A     | statutory   | 98400 @C5
B     | statutory   | 74600 @C6
C     | statutory   | 61900 @C8
D     | statutory   | 53200 @C9
A     | contractual | 91200 @D5
B     | contractual | 69300 @D6
C     | contractual | -57400 or ? @D8
D     | contractual | 49600 @D9
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", year: 2023 },
      `
level | statute     | amount
A     | statutory   | 97800 @G5
B     | statutory   | 74100 @G6
C     | statutory   | ? @G8
D     | statutory   | 52900 @G9
A     | contractual | 90700 @H5
B     | contractual | 68900 @H6
C     | contractual | 57100 @H8
D     | contractual | 49300 @H9
`,
    ),
  ],
  // A cost below zero cannot be.
  findings: said(name, "D5 D8 G8"),
};
