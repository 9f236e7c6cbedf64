import type { MappingWords } from "../mapping-words";

export const mappingFr: MappingWords = {
  correct: "Corriger…",
  correctWhat: (address) => `Corriger la lecture de ${address}`,
  sureness: "Certitude",
  sure: {
    sure: "reconnu avec certitude",
    fairly: "assez sûr",
    unsure: "incertain\u00a0: à vérifier",
    unknown: "non reconnu",
  },
  heading: "Corriger la lecture",
  readAs: "Lu comme",
  back: "Retour aux sources",
  columns: "Colonnes",
  columnsHint:
    "Choisissez ce qu’est chaque colonne. Le résultat est visible aussitôt\u00a0; rien n’est encore retenu.",
  noHeading: (column) => `Colonne ${column}, sans titre`,
  noSamples: "aucune valeur montrée",
  why: {
    corrected: "selon vous",
    words: "reconnu au titre",
    values: "reconnu aux valeurs",
    unread: "non reconnu",
  },
  is: "C’est",
  body: "Institution",
  year: "Année",
  asRead: (what) => `${what} (tel que lu)`,
  asReadAgain: "comme le lit le programme",
  unread: "non utilisé",
  unused: (what) => `${what}, non utilisé`,
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  noBody: "non mentionnée",
  bodyByRow: (column) => `par ligne, colonne ${column}`,
  noYear: "non mentionnée",
  both: "les deux ensemble",
  total: "total d’autres colonnes",
  ignored: "ne compte pas",
  groups: {
    staff: "Tableau du personnel",
    list: "Liste du personnel",
    costs: "Coûts unitaires",
    budget: "Budget",
    workload: "Charge de travail",
  },
  rows: "Lignes",
  rowsHint: "Une ligne sans coche est un total ou un sous-total et ne compte pas.",
  counting: (count) => (count === 1 ? "1 ligne qui compte" : `${count} lignes qui comptent`),
  wholeTable: "Tout le tableau",
  ignoreBlock: "Ne pas utiliser ce tableau",
  ignoredBlocks: "Non utilisé à votre demande",
  useBlock: "Utiliser quand même",
  sources: {
    heading: "Quel tableau compte\u00a0?",
    hint: (bodies) =>
      `Ces tableaux donnent tous du personnel de\u00a0: ${bodies}. Pour les mêmes services, un seul compte\u00a0; des services différents comptent ensemble.`,
    own: "Laisser choisir le programme",
  },
  draft: {
    unkept: (count) =>
      count === 1
        ? "1 correction, pas encore retenue dans le classeur"
        : `${count} corrections, pas encore retenues dans le classeur`,
    keep: "Retenir",
    undo: "Annuler la dernière",
    keeping: "Enregistrement…",
    refused: {
      unfinished: "Terminez d’abord l’annexe inachevée ou annulez-la.",
      "too-large": "C’est plus que ce que le classeur peut retenir. Abandonnez quelques corrections.",
    },
    kept: (count) =>
      count === 1
        ? "1 correction de votre part est appliquée."
        : `${count} corrections de votre part sont appliquées.`,
  },
  unfit: {
    heading: (count) =>
      count === 1 ? "1 correction ne convient plus" : `${count} corrections ne conviennent plus`,
    drop: "Abandonner",
    dropWhat: (text) => `Abandonner la correction pour ${text}`,
    noText: "une cellule sans titre",
  },
};
