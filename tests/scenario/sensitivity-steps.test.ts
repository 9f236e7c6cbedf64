import type { Assumption, AssumptionId } from "../../src/model/assumption";
import { USUAL_STEPS } from "../../src/model/driver";
import type { Steps } from "../../src/model/driver";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { crossing } from "../../src/scenario/break-even";
import { outcomeOf } from "../../src/scenario/outcome";
import { sensitivityOf, sensitivitySteps } from "../../src/scenario/sensitivity";
import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, measureOf, unitCost, workOf } from "../support/measures";
import type { Told } from "../support/measures";

function of(
  told: readonly Told[],
  given: Partial<Settings> = {},
  steps: Steps = USUAL_STEPS,
  basis: Basis = BASIS,
) {
  const measures = told.map((one, index) => measureOf({ id: `${index}`, ...one }));
  return sensitivityOf(outcomeOf(SCENARIO, measures, basis, { ...SETTINGS, ...given }), basis, steps);
}
const row = (driver: string, ...asked: Parameters<typeof of>) =>
  of(...asked).rows.find((one) => one.driver === driver)!;

const COST: Told = { mechanism: "cost-change", fte: null };

test("every driver of money has its unit and its own step; estimates have none", () => {
  const steps: Steps = { "unit-cost": 0.2, index: 0.03, realisation: 0.4, start: 2, ratio: 0.5 };
  const { rows } = of([{}], {}, steps);
  expect(rows.map(({ unit }) => unit)).toEqual(rows.map(() => "EUR"));
  expect(Object.fromEntries(rows.map(({ driver, step }) => [driver, step]))).toEqual({
    "unit-cost": 0.2,
    index: 0.03,
    realisation: 0.4,
    start: 2,
    estimate: null,
  });
});

test("steps are those that the workbook tells as numbers, and else the usual", () => {
  const told = (values: Partial<Record<AssumptionId, number | string>>): readonly Assumption[] =>
    (Object.keys(values) as AssumptionId[]).map((id) => ({
      id,
      value: values[id] ?? null,
      source: "",
      at: null,
    }));
  expect(sensitivitySteps([])).toEqual(USUAL_STEPS);
  expect(
    sensitivitySteps(
      told({
        "sensitivity-unit-cost": 0.2,
        "sensitivity-index": 0.03,
        "sensitivity-realisation": 0.4,
        "sensitivity-years": 2,
        "sensitivity-ratio": "half",
      }),
    ),
  ).toEqual({ "unit-cost": 0.2, index: 0.03, realisation: 0.4, start: 2, ratio: 0.1 });
});

test("each year has its pay with the index lower and higher by the step, typed amounts apart", () => {
  const { years } = of([{ start: inYear(2024) }, { ...COST, amount: -40_000, start: inYear(2024) }], {
    years: [year(2024), year(2026)],
    yearlyIndex: 0.02,
  });
  const pay = (rate: number) => expect.closeTo(60_000 * (1 + rate) ** 2, 6) as number;
  expect(years).toEqual([
    { year: 2024, net: 0, pay: 0, gross: 0, payLow: 0, payHigh: 0 },
    {
      year: 2026,
      net: expect.closeTo(60_000 * 1.02 ** 2 - 40_000, 6) as number,
      pay: pay(0.02),
      gross: pay(0.02),
      payLow: pay(0.01),
      payHigh: pay(0.03),
    },
  ]);
});

test("pay that costs more is taken off; without a year of prices the index changes nothing", () => {
  const told: readonly Told[] = [{ mechanism: "added-fte" }];
  expect(of(told).years.at(-1)).toMatchObject({ net: -60_000, pay: -60_000, gross: 0 });
  const unitCosts = [{ ...unitCost("C", 60_000), year: null }];
  const given = { priceYear: null, yearlyIndex: 0.02 };
  expect(row("index", told, given, USUAL_STEPS, { ...BASIS, unitCosts })).toMatchObject({
    low: -300_000,
    high: -300_000,
    breakEven: null,
  });
  expect(row("index", [{}]).breakEven).toBeNull();
});

test("counted synergies whose money nobody knows are told by their number", () => {
  const unknown: Told = { ...COST, amount: null };
  expect(of([unknown, { ...unknown, start: null }, { level: "E" }, {}]).unknowns).toBe(3);
  expect(
    of([
      { ...unknown, counted: false },
      { ...unknown, class: "regional" },
    ]).unknowns,
  ).toBe(0);
  expect(of([{ mechanism: "redeployment", fte: null }]).unknowns).toBe(0);
});

