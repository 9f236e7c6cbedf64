import type { RechargeFindingWords } from "../finding-words";

export const rechargeFindingsFr: RechargeFindingWords = {
  "recharge-of-both": () => ({
    message: "Une refacturation va d’une institution à une autre, et non depuis ou vers les deux à la fois.",
    mend: "Faites une ligne par institution bénéficiaire.",
  }),
  "recharge-pool-differs": ({ pool, first }) => ({
    message: `Pour la mutualisation «\u00a0${pool}\u00a0», cette cellule dit autre chose que ${first}. Chaque ligne est calculée telle quelle.`,
    mend: "Indiquez dans toutes les lignes d’une mutualisation la même institution prestataire, la même base de coûts et la même clé.",
  }),
  "recharge-pool-twice": ({ pool, scenario }) => ({
    message: `La mutualisation «\u00a0${pool}\u00a0» vaut pour tous les scénarios et encore une fois pour ${scenario}\u00a0: son coût y est facturé deux fois.`,
    mend: "Mentionnez un scénario dans chaque ligne de cette mutualisation, ou dans aucune.",
  }),
  "recharge-keys-nil": ({ pool }) => ({
    message: `Les clés de la mutualisation «\u00a0${pool}\u00a0» sont toutes nulles\u00a0: le coût ne peut être réparti.`,
    mend: "Indiquez au moins une clé supérieure à zéro.",
  }),
  "recharge-shares-incomplete": ({ pool, sum }, { number }) => ({
    message: `Les parts fixes de la mutualisation «\u00a0${pool}\u00a0» totalisent ${number(sum)} et non 100\u00a0%. Le coût est réparti au prorata.`,
    mend: "Indiquez des parts dont la somme est 1 ou 100.",
  }),
  "portfolio-versions": ({ portfolio, first, second }) => ({
    message: `Le portefeuille «\u00a0${portfolio}\u00a0» réunit ${first} et ${second}, deux versions du même scénario\u00a0: le même gain compte deux fois.`,
    mend: "Reprenez une seule version de chaque scénario.",
  }),
  "portfolio-guards": ({ portfolio, objections }, { number }) => ({
    message: `Réunis, les scénarios du portefeuille «\u00a0${portfolio}\u00a0» soulèvent des objections qu’aucun n’a seul\u00a0: ${number(objections)}.`,
    mend: "Voyez les constats qui suivent. Rien n’a été corrigé ni déduit.",
  }),
};
