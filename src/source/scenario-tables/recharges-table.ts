import type { RechargeField } from "../../model/recharge";
import { column } from "./definition";
import type { TableDefinition } from "./definition";

/** `SynergyRecharges`: a row for each body that a pool serves, the provider's own share included. */
export const RECHARGES_TABLE: TableDefinition<RechargeField> = {
  name: "SynergyRecharges",
  sheet: { nl: "Herfacturatie", fr: "Refacturation", en: "Recharges" },
  prefix: "Syn_Recharge",
  optional: true,
  // prettier-ignore
  fields: [
    column("pool", "id", ["Nr. bundeling", "N° mutualisation", "Pool id"], { required: true, width: 12 }),
    column("titleNl", "text", ["Titel (nl)", "Titre (nl)", "Title (nl)"], { width: 36 }),
    column("titleFr", "text", ["Titel (fr)", "Titre (fr)", "Title (fr)"], { width: 36 }),
    column("provider", { kind: "choice", list: "entity" }, ["Verlenend bestuur", "Institution prestataire", "Provider"], { required: true }),
    column("receiver", { kind: "choice", list: "entity" }, ["Ontvangend bestuur", "Institution bénéficiaire", "Receiving body"], { required: true }),
    column("cost", "money", ["Kostenbasis van de bundeling (EUR per jaar)", "Base de coûts de la mutualisation (EUR par an)", "Cost base of the pool (EUR a year)"], { required: true, width: 18 }),
    column("key", { kind: "choice", list: "recharge-key" }, ["Verdeelsleutel", "Clé de répartition", "Distribution key"], { width: 20 }),
    column("keyValue", "number", ["Waarde van de sleutel", "Valeur de la clé", "Key value"], { required: true }),
    column("scenario", { kind: "ids", of: "scenario", several: false }, ["Scenario (leeg = alle)", "Scénario (vide = tous)", "Scenario (empty = all)"]),
    column("start", "number", ["Eerste jaar (leeg = altijd)", "Première année (vide = toujours)", "First year (empty = always)"]),
    column("end", "number", ["Laatste jaar (leeg = blijvend)", "Dernière année (vide = durable)", "Last year (empty = lasting)"]),
    column("legalBasis", "text", ["Rechtsgrond", "Base légale", "Legal basis"], { width: 36 }),
    column("vat", { kind: "choice", list: "vat-status" }, ["Btw-regeling", "Régime TVA", "VAT status"], { width: 24 }),
    column("providerArticle", "text", ["Ontvangstenartikel van de verlener", "Article de recettes du prestataire", "Revenue article of the provider"], { width: 18 }),
    column("receiverArticle", "text", ["Uitgavenartikel van de ontvanger", "Article de dépenses du bénéficiaire", "Expenditure article of the receiver"], { width: 18 }),
    column("remark", "text", ["Opmerking", "Remarque", "Remark"], { width: 60 }),
  ],
};
