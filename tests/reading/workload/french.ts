import { sheet } from "../drawn-sheet";
import { workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Charge de travail";

export const workloadFrench: Fixture = {
  name: "workload-fr",
  layout: "workload",
  language: "fr",
  messy: false,
  about: "bodies down; files, officers and the ratio across; both together at the end",
  sheets: [
    sheet(
      name,
      "A1",
      `
Gestion des paies : charge de travail

Institution | Dossiers gérés | Gestionnaires de paie (ETP) | Dossiers par gestionnaire | Personnel distinct gestion du temps (ETP)
CPAS        | 1000           | 4                           | 250                       | 3
Commune     | 1400           | 8                           | 175                       | 0
Ensemble    | 2400           | 12                          | 200                       | 3
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files    | officers | otherStaff
welfare-centre | 1000 @B4 | 4 @C4    | 3 @E4
municipality   | 1400 @B5 | 8 @C5    | 0 @E5
`,
  ),
  findings: [],
};
