import type { MappingWords } from "../mapping-words";

export const mappingNl: MappingWords = {
  correct: "Aanpassen…",
  correctWhat: (address) => `Aanpassen hoe ${address} gelezen is`,
  sureness: "Zekerheid",
  sure: {
    sure: "zeker herkend",
    fairly: "vrij zeker herkend",
    unsure: "onzeker: kijk na",
    unknown: "niet herkend",
  },
  heading: "Lezing aanpassen",
  readAs: "Gelezen als",
  back: "Terug naar de bronnen",
  columns: "Kolommen",
  columnsHint: "Kies wat elke kolom is. Het resultaat is meteen zichtbaar; er wordt nog niets bewaard.",
  noHeading: (column) => `Kolom ${column}, zonder kop`,
  noSamples: "geen waarden getoond",
  why: {
    corrected: "zoals u zei",
    words: "herkend aan de kop",
    values: "herkend aan de waarden",
    unread: "niet herkend",
  },
  is: "Dit is",
  body: "Bestuur",
  year: "Jaar",
  asRead: (what) => `${what} (zoals gelezen)`,
  asReadAgain: "zoals het programma leest",
  unread: "niet gebruikt",
  unused: (what) => `${what}, niet gebruikt`,
  quoted: (text) => `“${text}”`,
  noBody: "niet vermeld",
  bodyByRow: (column) => `per rij, kolom ${column}`,
  noYear: "niet vermeld",
  both: "beide samen",
  total: "totaal van andere kolommen",
  ignored: "telt niet mee",
  groups: {
    staff: "Personeelstabel",
    list: "Personeelslijst",
    costs: "Eenheidskosten",
    budget: "Begroting",
    workload: "Werklast",
  },
  rows: "Rijen",
  rowsHint: "Een rij zonder vinkje is een totaal of subtotaal en telt niet mee.",
  counting: (count) => (count === 1 ? "1 rij die meetelt" : `${count} rijen die meetellen`),
  wholeTable: "De hele tabel",
  ignoreBlock: "Deze tabel niet gebruiken",
  ignoredBlocks: "Niet gebruikt op uw vraag",
  useBlock: "Toch gebruiken",
  sources: {
    heading: "Welke tabel telt?",
    hint: (bodies) =>
      `Deze tabellen geven allemaal personeel van: ${bodies}. Voor dezelfde diensten telt er één; verschillende diensten tellen samen.`,
    own: "Laat het programma kiezen",
  },
  draft: {
    unkept: (count) =>
      count === 1
        ? "1 aanpassing, nog niet onthouden in de werkmap"
        : `${count} aanpassingen, nog niet onthouden in de werkmap`,
    keep: "Onthouden",
    undo: "Ongedaan maken",
    keeping: "Wordt onthouden…",
    refused: {
      unfinished: "Voltooi eerst de onvoltooide bijlage of maak ze ongedaan.",
      "too-large": "Dit is meer dan de werkmap kan onthouden. Laat enkele aanpassingen vallen.",
    },
    kept: (count) =>
      count === 1 ? "1 aanpassing van u wordt toegepast." : `${count} aanpassingen van u worden toegepast.`,
  },
  unfit: {
    heading: (count) =>
      count === 1 ? "1 aanpassing past niet meer" : `${count} aanpassingen passen niet meer`,
    drop: "Laten vallen",
    dropWhat: (text) => `De aanpassing voor ${text} laten vallen`,
    noText: "een cel zonder kop",
  },
};
