import type { MeasureField } from "../../model/measure";
import { column } from "./definition";
import type { FieldKind, ListName, TableDefinition } from "./definition";

const choice = (list: ListName): FieldKind => ({ kind: "choice", list });
const measures: FieldKind = { kind: "ids", of: "measure", several: true };

/** `SynergyMeasures`: a row for each gain or cost, its columns in five blocks. */
export const MEASURES_TABLE: TableDefinition<MeasureField> = {
  name: "SynergyMeasures",
  sheet: { nl: "Maatregelen", fr: "Mesures", en: "Measures" },
  prefix: "Syn_Measure",
  // prettier-ignore
  fields: [
    // what
    column("id", "id", ["Nr. maatregel", "N° mesure", "Measure id"], { required: true, width: 12 }),
    column("scenario", { kind: "ids", of: "scenario", several: false }, ["Scenario", "Scénario", "Scenario"], { required: true, width: 12 }),
    column("group", "text", ["Groep", "Groupe", "Group"], { width: 10 }),
    column("class", choice("class"), ["Klasse", "Classe", "Class"], { width: 18 }),
    column("gain", choice("gain"), ["Soort winst", "Type de gain", "Gain type"], { width: 18 }),
    column("domain", "text", ["Domein", "Domaine", "Domain"]),
    column("titleNl", "text", ["Titel (nl)", "Titre (nl)", "Title (nl)"], { width: 44 }),
    column("titleFr", "text", ["Titel (fr)", "Titre (fr)", "Title (fr)"], { width: 44 }),
    column("mechanism", choice("mechanism"), ["Mechanisme", "Mécanisme", "Mechanism"], { required: true, width: 32 }),
    // who
    column("entity", choice("entity"), ["Bestuur", "Institution", "Entity"]),
    column("service", "text", ["Dienst", "Service", "Service"], { width: 26 }),
    column("cell", "text", ["Cel", "Cellule", "Cell"], { width: 18 }),
    column("level", choice("level"), ["Niveau of graad", "Niveau ou grade", "Level or grade"], { width: 10 }),
    column("statute", choice("statute"), ["Statuut", "Statut", "Statute"], { width: 18 }),
    column("toEntity", choice("entity"), ["Naar bestuur", "Vers institution", "To entity"]),
    column("toService", "text", ["Naar dienst", "Vers service", "To service"], { width: 26 }),
    column("toCell", "text", ["Naar cel", "Vers cellule", "To cell"], { width: 18 }),
    column("toLevel", choice("level"), ["Naar niveau of graad", "Vers niveau ou grade", "To level or grade"], { width: 10 }),
    column("toStatute", choice("statute"), ["Naar statuut", "Vers statut", "To statute"], { width: 18 }),
    column("lead", choice("entity"), ["Leidend bestuur", "Institution pilote", "Lead entity"]),
    // how much
    column("fteLow", "fte", ["VTE laag", "ETP bas", "FTE low"], { width: 9 }),
    column("fte", "fte", ["VTE", "ETP", "FTE"], { width: 9 }),
    column("fteHigh", "fte", ["VTE hoog", "ETP haut", "FTE high"], { width: 9 }),
    column("article", "text", ["Begrotingsartikel", "Article budgétaire", "Budget article"]),
    column("amountLow", "money", ["Bedrag per jaar laag (EUR)", "Montant par an bas (EUR)", "Amount a year low (EUR)"]),
    column("amount", "money", ["Bedrag per jaar (EUR, + is beter)", "Montant par an (EUR, + = amélioration)", "Amount a year (EUR, + is better)"], { former: ["Montant par an (EUR, + est meilleur)"] }),
    column("amountHigh", "money", ["Bedrag per jaar hoog (EUR)", "Montant par an haut (EUR)", "Amount a year high (EUR)"]),
    column("oneOff", "money", ["Eenmalige kost (EUR)", "Coût unique (EUR)", "One-off cost (EUR)"]),
    // when
    column("start", "when", ["Begin (leeg = zonder tijdslijn)", "Début (vide = sans échéance)", "Start (empty = undated)"]),
    column("end", "when", ["Einde", "Fin", "End"]),
    // trail
    column("counted", choice("yes-no"), ["Telt mee", "Pris en compte", "Counted"], { width: 9, former: ["Compte"] }),
    column("dependsOn", measures, ["Hangt af van", "Dépend de", "Depends on"]),
    column("exclusiveWith", measures, ["Sluit uit", "Exclut", "Exclusive with"]),
    column("certainty", choice("certainty"), ["Zekerheid", "Certitude", "Certainty"], { width: 18 }),
    column("status", choice("status"), ["Stand", "État", "Status"], { width: 20 }),
    column("realisedFte", "fte", ["Gerealiseerde VTE", "ETP réalisés", "Realised FTE"], { width: 12 }),
    column("realisedAmount", "money", ["Gerealiseerd bedrag (EUR)", "Montant réalisé (EUR)", "Realised amount (EUR)"]),
    column("source", "text", ["Bron", "Source", "Source"], { width: 30 }),
    column("remark", "text", ["Opmerking", "Remarque", "Remark"], { width: 60 }),
  ],
};
