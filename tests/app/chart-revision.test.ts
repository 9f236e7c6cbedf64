import type { AnnexPlan, PlannedChart } from "../../src/annex/plan";
import { reviseCharts } from "../../src/app/chart-revision";
import type { Standing } from "../../src/app/standing";

const column = (of: number) => ({ row: 20, column: of, rows: 5, columns: 1 });

function chart(rows: number, series: readonly string[], left = 10): PlannedChart {
  return {
    name: "Syn_T01_Services",
    look: {
      kind: "BarStacked",
      title: "FTE",
      series: series.map((name) => ({ name, color: "#000000", label: null })),
      valueAxis: null,
      gapWidth: 45,
      plotArea: { left, top: 10, width: 100, height: 50 },
    },
    series: series.map((_, index) => ({ values: column(1 + index), categories: column(0) })),
    over: { row: 5, column: 0, rows, columns: 4 },
  };
}

function revised(old: PlannedChart | null, now: PlannedChart | null, stands = old) {
  const plan: Pick<AnnexPlan, "charts"> = { charts: now ? [now] : [] };
  const standing: Pick<Standing, "origin" | "charts" | "chartNames"> = {
    origin: { sheet: "T1", row: 0, column: 0 },
    charts: old ? [old] : [],
    chartNames: stands ? [stands.name] : [],
  };
  return reviseCharts(plan as AnnexPlan, standing as Standing);
}

const kinds = (of: readonly { readonly kind: string }[]) => of.map(({ kind }) => kind);

test("a chart with new words is aimed, its plot area left to the user", () => {
  const { operations } = revised(chart(10, ["VTE"]), chart(10, ["ETP"]));
  expect(operations).toMatchObject([{ kind: "aim-chart", chart: { look: { series: [{ name: "ETP" }] } } }]);
  expect(JSON.stringify(operations)).not.toContain("plotArea");
});

test("where names ask for more room the plot area follows, and comes back when it is undone", () => {
  const { operations, undo } = revised(chart(10, ["VTE"]), chart(10, ["VTE / ETP"], 30));
  expect(operations).toMatchObject([{ kind: "aim-chart", chart: { look: { plotArea: { left: 30 } } } }]);
  expect(undo).toMatchObject([{ kind: "aim-chart", chart: { look: { plotArea: { left: 10 } } } }]);
});

test.each([
  ["another size", chart(10, ["VTE"]), chart(14, ["VTE"])],
  ["more series", chart(10, ["A"]), chart(10, ["A", "B"])],
])("with %s it is drawn anew", (_, old, now) => {
  const { operations, undo } = revised(old, now);
  expect(kinds(operations)).toEqual(["delete-chart", "add-chart"]);
  expect(undo).toMatchObject([
    { kind: "delete-chart" },
    { kind: "add-chart", chart: { over: { rows: 10 } } },
  ]);
});

test("one that was never drawn is drawn, and taken away when that is undone; one that the plan has no more goes, and comes back", () => {
  const added = revised(null, chart(10, ["P1"]));
  expect([kinds(added.operations), kinds(added.undo)]).toEqual([["add-chart"], ["delete-chart"]]);
  expect(added.findings).toEqual([]);
  const gone = revised(chart(10, ["P1"]), null);
  expect([kinds(gone.operations), kinds(gone.undo)]).toEqual([["delete-chart"], ["add-chart"]]);
});

test("one that the user deleted stays deleted, and that is said", () => {
  const { operations, findings } = revised(chart(10, ["P1"]), chart(10, ["P2"]), null);
  expect(operations).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(["annex-chart-removed"]);
  expect(revised(chart(10, ["P1"]), null, null).operations).toEqual([]);
});
