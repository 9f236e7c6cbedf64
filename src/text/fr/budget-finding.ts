import type { BudgetFindingWords } from "../finding-words";

export const budgetFindingsFr: BudgetFindingWords = {
  "row-without-article": ({ label }) => ({
    message: `La ligne «\u00a0${label}\u00a0» contient des montants, mais pas de numéro d’article. Elle ne compte pas.`,
    mend: "Introduisez le numéro d’article, ou écrivez «\u00a0Total\u00a0» ou «\u00a0Sous-total\u00a0» s’il s’agit d’une somme.",
  }),
  "article-twice": ({ article, first }) => ({
    message: `L’article ${article} figure aussi en ${first}. Les montants sont additionnés.`,
    mend: "S’il s’agit d’une répétition, supprimez l’une des deux lignes.",
  }),
  "budget-total-differs": ({ stated, computed }, { number }) => ({
    message: `La somme de la feuille est ${number(stated)}, les articles donnent ${number(computed)}.`,
    mend: "Vérifiez que la somme reprend tous les articles. L’annexe se base sur les articles.",
  }),
  "subtotals-counted-twice": ({ stated, computed }, { number }) => ({
    message: `Ce total (${number(stated)}) compte les sous-totaux une seconde fois. Les articles donnent ${number(computed)}.`,
    mend: "Additionnez soit les articles, soit les sous-totaux.",
  }),
  "available-differs": ({ stated, computed }, { number }) => ({
    message: `Selon la feuille, ${number(stated)} reste disponible. Le crédit moins les engagements donne ${number(computed)}.`,
    mend: "Vérifiez les montants de cette ligne.",
  }),
  "amount-negative": ({ amount }, { number }) => ({
    message: `Ce montant est négatif\u00a0: ${number(amount)}. Il compte tel quel.`,
    mend: "Vérifiez si le signe moins est exact.",
  }),
  "unit-thousands": ({ text }) => ({
    message: `Les montants ne sont pas exprimés en euros\u00a0: «\u00a0${text}\u00a0». Ils sont considérés comme non connus.`,
    mend: "Convertissez les montants en euros et adaptez le titre.",
  }),
  "budget-column-unclear": ({ heading }) => ({
    message: `La colonne «\u00a0${heading}\u00a0» n’indique pas s’il s’agit d’un compte ou d’un budget. Elle ne compte pas.`,
    mend: "Écrivez par exemple «\u00a0Compte 2022\u00a0» ou «\u00a0Budget 2024\u00a0» dans l’en-tête.",
  }),
  "budget-column-twice": ({ heading, first }) => ({
    message: `La colonne «\u00a0${heading}\u00a0» indique la même chose que celle en ${first} et ne compte pas.`,
    mend: "Distinguez les en-têtes, ou supprimez l’une des deux colonnes.",
  }),
  "amendment-not-counted": ({ heading }) => ({
    message: `La colonne «\u00a0${heading}\u00a0» donne une modification, et le crédit qui en résulte ne figure nulle part. La modification ne compte pas.`,
    mend: "Ajoutez une colonne avec le budget après modification, sous l’en-tête «\u00a0Après MB\u00a0» par exemple.",
  }),
  "service-letter-unclear": ({ letter }) => ({
    message: `Dans cette colonne, la lettre «\u00a0${letter}\u00a0» peut signifier «\u00a0ordinaire\u00a0» ou «\u00a0ontvangsten\u00a0» (recettes). Elle n’est pas utilisée.`,
    mend: "Écrivez les mots en entier, ou «\u00a0O/E\u00a0» ou «\u00a0O/U\u00a0» dans l’en-tête.",
  }),
  "cost-monthly": ({ text }) => ({
    message: `Ces coûts sont mensuels\u00a0: «\u00a0${text}\u00a0». Comme coûts annuels, ils sont considérés comme non connus.`,
    mend: "Remplacez-les par le coût par an.",
  }),
  "unit-cost-twice": ({ level, first }) => ({
    message: `Le coût de ${level} figure aussi en ${first}, avec un autre montant. C’est ce premier montant qui compte.`,
    mend: "Supprimez l’un des deux, ou indiquez ce qui les distingue\u00a0: institution, statut ou année.",
  }),
  "cost-column-unread": ({ heading }) => ({
    message: `L’en-tête «\u00a0${heading}\u00a0» n’est pas reconnu\u00a0: on ne sait pas de qui sont ces coûts. La colonne ne compte pas.`,
    mend: "Indiquez dans l’en-tête l’institution, le statut ou l’année.",
  }),
  "unit-cost-column-unclear": ({ heading }) => ({
    message: `La colonne «\u00a0${heading}\u00a0» donne un second coût pour la même chose et ne compte pas.`,
    mend: "Indiquez dans l’en-tête ce qui distingue les colonnes\u00a0: institution, statut ou année.",
  }),
  "workload-of-another": ({ body, first }) => ({
    message: `«\u00a0${body}\u00a0» semble être une autre institution que celle en ${first} et ne compte pas.`,
    mend: "S’il s’agit de la même institution, donnez-lui le même nom.",
  }),
  "workload-column-twice": ({ heading, first }) => ({
    message: `«\u00a0${heading}\u00a0» indique la même chose que ${first} et ne compte pas.`,
    mend: "Distinguez les en-têtes, ou supprimez ce qui est en double.",
  }),
  "sources-differ": ({ what, used, counted, other }, { number }) => ({
    message: `${what}\u00a0: ici figure ${number(other)}, en ${used} figure ${number(counted)}. C’est ce dernier chiffre qui compte.`,
    mend: "Corrigez le montant qui n’est pas exact.",
  }),
};
