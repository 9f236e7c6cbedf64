import { fte } from "../../src/model/fte";
import { certain } from "../../src/model/measure";
import { USUAL_STEPS as STEPS } from "../../src/model/driver";
import type { Driver } from "../../src/model/driver";
import type { Measure } from "../../src/model/measure";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { breakEvenShare, crossing } from "../../src/scenario/break-even";
import { outcomeOf } from "../../src/scenario/outcome";
import { sensitivityOf } from "../../src/scenario/sensitivity";

import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, measureOf, workOf } from "../support/measures";

function of(
  driver: Driver,
  measures: readonly Measure[],
  settings: Settings = SETTINGS,
  basis: Basis = BASIS,
) {
  const outcome = outcomeOf(SCENARIO, measures, basis, settings);
  return sensitivityOf(outcome, basis, STEPS).rows.find((one) => one.driver === driver)!;
}

/** One C (60.000) who leaves in 2028: money from 2029 to 2033, five years. */
const LEAVES = measureOf({ id: "a" });
/** 100.000 a year worse, from 2029 as well. */
const COSTS = measureOf({ id: "b", mechanism: "cost-change", fte: null, amount: -40_000 });

test("unit cost: only pay follows it, and what it breaks even at is a share of today's", () => {
  // net (60.000 − 40.000) × 5; ten in a hundred of 300.000
  expect(of("unit-cost", [LEAVES, COSTS])).toMatchObject({
    base: 100_000,
    low: 70_000,
    high: 130_000,
    swing: 60_000,
  });
  // at two thirds of the cost 40.000 are saved and 40.000 spent
  expect(of("unit-cost", [LEAVES, COSTS]).breakEven).toBeCloseTo(2 / 3, 12);
  expect(of("unit-cost", [COSTS])).toMatchObject({ low: -200_000, high: -200_000, breakEven: null });
});

test("realisation: of the gross saving, whether pay or not; offsets stay", () => {
  const better = measureOf({ id: "c", mechanism: "cost-change", fte: null, amount: 20_000 });
  // gross 80.000, offsets 40.000, five years
  expect(of("realisation", [LEAVES, COSTS, better])).toMatchObject({
    base: 200_000,
    low: 160_000,
    high: 240_000,
    breakEven: 0.5,
  });
});

test("index: each year by its own power, typed amounts not at all", () => {
  const settings = { ...SETTINGS, years: [year(2029), year(2030)], yearlyIndex: 0.02 };
  const pay = (rate: number) => 60_000 * ((1 + rate) ** 5 + (1 + rate) ** 6);
  const row = of("index", [LEAVES, COSTS], settings);
  expect(row.low).toBeCloseTo(pay(0.01) - 80_000, 6);
  expect(row.high).toBeCloseTo(pay(0.03) - 80_000, 6);
  // nil where 60.000 × ((1+r)^5 + (1+r)^6) = 80.000
  expect(pay(row.breakEven!)).toBeCloseTo(80_000, 3);
  expect(of("index", [COSTS], settings).breakEven).toBeNull();
  expect(of("index", [LEAVES], settings).breakEven).toBeNull();
});

test("start: a year earlier or later, and the shift after which nothing is saved any more", () => {
  const once = measureOf({ id: "a", oneOff: 130_000 });
  // 5 × 60.000 − 130.000; six years or four
  expect(of("start", [once])).toMatchObject({ base: 170_000, low: 230_000, high: 110_000 });
  // three years later 2 × 60.000 do not pay 130.000 any more
  expect(of("start", [once]).breakEven).toBe(3);
  expect(of("start", [measureOf({ start: null })])).toMatchObject({ base: 0, low: 0, high: 0 });
});

test("estimates: 1 to 2 FTE, where a measure tells a range", () => {
  const range = {
    ...LEAVES,
    howMuch: { ...LEAVES.howMuch, fte: { low: fte(1), mid: fte(1.5), high: fte(2) } },
  };
  expect(of("estimate", [range])).toMatchObject({
    low: 300_000,
    base: 450_000,
    high: 600_000,
    breakEven: null,
  });
  expect({ ...LEAVES.howMuch.fte }).toEqual(certain(fte(1)));
  expect(of("estimate", [LEAVES]).swing).toBe(0);
});

test("ratio: capacity freed at another target, last and in FTE; all together reach 160 already", () => {
  const basis = { ...BASIS, workloads: [workOf(0, 1400, 8), workOf(1, 1000, 7)] };
  const row = of("ratio", [LEAVES], SETTINGS, basis);
  // 15 − 2400/157,5 and 15 − 2400/192,5
  expect(row).toMatchObject({ unit: "FTE", breakEven: 160 });
  expect([row.low, row.base, row.high].map((value) => value!.toFixed(2))).toEqual(["-0.24", "1.29", "2.53"]);
  const outcome = outcomeOf(SCENARIO, [LEAVES], basis, SETTINGS);
  expect(sensitivityOf(outcome, basis, STEPS).rows.at(-1)!.driver).toBe("ratio");
  expect(of("ratio", [LEAVES])).toBeUndefined();
});

test("the widest swing stands first", () => {
  const outcome = outcomeOf(SCENARIO, [LEAVES, COSTS], BASIS, { ...SETTINGS, yearlyIndex: 0.02 });
  const swings = sensitivityOf(outcome, BASIS, STEPS).rows.map(({ swing }) => swing!);
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  expect(swings[0]).toBeGreaterThan(0);
});

test("a share is never below zero, and a function with one sign has no crossing", () => {
  expect(breakEvenShare(-50, 100)).toBe(1.5);
  expect(breakEvenShare(150, 100)).toBeNull();
  expect(breakEvenShare(10, 0)).toBeNull();
  expect(crossing((by) => by * by + 1, -1, 1, 0)).toBeNull();
  expect(crossing((by) => by - 0.3, -1, 1, 10)).toBeCloseTo(10.3, 9);
});
