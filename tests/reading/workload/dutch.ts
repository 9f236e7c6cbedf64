import { sheet } from "../drawn-sheet";
import { workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Werklast";

export const workloadDutch: Fixture = {
  name: "workload-nl",
  layout: "workload",
  language: "nl",
  messy: false,
  about: "the other way round: bodies across, what is counted down, art. 60 files apart",
  sheets: [
    sheet(
      name,
      "C4",
      `
                                      | Gemeente | OCMW | Samen
Aantal dossiers                       | 1400     | 1000 | 2400
waarvan dossiers art. 60              | 0        | 300  | 300
Loonbeheerders (VTE)                  | 8        | 4    | 12
Apart personeel tijdsbeheer (VTE)     | 0        | 3    | 3
Dossiers per beheerder                | 175      | 250  | 200
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files    | article60Files | officers | otherStaff
municipality   | 1400 @D5 | 0 @D6          | 8 @D7    | 0 @D8
welfare-centre | 1000 @E5 | 300 @E6        | 4 @E7    | 3 @E8
`,
  ),
  findings: [],
};
