import { sheet } from "../drawn-sheet";
import { workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Werklast - Charge";

export const heldWorkloadBilingual: Fixture = {
  name: "held-workload-nl+fr",
  layout: "workload",
  language: "nl+fr",
  messy: false,
  about: "both languages in every heading, a ratio and a total that follow",
  sheets: [
    sheet(
      name,
      "A1",
      `
Werklast van de loondienst / Charge de travail du service des traitements, 2024
Entiteit / Entité | Aantal dossiers / Nombre de dossiers | Dossierbeheerders (VTE) / Gestionnaires (ETP) | Dossiers per VTE / par ETP
Gemeente / Commune | 860 | 5 | 172
OCMW / CPAS        | 640 | 4 | 160
Totaal / Total     | 1500 | 9 | 166.67
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files   | officers
municipality   | 860 @B3 | 5 @C3
welfare-centre | 640 @B4 | 4 @C4
`,
  ),
  findings: [],
};
