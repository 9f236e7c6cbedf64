import type { PreviewWords } from "./words";

export const previewFr: PreviewWords = {
  open: "Ouvrir un classeur…",
  save: "Enregistrer une copie",
  sample: "exemple, montants illustratifs",
  local: "Rien ne quitte cet ordinateur.",
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
  failed: (file) => `${file} n’a pas pu être ouvert, par une erreur de ce programme.`,
  notSaved: (file) => `La copie de ${file} n’a pas pu être faite. Le classeur reste ouvert.`,
  notDrawn:
    "Une erreur de ce programme empêche d’afficher le classeur. Il reste ouvert : vous pouvez en enregistrer une copie.",
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
