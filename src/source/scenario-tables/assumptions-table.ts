import type { AssumptionId } from "../../model/assumption";
import { INDEX_LAG } from "../../model/assumption";
import { YEAR_ALONE_MONTHS } from "../../model/when";
import { column } from "./definition";
import type { ListName, TableDefinition, Words } from "./definition";

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

/** What an assumption says, in which unit, and what a new table takes for granted (null: to be told by who creates it). */
export type AssumptionRow = {
  readonly label: Words;
  readonly unit: Words;
  readonly value: number | string | null;
};

type Three = readonly [string, string, string];

const YEAR: Three = ["jaar", "année", "year"];
const MONTHS: Three = ["maanden", "mois", "months"];
const SHARE: Three = ["aandeel (0,02 = 2 %)", "part (0,02 = 2\u00a0%)", "share (0.02 = 2%)"];
const STATUTE: Three = ["statuut", "statut", "statute"];

function row(
  [nl, fr, en]: Three,
  [unitNl, unitFr, unitEn]: Three,
  value: AssumptionRow["value"],
): AssumptionRow {
  return { label: { nl, fr, en }, unit: { nl: unitNl, fr: unitFr, en: unitEn }, value };
}

/** The driver of a scenario's net that is varied, one at a time. */
function varied(driver: Three, unit: Three, value: number): AssumptionRow {
  const [nl, fr, en] = driver;
  return row(
    [
      `Gevoeligheid: ${nl}, meer of minder`,
      `Sensibilité\u00a0: ${fr}, en plus ou en moins`,
      `Sensitivity: ${en}, more or less`,
    ],
    unit,
    value,
  );
}

// prettier-ignore
export const ASSUMPTION_ROWS: Readonly<Record<AssumptionId, AssumptionRow>> = {
  "first-year": row(["Eerste jaar van de tabellen", "Première année des tableaux", "First year of the tables"], YEAR, null),
  "last-year": row(["Laatste jaar van de tabellen", "Dernière année des tableaux", "Last year of the tables"], YEAR, null),
  "year-alone-months": row(
    ["Enkel een jaartal gegeven: stand op 31/12 van dat jaar, geld zoveel maanden na 1 januari van dat jaar", "Année seule\u00a0: situation au 31/12 de cette année, incidence budgétaire autant de mois après le 1er janvier de cette année", "A year alone: position on 31/12 of that year, money so many months after its 1 January"],
    MONTHS, YEAR_ALONE_MONTHS),
  "yearly-index": row(
    ["Jaarlijkse indexering van de eenheidskosten (als er geen spilindexen zijn ingevoerd)", "Indexation annuelle des coûts unitaires (si aucun indice-pivot n’est encodé)", "Yearly indexation of unit costs (where no pivots are entered)"],
    SHARE, 0),
  "price-year": row(
    ["Jaar waarvan de eenheidskosten en bedragen zijn (leeg: het laatste van de kostentabel)", "Année des coûts unitaires et des montants (vide\u00a0: la dernière du tableau des coûts)", "Year that unit costs and amounts are of (empty: the last of the cost table)"],
    YEAR, null),
  statute: row(
    ["Statuut waar een maatregel er geen noemt", "Statut lorsqu’une mesure n’en mentionne pas", "Statute where a measure names none"],
    STATUTE, null),
  "target-ratio": row(
    ["Streefratio: dossiers per beheerder bij gelijke taken (leeg: de hoogste van beide besturen)", "Ratio visé\u00a0: dossiers par gestionnaire à tâches égales (vide\u00a0: le plus élevé des deux institutions)", "Target ratio: files per officer on equal tasks (empty: the higher of both bodies)"],
    ["dossiers per VTE", "dossiers par ETP", "files per FTE"], null),
  "article-60-weight": row(
    ["Gewicht van een dossier art. 60 §7", "Poids d’un dossier art. 60 § 7", "Weight of an art. 60 §7 file"],
    ["gewone dossiers", "dossiers ordinaires", "ordinary files"], 1),
  "index-lag": row(
    ["Overschrijding van de spilindex: de lonen volgen na", "Dépassement de l’indice-pivot\u00a0: les traitements suivent après", "Crossing of the pivot index: pay follows after"],
    MONTHS, INDEX_LAG),
  "seniority-drift": row(
    ["Jaarlijkse stijging van de loonkost door anciënniteit, boven de indexering", "Hausse annuelle du coût salarial due à l’ancienneté, en plus de l’indexation", "Yearly rise of pay with seniority, besides the index"],
    SHARE, 0),
  "pension-rate": row(
    ["Responsabiliseringsbijdrage: aandeel van de bespaarde loonkost van statutairen dat wegvalt (leeg: niet bekend, niet aangerekend)", "Cotisation de responsabilisation\u00a0: part du coût salarial statutaire économisé qui est perdue (vide\u00a0: inconnue, non imputée)", "Pension responsibility: share of statutory pay saved that is lost (empty: not known, not charged)"],
    SHARE, null),
  "grant-share": row(
    ["Aandeel van het resultaat van het OCMW dat de gemeentelijke dotatie dekt", "Part du résultat du CPAS que couvre la dotation communale", "Share of the OCMW/CPAS result that the municipal grant covers"],
    ["aandeel (1 = 100 %)", "part (1 = 100\u00a0%)", "share (1 = 100%)"], 1),
  "discount-rate": row(
    ["Disconteringsvoet per jaar", "Taux d’actualisation annuel", "Yearly discount rate"], SHARE, 0.02),
  "art-60-included": row(
    ["Personeel art. 60 §7 meetellen", "Inclure le personnel art. 60 § 7", "Count art. 60 §7 staff"],
    ["ja, nee", "oui, non", "yes, no"], "yes"),
  "workload-cell": row(
    ["Werklast: cel waarvan de afvloeiingen meetellen (leeg: het hele bestuur)", "Charge de travail\u00a0: cellule dont les départs comptent (vide\u00a0: toute l’institution)", "Workload: cell whose departures count (empty: all of the body)"],
    ["naam", "nom", "name"], null),
  "sensitivity-unit-cost": varied(["eenheidskosten", "coûts unitaires", "unit costs"], SHARE, 0.1),
  "sensitivity-index": varied(["jaarlijkse indexering", "indexation annuelle", "yearly index"], SHARE, 0.01),
  "sensitivity-realisation": varied(["realisatie van de brutobesparing", "réalisation de l’économie brute", "realisation of the gross saving"], SHARE, 0.1),
  "sensitivity-years": varied(["begin van de maatregelen", "début des mesures", "start of measures"], YEAR, 1),
  "sensitivity-ratio": varied(["streefratio van de werklast", "ratio visé de la charge de travail", "target ratio of the workload"], SHARE, 0.1),
};

/** The assumptions whose value is a word of a list. */
export const ASSUMPTION_LISTS: Readonly<Partial<Record<AssumptionId, ListName>>> = {
  statute: "statute",
  "art-60-included": "yes-no",
};
