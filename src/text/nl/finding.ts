import type { FindingWords } from "../finding-words";

/** Dutch of Belgian local government; the reader is addressed as "u". */
export const findingsNl: FindingWords = {
  "no-staffing-sheet": () => ({
    message: "Geen enkel blad bevat een personeelstabel.",
    mend: "Zet op één blad de diensten onder elkaar, met per bestuur (gemeente, OCMW) een kolom effectief en een kolom kader, in VTE.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `Er staat meer dan één personeelstabel in de werkmap. Gebruikt is ${used}, niet ${others}.`,
    mend: "Is dat de verkeerde, zet de andere dan in een andere werkmap.",
  }),
  "fte-is-text": ({ text }) => ({
    message: `Hier staat tekst in plaats van een getal: “${text}”.`,
    mend: "Typ het aantal VTE als getal, bijvoorbeeld 1,5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `De cel geeft een fout: ${error}.`,
    mend: "Herstel de formule in deze cel.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `Het aantal VTE is negatief: ${number(amount)}.`,
    mend: "Een aantal VTE is nul of meer: verbeter het getal.",
  }),
  "fte-missing": () => ({
    message: "Het aantal VTE is niet ingevuld. Het geldt als niet bekend, niet als nul.",
    mend: "Vul het getal in, of 0 als er geen VTE is.",
  }),
  "real-exceeds-theoretical": ({ real, theoretical }, { number }) => ({
    message: `Het effectief (${number(real)}) is groter dan het kader (${number(theoretical)}).`,
    mend: "Kijk beide cijfers na. Kloppen ze, dan is het aantal niet-ingevulde VTE negatief.",
  }),
  "total-differs": ({ stated, computed }, { number }) => ({
    message: `Het totaal in het blad is ${number(stated)}, de som van de diensten is ${number(computed)}.`,
    mend: "Kijk na of alle diensten in het totaal zitten. De bijlage rekent met de diensten.",
  }),
  "service-unnamed": () => ({
    message: "Deze dienst heeft cijfers, maar geen naam.",
    mend: "Vul de naam van de dienst in.",
  }),
  "service-is-error": ({ error }) => ({
    message: `De naam van deze dienst geeft een fout: ${error}.`,
    mend: "Herstel de formule of typ de naam van de dienst.",
  }),
  "row-without-figures": ({ label }) => ({
    message: `De rij “${label}” heeft geen cijfers en telt niet als dienst.`,
    mend: "Is het een dienst, vul dan haar cijfers in.",
  }),
  "total-unlabelled": () => ({
    message: "De laatste rij heeft geen naam, maar is de som van de rijen erboven. Ze geldt als totaal.",
    mend: "Schrijf “Totaal” voor deze rij.",
  }),
  "total-unreadable": ({ text }) => ({
    message: `Het totaal is geen getal (“${text}”) en kon niet nagerekend worden.`,
    mend: "Zet hier de som als getal of als formule.",
  }),
  "amount-is-text": ({ text }) => ({
    message: `Hier staat tekst in plaats van een bedrag: “${text}”.`,
    mend: "Typ het bedrag als getal, bijvoorbeeld 12480,00.",
  }),
  "amount-is-error": ({ error }) => ({
    message: `Het bedrag geeft een fout: ${error}.`,
    mend: "Herstel de formule in deze cel.",
  }),
  "service-twice": ({ service, first }) => ({
    message: `De dienst “${service}” staat ook in ${first}. Beide rijen tellen mee.`,
    mend: "Voeg de rijen samen, of geef elke rij een eigen naam.",
  }),
  "entity-unknown": ({ heading }) => ({
    message: `De kop “${heading}” noemt geen gemeente en geen OCMW. Hij geldt als een ander bestuur.`,
    mend: "Zet “Gemeente” of “OCMW” in de kop als u dat bedoelt.",
  }),
  "entity-twice": ({ heading }) => ({
    message: `Onder “${heading}” staat tweemaal dezelfde soort kolom voor hetzelfde bestuur.`,
    mend: "Laat per bestuur één kolom effectief en één kolom kader staan.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    message: `Het blad “${sheet}” is verborgen, maar wel gelezen.`,
    mend: "Maak het zichtbaar als u de cijfers wilt nakijken.",
  }),
  "annex-name-taken": ({ sheet }) => ({
    message: `Het blad “${sheet}” is van u en neemt de plaats van de bijlage in.`,
    mend: "Geef dat blad een andere naam, of verwijder er de tabel met de naam van de bijlage.",
  }),
  "annex-sheet-protected": ({ sheet }) => ({
    message: `Het blad “${sheet}” is beveiligd.`,
    mend: "Hef de beveiliging op: tabblad Controleren, Beveiliging blad opheffen.",
  }),
  "annex-shape-changed": ({ sheet }) => ({
    message: `Op het blad “${sheet}” zijn in de bijlage rijen of kolommen ingevoegd of verwijderd.`,
    mend: "Maak dat ongedaan. Of verwijder het blad: de bijlage wordt dan opnieuw geschreven.",
  }),
  "cells-in-the-way": ({ sheet }) => ({
    message: `Op het blad “${sheet}” staat inhoud van u waar de bijlage moet komen.`,
    mend: "Verplaats de inhoud van deze cel.",
  }),
  "annex-chart-removed": ({ sheet }) => ({
    message: `De grafiek op het blad “${sheet}” is verwijderd en wordt niet opnieuw gemaakt.`,
    mend: "Wilt u ze terug, verwijder dan het blad en schrijf de bijlage opnieuw.",
  }),
  "annex-removed": ({ name }) => ({
    message: `Bijlage ${name} is uit de werkmap verwijderd. Ze wordt opnieuw geschreven.`,
    mend: null,
  }),
  "cell-kept": () => ({
    message: "Deze cel van de bijlage hebt u zelf gewijzigd. Ze blijft zoals ze is.",
    mend: "Wilt u het berekende cijfer terug, typ dan de formule die het voorbeeld toont.",
  }),
  "source-changed": () => ({
    message: "De personeelstabel is gewijzigd sinds het voorbeeld.",
    mend: "Bekijk het nieuwe voorbeeld en schrijf dan.",
  }),
  "unfinished-write": ({ sheets }) => ({
    message: `Het schrijven van ${sheets} is een vorige keer niet voltooid.`,
    mend: "Voltooi het schrijven of maak het ongedaan.",
  }),
  "memory-unreadable": () => ({
    message: "Wat de invoegtoepassing in deze werkmap bewaart, is onleesbaar geworden.",
    mend: "U kunt de bijlage gewoon schrijven. Cellen die anders zijn dan verwacht, blijven staan.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `De werkmap geeft ${amount(found) || "een lege cel"}. Verwacht is ${amount(expected) || "niet bekend"}.`,
    mend: "Kijk de formule van deze cel en de broncellen na.",
  }),
};
