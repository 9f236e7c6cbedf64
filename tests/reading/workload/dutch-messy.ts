import { sheet } from "../drawn-sheet";
import { said, workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "ratio";

export const workloadDutchMessy: Fixture = {
  name: "workload-nl-messy",
  layout: "workload",
  language: "nl",
  messy: true,
  about:
    "bodies across with an empty column between and a benchmark of another body, art. 60 files above the files, error, text FTE, typo",
  sheets: [
    sheet(
      name,
      "B3",
      `
Wat                     | Gemeentebestuur |  | OCMW     | OCMW Anderstad (ter vergelijking)
Dosiers (aantal)        | 1400            |  | 1000     | 2600
w.v. art. 60            | -               |  | 1300     | 250
Loonbeheerders, VTE     | 8               |  | 4,0      | 10
Tijdsbeheer apart, VTE  | -               |  | 3        | #DIV/0!
Dossiers per beheerder  | 175             |  | 250      | 260
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files    | article60Files | officers | otherStaff
municipality   | 1400 @C4 | 0 @C5          | 8 @C6    | 0 @C7
welfare-centre | 1000 @E4 | 1300 or ? @E5  | 4 @E6    | 3 @E7
`,
  ),
  // The benchmark is another centre's: it is no second figure of ours, and that there are two is said.
  findings: said(name, "F3 E5 E6"),
};
