import { column } from "./definition";
import type { TableDefinition } from "./definition";

export type ListField = "list" | "key" | "shown" | "nl" | "fr" | "en" | "value";
export type MechanismField =
  "id" | "shown" | "nl" | "fr" | "en" | "sign" | "target" | "net" | "natural" | "computed";

/** `SynergyLists`: the words that cells of the other tables can hold, a row each; the user may add rows. */
export const LISTS_TABLE: TableDefinition<ListField> = {
  name: "SynergyLists",
  sheet: { nl: "Keuzelijsten", fr: "Listes de choix", en: "Lists" },
  prefix: "Syn_List",
  // prettier-ignore
  fields: [
    column("list", "id", ["Lijst", "Liste", "List"], { required: true }),
    column("key", "id", ["Sleutel", "Clé", "Key"], { required: true, width: 20 }),
    column("shown", "text", ["Keuze", "Choix", "Choice"], { width: 34 }),
    column("nl", "text", ["Nederlands", "Néerlandais", "Dutch"], { width: 34 }),
    column("fr", "text", ["Frans", "Français", "French"], { width: 34 }),
    column("en", "text", ["Engels", "Anglais", "English"], { width: 34 }),
    column("value", "number", ["Code", "Code", "Code"]),
  ],
};

/** `SynergyMechanisms`: what each mechanism does to staff and money. */
export const MECHANISMS_TABLE: TableDefinition<MechanismField> = {
  name: "SynergyMechanisms",
  sheet: { nl: "Mechanismen", fr: "Mécanismes", en: "Mechanisms" },
  prefix: "Syn_Mechanism",
  // prettier-ignore
  fields: [
    column("id", "id", ["Sleutel", "Clé", "Key"], { required: true, width: 24 }),
    column("shown", "text", ["Mechanisme", "Mécanisme", "Mechanism"], { width: 38 }),
    column("nl", "text", ["Nederlands", "Néerlandais", "Dutch"], { width: 38 }),
    column("fr", "text", ["Frans", "Français", "French"], { width: 38 }),
    column("en", "text", ["Engels", "Anglais", "English"], { width: 38 }),
    column("sign", "number", ["VTE (-1 weg, 1 bij)", "ETP (-1 en moins, 1 en plus)", "FTE (-1 fewer, 1 more)"]),
    column("target", "text", ["Doel (place, body, level, statute, capacity)", "Destination (place, body, level, statute, capacity)", "Target (place, body, level, statute, capacity)"]),
    column("net", "number", ["In netto (1, 0; 2 = enkel met artikel)", "Dans le net (1, 0 ; 2 = seulement avec article)", "In net (1, 0; 2 = only with an article)"]),
    column("natural", "number", ["Natuurlijke afvloeiing (1, 0)", "Départ naturel (1, 0)", "Natural departure (1, 0)"]),
    column("computed", "number", ["Berekend (1, 0)", "Calculé (1, 0)", "Computed (1, 0)"]),
  ],
};