describe("start", () => {
  test("shifts a month by whole years, the month staying, and what has no date not at all", () => {
    const start = { kind: "month", year: year(2028), month: 7 } as const;
    // 6 months and five years: 330,000; a year later 270,000
    expect(row("start", [{ start }])).toMatchObject({ base: 330_000, low: 390_000, high: 270_000 });
    expect(row("start", [{ start: null }, { start }])).toMatchObject({ base: 330_000, low: 390_000 });
  });

  test("what costs more, and what the pension fund takes back, is shifted with it; other classes are none of it", () => {
    const cost: Told = { ...COST, amount: -40_000 };
    const apart: Told = { class: "regional", amount: 7 };
    expect(row("start", [cost, apart])).toMatchObject({ base: -200_000, low: -240_000, high: -160_000 });
    expect(row("estimate", [cost, apart])).toMatchObject({ low: -200_000, high: -200_000 });
    const leaves: Told = { statute: "statutory" };
    // 60,000 less a quarter of it, five years
    expect(row("start", [leaves], { pensionRate: 0.25 })).toMatchObject({
      base: 225_000,
      low: 270_000,
      high: 180_000,
    });
    expect(row("start", [{ level: "E" }, {}])).toMatchObject({ base: 300_000, low: 360_000, high: 240_000 });
  });

  test("an end stays where it is", () => {
    // money of 2029 and 2030; a year later of 2030 alone
    expect(row("start", [{ end: inYear(2030) }])).toMatchObject({
      base: 120_000,
      low: 180_000,
      high: 60_000,
    });
  });

  test("the shift that turns the sign: haste where delay does not, none where nothing does, nought where net is nil", () => {
    const shift = (...told: readonly Told[]) => row("start", told).breakEven;
    // five years bring 300,000 of 330,000: a year earlier nearly pays, two do
    expect(shift({ oneOff: 330_000 })).toBe(-1);
    expect(shift({ oneOff: 390_000 })).toBe(-2);
    expect(shift({})).toBe(5);
    expect(shift({ ...COST, amount: 5, start: inYear(2000) })).toBeNull();
    expect(shift()).toBe(0);
  });
});

describe("where a function is nil", () => {
  test.each<[string, (by: number) => number, number, number, number | null]>([
    ["nearest to nought", (by) => (by - 0.1) * (by + 0.5) * (by - 0.9), -1, 1, 0.1],
    ["nearest to nought, below it", (by) => (by + 0.12) * (by - 0.5), -1, 1, -0.12],
    ["falling", (by) => 0.3 - by, -1, 1, 0.3],
    ["at an end", (by) => by - 0.99, -1, 1, 0.99],
    ["outside", (by) => by - 1.5, -1, 1, null],
    ["everywhere", () => 0, -1, 1, null],
    ["between uneven bounds", (by) => by - 2.5, 1, 4, 2.5],
  ])("%s", (_, f, least, most, expected) => {
    const found = crossing(f, least, most, 0);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });
});

describe("ratio", () => {
  const body = (files: number | null) => workOf(0, files, 10);

  test("frees more where it is higher, and last stands what is no money", () => {
    const basis = { ...BASIS, workloads: [body(1000)] };
    // at 100 files each: 10 − 1000/80, 10 − 1000/100, 10 − 1000/120
    const steps = { ...USUAL_STEPS, ratio: 0.2 };
    const found = row("ratio", [], {}, steps, basis);
    expect(found).toMatchObject({ unit: "FTE", step: 0.2, low: -2.5, base: 0, breakEven: 100 });
    expect(found.high).toBeCloseTo(10 - 1000 / 120, 9);
    expect(found.swing).toBeCloseTo(10 - 1000 / 120 + 2.5, 9);
    expect(of([], {}, steps, basis).rows.at(-1)?.driver).toBe("ratio");
  });

  test("is not known where the work is not", () => {
    expect(row("ratio", [], {}, USUAL_STEPS, { ...BASIS, workloads: [body(null)] })).toMatchObject({
      low: null,
      base: null,
      high: null,
      swing: null,
      breakEven: null,
    });
    expect(row("ratio", [], {}, USUAL_STEPS, { ...BASIS, workloads: [] })).toBeUndefined();
  });
});

test("what was found of an outcome stands as long as it is asked for with the same steps on the same basis", () => {
  const outcome = outcomeOf(SCENARIO, [measureOf()], BASIS, SETTINGS);
  const found = sensitivityOf(outcome, BASIS, USUAL_STEPS);
  expect(sensitivityOf(outcome, BASIS, { ...USUAL_STEPS })).toBe(found);
  const swing = (steps: Steps, basis = BASIS) =>
    sensitivityOf(outcome, basis, steps).rows.find(({ driver }) => driver === "unit-cost")?.swing;
  expect(swing({ ...USUAL_STEPS, "unit-cost": 0.2 })).toBeCloseTo(2 * swing(USUAL_STEPS)!, 6);
  expect(sensitivityOf(outcome, { ...BASIS }, USUAL_STEPS)).not.toBe(found);
});
