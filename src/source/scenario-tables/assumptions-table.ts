import type { AssumptionId } from "../../model/assumption";
import { YEAR_ALONE_MONTHS } from "../../model/when";
import { column } from "./definition";
import type { TableDefinition, Words } from "./definition";

export type AssumptionField = "id" | "label" | "value" | "unit" | "source";

/** `SynergyAssumptions`: a row for each thing that the calculation takes for granted. */
export const ASSUMPTIONS_TABLE: TableDefinition<AssumptionField> = {
  name: "SynergyAssumptions",
  sheet: { nl: "Hypothesen", fr: "Hypothèses", en: "Assumptions" },
  prefix: "Syn_Assumption",
  // prettier-ignore
  fields: [
    column("id", "id", ["Sleutel", "Clé", "Key"], { required: true, width: 20 }),
    column("label", "text", ["Hypothese", "Hypothèse", "Assumption"], { width: 70 }),
    column("value", "text", ["Waarde", "Valeur", "Value"]),
    column("unit", "text", ["Eenheid", "Unité", "Unit"], { width: 18 }),
    column("source", "text", ["Bron", "Source", "Source"], { width: 44 }),
  ],
};

/** What each assumption says, in which unit, and what a new table takes for granted (null: to be told by who creates it). */
export const ASSUMPTION_ROWS: Readonly<
  Record<
    AssumptionId,
    { readonly label: Words; readonly unit: Words; readonly value: number | string | null }
  >
> = {
  "first-year": {
    label: {
      nl: "Eerste jaar van de tabellen",
      fr: "Première année des tableaux",
      en: "First year of the tables",
    },
    unit: { nl: "jaar", fr: "année", en: "year" },
    value: null,
  },
  "last-year": {
    label: {
      nl: "Laatste jaar van de tabellen",
      fr: "Dernière année des tableaux",
      en: "Last year of the tables",
    },
    unit: { nl: "jaar", fr: "année", en: "year" },
    value: null,
  },
  "year-alone-months": {
    label: {
      nl: "Enkel een jaartal gegeven: stand op 31/12 van dat jaar, geld zoveel maanden na 1 januari van dat jaar",
      fr: "Année seule\u00a0: situation au 31/12 de cette année, incidence budgétaire autant de mois après le 1er janvier de cette année",
      en: "A year alone: position on 31/12 of that year, money so many months after its 1 January",
    },
    unit: { nl: "maanden", fr: "mois", en: "months" },
    value: YEAR_ALONE_MONTHS,
  },
  "yearly-index": {
    label: {
      nl: "Jaarlijkse indexering van de eenheidskosten",
      fr: "Indexation annuelle des coûts unitaires",
      en: "Yearly indexation of unit costs",
    },
    unit: { nl: "aandeel (0,02 = 2 %)", fr: "part (0,02 = 2 %)", en: "share (0.02 = 2%)" },
    value: 0,
  },
  "price-year": {
    label: {
      nl: "Jaar waarvan de eenheidskosten en bedragen zijn (leeg: het laatste van de kostentabel)",
      fr: "Année des coûts unitaires et des montants (vide\u00a0: la dernière du tableau des coûts)",
      en: "Year that unit costs and amounts are of (empty: the last of the cost table)",
    },
    unit: { nl: "jaar", fr: "année", en: "year" },
    value: null,
  },
  statute: {
    label: {
      nl: "Statuut waar een maatregel er geen noemt",
      fr: "Statut lorsqu’une mesure n’en mentionne pas",
      en: "Statute where a measure names none",
    },
    unit: { nl: "statuut", fr: "statut", en: "statute" },
    value: null,
  },
  "target-ratio": {
    label: {
      nl: "Streefratio: dossiers per beheerder bij gelijke taken (leeg: de hoogste van beide besturen)",
      fr: "Ratio visé\u00a0: dossiers par gestionnaire à tâches égales (vide\u00a0: le plus élevé des deux institutions)",
      en: "Target ratio: files per officer on equal tasks (empty: the higher of both bodies)",
    },
    unit: { nl: "dossiers per VTE", fr: "dossiers par ETP", en: "files per FTE" },
    value: null,
  },
  "article-60-weight": {
    label: {
      nl: "Gewicht van een dossier art. 60 §7",
      fr: "Poids d’un dossier art. 60 § 7",
      en: "Weight of an art. 60 §7 file",
    },
    unit: { nl: "gewone dossiers", fr: "dossiers ordinaires", en: "ordinary files" },
    value: 1,
  },
};
