import { sheet } from "../drawn-sheet";
import { budget } from "../expected";
import type { Fixture } from "../fixture";

const name = "Gemeente-Commune";

export const budgetBilingual: Fixture = {
  name: "budget-nl+fr",
  layout: "budget list",
  language: "nl+fr",
  messy: false,
  about:
    "functional and economic code in columns of their own, a label in each language, years in the row above the stages",
  sheets: [
    sheet(
      name,
      "A1",
      `
GEMEENTE / COMMUNE
Gewone dienst / Service ordinaire

Functionele code / Code fonctionnel | Economische code / Code économique | Omschrijving            | Libellé                    | 2022              | 2023                | 2024
^                                   | ^                                  | ^                       | ^                          | Rekening / Compte | Begroting / Budget  | Begroting / Budget
104                                 | 111-01                             | Wedden                  | Traitements                | 1004218.37        | 1068500             | 1102300
104                                 | 123-02                             | Kantoorbenodigdheden    | Fournitures de bureau      | 38914.22          | 41000               | 42500
104                                 | 127-03                             | Brandstof voor voertuigen | Carburant des véhicules  | 34509.18          | 40200               | 39500
131                                 | 111-01                             | Wedden personeelsdienst | Traitements du service RH  | 812655.48         | 861200              | 884900
Totaal / Total                      |                                    |                         |                            | 1890297.25        | 2010900             | 2069200
`,
    ),
  ],
  expected: budget(
    { sheet: name, entity: "municipality", serviceKind: "ordinary" },
    `
row | article    | label                     | account 2022 E | budget 2023 F | budget 2024 G
6   | 104/111-01 | Wedden or Wedden / Traitements | 1004218.37     | 1068500       | 1102300
7   | 104/123-02 | Kantoorbenodigdheden or Kantoorbenodigdheden / Fournitures de bureau | 38914.22       | 41000         | 42500
8   | 104/127-03 | Brandstof voor voertuigen or Brandstof voor voertuigen / Carburant des véhicules | 34509.18       | 40200         | 39500
9   | 131/111-01 | Wedden personeelsdienst or Wedden personeelsdienst / Traitements du service RH | 812655.48      | 861200        | 884900
`,
  ),
  findings: [],
};
