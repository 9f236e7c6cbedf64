import { numberText } from "../number-text";
import type { PaneWords } from "../pane-words";

/** A count as it is written. */
const n = (count: number): string => numberText(count, "nl", 0);

/** Dutch of Belgian local government; the reader is addressed as "u". */
export const paneNl: PaneWords = {
  steps: {
    label: "Stappen",
    found: "Bronnen",
    scenarios: "Scenario’s",
    results: "Resultaten",
    annex: "Bijlage",
  },
  reading: "De werkmap wordt gelezen…",
  readAgain: "Opnieuw lezen",
  back: "Terug",
  retry: "Opnieuw proberen",
  supportCode: "Code voor de helpdesk:",
  show: (address) => `Toon ${address}`,
  showAll: (count) => `Toon alle ${n(count)}`,
  severity: { error: "Fout", warning: "Na te kijken", note: "Ter info" },
  findings: {
    error: (count) => (count === 1 ? "1 fout: eerst verbeteren" : `${n(count)} fouten: eerst verbeteren`),
    warning: (count) => `${n(count)} na te kijken`,
    note: (count) => `${n(count)} ter info`,
  },
  found: {
    heading: "Wat er gevonden is",
    staffing: "Personeelstabel",
    situation: "Toestand op",
    situationUnknown: "niet vermeld in het blad",
    services: "Diensten",
    entities: "Besturen",
    why: "Waaraan herkend",
    noFindings: "Geen vaststellingen: er is niets te verbeteren.",
    otherSheets: "Andere tabellen in de werkmap",
    block: {
      "staffing-matrix": "personeelstabel",
      "official-annex": "officiële personeelstabel",
      "staff-list": "personeelslijst, één rij per medewerker",
      "budget-list": "begroting",
      "unit-costs": "eenheidskost per VTE",
      workload: "werklast",
      unknown: "niet herkend, niet gebruikt",
    },
    entity: { municipality: "gemeente", "welfare-centre": "OCMW", other: "ander bestuur" },
    hiddenSheets: (sheets) => `Ook gelezen, maar verborgen: ${sheets}`,
    evidence: {
      heading: (text, field) => `De kop “${text}” is gelezen als: ${field}`,
      entity: (text, entity) => `“${text}” is gelezen als bestuur: ${entity}`,
      asAt: (date) => `Toestand op ${date}`,
      totalAgrees: "Het totaal klopt met de som van de rijen",
      corrected: (text) => `${text === "" ? "Een cel zonder kop" : `“${text}”`} is gelezen zoals u zei`,
      articleCodes: (count) => `${n(count)} begrotingsartikelen`,
      leftOut: (text, why) => `“${text}” telt niet mee: ${why}`,
      why: {
        "total-column": "kolom met een totaal",
        "other-column": "kolom met iets anders",
        "total-row": "rij met een totaal",
        "subtotal-row": "rij met een subtotaal",
        "row-without-figures": "rij zonder cijfers",
      },
    },
    empty: {
      heading: "Geen personeelstabel gevonden",
      looksFor: "Dit deelvenster zoekt op elk blad een tabel met:",
      needs: [
        "de diensten onder elkaar, onder een kop zoals “Dienst”",
        "een kop per bestuur: “Gemeente”, “OCMW”",
        "daaronder een kolom “Effectief” en een kolom “Kader”, met getallen in VTE",
      ],
      then: "Voeg zo’n tabel toe of pas de koppen aan. Het venster leest de werkmap dan vanzelf opnieuw.",
    },
    unfinished: {
      finish: "Voltooien",
      undo: "Ongedaan maken",
      first: "Voltooi eerst de onvoltooide bijlage of maak ze ongedaan.",
    },
    tables: { heading: "Scenario’s en maatregelen", scenarios: "Scenario’s", measures: "Maatregelen" },
    annexes: {
      heading: "Bijlagen die nu kunnen",
      none: "Nog geen enkele: zie wat elke bijlage vraagt.",
      not: (count) => `Nog niet mogelijk (${n(count)})`,
    },
    toScenarios: "Naar de scenario’s",
    blocked: "Verbeter eerst de fouten hierboven.",
    changed: "De werkmap is gewijzigd: wat hier staat, is bijgewerkt.",
  },
  preview: {
    heading: "Bijlagen",
    language: "Taal van de bijlage",
    languages: { nl: "Nederlands", fr: "Frans", "nl+fr": "Nederlands en Frans", en: "Engels" },
    table: (annex) => `Cijfers van bijlage ${annex}`,
    hint: "Kies een cijfer om te zien waar het vandaan komt (pijltjestoetsen en Enter).",
    lineage: {
      heading: "Herkomst van het cijfer",
      sources: (count) => (count === 1 ? "1 broncel" : `${n(count)} broncellen`),
      formula: "Formule",
      notLive: "Geen formule: het blad heeft hier geen broncel.",
      ownCells: "Berekend uit cellen van de bijlage zelf.",
      calcCells: "Berekend uit het berekeningsblad.",
      kept: "Deze cel hebt u zelf gewijzigd. Uw inhoud blijft staan.",
      computed: "zo berekend door het deelvenster",
      close: "Sluiten",
    },
    changes: {
      heading: "Wat er geschreven wordt",
      newSheet: (sheet, parts) => `Nieuw blad “${sheet}”: ${parts}`,
      sameSheet: (sheet, parts) => `Op het bestaande blad “${sheet}”: ${parts}`,
      sheetAsItIs: (sheet) => `Blad “${sheet}”: niets te wijzigen`,
      cells: (count) => (count === 1 ? "1 cel" : `${n(count)} cellen`),
      table: "1 tabel",
      charts: (count) => (count === 1 ? "1 grafiek" : `${n(count)} grafieken`),
      chartsRevised: (count) => (count === 1 ? "1 grafiek aangepast" : `${n(count)} grafieken aangepast`),
      looks: "opmaak",
      names: (count) =>
        count === 1
          ? "1 naam voor een kolom van uw tabellen"
          : `${n(count)} namen voor kolommen van uw tabellen`,
      kept: (count) =>
        count === 1
          ? "1 cel die u zelf gewijzigd hebt, blijft zoals ze is:"
          : `${n(count)} cellen die u zelf gewijzigd hebt, blijven zoals ze zijn:`,
      nothing: "Alles staat er al. Er wordt niets gewijzigd.",
      memory: "In het bestand: taal en controlegetallen, voor een volgende keer",
      untouched: "Uw eigen bladen blijven ongewijzigd.",
    },
    write: "In de werkmap schrijven",
    blocked: "Zo kan er niet geschreven worden.",
    none: "Kies minstens één bijlage.",
  },
  write: {
    heading: {
      "under-way": "Bezig met schrijven",
      undoing: "Bezig met ongedaan maken",
      written: "Geschreven in de werkmap",
      unchanged: "Alles stond er al",
      refused: "Er is niets geschreven",
      "taken-back": "Er is niets geschreven",
      "half-written": "Maar half geschreven",
      failed: "Er is niets geschreven",
      undone: "Ongedaan gemaakt",
    },
    progress: "Voortgang",
    step: {
      reading: "De werkmap lezen",
      undoing: "Ongedaan maken",
      writing: "Schrijven",
      checking: "Nalezen en vergelijken",
      finishing: "Afronden",
    },
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd…",
    sheet: "Blad",
    figures: (count, live) =>
      live === count
        ? `${n(count)} cijfers, alle als formule op uw cellen`
        : `${n(count)} cijfers, waarvan ${n(live)} als formule op uw cellen`,
    reconciled: "Aansluitingscontrole: alles klopt",
    reconciledHow:
      "Elk cijfer is na het schrijven nagelezen en is tot op de getoonde decimalen gelijk aan het verwachte.",
    differing: (count) =>
      count === 1
        ? "Aansluitingscontrole: 1 cijfer wijkt af"
        : `Aansluitingscontrole: ${n(count)} cijfers wijken af`,
    reconciledButKept: "Aansluitingscontrole: alles klopt, op uw eigen wijzigingen na",
    followKept: (count) =>
      count === 1
        ? "1 cijfer steunt op een cel die u zelf gewijzigd hebt, en volgt die."
        : `${n(count)} cijfers steunen op cellen die u zelf gewijzigd hebt, en volgen die.`,
    kept: (count) =>
      count === 1
        ? "1 cel die u zelf gewijzigd hebt, is gebleven:"
        : `${n(count)} cellen die u zelf gewijzigd hebt, zijn gebleven:`,
    charts: (count) => (count === 1 ? "1 grafiek" : `${n(count)} grafieken`),
    unchanged: "Er is niets gewijzigd.",
    refused: "Dit moet eerst verbeterd worden:",
    takenBack:
      "Het schrijven is mislukt. Wat al geschreven was, is teruggenomen: de werkmap is zoals voordien.",
    cancelled: "U hebt geannuleerd. Wat al geschreven was, is teruggenomen: de werkmap is zoals voordien.",
    halfWritten:
      "Het schrijven is mislukt en kon niet teruggenomen worden. Voltooi het of maak het ongedaan.",
    undone: "De werkmap is zoals vóór het schrijven.",
    outOfDate:
      "De gegevens zijn sindsdien gewijzigd. De formules volgen de cijfers; schrijf opnieuw als er rijen bijgekomen of weggevallen zijn.",
    showAnnex: (annex) => `Toon bijlage ${annex}`,
    toPreview: "Naar de bijlagen",
  },
};
