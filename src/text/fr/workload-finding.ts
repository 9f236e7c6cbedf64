import type { WorkloadFindingWords } from "../finding-words";

export const workloadFindingsFr: WorkloadFindingWords = {
  "files-are-text": ({ text, reading }, { number }) => ({
    message: `Cette cellule contient du texte au lieu d’un nombre de dossiers\u00a0: «\u00a0${text}\u00a0».${reading === undefined ? " Le nombre est considéré comme non connu." : ` Lu comme ${number(reading)}.`}`,
    mend: "Introduisez le nombre de dossiers sous forme de nombre, par exemple 1000.",
  }),
  "files-are-error": ({ error }) => ({
    message: `Le nombre de dossiers renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule de cette cellule.",
  }),
  "files-negative": ({ amount }, { number }) => ({
    message: `Le nombre de dossiers est négatif\u00a0: ${number(amount)}.`,
    mend: "Un nombre de dossiers ne peut pas être négatif\u00a0: corrigez-le.",
  }),
  "files-missing": () => ({
    message: "Le nombre de dossiers n’est pas rempli. Il est considéré comme non connu, et non comme zéro.",
    mend: "Introduisez le nombre, ou 0 s’il n’y a aucun dossier.",
  }),
  "article-60-exceeds-files": ({ amount, files }, { number }) => ({
    message: `Il y a plus de dossiers art. 60 §\u00a07 (${number(amount)}) que de dossiers au total (${number(files)}).`,
    mend: "Vérifiez les deux chiffres. Les dossiers art. 60 §\u00a07 doivent être compris dans le total.",
  }),
  "workload-without-files": () => ({
    message:
      "Ce tableau de la charge de travail n’a pas de colonne avec le nombre de dossiers et n’est pas utilisé.",
    mend: "Ajoutez une colonne «\u00a0Dossiers\u00a0».",
  }),
  "workload-without-officers": () => ({
    message:
      "Ce tableau de la charge de travail n’a pas de colonne avec les gestionnaires et n’est pas utilisé.",
    mend: "Ajoutez une colonne «\u00a0Gestionnaires (ETP)\u00a0».",
  }),
  "workload-without-bodies": () => ({
    message: "Ce tableau de la charge de travail ne mentionne aucune institution et n’est pas utilisé.",
    mend: "Mentionnez l’institution à chaque ligne\u00a0: «\u00a0Commune\u00a0» ou «\u00a0CPAS\u00a0».",
  }),
  "workload-twice": ({ body, first }) => ({
    message: `La charge de travail de «\u00a0${body}\u00a0» figure aussi en ${first}. Les deux comptent.`,
    mend: "Réunissez-les, ou supprimez l’une des deux.",
  }),
  "workload-total-differs": ({ stated, computed }, { number }) => ({
    message: `Le total de la feuille est ${number(stated)}, la somme des institutions est ${number(computed)}.`,
    mend: "Vérifiez le total. L’annexe se base sur les chiffres des institutions.",
  }),
  "ratio-differs": ({ stated, computed }, { number }) => ({
    message: `Le ratio de la feuille est ${number(stated)}, les chiffres voisins donnent ${number(computed)}.`,
    mend: "Vérifiez les dossiers et les gestionnaires. L’annexe calcule elle-même le ratio.",
  }),
  "several-workloads": ({ used, others }) => ({
    message: `Le classeur contient plusieurs tableaux de la charge de travail. Le tableau utilisé est ${used}, et non ${others}.`,
    mend: "Si ce n’est pas le bon, choisissez dans le volet «\u00a0Corriger…\u00a0» près de ce tableau et ne l’utilisez pas.",
  }),
};
