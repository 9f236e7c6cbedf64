import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Export RH-HR";

export const listBilingualMessy: Fixture = {
  name: "list-nl+fr-messy",
  layout: "staff list",
  language: "nl+fr",
  messy: true,
  about:
    "an export of the payroll office: 14 columns of which few count, statutes in whichever language, working time as hours out of 38, a month as the end",
  sheets: [
    sheet(
      name,
      "A1",
      `
Export 04/01/2024 08:12

Matricule / Stamnr. | Nom / Naam | Genre / Geslacht | Domicile / Woonplaats | Tél. / Tel. | Institution / Bestuur | Entrée / Indienst | Service / Dienst | Fonction / Functie | Code / Schaal | Statut / Statuut | Régime de travail /¶Arbeidsregime | Sortie /¶Uitdienst | Remarques / Opm.
00-001 | Agent 001 | X | 9999 | 02/000.00.01 | AC   | @1999-09-01 | RH                  | Gestionnaire de paie | D4    | Statutaire      | 38/38     | @2030-01-31 |
00-002 | Agent 002 | X | 9999 | 02/000.00.02 | AC   | @2010-02-01 | RH                  | Gestionnaire de paie | C1    | Contractueel    | 30.4/38   |             | ouderschapsverlof
00-003 | Agent 003 | X | 9999 | 02/000.00.03 | A.C. | @2015-04-01 | IDPBW / SIPPT       | Preventieadviseur niveau 1 | A2 | Statutair    | 19/38     | 12/2029     |
01-001 | Agent 101 | X | 9999 | 02/000.00.04 | CPAS | @2001-01-15 | Ressources humaines | Chef de cellule      | B4    | Statutaire      | 38/38     | 2028        | départ pension
01-002 | Agent 102 | X | 9999 | 02/000.00.05 | OCMW | @2018-11-01 | Personeelsdienst    | Tijdsbeheer          | C1    | Contractuel     | 38/38     |             |
01-003 | Agent 103 | X | 9999 | 02/000.00.06 | OCMW | @2022-06-01 | Personeelsdienst    | Onthaal              | E1    | Art. 60 §7      | 38/38     |             |
01-004 | Agent 104 | X | 9999 | 02/000.00.07 | C.P.A.S. | @2020-03-01 | Communication   | Webmaster            | A1 ff | ACS / GECO      | mi-temps  | +/- 5 ans   |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service       | level | grade | statute     | real L | until
4   | RH            | D     | D4    | statutory   | 1      | 2030-01-31
5   | RH            | C     | C1    | contractual | 0.8    |
6   | IDPBW / SIPPT | A     | A2    | statutory   | 0.5    | 2029-12
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | level | grade | statute     | real L   | until
7   | Ressources humaines | B     | B4    | statutory   | 1        | 2028
8   | Personeelsdienst    | C     | C1    | contractual | 1        |
9   | Personeelsdienst    | E     | E1    | article-60  | 1        |
10  | Communication       | A     | A1    | subsidised  | 0.5 or ? |
`,
    ),
  ],
  // H7 and H8: one service of the three is called RH, Ressources humaines and Personeelsdienst.
  findings: said(name, "H7 H8 L4 L5 L6 L7 L8 L9 L10 M10"),
  personal: ["Agent 0", "Agent 1", "02/000", "00-00", "01-00"],
};
