import { sheet } from "../drawn-sheet";
import { unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Coûts unitaires-Eenheidskost";

export const heldCostsCrossed: Fixture = {
  name: "held-costs-crossed-nl+fr",
  layout: "unit costs",
  language: "nl+fr",
  messy: false,
  about:
    "statute by body in merged rows at the left, levels across in words, amounts with a source column and an average behind",
  sheets: [
    sheet(
      name,
      "B2",
      `
Coût annuel moyen brut chargé par ETP / Gemiddelde jaarlijkse loonkost per VTE – 2024 (EUR)

Institution / Bestuur | Statut / Statuut          | Niveau A | Niveau B | Niveau C | Niveau D | Niveau E | Source / Bron
Commune / Gemeente    | Statutaire / Statutair    | 99800    | 75900    | 62700    | 54100    | 48900    | paie / lonen 2023
^                     | Contractuel / Contractueel | 92500   | 70400    | 58300    | 50500    | 45800    | paie / lonen 2023
^                     | ACS / GECO                | 61200    | 48300    | 39900    | 35200    | 31800    | après subside / na subsidie
CPAS / OCMW           | Statutaire / Statutair    | 99100    | 75200    | 62200    | 53800    | 48700    | paie / lonen 2023
^                     | Contractuel / Contractueel | 92000   | 69900    | 57900    | 50300    | 45600    | paie / lonen 2023
`,
    ),
  ],
  expected: unitCosts(
    { sheet: name, year: 2024 },
    `
entity         | statute     | level | amount
municipality   | statutory   | A     | 99800 @D5
municipality   | statutory   | B     | 75900 @E5
municipality   | statutory   | C     | 62700 @F5
municipality   | statutory   | D     | 54100 @G5
municipality   | statutory   | E     | 48900 @H5
municipality   | contractual | A     | 92500 @D6
municipality   | contractual | B     | 70400 @E6
municipality   | contractual | C     | 58300 @F6
municipality   | contractual | D     | 50500 @G6
municipality   | contractual | E     | 45800 @H6
municipality   | subsidised  | A     | 61200 @D7
municipality   | subsidised  | B     | 48300 @E7
municipality   | subsidised  | C     | 39900 @F7
municipality   | subsidised  | D     | 35200 @G7
municipality   | subsidised  | E     | 31800 @H7
welfare-centre | statutory   | A     | 99100 @D8
welfare-centre | statutory   | B     | 75200 @E8
welfare-centre | statutory   | C     | 62200 @F8
welfare-centre | statutory   | D     | 53800 @G8
welfare-centre | statutory   | E     | 48700 @H8
welfare-centre | contractual | A     | 92000 @D9
welfare-centre | contractual | B     | 69900 @E9
welfare-centre | contractual | C     | 57900 @F9
welfare-centre | contractual | D     | 50300 @G9
welfare-centre | contractual | E     | 45600 @H9
`,
  ),
  findings: [],
};
