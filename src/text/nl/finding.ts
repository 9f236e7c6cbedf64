import type { FindingWords } from "../finding-words";
import { guardFindingsNl } from "./guard-finding";
import { budgetFindingsNl } from "./budget-finding";
import { cellFindingsNl } from "./cell-finding";
import { checkFindingsNl } from "./check-finding";
import { listFindingsNl } from "./list-finding";
import { tableFindingsNl } from "./table-finding";
import { mappingFindingsNl } from "./mapping-finding";
import { effectFindingsNl } from "./effect-finding";
import { importFindingsNl } from "./import-finding";
import { rechargeFindingsNl } from "./recharge-finding";
import { workloadFindingsNl } from "./workload-finding";

/** Dutch of Belgian local government; the reader is addressed as "u". */
/** What a table cannot be made without. */
const NEEDS = {
  staffing: "geen enkel blad bevat een personeelstabel",
  scenarios: "de tabel SynergyMeasures bevat geen maatregel van een bekend scenario",
  years: "nergens staat welke jaren getoond moeten worden",
  workload: "geen enkel blad vermeldt de werklast (dossiers en medewerkers)",
  recharges: "de tabel SynergyRecharges bevat geen bundeling",
} as const;

export const findingsNl: FindingWords = {
  "no-staffing-sheet": () => ({
    message:
      "Geen enkel blad bevat een personeelstabel: de bijlagen die daarop steunen, T1 en T3, kunnen niet gemaakt worden.",
    mend: "Zet op één blad de diensten onder elkaar, met per bestuur (gemeente, OCMW) een kolom effectief en een kolom kader, in VTE.",
  }),
  "several-staffing-blocks": ({ used, others }) => ({
    message: `Er staat meer dan één personeelstabel in de werkmap. Gebruikt is ${used}, niet ${others}.`,
    mend: "Is dat de verkeerde, kies dan in het deelvenster, onder “Bronnen”, welke tabel telt.",
  }),
  "fte-is-text": ({ text, reading }, { number }) => ({
    message: `Hier staat tekst in plaats van een getal: “${text}”.${reading === undefined ? "" : ` Gelezen als ${number(reading)}.`}`,
    mend: "Typ het aantal VTE als getal, bijvoorbeeld 1,5.",
  }),
  "fte-is-error": ({ error }) => ({
    message: `De cel geeft een fout: ${error}.`,
    mend: "Herstel de formule in deze cel.",
  }),
  "fte-negative": ({ amount }, { number }) => ({
    message: `Het aantal VTE is negatief: ${number(amount)}.`,
    mend: "Een aantal VTE kan niet negatief zijn: verbeter het getal.",
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
  "amount-is-text": ({ text, reading }, { number }) => ({
    message: `Hier staat tekst in plaats van een bedrag: “${text}”.${reading === undefined ? "" : ` Gelezen als ${number(reading)}.`}`,
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
  ...cellFindingsNl,
  ...checkFindingsNl,
  ...listFindingsNl,
  ...tableFindingsNl,
  ...mappingFindingsNl,
  ...workloadFindingsNl,
  ...importFindingsNl,
  ...effectFindingsNl,
  ...rechargeFindingsNl,
  ...guardFindingsNl,
  ...budgetFindingsNl,
  "input-table-missing": ({ table }) => ({
    message: `De tabel ${table} ontbreekt: zonder die tabel kunnen de scenario’s niet berekend worden.`,
    mend: "Laat het deelvenster de ontbrekende tabellen toevoegen, of maak het verwijderen ongedaan.",
  }),
  "table-column-missing": ({ table, heading }) => ({
    message: `De tabel ${table} heeft geen kolom “${heading}”.`,
    mend: "Voeg die kolom opnieuw toe, met deze kop.",
  }),
  "table-column-twice": ({ heading, used }) => ({
    message: `De kolom “${heading}” staat er tweemaal. Gebruikt is die in ${used}.`,
    mend: "Geef een van beide een andere kop.",
  }),
  "id-missing": () => ({
    message: "Deze rij heeft geen nummer en telt niet mee.",
    mend: "Vul een nummer in dat nog niet gebruikt is.",
  }),
  "text-and-number": ({ text, other }) => ({
    message:
      other === ""
        ? `“${text}” staat hier als getal, niet als tekst: een formule vindt het zo niet.`
        : `“${text}” staat hier en in ${other}, eenmaal als getal en eenmaal als tekst: voor een formule zijn dat twee namen.`,
    mend: "Typ op beide plaatsen hetzelfde: allebei als getal of allebei als tekst (celopmaak Tekst).",
  }),
  "id-twice": ({ id, first }) => ({
    message: `Het nummer “${id}” staat ook in ${first}. Deze rij telt niet mee.`,
    mend: "Geef elke rij een eigen nummer.",
  }),
  "choice-unknown": ({ text, heading }) => ({
    message: `“${text}” staat niet in de lijst van “${heading}”.`,
    mend: "Kies een woord uit de lijst, of voeg het toe aan het blad met de keuzelijsten.",
  }),
  "scenario-unknown": ({ id }) => ({
    message: `Er is geen scenario “${id}”.`,
    mend: "Vul het nummer in van een scenario uit de tabel SynergyScenarios.",
  }),
  "measure-unknown": ({ id }) => ({
    message: `Er is in dit scenario geen andere maatregel “${id}”.`,
    mend: "Vul nummers van maatregelen in, gescheiden door een puntkomma.",
  }),
  "field-missing": ({ heading }) => ({
    message: `“${heading}” is niet ingevuld en geldt als niet bekend.`,
    mend: "Vul de cel in als u het weet.",
  }),
  "date-unreadable": ({ text }) => ({
    message: `“${text}” is geen jaar en geen datum.`,
    mend: "Typ een jaartal, bijvoorbeeld 2030, of een datum.",
  }),
  "end-before-start": () => ({
    message: "Het einde ligt voor het begin.",
    mend: "Verbeter een van beide.",
  }),
  "estimate-disordered": () => ({
    message: "Laag, midden en hoog staan niet van klein naar groot.",
    mend: "Kijk de drie cijfers na.",
  }),
  "one-off-negative": ({ amount }, { number }) => ({
    message: `De eenmalige kost is negatief: ${number(amount)}.`,
    mend: "Een kost is nul of meer: verbeter het bedrag.",
  }),
  "entity-both": () => ({
    message: "Een maatregel met cijfers kan niet van beide besturen samen zijn.",
    mend: "Maak er twee rijen van, één per bestuur, met dezelfde groep.",
  }),
  "mechanism-not-computed": ({ mechanism }) => ({
    message: `Het mechanisme “${mechanism}” wordt volgens de lijst van mechanismen niet berekend. De maatregel wordt getoond, maar telt in geen enkel cijfer.`,
    mend: null,
  }),
  "minutes-not-approved": ({ id }) => ({
    message: `De notulen achter scenario ${id} zijn niet goedgekeurd. Dat staat ook in de bijlage.`,
    mend: null,
  }),
  "assumption-unknown": ({ key }) => ({
    message: `De rekening kent geen hypothese “${key}”. Deze rij wordt niet gebruikt.`,
    mend: null,
  }),
  "assumption-out-of-range": ({ value, from, to }, { number }) => ({
    message: `${number(value)} kan hier niet.`,
    mend: `Typ een waarde van ${number(from)} tot ${number(to)}; waar maanden of jaren gevraagd zijn, een geheel getal.`,
  }),
  "gains-exclude-each-other": ({ first, second }) => ({
    message: `Maatregelen ${first} en ${second} sluiten elkaar uit, maar tellen allebei mee.`,
    mend: "Zet “Telt mee” van een van beide op nee.",
  }),
  "depends-on-uncounted": ({ id, on }) => ({
    message: `Maatregel ${id} hangt af van ${on}, die niet meetelt.`,
    mend: `Laat ${on} meetellen, of zet ook “Telt mee” van ${id} op nee.`,
  }),
  "service-not-in-staffing": ({ service }) => ({
    message: `De dienst “${service}” staat niet in de personeelstabel.`,
    mend: "Kies de naam die daar staat. Anders komt de maatregel bij geen enkele dienst.",
  }),
  "article-not-in-budget": ({ article }) => ({
    message: `Het artikel “${article}” staat niet in de begroting van dit bestuur.`,
    mend: "Kies het artikel zoals het in de begroting staat.",
  }),
  "gain-exceeds-staff": ({ service, claimed, real }, { number }) => ({
    message: `De maatregelen nemen ${number(claimed)} VTE weg bij ${service}, waar er ${number(real)} werken.`,
    mend: "Kijk na of een betrekking tweemaal is geteld.",
  }),
  "gain-exceeds-credit": ({ article, gain, credit }, { number }) => ({
    message: `De maatregelen halen ${number(gain)} EUR uit artikel ${article}, waarvan het krediet ${number(credit)} EUR is.`,
    mend: "Kijk na of een winst tweemaal is geteld.",
  }),
  "grant-differs": ({ paid, received }, { number }) => ({
    message: `De gemeente begroot een dotatie van ${number(paid)} EUR aan het OCMW (831/435-01), het OCMW begroot er ${number(received)} EUR van (000/486-01).`,
    mend: "Breng beide begrotingen met elkaar in overeenstemming.",
  }),
  "slots-exceeded": ({ measures, slots }, { number }) => ({
    message: `De tabel met maatregelen telt ${number(measures)} rijen, het berekeningsblad heeft plaats voor ${number(slots)}: de bijlagen laten de andere weg.`,
    mend: "Schrijf de bijlagen opnieuw: het berekeningsblad groeit mee.",
  }),
  "annex-not-possible": ({ annex, need }) => ({
    message: `${annex} kan niet gemaakt worden: ${NEEDS[need]}.`,
    mend: "Vul aan wat ontbreekt, of laat deze tabel weg.",
  }),
  "no-annex-possible": () => ({
    message:
      "Uit deze werkmap kan geen enkele bijlage gemaakt worden: er is geen personeelstabel, geen werklast en geen scenario met maatregelen.",
    mend: "Voeg minstens één daarvan toe. Het deelvenster kan tabellen voor scenario’s aanmaken.",
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
  "figure-rests-on-kept": ({ expected, found, kept }, { amount }) => ({
    message: `De werkmap geeft ${amount(found) || "een lege cel"} en het deelvenster ${amount(expected) || "niet bekend"}: dit cijfer steunt op ${kept}, een cel die u zelf gewijzigd hebt.`,
    mend: "Is uw wijziging zo bedoeld, dan is er niets te doen. Wis anders die cel en schrijf opnieuw.",
  }),
  "figure-differs": ({ expected, found }, { amount }) => ({
    message: `De werkmap geeft ${amount(found) || "een lege cel"}. Verwacht is ${amount(expected) || "niet bekend"}.`,
    mend: "Kijk de formule van deze cel en de broncellen na.",
  }),
};
