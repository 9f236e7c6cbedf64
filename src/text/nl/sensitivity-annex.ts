import type { SensitivityWords } from "../../annex/scenario-words";

export const sensitivityNl: SensitivityWords = {
  sheet: "T8 Gevoeligheid",
  title: "T8 – Gevoeligheid: wat één factor tegelijk doet met het gecumuleerde nettoresultaat",
  note: "Elke factor verandert met zijn stap, de andere blijven gelijk. Eenheidskost, index en realisatie volgen de werkmap; cijfers in cursief (verschoven begin, ramingen, werklast, hun omslagpunten) en de volgorde van de rijen zijn die van de dag van opmaak. Omslagpunt = waar het resultaat nul is; n.b. = nergens.",
  varied: "Factor",
  step: "Stap (±)",
  driver: {
    "unit-cost": "Eenheidskost (omslagpunt: aandeel van nu)",
    index: "Jaarlijkse index (omslagpunt: index)",
    realisation: "Realisatie van de brutobesparing (omslagpunt: aandeel)",
    start: "Begin van de maatregelen, jaren (omslagpunt: jaren)",
    estimate: "Ramingen, laag en hoog",
    ratio: "Streefratio: capaciteit in VTE (omslagpunt: ratio)",
  },
  column: {
    low: "Bij een lagere factor (EUR)",
    base: "Basisresultaat (EUR)",
    high: "Bij een hogere factor (EUR)",
    lower: "Lager: verschil (EUR)",
    higher: "Hoger: verschil (EUR)",
    swing: "Uitslag (EUR)",
    breakEven: "Omslagpunt",
  },
  outcome: (from, to) =>
    `Resultaat: gecumuleerd netto ${from}–${to}, enkel winsten met een datum; van de streefratio de capaciteit die beide besturen vrijmaken, in VTE`,
  byYear: "Per jaar",
  year: "Jaar",
  yearly: {
    net: "Netto (EUR)",
    pay: "waarvan loonkost (EUR)",
    gross: "Bruto (EUR)",
    payLow: "Loonkost bij lagere index (EUR)",
    payHigh: "Loonkost bij hogere index (EUR)",
  },
  sum: "Som",
  unknowns: "Maatregelen niet bekend (aantal)",
  chartTitle: "Effect op het gecumuleerde nettoresultaat",
  chartAxis: "EUR tegenover het basisresultaat",
  caption:
    "Balken per factor, de grootste uitslag bovenaan: hoeveel het gecumuleerde netto daalt of stijgt als de factor een stap lager of hoger ligt; de cijfers staan in de tabel hierna.",
  meaning: (column, driver, scenario) => `${scenario} – ${driver}: ${column}`,
};
