import { numberText } from "../number-text";
import type { PaneWords } from "../pane-words";

/** A count as it is written. */
const n = (count: number): string => numberText(count, "fr", 0);

/** French of Belgian local government; a space that may not break stands before : and inside « ». */
export const paneFr: PaneWords = {
  steps: { label: "Étapes", found: "Sources", scenarios: "Scénarios", results: "Résultats", annex: "Annexe" },
  reading: "Lecture du classeur…",
  readAgain: "Relire",
  back: "Retour",
  retry: "Réessayer",
  supportCode: "Code pour le helpdesk\u00a0:",
  show: (address) => `Afficher ${address}`,
  showAll: (count) => `Afficher les ${n(count)}`,
  severity: { error: "Erreur", warning: "À vérifier", note: "Pour information" },
  findings: {
    error: (count) =>
      count === 1 ? "1 erreur à corriger d’abord" : `${n(count)} erreurs à corriger d’abord`,
    warning: (count) => `${n(count)} à vérifier`,
    note: (count) => `${n(count)} pour information`,
  },
  found: {
    heading: "Ce qui a été trouvé",
    staffing: "Tableau du personnel",
    situation: "Situation au",
    situationUnknown: "non mentionnée dans la feuille",
    services: "Services",
    entities: "Institutions",
    why: "Comment il a été reconnu",
    noFindings: "Aucun constat\u00a0: il n’y a rien à corriger.",
    otherSheets: "Autres tableaux du classeur",
    block: {
      "staffing-matrix": "tableau du personnel",
      "official-annex": "tableau officiel du personnel",
      "staff-list": "liste du personnel, une ligne par agent",
      "budget-list": "budget",
      "unit-costs": "coût unitaire par ETP",
      workload: "charge de travail",
      unknown: "non reconnu, non utilisé",
    },
    entity: { municipality: "commune", "welfare-centre": "CPAS", other: "autre institution" },
    hiddenSheets: (sheets) => `Masquées, mais lues\u00a0: ${sheets}`,
    evidence: {
      heading: (text, field) => `L’en-tête «\u00a0${text}\u00a0» est lu comme\u00a0: ${field}`,
      entity: (text, entity) => `«\u00a0${text}\u00a0» est lu comme institution\u00a0: ${entity}`,
      asAt: (date) => `Situation au ${date}`,
      totalAgrees: "Le total correspond à la somme des lignes",
      corrected: (text) =>
        `${text === "" ? "Une cellule sans titre" : `«\u00a0${text}\u00a0»`}\u00a0: lu comme vous l’avez indiqué`,
      articleCodes: (count) => `${n(count)} articles budgétaires`,
      leftOut: (text, why) => `«\u00a0${text}\u00a0» ne compte pas\u00a0: ${why}`,
      why: {
        "total-column": "colonne de total",
        "other-column": "colonne d’autre chose",
        "total-row": "ligne de total",
        "subtotal-row": "ligne de sous-total",
        "row-without-figures": "ligne sans chiffres",
      },
    },
    empty: {
      heading: "Aucun tableau du personnel trouvé",
      looksFor: "Ce volet cherche, sur chaque feuille, un tableau avec\u00a0:",
      needs: [
        "les services l’un sous l’autre, sous un en-tête tel que «\u00a0Service\u00a0»",
        "un en-tête par institution\u00a0: «\u00a0Commune\u00a0», «\u00a0CPAS\u00a0»",
        "en dessous, une colonne «\u00a0Effectif\u00a0» et une colonne «\u00a0Cadre\u00a0», avec des nombres en ETP",
      ],
      then: "Ajoutez un tel tableau ou adaptez les en-têtes. Le volet relira alors le classeur de lui-même.",
    },
    unfinished: {
      finish: "Terminer",
      undo: "Annuler l’écriture",
      first: "Terminez ou annulez d’abord l’annexe inachevée.",
    },
    tables: { heading: "Scénarios et mesures", scenarios: "Scénarios", measures: "Mesures" },
    annexes: {
      heading: "Annexes possibles à ce stade",
      none: "Aucune pour l’instant\u00a0: voyez ce que chaque annexe demande.",
      not: (count) => `Pas encore possibles (${n(count)})`,
    },
    toScenarios: "Vers les scénarios",
    blocked: "Corrigez d’abord les erreurs ci-dessus.",
    changed: "Le classeur a été modifié\u00a0: ce qui est affiché ici a été mis à jour.",
  },
  preview: {
    heading: "Annexes",
    language: "Langue de l’annexe",
    languages: { nl: "Néerlandais", fr: "Français", "nl+fr": "Néerlandais et français", en: "Anglais" },
    table: (annex) => `Chiffres de l’annexe ${annex}`,
    hint: "Choisissez un chiffre pour voir son origine (touches fléchées et Entrée).",
    lineage: {
      heading: "Origine du chiffre",
      sources: (count) => (count === 1 ? "1 cellule source" : `${n(count)} cellules sources`),
      formula: "Formule",
      notLive: "Pas de formule\u00a0: la feuille n’a pas de cellule source ici.",
      ownCells: "Calculé à partir de cellules de l’annexe même.",
      calcCells: "Calculé à partir de la feuille de calcul de l’outil.",
      kept: "Vous avez modifié cette cellule vous-même. Son contenu reste tel quel.",
      computed: "tel que calculé par le volet",
      close: "Fermer",
    },
    changes: {
      heading: "Ce qui sera écrit",
      newSheet: (sheet, parts) => `Nouvelle feuille «\u00a0${sheet}\u00a0»\u00a0: ${parts}`,
      sameSheet: (sheet, parts) => `Sur la feuille existante «\u00a0${sheet}\u00a0»\u00a0: ${parts}`,
      sheetAsItIs: (sheet) => `Feuille «\u00a0${sheet}\u00a0»\u00a0: rien à modifier`,
      cells: (count) => (count === 1 ? "1 cellule" : `${n(count)} cellules`),
      table: "1 tableau",
      charts: (count) => (count === 1 ? "1 graphique" : `${n(count)} graphiques`),
      chartsRevised: (count) => (count === 1 ? "1 graphique adapté" : `${n(count)} graphiques adaptés`),
      looks: "mise en forme",
      names: (count) =>
        count === 1
          ? "1 nom pour une colonne de vos tableaux"
          : `${n(count)} noms pour des colonnes de vos tableaux`,
      kept: (count) =>
        count === 1
          ? "1 cellule que vous avez modifiée reste telle quelle\u00a0:"
          : `${n(count)} cellules que vous avez modifiées restent telles quelles\u00a0:`,
      nothing: "Tout est déjà en place. Rien ne sera modifié.",
      memory: "Dans le fichier\u00a0: la langue et des chiffres de contrôle, pour une prochaine fois",
      untouched: "Vos propres feuilles ne sont pas modifiées.",
    },
    write: "Écrire dans le classeur",
    blocked: "L’écriture n’est pas possible ainsi.",
    none: "Choisissez au moins une annexe.",
  },
  write: {
    heading: {
      "under-way": "Écriture en cours",
      undoing: "Annulation en cours",
      written: "Écrit dans le classeur",
      unchanged: "Tout était déjà en place",
      refused: "Rien n’a été écrit",
      "taken-back": "Rien n’a été écrit",
      "half-written": "Écrit à moitié seulement",
      failed: "Rien n’a été écrit",
      undone: "Écriture annulée",
    },
    progress: "Progression",
    step: {
      reading: "Lire le classeur",
      undoing: "Annuler ce qui a été écrit",
      writing: "Écrire",
      checking: "Relire et comparer",
      finishing: "Terminer",
    },
    cancel: "Annuler",
    cancelling: "Annulation…",
    sheet: "Feuille",
    figures: (count, live) =>
      live === count
        ? `${n(count)} chiffres, tous sous forme de formules basées sur vos cellules`
        : `${n(count)} chiffres, dont ${n(live)} sous forme de formules basées sur vos cellules`,
    reconciled: "Contrôle de concordance\u00a0: tout concorde",
    reconciledHow:
      "Chaque chiffre a été relu après l’écriture et correspond au chiffre attendu, jusqu’à la dernière décimale affichée.",
    differing: (count) =>
      count === 1
        ? "Contrôle de concordance\u00a0: 1 chiffre diffère"
        : `Contrôle de concordance\u00a0: ${n(count)} chiffres diffèrent`,
    reconciledButKept: "Contrôle de concordance\u00a0: tout concorde, à vos propres modifications près",
    followKept: (count) =>
      count === 1
        ? "1 chiffre s’appuie sur une cellule que vous avez modifiée, et la suit."
        : `${n(count)} chiffres s’appuient sur des cellules que vous avez modifiées, et les suivent.`,
    kept: (count) =>
      count === 1
        ? "1 cellule que vous avez modifiée est restée telle quelle\u00a0:"
        : `${n(count)} cellules que vous avez modifiées sont restées telles quelles\u00a0:`,
    charts: (count) => (count === 1 ? "1 graphique" : `${n(count)} graphiques`),
    unchanged: "Rien n’a été modifié.",
    refused: "Ceci doit d’abord être corrigé\u00a0:",
    takenBack:
      "L’écriture a échoué. Ce qui était déjà écrit a été retiré\u00a0: le classeur est comme auparavant.",
    cancelled:
      "Vous avez annulé. Ce qui était déjà écrit a été retiré\u00a0: le classeur est comme auparavant.",
    halfWritten: "L’écriture a échoué et n’a pas pu être annulée. Terminez-la ou annulez-la.",
    undone: "Le classeur est comme avant l’écriture.",
    outOfDate:
      "Les données ont été modifiées depuis. Les formules suivent les chiffres\u00a0; écrivez à nouveau si des lignes ont été ajoutées ou supprimées.",
    showAnnex: (annex) => `Afficher l’annexe ${annex}`,
    toPreview: "Vers les annexes",
  },
};
