import type { LineageWords } from "../../annex/t00/words";

export const lineageFr: LineageWords = {
  sheet: "T0 Origine",
  title: "T0 – Origine des chiffres",
  note: "Une ligne par ligne de chiffres. Les mots et les chiffres de cette feuille sont ceux du jour de la rédaction et ne suivent pas le classeur\u00a0; les annexes elles-mêmes contiennent des formules.",
  columns: {
    annex: "Annexe",
    cells: "Cellules",
    meaning: "Signification",
    sources: "Cellules sources",
    measures: "Mesures",
    values: "Chiffres du jour de la rédaction, dans l’ordre des cellules",
  },
};
