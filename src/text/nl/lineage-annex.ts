import type { LineageWords } from "../../annex/t00/words";

export const lineageNl: LineageWords = {
  sheet: "T0 Herkomst",
  title: "T0 – Herkomst van de cijfers",
  note: "Een rij voor elke rij met cijfers. Woorden en cijfers op dit blad zijn die van de dag van opmaak en volgen de werkmap niet; in de bijlagen zelf staan formules.",
  columns: {
    annex: "Bijlage",
    cells: "Cellen",
    meaning: "Betekenis",
    sources: "Broncellen",
    measures: "Maatregelen",
    values: "Cijfers van de dag van opmaak, in de volgorde van de cellen",
  },
};
