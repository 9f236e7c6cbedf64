import type { BudgetFindingWords } from "../finding-words";

export const budgetFindingsNl: BudgetFindingWords = {
  "row-without-article": ({ label }) => ({
    message: `De rij “${label}” heeft bedragen, maar geen artikelnummer. Ze telt niet mee.`,
    mend: "Typ het artikelnummer, of schrijf “Totaal” of “Subtotaal” als het een som is.",
  }),
  "article-twice": ({ article, first }) => ({
    message: `Artikel ${article} staat ook in ${first}. De bedragen worden opgeteld.`,
    mend: "Is het een herhaling, verwijder dan een van beide rijen.",
  }),
  "budget-total-differs": ({ stated, computed }, { number }) => ({
    message: `De som op het blad is ${number(stated)}, de artikelen geven ${number(computed)}.`,
    mend: "Kijk na of de som alle artikelen omvat. De bijlage rekent met de artikelen.",
  }),
  "subtotals-counted-twice": ({ stated, computed }, { number }) => ({
    message: `Dit totaal (${number(stated)}) telt de subtotalen nog eens mee. De artikelen geven ${number(computed)}.`,
    mend: "Tel ofwel de artikelen op, ofwel de subtotalen.",
  }),
  "available-differs": ({ stated, computed }, { number }) => ({
    message: `Volgens het blad is ${number(stated)} beschikbaar. Krediet min vastgelegd geeft ${number(computed)}.`,
    mend: "Kijk de bedragen van deze rij na.",
  }),
  "amount-negative": ({ amount }, { number }) => ({
    message: `Dit bedrag is negatief: ${number(amount)}. Het telt mee zoals het er staat.`,
    mend: "Kijk na of het minteken juist is.",
  }),
  "unit-thousands": ({ text }) => ({
    message: `De bedragen staan niet in euro: “${text}”. Ze gelden als niet bekend.`,
    mend: "Zet de bedragen in euro en pas de titel aan.",
  }),
  "budget-column-unclear": ({ heading }) => ({
    message: `De kolom “${heading}” vermeldt niet of het om een rekening of een begroting gaat. Ze telt niet mee.`,
    mend: "Schrijf in de kop bijvoorbeeld “Rekening 2022” of “Begroting 2024”.",
  }),
  "budget-column-twice": ({ heading, first }) => ({
    message: `De kolom “${heading}” vermeldt hetzelfde als die in ${first} en telt niet mee.`,
    mend: "Maak de koppen verschillend, of verwijder een van beide kolommen.",
  }),
  "amendment-not-counted": ({ heading }) => ({
    message: `De kolom “${heading}” vermeldt een wijziging, en nergens staat het krediet erna. De wijziging telt niet mee.`,
    mend: "Voeg een kolom toe met de begroting na wijziging, met bijvoorbeeld de kop “Na BW”.",
  }),
  "service-letter-unclear": ({ letter }) => ({
    message: `De letter “${letter}” in deze kolom kan “ontvangsten” of “ordinaire” (gewone dienst) betekenen. Ze wordt niet gebruikt.`,
    mend: "Schrijf de woorden voluit, of schrijf in de kop “O/U” of “O/E”.",
  }),
  "cost-monthly": ({ text }) => ({
    message: `Deze kosten gelden per maand: “${text}”. Als jaarkost gelden ze als niet bekend.`,
    mend: "Vervang ze door de kost per jaar.",
  }),
  "unit-cost-twice": ({ level, first }) => ({
    message: `De kost van ${level} staat ook in ${first}, met een ander bedrag. Dat eerste bedrag telt.`,
    mend: "Verwijder een van beide, of vermeld waarin ze verschillen: bestuur, statuut of jaar.",
  }),
  "cost-column-unread": ({ heading }) => ({
    message: `De kop “${heading}” wordt niet herkend: van wie deze kosten zijn, is niet duidelijk. De kolom telt niet mee.`,
    mend: "Vermeld in de kop het bestuur, het statuut of het jaar.",
  }),
  "unit-cost-column-unclear": ({ heading }) => ({
    message: `De kolom “${heading}” vermeldt nog een kost van hetzelfde en telt niet mee.`,
    mend: "Vermeld in de kop waarin de kolommen verschillen: bestuur, statuut of jaar.",
  }),
  "workload-of-another": ({ body, first }) => ({
    message: `“${body}” lijkt een ander bestuur dan dat in ${first} en telt niet mee.`,
    mend: "Is het hetzelfde bestuur, geef het dan dezelfde naam.",
  }),
  "workload-column-twice": ({ heading, first }) => ({
    message: `“${heading}” vermeldt hetzelfde als ${first} en telt niet mee.`,
    mend: "Maak de koppen verschillend, of verwijder wat dubbel staat.",
  }),
  "sources-differ": ({ what, used, counted, other }, { number }) => ({
    message: `${what}: hier staat ${number(other)}, in ${used} staat ${number(counted)}. Dat laatste telt.`,
    mend: "Verbeter het bedrag dat niet juist is.",
  }),
};
