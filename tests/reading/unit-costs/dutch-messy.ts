import { sheet } from "../drawn-sheet";
import { said, unitCosts } from "../expected";
import type { Fixture } from "../fixture";

const name = "kost";

export const costsDutchMessy: Fixture = {
  name: "costs-nl-messy",
  layout: "unit costs",
  language: "nl",
  messy: true,
  about:
    "starts at H23, grades beside levels, amounts as text the Dutch way, one per month, an average of the levels at the end, abbreviated headings, nothing filled in for a level",
  sheets: [
    sheet(
      name,
      "H21",
      `
bron: sociaal secretariaat, simulatie van 15/11/2023 (niet geïndexeerd)

Niv. / graad | Stat. | Jaarl. kost¹ 2024 | Maandkost | Opmerking
A            | st.   | € 98.400,00  | 8200      |
A4           | st.   | 118000       | 9833.33   | directie
B            | ct.   | '69.300      | 5775      |
B4           | ct.   | 77500        | 6458.33   |
C            | ct.   |              |           | nog op te vragen
D4           | st.   | 58 450,50    | 4870.88   |
art. 60      | art. 60 | 0          | 0         | volledig gesubsidieerd
Gemiddelde   |       | 84330.1      | 7027.51   |
¹ patronale bijdragen inbegrepen
`,
    ),
  ],
  expected: unitCosts(
    { sheet: name, year: 2024 },
    `
row | level   | statute     | amount J
24  | A       | statutory   | 98400
25  | A4      | statutory   | 118000
26  | B       | contractual | 69300 or ?
27  | B4      | contractual | 77500
28  | C       | contractual | ?
29  | D4      | statutory   | 58450.5
`,
  ),
  // Row 30 has no level to which the cost could go.
  findings: said(name, "J24 J26 J29 30:"),
};
