import type { ProfileField } from "../../model/profile";
import { column } from "./definition";
import type { TableDefinition } from "./definition";

/** `SynergyProfiles`: a row for each year's amount of a measure whose money differs from year to year. */
export const PROFILES_TABLE: TableDefinition<ProfileField> = {
  name: "SynergyProfiles",
  sheet: { nl: "Jaarbedragen", fr: "Montants annuels", en: "Yearly amounts" },
  prefix: "Syn_Profile",
  optional: true,
  // prettier-ignore
  fields: [
    column("measure", { kind: "ids", of: "measure", several: false }, ["Nr. maatregel", "N° mesure", "Measure id"], { required: true, width: 12 }),
    column("year", "number", ["Jaar", "Année", "Year"], { required: true, width: 9 }),
    column("amount", "money", ["Bedrag (EUR, + is beter)", "Montant (EUR, + = amélioration)", "Amount (EUR, + is better)"], { required: true }),
    column("funding", { kind: "choice", list: "funding" }, ["Financiering", "Financement", "Funding"], { width: 20 }),
    column("remark", "text", ["Opmerking", "Remarque", "Remark"], { width: 60 }),
  ],
};
