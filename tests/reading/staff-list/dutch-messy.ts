import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "lijst";

export const listDutchMessy: Fixture = {
  name: "list-nl-messy",
  layout: "staff list",
  language: "nl",
  messy: true,
  about:
    "unusual order of columns from H23 on, blank columns, statutes abbreviated, service only on its first row, a person twice, whole hundreds as percentages",
  sheets: [
    sheet(
      name,
      "H23",
      `
VTE % | Einddatum   |  | Weddeschaal | Statuut | Naam      | Dienst            | Entiteit | E-mail
100   |             |  | A1          | Stat.   | Agent 001 | Juridische dienst | OCMW     | agent001@voorbeeld.invalid
50    |             |  | A1          | Contr.  | Agent 002 |                   | OCMW     | agent002@voorbeeld.invalid
80    | @2029-09-30 |  | B2          | Contr.  | Agent 003 | Vorming           | OCMW     |

100   | '2028       |  | B4          | stat.   | Agent 004 | Personeelsdienst  | OCMW     |
100   |             |  | C1          | contr.  | Agent 005 |                   | OCMW     |
100   |             |  | C1          | contr.  | Agent 005 |                   | OCMW     | dubbel?
100   | n.v.t.      |  | E1          | art.60  | Agent 006 |                   | OCMW     |
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre" },
    `
row | service           | level | grade | statute     | real H | until
24  | Juridische dienst | A     | A1    | statutory   | 1      |
25  | Juridische dienst | A     | A1    | contractual | 0.5    |
26  | Vorming           | B     | B2    | contractual | 0.8    | 2029-09-30
28  | Personeelsdienst  | B     | B4    | statutory   | 1      | 2028
29  | Personeelsdienst  | C     | C1    | contractual | 1      |
30  | Personeelsdienst  | C     | C1    | contractual | 1      |
31  | Personeelsdienst  | E     | E1    | article-60  | 1      |
`,
  ),
  findings: said(name, "30:"),
  personal: ["Agent 0", "agent00"],
};
