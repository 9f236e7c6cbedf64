import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Personeel-Personnel";

export const listBilingual: Fixture = {
  name: "list-nl+fr",
  layout: "staff list",
  language: "nl+fr",
  messy: false,
  about:
    "a heading in each language on two rows of their own, level and grade apart, values in the language of the agent",
  sheets: [
    sheet(
      name,
      "A1",
      `
Naam         | Entiteit | Dienst        | Functie         | Niveau | Graad | Statuut      | VTE  | Einde loopbaan
Nom          | Entité   | Service       | Fonction        | Niveau | Grade | Statut       | ETP  | Fin de carrière
Persoon 01   | Gemeente | Communicatie  | Redacteur       | B      | B1    | Contractueel | 1    |
Personne 02  | Commune  | Communicatie  | Graphiste       | B      | B2    | Contractuel  | 0.8  |
Persoon 03   | Gemeente | Financiën     | Ontvanger       | A      | A7    | Statutair    | 1    | @2028-09-01
Personne 04  | CPAS     | Service social | Assistant social | B    | B1    | Contractuel  | 0.5  |
Persoon 05   | OCMW     | Service social | Hoofdmaatschappelijk werker | B | B4 | Statutair | 1 | @2030-04-01
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service      | job       | level | grade | statute     | real H | until
3   | Communicatie | Redacteur | B     | B1    | contractual | 1      |
4   | Communicatie | Graphiste | B     | B2    | contractual | 0.8    |
5   | Financiën    | Ontvanger | A     | A7    | statutory   | 1      | 2028-09-01
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service        | job                         | level | grade | statute     | real H | until
6   | Service social | Assistant social            | B     | B1    | contractual | 0.5    |
7   | Service social | Hoofdmaatschappelijk werker | B     | B4    | statutory   | 1      | 2030-04-01
`,
    ),
  ],
  findings: [],
  personal: ["Persoon 0", "Personne 0"],
};
