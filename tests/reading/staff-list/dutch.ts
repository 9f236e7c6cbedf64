import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Personeelslijst";

export const listDutch: Fixture = {
  name: "list-nl",
  layout: "staff list",
  language: "nl",
  messy: false,
  about: "both bodies in one list, working time as a percentage, end of career as a date",
  sheets: [
    sheet(
      name,
      "A1",
      `
Personeelsnr. | Naam      | Bestuur  | Dienst           | Functie              | Niveau | Graad | Statuut       | Prestatie % | Einde loopbaan
M-0001        | Agent 001 | Gemeente | Personeelsdienst | diensthoofd          | A      | A4    | Statutair     | 1           | @2031-05-31
M-0002        | Agent 002 | Gemeente | Personeelsdienst | loonbeheerder        | D      | D4    | Statutair     | 1           | @2030-03-31
M-0003        | Agent 003 | Gemeente | Informatica      | netwerkbeheerder     | B      | B1    | Contractueel  | 0.8         |
M-0004        | Agent 004 | Gemeente | Informatica      | helpdesk             | C      | C1    | Contractueel  | 0.5         |
M-0101        | Agent 101 | OCMW     | Personeelsdienst | projectverantwoordelijke | A  | A1    | Contractueel  | 1           | @2028-12-31
M-0102        | Agent 102 | OCMW     | Personeelsdienst | dossierbeheerder art. 60 | B  | B1    | Statutair     | 1           | @2028-06-30
M-0103        | Agent 103 | OCMW     | Overheidsopdrachten | aankoper          | B      | B3    | Contractueel  | 0.8         |
M-0104        | Agent 104 | OCMW     | Keuken           | hulpkok              | E      | E1    | Gesubsidieerd (GECO) | 0.75 |
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service          | job              | level | grade | statute     | real I | until
2   | Personeelsdienst | diensthoofd      | A     | A4    | statutory   | 1      | 2031-05-31
3   | Personeelsdienst | loonbeheerder    | D     | D4    | statutory   | 1      | 2030-03-31
4   | Informatica      | netwerkbeheerder | B     | B1    | contractual | 0.8    |
5   | Informatica      | helpdesk         | C     | C1    | contractual | 0.5    |
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service             | job                      | level | grade | statute     | real I | until
6   | Personeelsdienst    | projectverantwoordelijke | A     | A1    | contractual | 1      | 2028-12-31
7   | Personeelsdienst    | dossierbeheerder art. 60 | B     | B1    | statutory   | 1      | 2028-06-30
8   | Overheidsopdrachten | aankoper                 | B     | B3    | contractual | 0.8    |
9   | Keuken              | hulpkok                  | E     | E1    | subsidised  | 0.75   |
`,
    ),
  ],
  findings: [],
  personal: ["Agent 0", "Agent 1", "M-0"],
};
