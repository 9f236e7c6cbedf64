import type { EffectFindingWords } from "../finding-words";

export const effectFindingsFr: EffectFindingWords = {
  "vacant-not-budgeted": ({ id }) => ({
    message: `La mesure ${id} supprime un emploi vacant sans article budgétaire\u00a0: elle n’économise aucun crédit, son coût ne figure qu’à titre d’information.`,
    mend: "Indiquez l’article auquel l’emploi est inscrit, le cas échéant.",
  }),
  "pension-rate-missing": ({ ids }) => ({
    message: `Personnel statutaire non remplacé (${ids})\u00a0: l’effet sur la cotisation de responsabilisation est inconnu et n’est pas imputé.`,
    mend: "Complétez l’hypothèse pension-rate.",
  }),
  "amount-of-no-measure": ({ id }) => ({
    message: `Ce montant annuel est celui de la mesure «\u00a0${id}\u00a0», absente du tableau des mesures.`,
    mend: "Indiquez le numéro d’une mesure ou effacez la ligne.",
  }),
  "unit-cost-missing": ({ id, level }) => ({
    message: `Aucun coût unitaire trouvé pour la mesure ${id} (niveau ${level || "non connu"}). Les ETP comptent, l’argent n’est pas connu.`,
    mend: "Introduisez le niveau et le statut, ou le coût dans le tableau des coûts unitaires.",
  }),
  "promotion-cost-unknown": ({ id, from, to }) => ({
    message: `Le coût du passage de ${from} à ${to} dans la mesure ${id} n’est pas connu\u00a0: le tableau donne le même coût pour les deux.`,
    mend: "Ajoutez le coût du grade au tableau des coûts unitaires, ou introduisez le montant par an.",
  }),
  "grade-at-level-cost": ({ grade, level }) => ({
    message: `Le grade ${grade} est calculé au coût du niveau ${level}.`,
    mend: "Ajoutez le coût du grade si vous le connaissez.",
  }),
  "statute-assumed": ({ id }) => ({
    message: `La mesure ${id} ne mentionne pas de statut. L’hypothèse est utilisée.`,
    mend: "Introduisez le statut si vous le connaissez.",
  }),
};
