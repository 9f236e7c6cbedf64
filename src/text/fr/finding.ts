import type { FindingWords } from "../finding-words";
import { guardFindingsFr } from "./guard-finding";
import { budgetFindingsFr } from "./budget-finding";
import { cellFindingsFr } from "./cell-finding";
import { checkFindingsFr } from "./check-finding";
import { listFindingsFr } from "./list-finding";
import { tableFindingsFr } from "./table-finding";
import { mappingFindingsFr } from "./mapping-finding";
import { effectFindingsFr } from "./effect-finding";
import { importFindingsFr } from "./import-finding";
import { rechargeFindingsFr } from "./recharge-finding";
import { workloadFindingsFr } from "./workload-finding";

/** French of Belgian local government; a space that may not break stands before : and inside « ». */
/** What a table cannot be made without. */
const NEEDS = {
  staffing: "aucune feuille ne contient de tableau du personnel",
  scenarios: "le tableau SynergyMeasures ne contient aucune mesure d’un scénario connu",
  years: "rien n’indique quelles années montrer",
  workload: "aucune feuille n’indique la charge de travail (dossiers et agents)",
  recharges: "le tableau SynergyRecharges ne contient aucune mutualisation",
} as const;

export const findingsFr: FindingWords = {
  "no-staffing-sheet": () => ({
    message:
      "Aucune feuille ne contient de tableau du personnel\u00a0: les annexes qui s’appuient dessus, T1 et T3, ne peuvent pas être établies.",
    mend: "Sur une seule feuille, mettez les services l’un sous l’autre et, pour chaque institution (commune, CPAS), une colonne effectif et une colonne cadre, en ETP.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `Le classeur contient plusieurs tableaux du personnel. Le tableau utilisé est ${used}, et non ${others}.`,
    mend: "Si ce n’est pas le bon, choisissez dans le volet, sous «\u00a0Sources\u00a0», quel tableau compte.",
  }),
  "fte-is-text": ({ text, reading }, { number }) => ({
    message: `Cette cellule contient du texte au lieu d’un nombre\u00a0: «\u00a0${text}\u00a0».${reading === undefined ? "" : ` Lu comme ${number(reading)}.`}`,
    mend: "Introduisez un nombre, par exemple 1,5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `La cellule renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule de cette cellule.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `Le nombre d’ETP est négatif\u00a0: ${number(amount)}.`,
    mend: "Un nombre d’ETP ne peut pas être négatif\u00a0: corrigez-le.",
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
  "amount-is-text": ({ text, reading }, { number }) => ({
    message: `Cette cellule contient du texte au lieu d’un montant\u00a0: «\u00a0${text}\u00a0».${reading === undefined ? "" : ` Lu comme ${number(reading)}.`}`,
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
  ...cellFindingsFr,
  ...checkFindingsFr,
  ...listFindingsFr,
  ...tableFindingsFr,
  ...mappingFindingsFr,
  ...workloadFindingsFr,
  ...importFindingsFr,
  ...effectFindingsFr,
  ...rechargeFindingsFr,
  ...guardFindingsFr,
  ...budgetFindingsFr,
  "input-table-missing": ({ table }) => ({
    message: `Le tableau ${table} manque\u00a0: sans lui, les scénarios ne peuvent pas être calculés.`,
    mend: "Laissez le volet ajouter les tableaux manquants, ou annulez la suppression.",
  }),
  "table-column-missing": ({ table, heading }) => ({
    message: `Le tableau ${table} n’a pas de colonne «\u00a0${heading}\u00a0».`,
    mend: "Ajoutez à nouveau cette colonne, avec cet en-tête.",
  }),
  "table-column-twice": ({ heading, used }) => ({
    message: `La colonne «\u00a0${heading}\u00a0» figure deux fois. Celle en ${used} est utilisée.`,
    mend: "Donnez un autre en-tête à l’une des deux.",
  }),
  "id-missing": () => ({
    message: "Cette ligne n’a pas de numéro et ne compte pas.",
    mend: "Introduisez un numéro qui n’est pas encore utilisé.",
  }),
  "text-and-number": ({ text, other }) => ({
    message:
      other === ""
        ? `«\u00a0${text}\u00a0» figure ici comme nombre et non comme texte\u00a0: une formule ne le trouve pas ainsi.`
        : `«\u00a0${text}\u00a0» figure ici et dans ${other}, une fois comme nombre et une fois comme texte\u00a0: pour une formule, ce sont deux noms.`,
    mend: "Encodez la même chose aux deux endroits\u00a0: deux fois un nombre ou deux fois du texte (format de cellule Texte).",
  }),
  "id-twice": ({ id, first }) => ({
    message: `Le numéro «\u00a0${id}\u00a0» figure aussi en ${first}. Cette ligne ne compte pas.`,
    mend: "Donnez à chaque ligne son propre numéro.",
  }),
  "choice-unknown": ({ text, heading }) => ({
    message: `«\u00a0${text}\u00a0» ne figure pas dans la liste de «\u00a0${heading}\u00a0».`,
    mend: "Choisissez un mot de la liste, ou ajoutez-le à la feuille des listes de choix.",
  }),
  "scenario-unknown": ({ id }) => ({
    message: `Il n’existe pas de scénario «\u00a0${id}\u00a0».`,
    mend: "Introduisez le numéro d’un scénario du tableau SynergyScenarios.",
  }),
  "measure-unknown": ({ id }) => ({
    message: `Ce scénario ne contient pas d’autre mesure «\u00a0${id}\u00a0».`,
    mend: "Introduisez des numéros de mesures, séparés par un point-virgule.",
  }),
  "field-missing": ({ heading }) => ({
    message: `«\u00a0${heading}\u00a0» n’est pas rempli et est considéré comme non connu.`,
    mend: "Remplissez la cellule si vous le savez.",
  }),
  "date-unreadable": ({ text }) => ({
    message: `«\u00a0${text}\u00a0» n’est ni une année ni une date.`,
    mend: "Introduisez une année, par exemple 2030, ou une date.",
  }),
  "end-before-start": () => ({
    message: "La fin précède le début.",
    mend: "Corrigez l’une des deux dates.",
  }),
  "estimate-disordered": () => ({
    message: "Les valeurs basse, médiane et haute ne sont pas en ordre croissant.",
    mend: "Vérifiez les trois chiffres.",
  }),
  "one-off-negative": ({ amount }, { number }) => ({
    message: `Le coût unique est négatif\u00a0: ${number(amount)}.`,
    mend: "Un coût est égal ou supérieur à zéro\u00a0: corrigez le montant.",
  }),
  "entity-both": () => ({
    message: "Une mesure chiffrée ne peut pas concerner les deux institutions à la fois.",
    mend: "Faites-en deux lignes, une par institution, avec le même groupe.",
  }),
  "mechanism-not-computed": ({ mechanism }) => ({
    message: `Le mécanisme «\u00a0${mechanism}\u00a0» n’est pas calculé d’après la liste des mécanismes. La mesure est montrée, mais n’entre dans aucun chiffre.`,
    mend: null,
  }),
  "minutes-not-approved": ({ id }) => ({
    message: `Le procès-verbal à la base du scénario ${id} n’est pas approuvé. L’annexe le mentionne.`,
    mend: null,
  }),
  "assumption-unknown": ({ key }) => ({
    message: `Le calcul ne connaît pas d’hypothèse «\u00a0${key}\u00a0». Cette ligne n’est pas utilisée.`,
    mend: null,
  }),
  "assumption-out-of-range": ({ value, from, to }, { number }) => ({
    message: `${number(value)} n’est pas possible ici.`,
    mend: `Introduisez une valeur de ${number(from)} à ${number(to)}\u00a0; pour des mois ou des années, un nombre entier.`,
  }),
  "gains-exclude-each-other": ({ first, second }) => ({
    message: `Les mesures ${first} et ${second} s’excluent, mais comptent toutes les deux.`,
    mend: "Mettez «\u00a0Pris en compte\u00a0» à non pour l’une des deux.",
  }),
  "depends-on-uncounted": ({ id, on }) => ({
    message: `La mesure ${id} dépend de ${on}, qui ne compte pas.`,
    mend: `Faites compter ${on}, ou mettez aussi «\u00a0Pris en compte\u00a0» à non pour ${id}.`,
  }),
  "service-not-in-staffing": ({ service }) => ({
    message: `Le service «\u00a0${service}\u00a0» ne figure pas dans le tableau du personnel.`,
    mend: "Choisissez le nom qui y figure. Sinon, la mesure n’est rattachée à aucun service.",
  }),
  "article-not-in-budget": ({ article }) => ({
    message: `L’article «\u00a0${article}\u00a0» ne figure pas au budget de cette institution.`,
    mend: "Choisissez l’article tel qu’il figure au budget.",
  }),
  "gain-exceeds-staff": ({ service, claimed, real }, { number }) => ({
    message: `Les mesures retirent ${number(claimed)} ETP de ${service}, qui en compte ${number(real)}.`,
    mend: "Vérifiez si un emploi n’est pas compté deux fois.",
  }),
  "gain-exceeds-credit": ({ article, gain, credit }, { number }) => ({
    message: `Les mesures retirent ${number(gain)} EUR de l’article ${article}, dont le crédit est de ${number(credit)} EUR.`,
    mend: "Vérifiez si un gain n’est pas compté deux fois.",
  }),
  "grant-differs": ({ paid, received }, { number }) => ({
    message: `La commune inscrit une dotation de ${number(paid)} EUR au CPAS (831/435-01), le CPAS en inscrit ${number(received)} EUR (000/486-01).`,
    mend: "Faites concorder les deux budgets.",
  }),
  "slots-exceeded": ({ measures, slots }, { number }) => ({
    message: `Le tableau des mesures compte ${number(measures)} lignes, la feuille de calcul n’en prévoit que ${number(slots)}\u00a0: les annexes ignorent les autres.`,
    mend: "Réécrivez les annexes\u00a0: la feuille de calcul s’agrandit avec elles.",
  }),
  "annex-not-possible": ({ annex, need }) => ({
    message: `${annex} ne peut pas être établi\u00a0: ${NEEDS[need]}.`,
    mend: "Complétez ce qui manque, ou laissez ce tableau de côté.",
  }),
  "no-annex-possible": () => ({
    message:
      "Aucune annexe ne peut être établie à partir de ce classeur\u00a0: il n’y a ni tableau du personnel, ni charge de travail, ni scénario avec des mesures.",
    mend: "Ajoutez au moins l’un des trois. Le volet peut créer des tableaux pour les scénarios.",
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
  "figure-rests-on-kept": ({ expected, found, kept }, { amount }) => ({
    message: `Le classeur donne ${amount(found) || "une cellule vide"} et le volet ${amount(expected) || "non connu"}\u00a0: ce chiffre s’appuie sur ${kept}, une cellule que vous avez modifiée.`,
    mend: "Si c’est bien ce que vous vouliez, il n’y a rien à faire. Sinon, effacez cette cellule et écrivez à nouveau.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `Le classeur donne ${amount(found) || "une cellule vide"}. La valeur attendue est ${amount(expected) || "non connue"}.`,
    mend: "Vérifiez la formule de cette cellule et les cellules sources.",
  }),
};
