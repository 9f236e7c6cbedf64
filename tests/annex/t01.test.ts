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
          expect(unknowns[column]).toBe(parts.length - known.length);
          if (column % 4 !== 3) {
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
