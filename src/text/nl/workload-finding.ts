import type { WorkloadFindingWords } from "../finding-words";

export const workloadFindingsNl: WorkloadFindingWords = {
  "files-are-text": ({ text, reading }, { number }) => ({
    message: `Hier staat tekst in plaats van een aantal dossiers: “${text}”.${reading === undefined ? " Het aantal geldt als niet bekend." : ` Gelezen als ${number(reading)}.`}`,
    mend: "Typ het aantal dossiers als getal, bijvoorbeeld 1000.",
  }),
  "files-are-error": ({ error }) => ({
    message: `Het aantal dossiers geeft een fout: ${error}.`,
    mend: "Herstel de formule in deze cel.",
  }),
  "files-negative": ({ amount }, { number }) => ({
    message: `Het aantal dossiers is negatief: ${number(amount)}.`,
    mend: "Een aantal dossiers kan niet negatief zijn: verbeter het getal.",
  }),
  "files-missing": () => ({
    message: "Het aantal dossiers is niet ingevuld. Het geldt als niet bekend, niet als nul.",
    mend: "Vul het getal in, of 0 als er geen dossiers zijn.",
  }),
  "article-60-exceeds-files": ({ amount, files }, { number }) => ({
    message: `Er staan meer dossiers art. 60 §7 (${number(amount)}) dan dossiers in totaal (${number(files)}).`,
    mend: "Kijk beide cijfers na. De dossiers art. 60 §7 horen in het totaal begrepen te zijn.",
  }),
  "workload-without-files": () => ({
    message: "Deze tabel van de werklast heeft geen kolom met het aantal dossiers en wordt niet gebruikt.",
    mend: "Voeg een kolom “Dossiers” toe.",
  }),
  "workload-without-officers": () => ({
    message: "Deze tabel van de werklast heeft geen kolom met de beheerders en wordt niet gebruikt.",
    mend: "Voeg een kolom “Beheerders (VTE)” toe.",
  }),
  "workload-without-bodies": () => ({
    message: "Deze tabel van de werklast noemt geen enkel bestuur en wordt niet gebruikt.",
    mend: "Zet in elke rij het bestuur: “Gemeente” of “OCMW”.",
  }),
  "workload-twice": ({ body, first }) => ({
    message: `De werklast van “${body}” staat ook in ${first}. Beide tellen mee.`,
    mend: "Voeg ze samen, of verwijder er een van.",
  }),
  "workload-total-differs": ({ stated, computed }, { number }) => ({
    message: `Het totaal in het blad is ${number(stated)}, de som van de besturen is ${number(computed)}.`,
    mend: "Kijk het totaal na. De bijlage rekent met de cijfers van de besturen.",
  }),
  "ratio-differs": ({ stated, computed }, { number }) => ({
    message: `De verhouding in het blad is ${number(stated)}, de cijfers ernaast geven ${number(computed)}.`,
    mend: "Kijk de dossiers en de beheerders na. De bijlage rekent de verhouding zelf uit.",
  }),
  "several-workloads": ({ used, others }) => ({
    message: `Er staat meer dan één tabel van de werklast in de werkmap. Gebruikt is ${used}, niet ${others}.`,
    mend: "Is dat de verkeerde, kies dan in het deelvenster bij die tabel “Aanpassen…” en gebruik ze niet.",
  }),
};
