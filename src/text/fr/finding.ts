import type { FindingWords } from "../finding-words";

/** French of Belgian local government; a space that may not break stands before : and inside « ». */
export const findingsFr: FindingWords = {
  "no-staffing-sheet": () => ({
    message: "Aucune feuille ne contient de tableau du personnel.",
    mend: "Sur une seule feuille, mettez les services l’un sous l’autre et, pour chaque institution (commune, CPAS), une colonne effectif et une colonne cadre, en ETP.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `Le classeur contient plusieurs tableaux du personnel. Le tableau utilisé est ${used}, et non ${others}.`,
    mend: "Si ce n’est pas le bon, placez l’autre dans un autre classeur.",
  }),
  "fte-is-text": ({ text }) => ({
    message: `Cette cellule contient du texte au lieu d’un nombre\u00a0: «\u00a0${text}\u00a0».`,
    mend: "Introduisez le nombre d’ETP sous forme de nombre, par exemple 1,5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `La cellule renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule de cette cellule.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `Le nombre d’ETP est négatif\u00a0: ${number(amount)}.`,
    mend: "Un nombre d’ETP est égal ou supérieur à zéro\u00a0: corrigez-le.",
  }),
  "fte-missing": () => ({
    message: "Le nombre d’ETP n’est pas rempli. Il est considéré comme non connu, et non comme zéro.",
    mend: "Introduisez le nombre, ou 0 s’il n’y a aucun ETP.",
  }),
  "real-exceeds-theoretical": ({ real, theoretical }, { number }) => ({
    message: `L’effectif (${number(real)}) dépasse le cadre (${number(theoretical)}).`,
    mend: "Vérifiez les deux chiffres. S’ils sont exacts, le nombre d’ETP non pourvus est négatif.",
  }),
  "total-differs": ({ stated, computed }, { number }) => ({
    message: `Le total de la feuille est ${number(stated)}, la somme des services est ${number(computed)}.`,
    mend: "Vérifiez que le total reprend tous les services. L’annexe se base sur les services.",
  }),
  "service-unnamed": () => ({
    message: "Ce service a des chiffres, mais pas de nom.",
    mend: "Introduisez le nom du service.",
  }),
  "service-is-error": ({ error }) => ({
    message: `Le nom de ce service renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule ou introduisez le nom du service.",
  }),
  "row-without-figures": ({ label }) => ({
    message: `La ligne «\u00a0${label}\u00a0» n’a pas de chiffres et ne compte pas comme service.`,
    mend: "S’il s’agit d’un service, introduisez ses chiffres.",
  }),
  "total-unlabelled": () => ({
    message:
      "La dernière ligne n’a pas de nom, mais elle est la somme des lignes du dessus. Elle est considérée comme total.",
    mend: "Écrivez «\u00a0Total\u00a0» devant cette ligne.",
  }),
  "total-unreadable": ({ text }) => ({
    message: `Le total n’est pas un nombre («\u00a0${text}\u00a0») et n’a pas pu être vérifié.`,
    mend: "Mettez ici la somme, sous forme de nombre ou de formule.",
  }),
  "amount-is-text": ({ text }) => ({
    message: `Cette cellule contient du texte au lieu d’un montant\u00a0: «\u00a0${text}\u00a0».`,
    mend: "Introduisez le montant sous forme de nombre, par exemple 12480,00.",
  }),
  "amount-is-error": ({ error }) => ({
    message: `Le montant renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule de cette cellule.",
  }),
  "service-twice": ({ service, first }) => ({
    message: `Le service «\u00a0${service}\u00a0» figure aussi en ${first}. Les deux lignes sont comptées.`,
    mend: "Fusionnez les lignes ou donnez à chacune un nom propre.",
  }),
  "entity-unknown": ({ heading }) => ({
    message: `L’en-tête «\u00a0${heading}\u00a0» ne désigne ni la commune ni le CPAS. Il est considéré comme une autre institution.`,
    mend: "Écrivez «\u00a0Commune\u00a0» ou «\u00a0CPAS\u00a0» dans l’en-tête si c’est ce que vous voulez dire.",
  }),
  "entity-twice": ({ heading }) => ({
    message: `Sous «\u00a0${heading}\u00a0», la même sorte de colonne figure deux fois pour la même institution.`,
    mend: "Gardez, par institution, une colonne effectif et une colonne cadre.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    message: `La feuille «\u00a0${sheet}\u00a0» est masquée, mais elle a été lue.`,
    mend: "Affichez-la si vous voulez vérifier les chiffres.",
  }),
  "annex-name-taken": ({ sheet }) => ({
    message: `La feuille «\u00a0${sheet}\u00a0» est la vôtre et prend la place de l’annexe.`,
    mend: "Renommez cette feuille, ou supprimez-y le tableau qui porte le nom de l’annexe.",
  }),
  "annex-sheet-protected": ({ sheet }) => ({
    message: `La feuille «\u00a0${sheet}\u00a0» est protégée.`,
    mend: "Ôtez la protection\u00a0: onglet Révision, Ôter la protection de la feuille.",
  }),
  "annex-shape-changed": ({ sheet }) => ({
    message: `Sur la feuille «\u00a0${sheet}\u00a0», des lignes ou des colonnes ont été insérées ou supprimées dans l’annexe.`,
    mend: "Annulez cette modification. Ou supprimez la feuille\u00a0: l’annexe sera alors réécrite.",
  }),
  "cells-in-the-way": ({ sheet }) => ({
    message: `Sur la feuille «\u00a0${sheet}\u00a0», un contenu à vous occupe la place de l’annexe.`,
    mend: "Déplacez le contenu de cette cellule.",
  }),
  "annex-chart-removed": ({ sheet }) => ({
    message: `Le graphique de la feuille «\u00a0${sheet}\u00a0» a été supprimé et ne sera pas recréé.`,
    mend: "Pour le retrouver, supprimez la feuille et écrivez l’annexe à nouveau.",
  }),
  "annex-removed": ({ name }) => ({
    message: `L’annexe ${name} a été supprimée du classeur. Elle sera réécrite.`,
    mend: null,
  }),
  "cell-kept": () => ({
    message: "Vous avez modifié vous-même cette cellule de l’annexe. Elle reste telle quelle.",
    mend: "Pour retrouver le chiffre calculé, introduisez la formule que montre l’aperçu.",
  }),
  "source-changed": () => ({
    message: "Le tableau du personnel a été modifié depuis l’aperçu.",
    mend: "Vérifiez le nouvel aperçu, puis écrivez l’annexe.",
  }),
  "unfinished-write": ({ sheets }) => ({
    message: `L’écriture de ${sheets} n’a pas été terminée la fois précédente.`,
    mend: "Terminez l’écriture ou annulez-la.",
  }),
  "memory-unreadable": () => ({
    message: "Les données que le complément garde dans ce classeur sont devenues illisibles.",
    mend: "Vous pouvez écrire l’annexe normalement. Les cellules qui diffèrent de ce qui est attendu restent telles quelles.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `Le classeur donne ${amount(found) || "une cellule vide"}. La valeur attendue est ${amount(expected) || "non connue"}.`,
    mend: "Vérifiez la formule de cette cellule et les cellules sources.",
  }),
};
