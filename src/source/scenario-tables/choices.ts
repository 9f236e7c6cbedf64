import type { MechanismId } from "../../model/mechanism";
import { MECHANISMS } from "../../model/mechanism";
import { sameText } from "../../model/same-text";
import type { ListName, Words } from "./definition";
import { wordsIn } from "./definition";

/** A word that cells can hold, under the key that stands for it in any language. */
export type Choice = {
  readonly list: ListName;
  readonly key: string;
  readonly words: Words;
  /** As the user's own list shows it; null where it is one of the words. */
  readonly shown: string | null;
  /**
   * What formulas know it by, so that words may be in any language: of a class, entity or statute a number of its own, of a
   * level a hundred and of a grade what follows, of a status and of yes and no whether it counts. Null where no formula asks.
   */
  readonly value: number | null;
};

const MECHANISM_WORDS: Readonly<Record<MechanismId, readonly [string, string, string]>> = {
  "retirement-not-replaced": [
    "niet-vervanging bij pensionering",
    "non-remplacement à la pension",
    "retirement not replaced",
  ],
  "departure-not-replaced": [
    "niet-vervanging bij vertrek",
    "non-remplacement au départ",
    "departure not replaced",
  ],
  "vacant-post-suppressed": [
    "schrapping van een vacante betrekking",
    "suppression d’un emploi vacant",
    "vacant post suppressed",
  ],
  unspecified: ["besparing zonder aanwijzing hoe", "économie sans précision du moyen", "unspecified saving"],
  redeployment: ["interne herplaatsing", "réaffectation", "redeployment"],
  promotion: ["bevordering", "promotion", "promotion (to a higher grade)"],
  regrading: ["omvorming van de betrekking", "transformation de l’emploi", "regrading of a post"],
  "statute-change": ["wijziging van statuut", "changement de statut", "change of statute"],
  "unit-cost-change": ["wijziging van de eenheidskost", "modification du coût unitaire", "unit-cost change"],
  "working-time-change": [
    "wijziging van de arbeidstijd",
    "modification du temps de travail",
    "working-time change",
  ],
  "added-fte": ["bijkomende VTE", "ETP supplémentaire", "added FTE"],
  "shared-post": ["gedeelde betrekking", "emploi partagé", "shared post"],
  "pooled-service": ["gemeenschappelijke dienst", "service commun", "pooled service"],
  "capacity-freed": [
    "vrijgekomen capaciteit (zonder krediet)",
    "capacité libérée (sans crédit)",
    "capacity freed (no credit)",
  ],
  "joint-contract": ["gezamenlijke overheidsopdracht", "marché public conjoint", "joint contract"],
  "shared-software": ["gedeelde software", "logiciel partagé", "shared software"],
  "cost-change": ["kostenwijziging", "modification de coût", "cost change"],
  "in-kind": ["in natura (kosteloos)", "en nature (à titre gratuit)", "in kind"],
  qualitative: ["kwalitatieve winst", "gain qualitatif", "qualitative"],
  "no-gain": ["onderzocht: geen winst", "examiné\u00a0: pas de gain", "examined: no gain"],
};

/** Lists whose codes formulas ask for. */
export const CODED_LISTS: readonly ListName[] = [
  "class",
  "entity",
  "level",
  "statute",
  "status",
  "funding",
  "yes-no",
];

