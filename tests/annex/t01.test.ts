import fc from "fast-check";
import { ANNEX_LANGUAGES } from "../../src/annex/language";
import { FUNCTIONS } from "../../src/annex/formula/expression";
import { printFormula } from "../../src/annex/formula/print";
import { figures } from "../../src/annex/plan";
import type { AnnexPlan } from "../../src/annex/plan";
import { planStaffing } from "../../src/annex/t01/plan";
import { fte } from "../../src/model/fte";
import type { Staffing } from "../../src/model/staffing";
import { scan } from "../../src/source/scan";
import { annexWords } from "../../src/text/annex-words";
import { cultureNamed } from "../../src/standin/culture";
import { showValue } from "../../src/standin/view/number-text";
import { approve } from "../support/approve";
import { SAMPLE, gridsOf } from "../support/grids";
import { renderPlan } from "../support/render-plan";

const WRITTEN_ON = "23/11/2026";

async function sampleStaffing(): Promise<Staffing> {
  const { staffing } = scan(await gridsOf(SAMPLE));
  if (!staffing) throw new Error("the sample has a staffing table");
  return staffing;
}

describe("T1 of the sample", () => {
  test.each(ANNEX_LANGUAGES)("is approved in %s", async (language) => {
    const plan = planStaffing(await sampleStaffing(), {
      words: annexWords(language),
      writtenOn: WRITTEN_ON,
    });
    approve(`t01-${language.replace("+", "-")}.txt`, renderPlan(plan));
  });

  test("shows the source's totals", async () => {
    // facts: AC 30 / 38, CPAS 31,5 / 34,8, together 61,5 / 72,8, vacant 11,3
    const plan = planStaffing(await sampleStaffing(), { words: annexWords("en"), writtenOn: WRITTEN_ON });
    const total = rowFigures(plan, "total");
    const expected = [30, 38, 8, 30 / 38, 31.5, 34.8, 3.3, 31.5 / 34.8, 61.5, 72.8, 11.3, 61.5 / 72.8];
    expect(total).toHaveLength(expected.length);
    total.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 9));
    // procurement: 2,8 filled of 6,8, so 4,0 vacant
    const procurement = plan.rows.findIndex((row) => row.key.includes("Marchés publics"));
    const cells = plan.rows[procurement]?.cells.map((cell) => cell?.figure?.value ?? null) ?? [];
    expect(cells[9]).toBeCloseTo(2.8, 9);
    expect(cells[10]).toBeCloseTo(6.8, 9);
    expect(cells[11]).toBeCloseTo(4, 9);
  });

  test("uses no function outside the whitelist, and each figure has its sources", async () => {
    const plan = planStaffing(await sampleStaffing(), { words: annexWords("fr"), writtenOn: WRITTEN_ON });
    for (const row of plan.rows) {
      for (const cell of row.cells) {
        if (cell?.content.kind !== "formula") continue;
        const text = printFormula(cell.content.formula, { sheet: plan.sheet, row: 0, column: 0 });
        const used = [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]);
        expect(FUNCTIONS).toEqual(expect.arrayContaining(used));
      }
    }
    for (const { figure } of figures(plan)) {
      expect(figure.live).toBe(true);
      expect(figure.meaning).not.toBe("");
      if (figure.unit !== "count") expect(figure.sources.length).toBeGreaterThan(0);
    }
  });
});

