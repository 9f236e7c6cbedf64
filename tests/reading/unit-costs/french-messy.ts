import { sheet } from "../drawn-sheet";
import { said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Coût ETP";

export const costsFrenchMessy: Fixture = {
  name: "costs-fr-messy",
  layout: "unit costs",
  language: "fr",
  messy: true,
  about:
    "statutes as group rows, years in the headings with remarks, narrow blanks and euro signs, an error, a level twice, a column with the percentage of growth between the years",
  sheets: [
    sheet(
      name,
      "A1",
      `
CPAS – coût moyen annuel d'un équivalent temps plein (charges patronales comprises)

Niveau          | 2023¶(réel)   | évolution | 2024¶(projet)(*)
STATUTAIRES
Niveau A        | 97~800,00¬€   | 0.02  | 99756
Niveau B        | 74100         | 0.02  | 75582
Niveau C        | 61500         | 0.02  | #REF!
CONTRACTUELS

Niveau B        | 68900         | 0.02  | 70278
Niveau D        | 49300         | 0.02  | 50286
Niveau D        | 49300         | 0.025 | 50532.5
Niveau E        | -             | 0.02  | 45798
(*) hors indexation de mai 2024
`,
    ),
  ],
  expected: [
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "statutory" },
      `
row | level | amount 2023 B | amount 2024 D
5   | A     | 97800         | 99756
6   | B     | 74100         | 75582
7   | C     | 61500         | ?
`,
    ),
    ...unitCosts(
      { sheet: name, entity: "welfare-centre", statute: "contractual" },
      `
row | level | amount 2023 B | amount 2024 D
10  | B     | 68900         | 70278
11  | D     | 49300         | 50286
12  | D     | 49300         | 50532.5
13  | E     | 0 or ?        | 45798
`,
    ),
  ],
  findings: said(name, "B5 D7 12:"),
};
