import type { PortfolioField } from "../../model/portfolio";
import { column } from "./definition";
import type { TableDefinition } from "./definition";

/** `SynergyPortfolios`: which scenarios are carried out together, a row for each portfolio and scenario. */
export const PORTFOLIOS_TABLE: TableDefinition<PortfolioField> = {
  name: "SynergyPortfolios",
  sheet: { nl: "Portefeuilles", fr: "Portefeuilles", en: "Portfolios" },
  prefix: "Syn_Portfolio",
  optional: true,
  // prettier-ignore
  fields: [
    column("portfolio", "id", ["Nr. portefeuille", "N° portefeuille", "Portfolio id"], { required: true, width: 14 }),
    column("titleNl", "text", ["Titel (nl)", "Titre (nl)", "Title (nl)"], { width: 44 }),
    column("titleFr", "text", ["Titel (fr)", "Titre (fr)", "Title (fr)"], { width: 44 }),
    column("scenario", { kind: "ids", of: "scenario", several: false }, ["Scenario", "Scénario", "Scenario"], { required: true }),
    column("included", "number", ["Opgenomen (1, 0)", "Inclus (1, 0)", "Included (1, 0)"], { required: true }),
  ],
};