describe("T1 as it is put before the council", () => {
  const planOf = (rows: readonly Figures[], names: readonly string[] = []) => {
    const staffing = staffingOf(rows);
    const services = staffing.services.map((service, index) => ({
      ...service,
      label: names[index] ?? service.label,
    }));
    return planStaffing({ ...staffing, services }, { words: annexWords("nl"), writtenOn: WRITTEN_ON });
  };
  const some = (count: number): Figures[] => Array.from({ length: count }, () => [2, 3, 1, 1]);
  const chartOf = (plan: AnnexPlan) => {
    const [chart] = plan.charts;
    if (!chart?.look.plotArea) throw new Error("no chart with a place for its bars");
    return { ...chart, plotArea: chart.look.plotArea };
  };
  const heightOf = (plan: AnnexPlan) => {
    const { over } = chartOf(plan);
    return plan.rows.slice(over.row, over.row + over.rows).reduce((sum, row) => sum + (row.height ?? 15), 0);
  };

  test.each([3, 9, 13, 30, 40, 60, 100])(
    "the bars of %i services have room for a line of text each",
    (count) => {
      const plan = planOf(some(count));
      expect(chartOf(plan).plotArea.height / count).toBeGreaterThanOrEqual(10);
      expect(heightOf(plan)).toBeLessThanOrEqual(1200);
    },
  );

  test("up to forty services the chart shares a page with what stands above it, in two languages too", () => {
    const words = annexWords("nl+fr");
    const plan = planStaffing(staffingOf(some(40)), { words, writtenOn: WRITTEN_ON });
    const points = plan.columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
    // A4 on its side, margins of a centimetre and of 0.75 inch, fitted to the width
    const page = (595 - 108) / Math.min(1, (842 - 57) / points);
    const above = plan.rows
      .slice(0, chartOf(plan).over.row)
      .reduce((sum, row) => sum + (row.height ?? 15), 0);
    expect(above + heightOf(plan)).toBeLessThanOrEqual(page);
  });

  test("a band that stands keeps its height whatever comes", () => {
    const plan = planStaffing(staffingOf(some(30)), {
      words: annexWords("nl"),
      writtenOn: WRITTEN_ON,
      bandRows: 17,
    });
    expect(plan.rows.filter(({ key }) => key.startsWith("band:"))).toHaveLength(17);
  });

  test("a narrow row keeps the caption off the chart", () => {
    const plan = planOf(some(5));
    const { over } = chartOf(plan);
    expect(plan.rows[over.row + over.rows]).toMatchObject({ key: "band:16", height: 8, cells: [] });
    expect(plan.rows[over.row + over.rows + 1]?.key).toBe("caption:0");
  });

  test("labels show a decimal or two, the sign once, and nothing on a bar too short for them", () => {
    const format = chartOf(planOf([[1 / 3, 10, 3, 2]])).look.series[0]?.label?.numberFormat ?? "";
    const shown = (value: number) =>
      showValue(value, format, { culture: cultureNamed("nl-BE"), date1904: false }).text;
    expect([3, 2.8, 1 / 3, 1234.5, -2, -1 / 3].map(shown)).toEqual([
      "3,0",
      "2,8",
      "0,33",
      "1.234,5",
      "-2,0",
      "-0,33",
    ]);
    expect([0, 0.1].map(shown)).toEqual(["", ""]);
  });

  test("a name that takes several lines has a row as high, one that takes one does not", () => {
    const long =
      "Interne dienst voor preventie en bescherming op het werk / Service interne de prévention et de protection";
    const plan = planOf(some(4), ["IT", long, long.repeat(40), "A\nB\nC"]);
    const heights = plan.rows.filter(({ key }) => key.startsWith("service:")).map(({ height }) => height);
    expect(heights).toEqual([null, 41, 409, 41]);
  });

  test("long names take a third of the chart and no more", () => {
    const { plotArea } = chartOf(planOf(some(3), ["x ".repeat(200)]));
    const width = plotArea.left + plotArea.width;
    expect(plotArea.left / width).toBeLessThan(0.36);
    expect(plotArea.width / width).toBeGreaterThan(0.64);
  });

  test("a service without an establishment has no rate, and none is missing", () => {
    const plan = planOf([
      [2, 4, 0, 0],
      [null, 4, 1, 1],
    ]);
    const [first] = plan.rows.filter(({ key }) => key.startsWith("service:"));
    const rate = first?.cells[8];
    if (rate?.content.kind !== "formula") throw new Error("no formula");
    expect(printFormula(rate.content.formula, { sheet: "T1", row: 0, column: 0 })).toContain('=0,"–",');
    expect(rowFigures(plan, "unknowns").map((count) => count)).toEqual([1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1]);
  });

  test.each([
    ["nl", "Kader van alle diensten, alle besturen samen, in VTE"],
    ["fr", "Cadre de tous les services, toutes institutions confondues, en ETP"],
    ["en", "Establishment of all services, all entities together, in FTE"],
  ] as const)("the total says what it is in %s", (language, meaning) => {
    const plan = planStaffing(staffingOf(some(2)), { words: annexWords(language), writtenOn: WRITTEN_ON });
    const total = plan.rows.find(({ key }) => key === "total");
    expect(total?.cells[10]?.figure?.meaning).toBe(meaning);
  });
});

