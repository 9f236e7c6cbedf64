import type { ImportFindingWords } from "../finding-words";

export const importFindingsNl: ImportFindingWords = {
  "mechanism-assumed": ({ id, mechanism }) => ({
    message: `De rij zegt niet hoe de winst van ${id} tot stand komt. Op grond van de cijfers wordt ze gelezen als “${mechanism}”.`,
    mend: "Kies na het overnemen het mechanisme in de tabel, of duid aan in welke kolom het staat.",
  }),
  "import-range": ({ text, middle }, { number }) => ({
    message: `“${text}” is een marge: beide grenzen worden bewaard, en het midden (${number(middle)}) wordt opgeteld.`,
    mend: null,
  }),
  "import-changed": () => ({
    message: "Deze cellen zijn gewijzigd sinds ze getoond werden. Er is niets toegevoegd.",
    mend: "Bekijk de rijen opnieuw en voeg ze dan toe.",
  }),
  "import-in-the-way": ({ sheet }) => ({
    message: `Op het blad “${sheet}” staat onder de tabel iets op de plaats van de nieuwe rijen.`,
    mend: "Verplaats de inhoud van deze cel.",
  }),
};