// prettier-ignore
const OTHER: readonly (readonly [Exclude<ListName, "mechanism" | "level">, string, string, string, string, number?])[] = [
  ["class", "synergy", "synergie", "synergie", "synergy", 1],
  ["class", "personnel-policy", "personeelsbeleid", "politique du personnel", "personnel policy", 2],
  ["class", "regional", "gewestelijk", "régional", "regional", 3],
  ["class", "unchanged-policy", "ongewijzigd beleid", "politique inchangée", "unchanged policy", 4],
  ["gain", "staff", "personeelswinst", "gain de personnel", "staff gain"],
  ["gain", "scale", "schaalvoordeel", "économie d’échelle", "economy of scale"],
  ["gain", "qualitative", "kwalitatieve winst", "gain qualitatif", "qualitative gain"],
  ["gain", "none", "geen winst", "pas de gain", "no gain"],
  ["entity", "municipality", "Gemeente", "Commune", "Municipality", 1],
  ["entity", "welfare-centre", "OCMW", "CPAS", "OCMW/CPAS", 2],
  ["entity", "both", "beide besturen", "les deux institutions", "both bodies", 3],
  ["statute", "statutory", "statutair", "statutaire", "statutory", 1],
  ["statute", "contractual", "contractueel", "contractuel", "contractual", 2],
  ["statute", "subsidised", "GECO", "ACS", "subsidised contractual", 3],
  ["statute", "article-60", "art. 60 §7", "art. 60 § 7", "art. 60 §7 worker", 4],
  ["certainty", "stated", "uitdrukkelijk vermeld", "mentionné expressément", "stated"],
  ["certainty", "in-text", "enkel in de tekst", "dans le texte seulement", "in the text only"],
  ["certainty", "inferred", "afgeleid", "déduit", "inferred"],
  ["status", "proposed", "voorgesteld", "proposée", "proposed", 1],
  ["status", "to-examine", "te onderzoeken", "à examiner", "to be examined", 1],
  ["status", "decided", "beslist", "décidée", "decided", 1],
  ["status", "running", "in uitvoering", "en cours", "running", 1],
  ["status", "realised", "gerealiseerd", "réalisée", "realised", 1],
  ["status", "realised-before", "gerealiseerd vóór de uitgangssituatie", "réalisée avant la situation de référence", "realised before the baseline", 0],
  ["status", "examined-no-gain", "onderzocht: geen winst", "examinée\u00a0: pas de gain", "examined: no gain", 0],
  ["status", "not-retained", "niet weerhouden", "non retenue", "not retained", 0],
  ["funding", "own", "eigen middelen", "moyens propres", "own means", 1],
  ["funding", "regional", "gewestelijk fonds", "fonds régional", "regional fund", 2],
  ["recharge-key", "fte", "bediende VTE", "ETP desservis", "FTE served"],
  ["recharge-key", "files", "dossiers", "dossiers", "files"],
  ["recharge-key", "heads", "personen", "personnes", "heads"],
  ["recharge-key", "hours", "uren", "heures", "hours"],
  ["recharge-key", "area", "oppervlakte (m²)", "surface (m²)", "floor area (m²)"],
  ["recharge-key", "users", "gebruikers", "utilisateurs", "users"],
  ["recharge-key", "fixed-share", "vast aandeel (%)", "part fixe (%)", "fixed share (%)"],
  ["vat-status", "outside-scope", "buiten toepassingsgebied (art. 6)", "hors champ (art. 6)", "outside the scope (art. 6)"],
  ["vat-status", "exempt", "vrijgesteld (art. 44)", "exemptée (art. 44)", "exempt (art. 44)"],
  ["vat-status", "cost-sharing", "kostendelende vereniging (art. 44, § 2bis)", "groupement autonome (art. 44, § 2bis)", "cost-sharing group (art. 44, § 2bis)"],
  ["vat-status", "taxable", "aan btw onderworpen", "soumise à la TVA", "subject to VAT"],
  ["vat-status", "to-examine", "na te gaan", "à vérifier", "to be examined"],
  ["yes-no", "yes", "ja", "oui", "yes", 1],
  ["yes-no", "no", "nee", "non", "no", 0],
];

/** How many grades each level has. */
const GRADES = { A: 11, B: 5, C: 5, D: 5, E: 5 } as const;

/** Codes of neighbouring levels: room for their grades. */
const GRADES_APART = 100;

function levelChoices(): Choice[] {
  return Object.entries(GRADES).flatMap(([level, count], index) =>
    Array.from({ length: count + 1 }, (_, grade): Choice => {
      const key = grade === 0 ? level : `${level}${grade}`;
      const words = { nl: key, fr: key, en: key };
      return { list: "level", key, words, shown: null, value: (index + 1) * GRADES_APART + grade };
    }),
  );
}

/** The words of a new workbook. */
export const CHOICES: readonly Choice[] = [
  ...MECHANISMS.map((key): Choice => {
    const [nl, fr, en] = MECHANISM_WORDS[key];
    return { list: "mechanism", key, words: { nl, fr, en }, shown: null, value: null };
  }),
  ...levelChoices(),
  ...OTHER.map(([list, key, nl, fr, en, value = null]): Choice => ({
    list,
    key,
    words: { nl, fr, en },
    shown: null,
    value,
  })),
];

/** Every word that a cell can hold for a choice. */
export function namesOf({ key, words, shown }: Omit<Choice, "list" | "value">): readonly string[] {
  return [key, words.nl, words.fr, words.en, shown ?? wordsIn(words, "nl+fr")];
}

/**
 * The choice that a cell's text names, in any language or by its key. Exact but for case, as a formula compares: a
 * choice that only a person recognises would not be counted by the sheet.
 */
export function findChoice(choices: readonly Choice[], list: ListName, text: string): Choice | null {
  const named = (choice: Choice) => namesOf(choice).some((name) => sameText(name, text));
  return choices.find((choice) => choice.list === list && named(choice)) ?? null;
}
