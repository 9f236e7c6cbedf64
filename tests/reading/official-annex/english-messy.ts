import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Staff annex (EN)";

export const annexEnglishMessy: Fixture = {
  name: "annex-en-messy",
  layout: "official annex",
  language: "en",
  messy: true,
  about:
    "a translated annex: headings of one row that repeat the pair, a note column between, level rows below their grades",
  sheets: [
    sheet(
      name,
      "A4",
      `
Social welfare centre (CPAS) – staff annex to the 2024 budget
Statutory staff

Grade     | Note | Establishment (FTE) | Staff in post (headcount) | Staff in post (FTE)
A7        |      | 1                   | 1                         | 1
A1 - A3   | a    | 6                   | 5                         | 4.6
Level A   |      | 7                   | 6                         | 5.6
B4        |      | 3                   | 2                         | 2
B1 - B3   |      | 22                  | 20                        | 18.25
Level B   |      | 25                  | 22                        | 20.25
Total     |      | 32                  | 28                        | 25.85

Contractual staff

Grade     | Note | Establishment (FTE) | Staff in post (headcount) | Staff in post (FTE)
D4        |      | 2                   | 2                         | 2
D1 - D3   | b    | 14.5                | 17                        | 14 3/4
Level D   |      | 16.5                | 19                        | 16.75
Total     |      | 16.5                | 19                        | 16.57
a: one post vacant since March   b: of whom two on parental leave
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | grade | theoretical C | heads D | real E
8   | A     | A7    | 1             | 1       | 1
9   | A     | A1-3  | 6             | 5       | 4.6
11  | B     | B4    | 3             | 2       | 2
12  | B     | B1-3  | 22            | 20      | 18.25
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | grade | theoretical C | heads D | real E
19  | D     | D4    | 2             | 2       | 2
20  | D     | D1-3  | 14.5          | 17      | 14.75
`,
    ),
  ],
  // E20 is text and more than is established; the total has two digits the wrong way round.
  findings: said(name, "E20 E22"),
};
