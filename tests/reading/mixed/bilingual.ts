import { sheet } from "../drawn-sheet";
import { posts, workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "Overzicht-Aperçu";

export const mixedBilingual: Fixture = {
  name: "mixed-nl+fr",
  layout: "mixed",
  language: "nl+fr",
  messy: false,
  about: "staffing and workload on one sheet, one under the other, and the levels of the centre beside",
  sheets: [
    sheet(
      name,
      "A1",
      `
Dienst / Service              | Gemeente / Commune | <                        | OCMW / CPAS       | <                        |  |                                   |
^                             | Werkelijk / Réel   | Theoretisch / Théorique  | Werkelijk / Réel  | Theoretisch / Théorique  |  | OCMW / CPAS: Niveau               | VTE / ETP effectief / effectif
Personeel / RH                | 19                 | 20                       | 20                | 20                       |  | Niveau A                          | 3
IDPBW / SIPPT                 | 3                  | 3                        | 3                 | 3                        |  | Niveau B                          | 8.5
Totaal / Total                | 22                 | 23                       | 23                | 23                       |  | Niveau C                          | 11.5
                              |                    |                          |                   |                          |  | Totaal / Total                    | 23

Bestuur / Institution         | Dossiers           | Loonbeheerders (VTE) / Gestionnaires de paie (ETP)
OCMW / CPAS                   | 1000               | 4
Gemeente / Commune            | 1400               | 8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service        | real B | theoretical C
3   | Personeel / RH | 19     | 20
4   | IDPBW / SIPPT  | 3      | 3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service        | real D | theoretical E
3   | Personeel / RH | 20     | 20
4   | IDPBW / SIPPT  | 3      | 3
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | level | real H
3   | A     | 3
4   | B     | 8.5
5   | C     | 11.5
`,
    ),
    ...workloads(
      { sheet: name },
      `
entity         | files     | officers
welfare-centre | 1000 @B9  | 4 @C9
municipality   | 1400 @B10 | 8 @C10
`,
    ),
  ],
  findings: [],
};
