import type { SensitivityWords } from "../../annex/scenario-words";

export const sensitivityFr: SensitivityWords = {
  sheet: "T8 Sensibilité",
  title: "T8 – Sensibilité\u00a0: effet d’un facteur à la fois sur le résultat net cumulé",
  note: "Chaque facteur varie de son pas, les autres restent inchangés. Coût unitaire, index et réalisation suivent le classeur\u00a0; les chiffres en italique (début décalé, estimations, charge de travail, leurs seuils) et l’ordre des lignes sont ceux du jour de la rédaction. Seuil = là où le résultat est nul\u00a0; n.c. = nulle part.",
  varied: "Facteur",
  step: "Pas (±)",
  driver: {
    "unit-cost": "Coût unitaire (seuil\u00a0: part de l’actuel)",
    index: "Index annuel (seuil\u00a0: index)",
    realisation: "Réalisation de l’économie brute (seuil\u00a0: part)",
    start: "Début des mesures, années (seuil\u00a0: années)",
    estimate: "Estimations, basse et haute",
    ratio: "Ratio visé\u00a0: capacité en ETP (seuil\u00a0: ratio)",
  },
  column: {
    low: "Facteur plus bas (EUR)",
    base: "Résultat de base (EUR)",
    high: "Facteur plus haut (EUR)",
    lower: "Plus bas\u00a0: écart (EUR)",
    higher: "Plus haut\u00a0: écart (EUR)",
    swing: "Amplitude (EUR)",
    breakEven: "Seuil",
  },
  outcome: (from, to) =>
    `Résultat\u00a0: net cumulé ${from}–${to}, gains datés uniquement\u00a0; pour le ratio visé, la capacité libérée par les deux institutions, en ETP`,
  byYear: "Par année",
  year: "Année",
  yearly: {
    net: "Net (EUR)",
    pay: "dont charges de personnel (EUR)",
    gross: "Brut (EUR)",
    payLow: "Charges de personnel, index plus bas (EUR)",
    payHigh: "Charges de personnel, index plus haut (EUR)",
  },
  sum: "Somme",
  unknowns: "Mesures non connues (nombre)",
  chartTitle: "Effet sur le résultat net cumulé",
  chartAxis: "EUR par rapport au résultat de base",
  caption:
    "Barres par facteur, la plus grande amplitude en haut\u00a0: de combien le net cumulé baisse ou monte si le facteur est plus bas ou plus haut d’un pas\u00a0; les chiffres figurent dans le tableau qui suit.",
  meaning: (column, driver, scenario) => `${scenario} – ${driver}\u00a0: ${column}`,
};
