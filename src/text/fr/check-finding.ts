import type { CheckFindingWords } from "../finding-words";

export const checkFindingsFr: CheckFindingWords = {
  "fte-exceeds-heads": ({ fte, heads }, { number }) => ({
    message: `${number(fte)} ETP figurent ici pour ${number(heads)} personnes. Personne ne compte pour plus d’un ETP.`,
    mend: "Vérifiez si les colonnes des personnes et des ETP n’ont pas été interverties, et corrigez le chiffre inexact.",
  }),
  "level-missing": () => ({
    message: "Cet emploi n’a pas de niveau. S’il est supprimé ou pourvu, son coût n’est pas connu.",
    mend: "Indiquez le niveau ou le grade, par exemple B ou B4.",
  }),
  "grade-contradicts-level": ({ level, grade }) => ({
    message: `Le niveau (${level}) et le grade (${grade}) se contredisent.`,
    mend: "Corrigez l’un des deux.",
  }),
  "service-two-names": ({ service, other, first }) => ({
    message: `«\u00a0${service}\u00a0» semble être le même service que «\u00a0${other}\u00a0» en ${first}. Ils comptent comme deux services.`,
    mend: "S’il s’agit d’un seul service, donnez-lui partout le même nom. S’il y en a deux, il n’y a rien à faire.",
  }),
  "service-matched": ({ service, other, first }) => ({
    message: `«\u00a0${service}\u00a0» et «\u00a0${other}\u00a0» en ${first} sont considérés comme le même service.`,
    mend: "S’il s’agit de deux services, donnez-leur des noms plus distincts.",
  }),
  "totals-differ": ({ body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Effectif" : "Cadre"} de ${body}\u00a0: ce tableau compte ${number(other)} ETP au total, ${used} en compte ${number(counted)}. Les mêmes services ne figurent pas partout.`,
    mend: "Vérifiez si un service manque ou porte un autre nom.",
  }),
};
