import type { Finding } from "../model/finding";
import type { AnnexPlan } from "../annex/plan";
import type { Operation } from "./operation";
import { placeChart } from "./placed-plan";
import type { Standing } from "./standing";

export type ChartRevision = {
  readonly operations: readonly Operation[];
  readonly undo: readonly Operation[];
  readonly findings: readonly Finding[];
};

/**
 * Charts that stand get new words and ranges where the plan's differ, and are drawn anew where there are more or fewer series; a chart that the user deleted stays deleted, and
 * that is said.
 */
export function reviseCharts(plan: AnnexPlan, standing: Standing): ChartRevision {
  const operations: Operation[] = [];
  const undo: Operation[] = [];
  const findings: Finding[] = [];
  for (const chart of plan.charts) {
    if (!standing.chartNames.includes(chart.name)) {
      findings.push({
        code: "annex-chart-removed",
        severity: "note",
        at: null,
        facts: { sheet: standing.origin.sheet },
      });
      continue;
    }
    const old = standing.charts.find((known) => known.name === chart.name);
    if (!old || JSON.stringify(old) === JSON.stringify(chart)) continue;
    const [fresh, before] = [placeChart(standing.origin, chart), placeChart(standing.origin, old)];
    const { sheet, name } = fresh;
    if (old.series.length === chart.series.length) {
      operations.push({ kind: "aim-chart", chart: fresh });
      undo.push({ kind: "aim-chart", chart: before });
    } else {
      operations.push({ kind: "delete-chart", sheet, name }, { kind: "add-chart", chart: fresh });
      undo.push({ kind: "delete-chart", sheet, name }, { kind: "add-chart", chart: before });
    }
  }
  return { operations, undo, findings };
}
