import type { CellFindingWords } from "../finding-words";
import { fieldsFr } from "./field";

const fields: Readonly<Record<string, string>> = fieldsFr;

export const cellFindingsFr: CellFindingWords = {
  "heads-are-text": ({ text, reading }, { number }) => ({
    message: `Cette cellule contient du texte au lieu d’un nombre de personnes\u00a0: «\u00a0${text}\u00a0».${reading === undefined ? "" : ` Lu comme ${number(reading)}.`}`,
    mend: "Introduisez le nombre de personnes, par exemple 12.",
  }),
  "heads-are-error": ({ error }) => ({
    message: `Le nombre de personnes renvoie une erreur\u00a0: ${error}.`,
    mend: "Corrigez la formule de cette cellule.",
  }),
  "heads-negative": ({ amount }, { number }) => ({
    message: `Le nombre de personnes est négatif\u00a0: ${number(amount)}.`,
    mend: "Un nombre de personnes ne peut pas être négatif\u00a0: corrigez-le.",
  }),
  "heads-not-whole": ({ amount }, { number }) => ({
    message: `Le nombre de personnes n’est pas un nombre entier\u00a0: ${number(amount)}. Il ressemble à un nombre d’ETP.`,
    mend: "Vérifiez si la colonne compte des personnes ou des ETP, et adaptez l’en-tête.",
  }),
  "figure-is-range": ({ text, low, high }, { number }) => ({
    message: `«\u00a0${text}\u00a0» se situe entre ${number(low)} et ${number(high)}. Le chiffre est considéré comme non connu.`,
    mend: "Choisissez un seul chiffre et introduisez-le sous forme de nombre.",
  }),
  "figure-in-doubt": ({ text, reading }, { number }) => ({
    message: `«\u00a0${text}\u00a0» peut signifier ${number(reading)}, mais ce n’est pas certain. Le chiffre est considéré comme non connu.`,
    mend: "Introduisez le chiffre sous forme de nombre.",
  }),
  "figure-left-open": ({ text }) => ({
    message: `«\u00a0${text}\u00a0» ne donne pas de chiffre. Il est considéré comme non connu, et non comme zéro.`,
    mend: "Introduisez le nombre dès qu’il est connu, ou 0 s’il n’y a rien.",
  }),
  "article-is-date": ({ date }) => ({
    message: `Cette cellule contient une date (${date}) au lieu d’un numéro d’article. La ligne n’est pas comptée.`,
    mend: "Mettez la cellule au format Texte et introduisez à nouveau le numéro d’article.",
  }),
  "article-is-number": ({ amount }, { number }) => ({
    message: `Cette cellule contient le nombre ${number(amount)} au lieu d’un numéro d’article. La ligne n’est pas comptée.`,
    mend: "S’il s’agit d’un article, mettez la cellule au format Texte et introduisez le numéro complet, par exemple 104/111-01.",
  }),
  "date-implausible": ({ date }) => ({
    message: `La date ${date} est invraisemblable. Elle est considérée comme non connue.`,
    mend: "Corrigez la date. Si le classeur compte ses dates à partir de 1904, vérifiez aussi les autres.",
  }),
  "heading-ambiguous": ({ heading, first, second }) => ({
    message: `L’en-tête «\u00a0${heading}\u00a0» peut avoir deux sens\u00a0: ${fields[first] ?? first} ou ${fields[second] ?? second}.`,
    mend: "Choisissez dans le volet ce que contient la colonne, ou précisez l’en-tête.",
  }),
  "figures-unread": ({ table }) => ({
    message: `Près du tableau ${table}, des chiffres n’ont pas été lus. Ils ne comptent pas.`,
    mend: "Supprimez les lignes et colonnes vides dans le tableau, donnez à chaque colonne son propre en-tête, ou choisissez dans le volet ce que contient la colonne.",
  }),
  "own-word-unused": ({ field, phrase }) => ({
    message: `La ligne «\u00a0${field}\u00a0», «\u00a0${phrase}\u00a0» de vos propres termes n’est pas utilisée.`,
    mend: "Nommez un champ dans la première colonne, par exemple «\u00a0service\u00a0» ou «\u00a0ETP\u00a0».",
  }),
};
