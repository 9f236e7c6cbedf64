import type { CommandWords } from "./words";

export const nl: CommandWords = {
  step: {
    reading: "Lezen",
    undoing: "Ongedaan maken",
    writing: "Schrijven",
    checking: "Nalezen",
    finishing: "Afronden",
  },
  found: "Gelezen",
  blocks: {
    "staffing-matrix": "personeelstabel",
    "budget-list": "begrotingslijst",
    "unit-costs": "eenheidskosten",
    workload: "werklast",
    unknown: "niet herkend",
  },
  key: (real, theoretical, vacant) =>
    `${real} VTE effectief, ${theoretical} VTE in het kader, ${vacant} VTE niet ingevuld`,
  scenario: (id, title) => `Scenario ${id} – ${title}`,
  claims: ({ claimed, horizon, dated, realisable, ended, later, undated, redeployed }) =>
    [
      `${claimed} VTE geclaimd, waarvan ${dated} op 31/12/${horizon} (${realisable} realiseerbaar)`,
      ended && `${ended} dan al afgelopen`,
      later && `${later} later`,
      undated && `${undated} zonder tijdslijn`,
      redeployed && `${redeployed} herplaatst (geen winst)`,
    ]
      .filter(Boolean)
      .join(", "),
  fullYear: (net, undated) =>
    `netto in een vol jaar: ${net}${undated === null ? "" : `, en zonder tijdslijn ${undated}`}`,
  settlement: (bodies) => `netto in een vol jaar na herfacturatie: ${bodies}`,
  settled: (body, after, moved) => `${body} ${after} (waarvan herfacturatie ${moved})`,
  unknown: (ids) => `niet bekend (${ids})`,
  without: (ids) => `(zonder ${ids}, niet bekend)`,
  sheets: (names) => `Bladen: ${names}`,
  wouldWrite: (names) => `Zou worden geschreven: ${names}`,
  scenariosKnown: (ids) =>
    ids === "" ? "De werkmap bevat geen scenario’s." : `De werkmap bevat deze: ${ids}.`,
  status: {
    written: "Geschreven.",
    unchanged: "Er is niets gewijzigd: de bijlage is al in orde.",
    refused: "Er is niets geschreven.",
    "taken-back": "Het schrijven is mislukt en ongedaan gemaakt: de werkmap is zoals voorheen.",
    "half-written": "Het schrijven is halverwege mislukt; er is niets bewaard.",
    "dry-run": "Proefrun: er is niets geschreven.",
  },
  reconciled: (figures, live) =>
    `${figures} cijfers, waarvan ${live} levende formules, alle gelijk aan de berekening`,
  differing: (count) => `${count} cijfers wijken af van de berekening:`,
  restsOn: (cells) => `steunt op ${cells}, door u gewijzigd`,
  stale: (addresses) => `Niet meer actueel (de formule kon hier niet worden berekend): ${addresses}`,
  kept: (addresses) => `Behouden zoals u ze hebt gewijzigd: ${addresses}`,
  saved: (path) => `Bewaard als ${path}`,
  standing: (path) => `${path} bevatte dat al en is niet aangeraakt.`,
  occupied: {
    "same-file": (path) =>
      `${path} is de werkmap zelf. Gebruik --in-place om ze te wijzigen, of kies met --out een andere plaats om ze te laten zoals ze is.`,
    foreign: (path) =>
      `${path} bestaat al en is niet door dit programma geschreven; het is dus niet aangeraakt. Kies een andere plaats met --out BESTAND.`,
    edited: (path, places) =>
      `${path} is gewijzigd nadat het geschreven werd, en dat zou verloren gaan: ${places}. Voer het commando op die werkmap uit met --in-place om erin verder te werken, of kies een andere plaats met --out BESTAND.`,
  },
  severity: { error: "fout", warning: "waarschuwing", note: "opmerking" },
  unreadable: (path) => `${path} kan niet worden gelezen.`,
  unwritable: (path) =>
    `${path} kan niet worden geschreven. Sluit het in andere programma's of kies een andere plaats met --out.`,
};
