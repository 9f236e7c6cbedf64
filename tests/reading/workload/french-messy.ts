import { sheet } from "../drawn-sheet";
import { said, workloads } from "../expected";
import type { Fixture } from "../fixture";

const name = "PV SIPPT-RH";

export const workloadFrenchMessy: Fixture = {
  name: "workload-fr-messy",
  layout: "workload",
  language: "fr",
  messy: true,
  about:
    "in the middle of minutes in prose, a typo in a heading, an officer count as a sum in words, an unknown number of files, abbreviated bodies",
  sheets: [
    sheet(
      name,
      "A1",
      `
Procès-verbal de la réunion du 08/02/2023
Présents : la direction RH des deux administrations
1. Le CPAS expose la charge de travail de la cellule paie. La commune répond qu'une comparaison directe n'est pas possible.
Tableau :

Entité  | Nbre de dosiers | Gestionnaires  | Pers. gestion du temps
C.P.A.S. | 1000           | 3 + 1 mi-temps | 3
A.C.    |                 | 8              | compris dans les 8

2. Les parties conviennent de se revoir en mars.
3. Environ 300 travailleurs article 60 auprès de 72 partenaires demandent plus de travail.
`,
    ),
  ],
  expected: workloads(
    { sheet: name },
    `
entity         | files    | officers     | otherStaff
welfare-centre | 1000 @B7 | 3.5 or ? @C7 | 3 @D7
municipality   | ? @B8    | 8 @C8        | 0 or ? @D8
`,
  ),
  findings: said(name, "C7 B8 D8"),
};
