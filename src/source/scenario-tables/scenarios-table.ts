import type { SignOff } from "../../model/scenario";
import { column } from "./definition";
import type { TableDefinition } from "./definition";

export type ScenarioField =
  | "id"
  | "titleNl"
  | "titleFr"
  | "version"
  | "basedOn"
  | "source"
  | "writtenBy"
  | "date"
  | "approved"
  | SignOff;

/** `SynergyScenarios`: a row for each set of measures that stands by itself, each version its own. */
export const SCENARIOS_TABLE: TableDefinition<ScenarioField> = {
  name: "SynergyScenarios",
  sheet: { nl: "Scenario’s", fr: "Scénarios", en: "Scenarios" },
  prefix: "Syn_Scenario",
  // prettier-ignore
  fields: [
    column("id", "id", ["Nr. scenario", "N° scénario", "Scenario id"], { required: true, width: 12 }),
    column("titleNl", "text", ["Titel (nl)", "Titre (nl)", "Title (nl)"], { width: 44 }),
    column("titleFr", "text", ["Titel (fr)", "Titre (fr)", "Title (fr)"], { width: 44 }),
    column("version", "text", ["Versie", "Version", "Version"], { width: 10 }),
    column("basedOn", { kind: "ids", of: "scenario", several: false }, ["Gebaseerd op", "Basé sur", "Based on"]),
    column("source", "text", ["Bron", "Source", "Source"], { width: 36 }),
    column("writtenBy", "text", ["Opgesteld door", "Rédigé par", "Written by"], { width: 22 }),
    column("date", "date", ["Datum", "Date", "Date"], { width: 12 }),
    column("approved", { kind: "choice", list: "yes-no" }, ["Notulen goedgekeurd", "Procès-verbal approuvé", "Minutes approved"], { width: 12 }),
    column("focus-group", "date", ["Focusgroep", "Focus group", "Focus group"], { width: 12 }),
    column("steering-committee", "date", ["Stuurgroep", "Comité de pilotage", "Steering committee"], { width: 12 }),
    column("college", "date", ["College / Vast Bureau", "Collège / Bureau permanent", "College / Permanent Bureau"], { width: 12 }),
    column("consultation-committee", "date", ["Overlegcomité", "Comité de concertation", "Consultation committee"], { width: 12 }),
    column("councils", "date", ["Raden", "Conseils", "Councils"], { width: 12 }),
  ],
};
