import { hrTables } from "../../assets/samples/hr-tables";
import type { PortfolioField } from "../../src/model/portfolio";
import type { RechargeField } from "../../src/model/recharge";
import type { CellValue } from "../../src/sheet/cell-value";
import type { TableLanguage } from "../../src/source/scenario-tables/definition";
import { tableOf } from "../../src/source/scenario-tables/new-table";
import type { NewTable } from "../../src/source/scenario-tables/new-table";
import { PORTFOLIOS_TABLE } from "../../src/source/scenario-tables/portfolios-table";
import { RECHARGES_TABLE } from "../../src/source/scenario-tables/recharges-table";

type Cells<Field extends string> = Readonly<Partial<Record<Field, CellValue>>>;

const DPO = { pool: "DPO", titleNl: "Functionaris voor gegevensbescherming", titleFr: "Délégué à la protection des données", provider: "OCMW", key: "fte" } as const; // prettier-ignore
const INTEGRITY = { pool: "INT", titleNl: "Integriteitsambtenaar", titleFr: "Agent d’intégrité", provider: "Commune", key: "fixed-share", legalBasis: "", vat: "to-examine" } as const; // prettier-ignore

/**
 * Three pools: the DPO's 12,480 EUR by FTE served; a payroll cell that the municipality joins in 2027, in version 2 only; an
 * integrity officer whose cost nobody knows.
 */
export const RECHARGES: readonly Cells<RechargeField>[] = [
  { ...DPO, receiver: "CPAS", cost: 12_480, keyValue: 1000 },
  { ...DPO, receiver: "Gemeente", cost: 12_480, keyValue: 1400 },
  { ...INTEGRITY, receiver: "Gemeente", keyValue: 0.5 },
  { ...INTEGRITY, receiver: "OCMW", keyValue: 0.5 },
  { pool: "PAY", provider: "CPAS", receiver: "CPAS", cost: 480_000, key: "files", keyValue: 1000, scenario: "HR-2" },
  { pool: "PAY", provider: "CPAS", receiver: "Commune", cost: 480_000, key: "files", keyValue: 1400, scenario: "HR-2", start: 2027 },
]; // prettier-ignore

export const PORTFOLIOS: readonly Cells<PortfolioField>[] = [
  { portfolio: "P1", titleNl: "Enkel versie 2", titleFr: "Version 2 seule", scenario: "HR-1", included: 0 },
  { portfolio: "P1", scenario: "HR-2", included: 1 },
];

/** The minutes with recharges and portfolios beside them. */
export function tablesWithRecharges(language: TableLanguage): readonly NewTable[] {
  return [
    ...hrTables(language),
    tableOf(RECHARGES_TABLE, language, RECHARGES),
    tableOf(PORTFOLIOS_TABLE, language, PORTFOLIOS),
  ];
}
