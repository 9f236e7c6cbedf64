import type { BookErrorKind } from "../../standin/ooxml/open-book";
import type { ViewWords } from "../../standin/view/view-words";
import type { UiLanguage } from "../../text/language";

/** What the preview page itself says; the pane has words of its own. */
export type PreviewWords = {
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly local: string;
  readonly language: string;
  readonly light: string;
  readonly dark: string;
  readonly drop: string;
  readonly opening: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly unsaved: (file: string) => string;
  readonly close: string;
  readonly workbook: string;
  readonly pane: string;
  readonly starting: string;
  readonly notStarted: string;
  readonly refused: Readonly<Record<BookErrorKind, (file: string) => string>>;
  readonly failed: (file: string) => string;
  readonly notSaved: (file: string) => string;
  readonly notTyped: string;
  readonly protectedSheet: (sheet: string) => string;
  readonly kept: string;
  readonly view: ViewWords;
};

const nl: PreviewWords = {
  open: "Een werkmap openen…",
  save: "Een kopie opslaan",
  sample: "voorbeeld, fictieve bedragen",
  local: "Alles blijft op deze computer.",
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
  refused: {
    encrypted: (file) =>
      `${file} is beveiligd met een wachtwoord. Haal het wachtwoord in Excel weg (Bestand > Info > Werkmap beveiligen), sla op en probeer opnieuw.`,
    "old-format": (file) =>
      `${file} heeft de oude Excel-indeling (.xls). Sla het bestand in Excel op als Excel-werkmap (.xlsx) en open die.`,
    "not-a-zip": (file) => `${file} is geen Excel-werkmap, of het bestand is beschadigd.`,
    "too-large": (file) => `${file} is te groot om hier te openen.`,
    "broken-part": (file) =>
      `${file} is beschadigd. Open het bestand in Excel, laat Excel het herstellen, sla het op en probeer opnieuw.`,
    unsupported: (file) =>
      `${file} heeft een indeling die hier niet gelezen wordt. Sla het bestand in Excel op als Excel-werkmap (.xlsx) en open die.`,
  },
  failed: (file) => `${file} kon door een fout in dit programma niet geopend worden.`,
  notSaved: (file) => `De kopie van ${file} kon niet gemaakt worden. De werkmap blijft open.`,
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

const fr: PreviewWords = {
  open: "Ouvrir un classeur…",
  save: "Enregistrer une copie",
  sample: "exemple, montants fictifs",
  local: "Tout reste sur cet ordinateur.",
  language: "Langue",
  light: "Clair",
  dark: "Sombre",
  drop: "Déposez le classeur ici pour l’ouvrir",
  opening: (file) => `Ouverture de ${file}…`,
  saved: (file) => `La copie se trouve dans vos téléchargements sous le nom ${file}.`,
  unsaved: (file) =>
    `${file} contient des modifications dont vous n’avez pas encore enregistré de copie. Ouvrir tout de même un autre classeur ?`,
  close: "Fermer",
  workbook: "Classeur",
  pane: "Volet de Synergy Annex",
  starting: "Préparation du classeur…",
  notStarted:
    "La page ne peut pas démarrer : le client Excel de Microsoft est introuvable. Lancez la page avec « npm start », après « npm ci ».",
  refused: {
    encrypted: (file) =>
      `${file} est protégé par un mot de passe. Supprimez-le dans Excel (Fichier > Informations > Protéger le classeur), enregistrez et réessayez.`,
    "old-format": (file) =>
      `${file} est à l’ancien format Excel (.xls). Enregistrez-le dans Excel comme classeur Excel (.xlsx) et ouvrez ce dernier.`,
    "not-a-zip": (file) => `${file} n’est pas un classeur Excel, ou le fichier est endommagé.`,
    "too-large": (file) => `${file} est trop volumineux pour être ouvert ici.`,
    "broken-part": (file) =>
      `${file} est endommagé. Ouvrez-le dans Excel, laissez Excel le réparer, enregistrez-le et réessayez.`,
    unsupported: (file) =>
      `${file} est dans un format qui n’est pas lu ici. Enregistrez-le dans Excel comme classeur Excel (.xlsx) et ouvrez ce dernier.`,
  },
  failed: (file) => `${file} n’a pas pu être ouvert, par une erreur de ce programme.`,
  notSaved: (file) => `La copie de ${file} n’a pas pu être faite. Le classeur reste ouvert.`,
  notTyped: "Cela ne peut pas être placé dans cette cellule.",
  protectedSheet: (sheet) => `La feuille ${sheet} est protégée ; la cellule n’a pas été modifiée.`,
  kept: "Le classeur ouvert n’a pas été modifié.",
  view: {
    sheets: "Feuilles",
    cells: (sheet) => `Cellules de la feuille ${sheet}`,
    selectedCell: "Sélection",
    content: "Contenu de la cellule",
    edit: (address) => `Contenu de ${address}`,
    stale: "Cette formule n’a pas pu être recalculée ; la valeur est l’ancienne.",
    chartKept: "Ce graphique reste tel quel dans le fichier ; il n’est pas dessiné ici.",
    chart: (title) => `Graphique : ${title}`,
  },
};

const en: PreviewWords = {
  open: "Open a workbook…",
  save: "Save a copy",
  sample: "sample, invented amounts",
  local: "Everything stays on this computer.",
  language: "Language",
  light: "Light",
  dark: "Dark",
  drop: "Drop the workbook here to open it",
  opening: (file) => `Opening ${file}…`,
  saved: (file) => `The copy is in your downloads as ${file}.`,
  unsaved: (file) =>
    `${file} has changes that you have not saved as a copy yet. Open another workbook all the same?`,
  close: "Close",
  workbook: "Workbook",
  pane: "Synergy Annex pane",
  starting: "Getting the workbook ready…",
  notStarted:
    "The page cannot start: Microsoft's Excel client was not found. Start the page by “npm start”, after “npm ci”.",
  refused: {
    encrypted: (file) =>
      `${file} is protected by a password. Remove it in Excel (File > Info > Protect Workbook), save and try again.`,
    "old-format": (file) =>
      `${file} is in the old Excel format (.xls). Save it in Excel as an Excel workbook (.xlsx) and open that.`,
    "not-a-zip": (file) => `${file} is not an Excel workbook, or the file is damaged.`,
    "too-large": (file) => `${file} is too large to be opened here.`,
    "broken-part": (file) =>
      `${file} is damaged. Open it in Excel, let Excel repair it, save it and try again.`,
    unsupported: (file) =>
      `${file} is in a format that is not read here. Save it in Excel as an Excel workbook (.xlsx) and open that.`,
  },
  failed: (file) => `${file} could not be opened, by an error of this program.`,
  notSaved: (file) => `No copy of ${file} could be made. The workbook stays open.`,
  notTyped: "That cannot go into this cell.",
  protectedSheet: (sheet) => `The sheet ${sheet} is protected; the cell was not changed.`,
  kept: "The open workbook was not changed.",
  view: {
    sheets: "Sheets",
    cells: (sheet) => `Cells of the sheet ${sheet}`,
    selectedCell: "Selected",
    content: "Content of the cell",
    edit: (address) => `Content of ${address}`,
    stale: "This formula could not be recalculated; the value is the earlier one.",
    chartKept: "This chart stays in the file as it is; it is not drawn here.",
    chart: (title) => `Chart: ${title}`,
  },
};

export const PREVIEW_WORDS: Readonly<Record<UiLanguage, PreviewWords>> = { nl, fr, en };
