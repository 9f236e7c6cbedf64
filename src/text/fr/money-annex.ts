import type { ByYearWords, GrantWords, MoneyWords } from "../../annex/money-words";

export const byYearFr: ByYearWords = {
  item: "Objet",
  year: (year) => `Année ${year}`,
  years: (first, last) => `Total ${first}–${last}`,
  undated: "Sans échéance (année pleine)",
  both: "Les deux institutions",
  meaning: (item, scenario, body, column) => `${item} – ${scenario}, ${body}\u00a0: ${column}`,
};

export const moneyFr: MoneyWords = {
  sheet: "T4 Du brut au net",
  title: "T4 – De l’économie brute à l’économie nette, par année et institution",
  note: "Net = brut moins les coûts à déduire et les coûts uniques = incidence sur le budget. Réaffectation, capacité libérée et coûts évités ne sont pas un crédit et n’entrent jamais dans le net. Les gains sans échéance n’entrent dans aucune année. Actualisé = ramené à la première année. n.c. = non connu, et donc pas zéro.",
  items: {
    gross: "Économie brute (EUR)",
    offsets: "Moins\u00a0: coûts à déduire (EUR)",
    oneOff: "Moins\u00a0: coûts uniques (EUR)",
    net: "Économie nette (EUR)",
    cumulative: "Économie nette cumulée (EUR)",
    redeployed: "Pour info\u00a0: réaffectés au 31/12 (ETP)",
    freed: "Pour info\u00a0: capacité libérée au 31/12 (ETP)",
    avoided: "Pour info\u00a0: coûts évités (EUR)",
    unchanged: "Pour info\u00a0: net de la politique inchangée (EUR)",
    factor: "Facteur d’actualisation (total\u00a0: taux annuel)",
    discounted: "Économie nette actualisée (EUR)",
    payback: "Coûts récupérés (total\u00a0: première année)",
  },
  bridge: {
    chartTitle: (scenario, first, last) => `${scenario}\u00a0: du brut au net, ${first}–${last}`,
    axis: "EUR",
    caption:
      "Colonnes du premier scénario, toutes années confondues\u00a0: brut, ce qui en est déduit, et net\u00a0; les chiffres figurent à droite des graphiques.",
    bars: { gross: "Brut", offsets: "À déduire", oneOff: "Unique", net: "Net" },
    columns: { base: "Socle", whole: "Ensemble", less: "En moins", below: "Sous zéro" },
  },
  course: {
    chartTitle: "Économie nette cumulée",
    axis: "EUR",
    caption:
      "Lignes par scénario\u00a0: l’économie nette cumulée à la fin de chaque année\u00a0; les coûts d’un scénario sont récupérés dès l’année où sa ligne atteint zéro.",
    year: "Année",
    payback: "Récupéré",
  },
  portfolios: "Sous les graphiques des scénarios figurent les mêmes graphiques pour chaque portefeuille.",
};

export const grantFr: GrantWords = {
  sheet: "T18 Dotation communale",
  title: "T18 – Incidence sur la dotation communale et concordance entre les deux budgets",
  note: "La commune couvre le déficit du CPAS (loi organique du 8 juillet 1976, art. 106)\u00a0: ce que le CPAS économise en net réduit la dotation de la part indiquée. + = mieux pour ce budget\u00a0; une dotation plus basse est précédée du signe moins. Ensemble, les deux budgets restent inchangés.",
  share: "Part du résultat du CPAS que suit la dotation",
  other: "Autres",
  beforeRecharges: "Net avant refacturation (EUR)",
  rechargesNote:
    "La refacturation (T6) est une charge pour l’institution qui reçoit la facture et un produit pour celle qui l’émet\u00a0: la dotation suit le résultat du CPAS après refacturation.",
  inBudget: (year) => `Au budget ${year}\u00a0(EUR)`,
  items: {
    beforeMunicipality: "Net avant dotation (EUR)",
    beforeWelfareCentre: "Net avant dotation (EUR)",
    beforeOther: "Net (EUR)",
    before: "Net avant dotation (EUR)",
    rechargedMunicipality: "Refacturation\u00a0: émise moins reçue (EUR)",
    rechargedWelfareCentre: "Refacturation\u00a0: émise moins reçue (EUR)",
    rechargedOther: "Refacturation\u00a0: émise moins reçue (EUR)",
    recharged: "Concordance\u00a0: refacturation, ensemble des institutions",
    settledMunicipality: "Net après refacturation (EUR)",
    settledWelfareCentre: "Net après refacturation (EUR)",
    settledOther: "Net après refacturation (EUR)",
    received: "Dotation reçue\u00a0: variation (EUR)",
    ofRecharges: "dont par refacturation (EUR)",
    paid: "Dotation versée\u00a0: variation (EUR)",
    difference: "Concordance\u00a0: à recevoir moins à payer",
    afterMunicipality: "Net après dotation (EUR)",
    afterWelfareCentre: "Net après dotation (EUR)",
    after: "Net après dotation (EUR)",
    unchanged: "Concordance\u00a0: ensemble après moins avant",
  },
};
