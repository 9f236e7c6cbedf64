import type { WriteStep } from "../../app/transaction";
import type { UiLanguage } from "../../text/language";
import type { Report } from "./report";

/** What the command line says itself; findings and problems have their words in `text/`. */
export type CommandWords = {
  readonly step: Readonly<Record<WriteStep, string>>;
  readonly found: string;
  readonly blocks: Readonly<Record<string, string>>;
  readonly key: (real: string, theoretical: string, vacant: string) => string;
  readonly status: Readonly<Record<Report["status"], string>>;
  readonly reconciled: (figures: number, live: number) => string;
  readonly differing: (count: number) => string;
  readonly stale: (addresses: string) => string;
  readonly kept: (addresses: string) => string;
  readonly saved: (path: string) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly unreadable: (path: string) => string;
  readonly unwritable: (path: string) => string;
};

const en: CommandWords = {
  step: {
    reading: "Reading",
    undoing: "Taking back",
    writing: "Writing",
    checking: "Reading back",
    finishing: "Finishing",
  },
  found: "Read",
  blocks: {
    "staffing-matrix": "staffing table",
    "budget-list": "budget list",
    "unit-costs": "unit costs",
    workload: "workload",
    unknown: "not recognised",
  },
  key: (real, theoretical, vacant) =>
    `${real} real FTE, ${theoretical} in the establishment, ${vacant} vacant`,
  status: {
    written: "Written.",
    unchanged: "Nothing to change: the annex stands as it should.",
    refused: "Nothing was written.",
    "taken-back": "The write failed and was taken back: the workbook is as before.",
    "half-written": "The write failed half-way; nothing was saved.",
    "dry-run": "Dry run: nothing was written.",
  },
  reconciled: (figures, live) => `${figures} figures, ${live} of them live formulas, all equal to the engine`,
  differing: (count) => `${count} figures differ from the engine:`,
  stale: (addresses) => `Not up to date (the formula could not be computed here): ${addresses}`,
  kept: (addresses) => `Kept as you edited them: ${addresses}`,
  saved: (path) => `Saved as ${path}`,
  severity: { error: "error", warning: "warning", note: "note" },
  unreadable: (path) => `${path} cannot be read.`,
  unwritable: (path) =>
    `${path} cannot be written. Close it in other programs, or choose another place with --out.`,
};

const nl: CommandWords = {
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
  status: {
    written: "Geschreven.",
    unchanged: "Niets te wijzigen: de bijlage is al in orde.",
    refused: "Er is niets geschreven.",
    "taken-back": "Het schrijven is mislukt en ongedaan gemaakt: de werkmap is zoals voorheen.",
    "half-written": "Het schrijven is halverwege mislukt; er is niets bewaard.",
    "dry-run": "Proefrun: er is niets geschreven.",
  },
  reconciled: (figures, live) =>
    `${figures} cijfers, waarvan ${live} levende formules, alle gelijk aan de berekening`,
  differing: (count) => `${count} cijfers wijken af van de berekening:`,
  stale: (addresses) => `Niet meer actueel (de formule kon hier niet worden berekend): ${addresses}`,
  kept: (addresses) => `Behouden zoals u ze hebt gewijzigd: ${addresses}`,
  saved: (path) => `Bewaard als ${path}`,
  severity: { error: "fout", warning: "waarschuwing", note: "opmerking" },
  unreadable: (path) => `${path} kan niet worden gelezen.`,
  unwritable: (path) =>
    `${path} kan niet worden geschreven. Sluit het in andere programma's of kies een andere plaats met --out.`,
};

const fr: CommandWords = {
  step: {
    reading: "Lecture",
    undoing: "Annulation",
    writing: "Écriture",
    checking: "Relecture",
    finishing: "Finalisation",
  },
  found: "Lu",
  blocks: {
    "staffing-matrix": "tableau du personnel",
    "budget-list": "liste budgétaire",
    "unit-costs": "coûts unitaires",
    workload: "charge de travail",
    unknown: "non reconnu",
  },
  key: (real, theoretical, vacant) =>
    `${real} ETP effectifs, ${theoretical} ETP au cadre, ${vacant} ETP non pourvus`,
  status: {
    written: "L’annexe est écrite.",
    unchanged: "Rien à modifier\u00a0: l’annexe est déjà en ordre.",
    refused: "Rien n’a été écrit.",
    "taken-back": "L’écriture a échoué et a été annulée\u00a0: le classeur est tel qu’avant.",
    "half-written": "L’écriture a échoué en cours de route\u00a0; rien n’a été enregistré.",
    "dry-run": "Essai à blanc\u00a0: rien n’a été écrit.",
  },
  reconciled: (figures, live) => `${figures} chiffres, dont ${live} formules vivantes, tous égaux au calcul`,
  differing: (count) => `${count} chiffres s’écartent du calcul\u00a0:`,
  stale: (addresses) => `Plus à jour (la formule n’a pas pu être calculée ici)\u00a0: ${addresses}`,
  kept: (addresses) => `Conservées telles que vous les avez modifiées\u00a0: ${addresses}`,
  saved: (path) => `Enregistré sous ${path}`,
  severity: { error: "erreur", warning: "avertissement", note: "remarque" },
  unreadable: (path) => `${path} ne peut pas être lu.`,
  unwritable: (path) =>
    `${path} ne peut pas être écrit. Fermez-le dans les autres programmes ou choisissez un autre emplacement avec --out.`,
};

export const COMMAND_WORDS: Readonly<Record<UiLanguage, CommandWords>> = { nl, fr, en };
