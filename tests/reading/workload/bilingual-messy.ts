import { sheet } from "../drawn-sheet";
import { said, workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Loonbeheer Paie";

export const workloadBilingualMessy: Fixture = {
  name: "workload-nl+fr-messy",
  layout: "workload",
  language: "nl+fr",
  messy: true,
  about:
    "starts at H23, line breaks, merged title, numbers as text with groups, a ratio that does not follow, a total typed wrong, remarks",
  sheets: [
    sheet(
      name,
      "H21",
      `
Loonbeheer – Gestion de la paie | < | < | <

Bestuur¶Institution | Aantal dossiers¶Nombre de dossiers | Beheerders (VTE)¶Gestionnaires (ETP) | Dossiers / beheerder¶Dossiers / gestionnaire | Opmerking / Remarque
OCMW / CPAS         | '1.000   | 4      | 250 |
Gemeente / Commune  | 1 400    | 8      | 157 | tijdsbeheer inbegrepen

Totaal / Total      | 2040     | 12     | 200 |
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files     | officers
welfare-centre | 1000 or ? @I24 | 4 @J24
municipality   | 1400 @I25 | 8 @J25
`,
  ),
  findings: said(name, "I24 I25 K25 I27"),
};
