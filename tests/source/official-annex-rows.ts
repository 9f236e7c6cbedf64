import type { Rows } from "./told";

/** The form of the official annex: its headings in tiers, its rows, what is read of them, and the titles above. */
export const HEADINGS: Rows = [
  [
    "Fonction / Functie",
    "Cadre / Kader",
    null,
    "Effectif / Effectief",
    null,
    "Dont en disponibilité / In disponibiliteit",
    null,
    "Genre / Geslacht",
    null,
    null,
    null,
    "Domicile / Woonplaats",
    null,
  ],
  [null, null, null, null, null, null, null, "F/V", null, "M/M", null, "Uccle / Ukkel", null],
  [null, ...Array.from({ length: 6 }, () => ["Unités / Aantal personen", "ETP / VTE"]).flat()],
];
export const BODY: Rows = [
  ["NIVEAU A / NIVEAU A", 40, 38.5, 36, 34.6, 1, 1, 20, 19, 16, 15.6, 30, 29],
  ["A11", 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1],
  ["A4", 9, 8.5, 8, 7.8, 0, 0, 4, 4, 4, 3.8, 8, 7.8],
  ["A 1- 3", 30, 29, 27, 25.8, 1, 1, 15, 14, 12, 11.8, 21, 20.2],
  ["NIVEAU B / NIVEAU B", 12, 12, 11, 10.5, 0, 0, 6, 6, 5, 4.5, 11, 10.5],
  ["B4", 2, 2, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1],
  ["B 1- 3", 10, 10, 10, 9.5, 0, 0, 5, 5, 5, 4.5, 10, 9.5],
  ["NIVEAU E / NIVEAU E", 5, 5, 4, 3.5, 0, 0, 2, 2, 2, 1.5, 4, 3.5],
  ["TOTAL GENERAL / ALGEMEEN TOTAAL", 57, 55.5, 51, 48.6, 1, 1, 28, 27, 23, 21.6, 45, 43],
];
export const TOLD = [
  "AC · A11 · statutory: 1/1 (1)",
  "AC · A4 · statutory: 7.8/8.5 (8)",
  "AC · A1-3 · statutory: 25.8/29 (27)",
  "AC · B4 · statutory: 1/2 (1)",
  "AC · B1-3 · statutory: 9.5/10 (10)",
  "AC · E · statutory: 3.5/5 (4)",
];
export const TITLES: Rows = [
  ["COMMUNE D'UCCLE / GEMEENTE UKKEL"],
  ["Situation au 31/12/2022 - Toestand op 31/12/2022"],
  ["PERSONNEL STATUTAIRE / STATUTAIR PERSONEEL"],
];
