import { sheet } from "../drawn-sheet";
import { budget, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Uitvoering-Exécution";

export const budgetBilingualMessy: Fixture = {
  name: "budget-nl+fr-messy",
  layout: "budget list",
  language: "nl+fr",
  messy: true,
  about:
    "execution of the budget: credit, committed, charged, available; both bodies in one list by a column; blank columns; merged group rows",
  sheets: [
    sheet(
      name,
      "A1",
      `
Stand van de uitvoering op 30/09/2023 / Situation de l'exécution au 30/09/2023
Bestuur /¶Institution | | Art. | Omschrijving / Libellé | | Krediet /¶Crédit 2023 | Vastgelegd /¶Engagé | Aangerekend /¶Imputé | Beschikbaar /¶Disponible
Personeelskosten / Frais de personnel | < | < | < | < | < | < | < | <
OCMW     | | 104/111-01 | Wedden / Traitements                  | | 1176400   | 1176400   | 870210.45  | 0
Gemeente | | 104/111-01 | Wedden / Traitements                  | | 1068500   | 1068500   | 799120.05  | 0
Werking / Fonctionnement | < | < | < | < | < | < | < | <
OCMW     | | 104/123-02 | Kantoorbenodigdheden / Fournitures    | | 36000     | 21400,50  | 18002.1    | 14599.5
Gemeente | | 104/123-02 | Kantoorbenodigdheden / Fournitures    | | 41000     | 33105.75  | 30990      | 7894.25
Commune  | | 104/124-08 | Verzekeringen / Assurances            | | 94500     | 94500     | 94500      | -
CPAS     | | 104/124-08 | Verzekeringen / Assurances            | | 58 000 €  | 57200     | 57200      | 800
Totaal / Total | | |                                            | | 2474400   | 2451106.25 | 1870220.6 | 23293.75
`,
    ),
  ],
  expected: [
    ...budget(
      { sheet: name, entity: "welfare-centre" },
      `
row | article    | label                              | budget 2023 F | committed 2023 G | charged 2023 H | available 2023 I
4   | 104/111-01 | Wedden / Traitements               | 1176400       | 1176400          | 870210.45      | 0
7   | 104/123-02 | Kantoorbenodigdheden / Fournitures | 36000         | 21400.5          | 18002.1        | 14599.5
10  | 104/124-08 | Verzekeringen / Assurances         | 58000         | 57200            | 57200          | 800
`,
    ),
    ...budget(
      { sheet: name, entity: "municipality" },
      `
row | article    | label                              | budget 2023 F | committed 2023 G | charged 2023 H | available 2023 I
5   | 104/111-01 | Wedden / Traitements               | 1068500       | 1068500          | 799120.05      | 0
8   | 104/123-02 | Kantoorbenodigdheden / Fournitures | 41000         | 33105.75         | 30990          | 7894.25
9   | 104/124-08 | Verzekeringen / Assurances         | 94500         | 94500            | 94500          | 0
`,
    ),
  ],
  // Charged: the total has two digits the wrong way round.
  findings: said(name, "G7 F10 H11"),
};
