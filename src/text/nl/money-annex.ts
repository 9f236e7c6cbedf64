import type { ByYearWords, GrantWords, MoneyWords } from "../../annex/money-words";

export const byYearNl: ByYearWords = {
  item: "Omschrijving",
  year: (year) => `Jaar ${year}`,
  years: (first, last) => `Totaal ${first}–${last}`,
  undated: "Zonder tijdslijn (vol jaar)",
  both: "Beide besturen",
  meaning: (item, scenario, body, column) => `${item} – ${scenario}, ${body}: ${column}`,
};

export const moneyNl: MoneyWords = {
  sheet: "T4 Van bruto naar netto",
  title: "T4 – Van brutobesparing naar nettobesparing, per jaar en bestuur",
  note: "Netto = bruto min in mindering te brengen kosten en eenmalige kosten = weerslag op de begroting. Herplaatsing, vrijgekomen capaciteit en vermeden kosten zijn geen krediet en tellen nooit mee in netto. Winsten zonder tijdslijn tellen in geen enkel jaar mee. Geactualiseerd = naar het eerste jaar. n.b. = niet bekend, en dus niet nul.",
  items: {
    gross: "Brutobesparing (EUR)",
    offsets: "Af: in mindering te brengen kosten (EUR)",
    oneOff: "Af: eenmalige kosten (EUR)",
    net: "Nettobesparing (EUR)",
    cumulative: "Gecumuleerde nettobesparing (EUR)",
    redeployed: "Ter info: herplaatst op 31/12 (VTE)",
    freed: "Ter info: vrijgekomen capaciteit op 31/12 (VTE)",
    avoided: "Ter info: vermeden kosten (EUR)",
    unchanged: "Ter info: netto van ongewijzigd beleid (EUR)",
    factor: "Actualisatiefactor (totaal: jaarlijkse voet)",
    discounted: "Geactualiseerde nettobesparing (EUR)",
    payback: "Terugverdiend (totaal: eerste jaar)",
  },
  bridge: {
    chartTitle: (scenario, first, last) => `${scenario}: van bruto naar netto, ${first}–${last}`,
    axis: "EUR",
    caption:
      "Kolommen van het eerste scenario over alle jaren samen: bruto, wat daarvan afgaat, en netto; de cijfers staan rechts van de grafieken.",
    bars: { gross: "Bruto", offsets: "In mindering", oneOff: "Eenmalig", net: "Netto" },
    columns: { base: "Sokkel", whole: "Geheel", less: "Af", below: "Onder nul" },
  },
  course: {
    chartTitle: "Gecumuleerde nettobesparing",
    axis: "EUR",
    caption:
      "Lijnen per scenario: de gecumuleerde nettobesparing op het einde van elk jaar; terugverdiend is een scenario vanaf het jaar waarin zijn lijn nul bereikt.",
    year: "Jaar",
    payback: "Terug in",
  },
  portfolios: "Onder de grafieken van de scenario’s staan dezelfde grafieken van elke portefeuille.",
};

export const grantNl: GrantWords = {
  sheet: "T18 Gemeentelijke dotatie",
  title: "T18 – Weerslag op de gemeentelijke dotatie en aansluiting tussen beide begrotingen",
  note: "De gemeente dekt het tekort van het OCMW (organieke wet van 8 juli 1976, art. 106): wat het OCMW netto bespaart, verlaagt de dotatie met het opgegeven deel. + = beter voor die begroting; een lagere dotatie heeft een minteken. Samen blijven beide begrotingen gelijk.",
  share: "Deel van het OCMW-resultaat dat de dotatie volgt",
  other: "Overige",
  beforeRecharges: "Netto vóór herfacturatie (EUR)",
  rechargesNote:
    "Herfacturatie (T6) is een kost voor wie de factuur ontvangt en een opbrengst voor wie ze uitreikt: de dotatie volgt het resultaat van het OCMW na herfacturatie.",
  inBudget: (year) => `In de begroting ${year}\u00a0(EUR)`,
  items: {
    beforeMunicipality: "Netto vóór de dotatie (EUR)",
    beforeWelfareCentre: "Netto vóór de dotatie (EUR)",
    beforeOther: "Netto (EUR)",
    before: "Netto vóór de dotatie (EUR)",
    rechargedMunicipality: "Herfacturatie: uitgereikt min ontvangen (EUR)",
    rechargedWelfareCentre: "Herfacturatie: uitgereikt min ontvangen (EUR)",
    rechargedOther: "Herfacturatie: uitgereikt min ontvangen (EUR)",
    recharged: "Aansluiting: herfacturatie, alle besturen samen",
    settledMunicipality: "Netto na herfacturatie (EUR)",
    settledWelfareCentre: "Netto na herfacturatie (EUR)",
    settledOther: "Netto na herfacturatie (EUR)",
    received: "Ontvangen dotatie: wijziging (EUR)",
    ofRecharges: "waarvan door herfacturatie (EUR)",
    paid: "Betaalde dotatie: wijziging (EUR)",
    difference: "Aansluiting: te ontvangen min te betalen",
    afterMunicipality: "Netto na de dotatie (EUR)",
    afterWelfareCentre: "Netto na de dotatie (EUR)",
    after: "Netto na de dotatie (EUR)",
    unchanged: "Aansluiting: samen na min vóór",
  },
};
