import { lineageEn } from "./lineage-annex";
import { sensitivityEn } from "./sensitivity-annex";
import type { AnnexWords } from "../../annex/words";
import { calcEn } from "./calc";
import { byYearEn, grantEn, moneyEn } from "./money-annex";
import { rechargeEn } from "./recharge-annex";
import { budgetEn, comparisonEn, registerEn, scenarioEn, stepsEn, workloadEn } from "./scenario-annex";

function whose(service: string | null, entity: string | null): string {
  const services = service === null ? "all services" : `the service “${service}”`;
  return `${services}, ${entity ?? "all entities together"}`;
}

export const annexEn: AnnexWords = {
  report: "Yearly report on synergies and economies of scale (organic law of 8 July 1976, art. 26bis, § 5)",
  unknown: "n/a",
  asAt: (date) => `Situation on ${date}`,
  writtenOn: (date) => `Drawn up on ${date}`,
  source: (area) => `Source: ${area}`,
  entity: { municipality: "Municipality", "welfare-centre": "OCMW/CPAS" },
  together: "Together",
  staffing: {
    sheet: "T1 Staff",
    title: "T1 – Staffing by service and entity: baseline",
    service: "Service",
    unnamed: "(unnamed)",
    allServices: "all services together",
    real: "real (FTE)",
    theoretical: "establishment (FTE)",
    vacant: "vacant (FTE)",
    fillRate: "fill rate (%)",
    total: "Total",
    unknowns: "Not known (count)",
    note: "FTE = full-time equivalent. Vacant = establishment less real. Fill rate = real / establishment. n/a = not known: a missing or unreadable figure does not count as zero. – = zero, or no establishment.",
    chartTitle: "FTE by service",
    chartReal: "real",
    chartVacant: "vacant",
    caption:
      "Stacked bars by service: first the filled, then the vacant FTE of each entity; left of zero: FTE above the establishment. The figures are in the table below.",
    meaning: {
      real: (service, entity) => `Real FTE of ${whose(service, entity)}`,
      theoretical: (service, entity) => `Establishment of ${whose(service, entity)}, in FTE`,
      vacant: (service, entity) => `Vacant FTE of ${whose(service, entity)}: establishment less real`,
      fillRate: (service, entity) => `Fill rate of ${whose(service, entity)}: real / establishment`,
      unknowns: (column) => `Number of figures not known in the column "${column}"`,
    },
  },
  calc: calcEn,
  scenario: scenarioEn,
  register: registerEn,
  steps: stepsEn,
  workload: workloadEn,
  recharge: rechargeEn,
  comparison: comparisonEn,
  budget: budgetEn,
  byYear: byYearEn,
  money: moneyEn,
  grant: grantEn,
  sensitivity: sensitivityEn,
  lineage: lineageEn,
};
