import type { Finding } from "../model/finding";
import type { AnnexPlan, PlannedChart } from "../annex/plan";
import type { Operation, PlacedChart } from "./operation";
import { placeChart } from "./placed-plan";
import type { Standing } from "./standing";

export type ChartRevision = {
  readonly operations: readonly Operation[];
  readonly undo: readonly Operation[];
  readonly findings: readonly Finding[];
};

/**
 * Charts that stand get new words and ranges where the plan's differ. One with more or fewer series is drawn anew, and so is
 * one whose plan takes another size, as with more services: its bars would not fit the old. A chart that the user deleted
 * stays deleted, and that is said; one that was never drawn is drawn now, and one that the plan has no more goes.
 */
export function reviseCharts(plan: AnnexPlan, standing: Standing): ChartRevision {
  const operations: Operation[] = [];
  const undo: Operation[] = [];
  const findings: Finding[] = [];
  for (const chart of plan.charts) {
    const old = standing.charts.find((known) => known.name === chart.name);
    if (!standing.chartNames.includes(chart.name)) {
      if (!old) {
        const drawn = placeChart(standing.origin, chart);
        operations.push({ kind: "add-chart", chart: drawn });
        undo.push({ kind: "delete-chart", sheet: drawn.sheet, name: drawn.name });
        continue;
      }
      findings.push({
        code: "annex-chart-removed",
        severity: "note",
        at: null,
        facts: { sheet: standing.origin.sheet },
      });
      continue;
    }
    if (!old || JSON.stringify(old) === JSON.stringify(chart)) continue;
    const [fresh, before] = [placeChart(standing.origin, chart), placeChart(standing.origin, old)];
    const { sheet, name } = fresh;
    if (old.series.length === chart.series.length && sameSize(old, chart)) {
      const samePlot = JSON.stringify(old.look.plotArea) === JSON.stringify(chart.look.plotArea);
      const aimed = (one: PlacedChart) => (samePlot ? withoutPlot(one) : one);
      operations.push({ kind: "aim-chart", chart: aimed(fresh) });
      undo.push({ kind: "aim-chart", chart: aimed(before) });
    } else {
      operations.push({ kind: "delete-chart", sheet, name }, { kind: "add-chart", chart: fresh });
      undo.push({ kind: "delete-chart", sheet, name }, { kind: "add-chart", chart: before });
    }
  }
  for (const old of standing.charts) {
    const planned = plan.charts.some(({ name }) => name === old.name);
    if (planned || !standing.chartNames.includes(old.name)) continue;
    const before = placeChart(standing.origin, old);
    operations.push({ kind: "delete-chart", sheet: before.sheet, name: before.name });
    undo.push({ kind: "add-chart", chart: before });
  }
  return { operations, undo, findings };
}

function sameSize({ over: a }: PlannedChart, { over: b }: PlannedChart): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** The place between the axes stays as the user may have set it. */
function withoutPlot(chart: PlacedChart): PlacedChart {
  const { plotArea: _, ...look } = chart.look;
  return { ...chart, look };
}
