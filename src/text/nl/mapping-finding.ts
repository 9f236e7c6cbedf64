import type { MappingFindingWords } from "../finding-words";

export const mappingFindingsNl: MappingFindingWords = {
  "mapping-unfit": ({ text, sheet, cell, reason }) => ({
    message: `Uw aanpassing voor ${text === "" ? "een cel zonder kop" : `“${text}”`} (blad “${sheet}”, toen in ${cell}) past niet meer: ${
      {
        "sheet-gone": "dat blad is er niet meer",
        "text-gone": "die cel is er niet meer te vinden",
        several: "er zijn nu verschillende zulke cellen",
      }[reason]
    }. Ze wordt niet toegepast.`,
    mend: "Kijk in “Bronnen” na hoe de tabel nu gelezen is, pas dat zo nodig opnieuw aan en laat de oude aanpassing vallen.",
  }),
  "memory-lost": () => ({
    message:
      "De werkmap weet niet meer wat wij erin onthielden. Ze is wellicht bewaard met een ander programma dan Excel.",
    mend: "Had u aangepast hoe een tabel gelezen wordt, doe dat dan opnieuw.",
  }),
};
