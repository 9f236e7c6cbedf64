import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "annexe7_OK def";

export const annexBilingualMessy: Fixture = {
  name: "annex-nl+fr-messy",
  layout: "official annex",
  language: "nl+fr",
  messy: true,
  about:
    "logo text, line breaks in headings, blank rows and columns, Genre and Domicile pairs, fractional establishment as text, level rows that do not add up, nil as dash",
  sheets: [
    sheet(
      name,
      "B3",
      `
[logo] CPAS DE L'EXEMPLE¶OCMW VAN HET VOORBEELD
Annexe n° 7 au budget 2023 – Bijlage nr. 7 bij de begroting 2023

PERSONNEL STATUTAIRE¶STATUTAIR PERSONEEL

Fonction¶Functie | | Cadre¶Kader | <         | Effectif¶Effectief | <        | Dont en disponibilité¶In disponibiliteit | < | Genre¶Geslacht | <   | Domicile¶Woonplaats | <
^                | | Unités¶Aantal personen | ETP¶VTE | Unités¶Aantal pers. | ETP¶VTE | Unités | ETP¶VTE | F / V | M / M | Région¶Gewest | Hors Région
NIVEAU A         | | 557,5       | 557,5     | 36                 | 34.6     | -  | -   | 20 | 16 | 30 | 6
A11              | |             |           |                    |          |    |     |    |    |    |
A 5              | | 57,5        | 57,5      | 6                  | 6        | -  | -   | 3  | 3  | 6  | -
A 1- 4           | | 500         | 500       | 30                 | 28.6     | -  | -   | 17 | 13 | 24 | 6

NIVEAU B (*)     | | 120         | 118       | 101                | 95.2     | 3  | 3   | 80 | 21 | 90 | 11
B4               | | 20          | 20        | 17                 | 17       | -  | -   | 12 | 5  | 15 | 2
B 1- 3           | | 100         | 98        | 84                 | 79.2     | 3  | 3   | 68 | 16 | 75 | 9
NIVEAU C         | | 60          | 60        | 58                 | 55       | -  | -   | 40 | 18 | 44 | 14
C4               | | 4           | 4         | 4                  | 4        | -  | -   | 2  | 2  | 3  | 1
C 1- 3           | | 56          | 56        | 54                 | 50       | -  | -   | 38 | 16 | 41 | 13

TOTAL GENERAL /¶ALGEMEEN TOTAAL | | 737.5 | 735.5 | 195                | 184.8    | 3  | 3   | 140 | 55 | 164 | 31
(*) y compris les infirmiers / met inbegrip van de verpleegkundigen
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre", statute: "statutory" },
    `
row | level | grade | theoretical E | heads F | real G
12  | A     | A5    | 57.5          | 6       | 6
13  | A     | A1-4  | 500           | 30      | 28.6
16  | B     | B4    | 20            | 17      | 17
17  | B     | B1-3  | 98            | 84      | 79.2
19  | C     | C4    | 4             | 4       | 4
20  | C     | C1-3  | 56            | 54      | 50
`,
  ),
  // A11 has no figures at all, so there is nothing to tell of it. Level C: 4 + 50 is 54, not 55; and the total has the 55.
  findings: said(name, "E12 G18"),
};
