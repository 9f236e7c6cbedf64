import type { RechargeFindingWords } from "../finding-words";

export const rechargeFindingsNl: RechargeFindingWords = {
  "recharge-of-both": () => ({
    message: "Een herfacturatie gaat van één bestuur naar één bestuur, niet van of naar beide samen.",
    mend: "Maak een rij per ontvangend bestuur.",
  }),
  "recharge-pool-differs": ({ pool, first }) => ({
    message: `Deze cel zegt voor bundeling “${pool}” iets anders dan ${first}. Elke rij is berekend zoals ze er staat.`,
    mend: "Zet in alle rijen van een bundeling hetzelfde verlenende bestuur, dezelfde kostenbasis en dezelfde sleutel.",
  }),
  "recharge-pool-twice": ({ pool, scenario }) => ({
    message: `Bundeling “${pool}” staat er voor elk scenario en nog eens voor ${scenario}: daar wordt de kost tweemaal aangerekend.`,
    mend: "Noem in elke rij van deze bundeling een scenario, of in geen enkele.",
  }),
  "recharge-keys-nil": ({ pool }) => ({
    message: `De sleutels van bundeling “${pool}” zijn samen nul: de kost kan niet verdeeld worden.`,
    mend: "Vul minstens één sleutel in die groter is dan nul.",
  }),
  "recharge-shares-incomplete": ({ pool, sum }, { number }) => ({
    message: `De vaste aandelen van bundeling “${pool}” zijn samen ${number(sum)}, niet 100 %. De kost is naar verhouding verdeeld.`,
    mend: "Vul aandelen in die samen 1 of 100 zijn.",
  }),
  "portfolio-versions": ({ portfolio, first, second }) => ({
    message: `Portefeuille “${portfolio}” neemt ${first} en ${second} samen, twee versies van hetzelfde scenario: dezelfde winst telt tweemaal.`,
    mend: "Neem van elk scenario één versie op.",
  }),
  "portfolio-guards": ({ portfolio, objections }, { number }) => ({
    message: `Samen roepen de scenario’s van portefeuille “${portfolio}” bezwaren op die geen ervan alleen heeft: ${number(objections)}.`,
    mend: "Zie de vaststellingen hierna. Er is niets verbeterd of afgetrokken.",
  }),
};
