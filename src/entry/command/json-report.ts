import { formatAddress, formatArea } from "../../sheet/a1";
import type { Finding } from "../../model/finding";
import type { Staffing } from "../../model/staffing";
import type { Scan } from "../../source/scan";
import { jsonBlock, jsonMapping } from "./json-blocks";
import { jsonPortfolios, jsonRecharges, jsonSettlement } from "./json-recharge";
import { jsonOutcomes, jsonScenarios, jsonVerdicts, jsonWorkload } from "./json-scenario";
import type { Report } from "./report";

/** The object that `--json` prints; its form is part of the product and versioned (README, "From the command line"). */
export function jsonReport(report: Report, message: (finding: Finding) => string): unknown {
  const { scan } = report;
  return {
    version: 1,
    blocks: report.blocks.map(jsonBlock),
    mapping: jsonMapping(report.mapping),
    headcount: scan.staffing ? jsonHeadcount(scan.staffing) : [],
    budget: jsonBudget(scan),
    unitCosts: jsonUnitCosts(scan),
    workload: jsonWorkload(scan.workloads, report.workload),
    findings: report.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      at: finding.at && formatArea(finding.at),
      message: message(finding),
    })),
    scenarios: jsonScenarios(report.scenarios),
    outcomes: jsonOutcomes(report.scenarios),
    recharges: jsonRecharges(report.recharges, report.years),
    settlement: jsonSettlement(report.scenarios, report.recharges),
    portfolios: jsonPortfolios(report.portfolios, report.years),
    verdicts: jsonVerdicts(report.scenarios),
    written: { ...report.written, kept: report.written.kept.map((at) => formatAddress(at)) },
    reconciliation: {
      figures: report.figures,
      live: report.live,
      stale: report.stale.length,
      differing: report.differing.map(({ at, expected, found, restsOn }) => ({
        at: formatAddress(at),
        expected,
        found: typeof found === "object" && found !== null ? found.error : found,
        restsOn: restsOn.map((cell) => formatAddress(cell)),
      })),
    },
  };
}

function jsonHeadcount(staffing: Staffing): unknown[] {
  const year = staffing.asAt === null ? null : Number(staffing.asAt.slice(0, 4));
  return staffing.headcounts.map((count) => {
    const entity = staffing.entities[count.entity];
    const at = count.real?.at ?? count.theoretical?.at;
    return {
      entity: entity?.kind ?? null,
      entityName: entity?.name ?? null,
      service: staffing.services[count.service]?.label ?? null,
      cell: null,
      level: null,
      grade: null,
      statute: null,
      year,
      real: count.real?.amount ?? null,
      theoretical: count.theoretical?.amount ?? null,
      heads: null,
      at: at ? formatAddress(at) : null,
    };
  });
}

function jsonBudget(scan: Scan): unknown[] {
  return scan.budget.flatMap(
    ({ entity, serviceKind, side, article, function: code, economic, label, amounts }) =>
      amounts.map(({ year, stage, amount, at }) => ({
        entity: entity.kind,
        serviceKind,
        side,
        article,
        function: code,
        economic,
        label,
        year,
        stage,
        amount,
        at: formatAddress(at),
      })),
  );
}

function jsonUnitCosts(scan: Scan): unknown[] {
  return scan.unitCosts.map(({ entity, level, statute, amount, at }) => ({
    entity: entity?.kind ?? null,
    level,
    statute,
    amount,
    at: formatAddress(at),
  }));
}
