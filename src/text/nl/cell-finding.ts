import type { CellFindingWords } from "../finding-words";
import { fieldsNl } from "./field";

const fields: Readonly<Record<string, string>> = fieldsNl;

export const cellFindingsNl: CellFindingWords = {
  "heads-are-text": ({ text, reading }, { number }) => ({
    message: `Hier staat tekst in plaats van een aantal personen: “${text}”.${reading === undefined ? "" : ` Gelezen als ${number(reading)}.`}`,
    mend: "Typ het aantal personen als getal, bijvoorbeeld 12.",
  }),
  "heads-are-error": ({ error }) => ({
    message: `Het aantal personen geeft een fout: ${error}.`,
    mend: "Herstel de formule in deze cel.",
  }),
  "heads-negative": ({ amount }, { number }) => ({
    message: `Het aantal personen is negatief: ${number(amount)}.`,
    mend: "Een aantal personen kan niet negatief zijn: verbeter het getal.",
  }),
  "heads-not-whole": ({ amount }, { number }) => ({
    message: `Het aantal personen is geen geheel getal: ${number(amount)}. Het lijkt op een aantal VTE.`,
    mend: "Kijk na of de kolom personen of VTE telt, en pas de kop aan.",
  }),
  "figure-is-range": ({ text, low, high }, { number }) => ({
    message: `“${text}” ligt tussen ${number(low)} en ${number(high)}. Het cijfer geldt als niet bekend.`,
    mend: "Kies één cijfer en typ het als getal.",
  }),
  "figure-in-doubt": ({ text, reading }, { number }) => ({
    message: `“${text}” kan ${number(reading)} betekenen, maar dat is niet zeker. Het cijfer geldt als niet bekend.`,
    mend: "Typ het cijfer als getal.",
  }),
  "figure-left-open": ({ text }) => ({
    message: `“${text}” noemt geen cijfer. Het geldt als niet bekend, niet als nul.`,
    mend: "Typ het getal zodra u het kent, of 0 als er niets is.",
  }),
  "article-is-date": ({ date }) => ({
    message: `In plaats van een artikelnummer staat hier een datum (${date}). Deze rij telt niet mee.`,
    mend: "Zet de cel in de notatie Tekst en typ het artikelnummer opnieuw.",
  }),
  "article-is-number": ({ amount }, { number }) => ({
    message: `In plaats van een artikelnummer staat hier het getal ${number(amount)}. Deze rij telt niet mee.`,
    mend: "Is het een artikel, zet de cel dan in de notatie Tekst en typ het volledige nummer, bijvoorbeeld 104/111-01.",
  }),
  "date-implausible": ({ date }) => ({
    message: `De datum ${date} is onwaarschijnlijk. Hij geldt als niet bekend.`,
    mend: "Verbeter de datum. Telt de werkmap haar datums vanaf 1904, kijk dan ook de andere datums na.",
  }),
  "heading-ambiguous": ({ heading, first, second }) => ({
    message: `De kop “${heading}” kan twee dingen betekenen: ${fields[first] ?? first} of ${fields[second] ?? second}.`,
    mend: "Kies in het paneel wat de kolom bevat, of maak de kop duidelijker.",
  }),
  "figures-unread": ({ table }) => ({
    message: `Bij de tabel ${table} staan cijfers die niet gelezen zijn. Ze tellen niet mee.`,
    mend: "Verwijder lege rijen en kolommen binnen de tabel, geef elke kolom een eigen kop, of kies in het paneel wat de kolom bevat.",
  }),
  "own-word-unused": ({ field, phrase }) => ({
    message: `De rij “${field}”, “${phrase}” van uw eigen woorden wordt niet gebruikt.`,
    mend: "Noem in de eerste kolom een veld, zoals “dienst” of “VTE”.",
  }),
};