describe("T1 of any staffing", () => {
  const figure = fc.option(
    fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
    { nil: null },
  );
  const arbitrary = fc
    .array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 12 })
    .map((rows): Staffing => staffingOf(rows));

  test("totals are the sums of what is known, and what is not is counted", () => {
    fc.assert(
      fc.property(arbitrary, (staffing) => {
        const plan = planStaffing(staffing, { words: annexWords("en"), writtenOn: WRITTEN_ON });
        const services = plan.rows.filter((row) => row.key.startsWith("service:"));
        const total = rowFigures(plan, "total");
        const unknowns = rowFigures(plan, "unknowns");
        for (let column = 0; column < total.length; column++) {
          const parts = services.map((row) => row.cells[column + 1]?.figure?.value ?? null);
          const known = parts.filter((part) => part !== null);
          if (column % 4 === 3) {
            // no establishment, no rate: that is known
            const pairs = services.map((row) => [row.cells[column - 2], row.cells[column - 1]]);
            const unknown = pairs.filter((pair) => pair.some((cell) => cell?.figure?.value == null));
            expect(unknowns[column]).toBe(unknown.length);
          } else {
            expect(unknowns[column]).toBe(parts.length - known.length);
            expect(total[column]).toBeCloseTo(
              known.reduce((sum, part) => sum + part, 0),
              9,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("together is the sum over entities where all are known, and unknown elsewhere", () => {
    fc.assert(
      fc.property(arbitrary, (staffing) => {
        const plan = planStaffing(staffing, { words: annexWords("en"), writtenOn: WRITTEN_ON });
        for (const row of plan.rows.filter((one) => one.key.startsWith("service:"))) {
          const values = row.cells.map((cell) => cell?.figure?.value ?? null);
          for (const column of [1, 2]) {
            const [first, second, both] = [values[column], values[column + 4], values[column + 8]];
            if (first == null || second == null) expect(both).toBeNull();
            else expect(both).toBeCloseTo(first + second, 9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function rowFigures(plan: AnnexPlan, key: string): (number | null)[] {
  const row = plan.rows.find((one) => one.key === key);
  return row?.cells.slice(1).map((cell) => cell?.figure?.value ?? null) ?? [];
}

type Figures = readonly [number | null, number | null, number | null, number | null];

function staffingOf(rows: readonly Figures[]): Staffing {
  const at = (row: number, column: number) => ({ sheet: "Staff", row, column });
  return {
    area: { ...at(0, 0), rows: rows.length + 2, columns: 5 },
    asAt: null,
    services: rows.map((_, row) => ({ label: `service ${row}`, at: at(row + 2, 0) })),
    entities: [
      { kind: "municipality", name: "AC" },
      { kind: "welfare-centre", name: "CPAS" },
    ],
    headcounts: rows.flatMap((row, service) =>
      [0, 1].map((entity) => ({
        service,
        entity,
        real: sourced(row[entity * 2] ?? null, at(service + 2, 1 + entity * 2)),
        theoretical: sourced(row[entity * 2 + 1] ?? null, at(service + 2, 2 + entity * 2)),
      })),
    ),
  };
}

function sourced(amount: number | null, at: { sheet: string; row: number; column: number }) {
  return { amount: amount === null ? null : fte(amount), at };
}
