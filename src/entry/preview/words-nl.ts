import type { PreviewWords } from "./words";

export const previewNl: PreviewWords = {
  open: "Een werkmap openen…",
  save: "Een kopie opslaan",
  sample: "voorbeeld, illustratieve bedragen",
  local: "Niets verlaat deze computer.",
  language: "Taal",
  light: "Licht",
  dark: "Donker",
  drop: "Laat de werkmap hier los om ze te openen",
  opening: (file) => `${file} wordt geopend…`,
  saved: (file) => `De kopie staat als ${file} bij uw downloads.`,
  unsaved: (file) =>
    `${file} bevat wijzigingen die u nog niet als kopie hebt opgeslagen. Toch een andere werkmap openen?`,
  close: "Sluiten",
  workbook: "Werkmap",
  pane: "Deelvenster van Synergy Annex",
  starting: "De werkmap wordt klaargezet…",
  notStarted:
    "De pagina kan niet starten: de Excel-client van Microsoft werd niet gevonden. Start de pagina met “npm start”, na “npm ci”.",
  failed: (file) => `${file} kon door een fout in dit programma niet geopend worden.`,
  notSaved: (file) => `De kopie van ${file} kon niet gemaakt worden. De werkmap blijft open.`,
  notDrawn:
    "De werkmap kan door een fout in dit programma niet getoond worden. Ze is nog open: u kunt een kopie opslaan.",
  notTyped: "Dat kan niet in deze cel komen.",
  protectedSheet: (sheet) => `Het blad ${sheet} is beveiligd; de cel is niet gewijzigd.`,
  kept: "De geopende werkmap is niet gewijzigd.",
  view: {
    sheets: "Bladen",
    cells: (sheet) => `Cellen van het blad ${sheet}`,
    selectedCell: "Geselecteerd",
    content: "Inhoud van de cel",
    edit: (address) => `Inhoud van ${address}`,
    stale: "Deze formule kon niet herberekend worden; de waarde is de vroegere.",
    chartKept: "Deze grafiek blijft in het bestand zoals ze is; ze wordt hier niet getekend.",
    chart: (title) => `Grafiek: ${title}`,
  },
};
