import type { AnnexLanguage } from "../annex/language";
import type { AnnexWords } from "../annex/words";
import { annexEn } from "./en/annex";
import { annexFr } from "./fr/annex";
import { annexNl } from "./nl/annex";
import { sideBySide } from "./side-by-side";

/** Letters that a cell of T7 holds in a line: both languages of a measure stand below each other, however short they are. */
const COMPARED = 52;

/** Both languages; sheet names are short and so have a pair of their own. */
function annexNlFr(): AnnexWords {
  const both = sideBySide(annexNl, annexFr);
  return {
    ...both,
    staffing: { ...both.staffing, sheet: "T1 Personeel - Personnel" },
    calc: { ...both.calc, sheet: "Syn Berekening - Calcul" },
    register: { ...both.register, sheet: "T2 Winsten - Gains" },
    steps: { ...both.steps, sheet: "T3 VTE - ETP" },
    workload: { ...both.workload, sheet: "T5 Werklast - Charge" },
    recharge: { ...both.recharge, sheet: "T6 Herfacturatie-Refacturation" },
    comparison: {
      ...sideBySide(annexNl.comparison, annexFr.comparison, COMPARED),
      sheet: "T7 Vergelijking - Comparaison",
    },
    sensitivity: { ...both.sensitivity, sheet: "T8 Gevoeligheid - Sensibilité" },
    budget: { ...both.budget, sheet: "T17 Artikelen - Articles" },
    money: { ...both.money, sheet: "T4 Bruto-netto - Brut-net" },
    lineage: { ...both.lineage, sheet: "T0 Herkomst - Origine" },
    grant: { ...both.grant, sheet: "T18 Dotatie - Dotation" },
  };
}

/** The words that stand in an annex of that language. */
export function annexWords(language: AnnexLanguage): AnnexWords {
  switch (language) {
    case "nl":
      return annexNl;
    case "fr":
      return annexFr;
    case "nl+fr":
      return annexNlFr();
    case "en":
      return annexEn;
  }
}
