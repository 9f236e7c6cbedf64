import type { PivotField } from "../../model/pivot";
import { column } from "./definition";
import type { TableDefinition } from "./definition";

/** `SynergyPivots`: a row for each crossing of the pivot index; without rows the flat yearly index goes. */
export const PIVOTS_TABLE: TableDefinition<PivotField> = {
  name: "SynergyPivots",
  sheet: { nl: "Spilindexen", fr: "Indices-pivots", en: "Pivot indices" },
  prefix: "Syn_Pivot",
  optional: true,
  // prettier-ignore
  fields: [
    column("date", "when", ["Overschrijding van de spilindex", "Dépassement de l’indice-pivot", "Crossing of the pivot index"], { required: true, width: 18 }),
    column("source", "text", ["Bron", "Source", "Source"], { width: 44 }),
  ],
};
