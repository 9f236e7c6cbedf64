import type { HostProblemWords } from "../host-problem-words";

export const hostProblemsFr: HostProblemWords = {
  "cell-edit": {
    message: "Une cellule est en cours de modification dans Excel.",
    mend: "Appuyez sur Entrée (ou Échap) dans la feuille, puis réessayez.",
  },
  protected: {
    message: "La feuille ou le classeur est protégé.",
    mend: "Ôtez la protection (onglet Révision), puis réessayez.",
  },
  "other-workbook": {
    message: "Un autre classeur est actif.",
    mend: "Cliquez dans ce classeur, puis réessayez.",
  },
  "too-large": {
    message: "Le classeur est trop grand pour être lu ou écrit en une fois.",
    mend: "Supprimez les lignes et colonnes vides mais mises en forme, ou placez le tableau du personnel dans un classeur plus petit.",
  },
  "not-available": {
    message: "Cette version d’Excel ne permet pas cette opération.",
    mend: "Mettez Excel à jour. Il faut Excel 2021 ou une version ultérieure, Microsoft 365 ou Excel pour le web.",
  },
  gone: {
    message: "Une feuille, un tableau ou un nom a été supprimé entre-temps.",
    mend: "Relisez le classeur.",
  },
  "name-taken": {
    message: "Une feuille, un tableau ou un nom porte déjà ce nom.",
    mend: "Renommez-le, puis réessayez.",
  },
  "no-answer": {
    message: "Excel ne répond pas.",
    mend: "Vérifiez la connexion, attendez un instant, puis réessayez.",
  },
  refused: {
    message: "Excel a refusé cette opération.",
    mend: "Réessayez. Si le refus persiste, transmettez le code ci-dessous à votre helpdesk.",
  },
  unexpected: {
    message: "Une erreur s’est produite dans le complément lui-même.",
    mend: "Fermez le volet, puis ouvrez-le à nouveau. Si l’erreur persiste, transmettez le code ci-dessous à votre helpdesk.",
  },
};
