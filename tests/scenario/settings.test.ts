import type { Assumption, AssumptionId } from "../../src/model/assumption";
import { inYear, monthOf } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { pivotMean } from "../../src/scenario/pivot-index";
import { indexOf, settingsOf } from "../../src/scenario/settings";
import { budgetLine } from "../support/budget";
import { BASIS, SETTINGS, STAFFING, measureOf, unitCost } from "../support/measures";

const told = (values: Partial<Record<AssumptionId, number | string>>): readonly Assumption[] =>
  (Object.keys(values) as AssumptionId[]).map((id) => ({
    id,
    value: values[id] ?? null,
    source: "",
    at: null,
  }));

/** The settings where the workbook tells these assumptions. */
const settings = (values: Partial<Record<AssumptionId, number | string>>, basis: Basis = BASIS) =>
  settingsOf(told(values), basis, []);

const firstAndLast = (...asked: Parameters<typeof settingsOf>) => {
  const { years } = settingsOf(...asked);
  return [years[0], years.at(-1), years.length];
};

test("where nothing is told, the usual is taken", () => {
  expect(settings({})).toEqual({
    years: [2024, 2025, 2026, 2027, 2028, 2029],
    yearAloneMonths: 12,
    yearlyIndex: 0,
    priceYear: 2024,
    statute: null,
    targetRatio: null,
    article60Weight: 1,
    article60: true,
    pivots: [],
    indexLag: 2,
    seniorityDrift: 0,
    pensionRate: null,
    workloadCell: null,
    case: "mid",
  });
});

test("what the workbook tells stands instead", () => {
  const values = {
    "first-year": 2025,
    "last-year": 2026,
    "year-alone-months": 6,
    "yearly-index": 0.02,
    "price-year": 2023,
    statute: "contractual",
    "target-ratio": 175,
    "article-60-weight": 1.5,
    "art-60-included": "no",
    "index-lag": 1,
    "seniority-drift": 0.01,
    "pension-rate": 0.25,
    "workload-cell": "Paie",
  } as const;
  const pivots = [monthOf(2025, 6)];
  expect(settingsOf(told(values), BASIS, [], "low", pivots)).toEqual({
    years: [2025, 2026],
    yearAloneMonths: 6,
    yearlyIndex: 0.02,
    priceYear: 2023,
    statute: "contractual",
    targetRatio: 175,
    article60Weight: 1.5,
    article60: false,
    pivots,
    indexLag: 1,
    seniorityDrift: 0.01,
    pensionRate: 0.25,
    workloadCell: "Paie",
    case: "low",
  });
  expect(settings({ "art-60-included": "yes" }).article60).toBe(true);
});

test("a number that is told as text, a statute that is none and an empty cell tell nothing", () => {
  const odd = settings({
    "first-year": "2030",
    statute: "temporary",
    "workload-cell": 7,
    "pension-rate": "x",
  });
  expect(odd).toEqual(settings({}));
});

describe("the year of prices", () => {
  const dated = (...years: readonly number[]) => years.map((of) => unitCost("C", 1, { of }));
  const budget = [budgetLine({ amounts: [2022, 2026, 2024].map((of) => ({ year: year(of), amount: 1 })) })];

  test("is the latest that unit costs tell, whatever the budget does", () => {
    expect(settings({}, { ...BASIS, unitCosts: dated(2023, 2025, 2024), budget }).priceYear).toBe(2025);
  });

  test("is the latest of the budget where no unit cost tells one", () => {
    const unitCosts = [{ ...unitCost("C", 1), year: null }];
    expect(settings({}, { ...BASIS, unitCosts, budget }).priceYear).toBe(2026);
  });

  test("is not known where nothing tells it", () => {
    expect(settings({}, { ...BASIS, unitCosts: [] }).priceYear).toBeNull();
  });
});

describe("the years that are shown", () => {
  const nothing: Basis = { staffing: null, unitCosts: [], budget: [] };
  const leaves = (...years: readonly number[]) => years.map((of) => measureOf({ start: inYear(of) }));

  test("begin with the year of prices, else of the staffing, else of the first money", () => {
    expect(firstAndLast([], BASIS, leaves(2026))).toEqual([2024, 2029, 6]);
    expect(firstAndLast([], { ...nothing, staffing: STAFFING }, leaves(2026))).toEqual([2023, 2028, 6]);
    // those who leave in 2026 alone bring money from 2027
    expect(firstAndLast([], nothing, leaves(2028, 2026))).toEqual([2027, 2032, 6]);
    const undated = { ...nothing, staffing: { ...STAFFING, asAt: null } };
    expect(firstAndLast([], undated, leaves(2026))).toEqual([2027, 2032, 6]);
    expect(firstAndLast([], { ...nothing, staffing: { ...STAFFING, asAt: "" } }, leaves(2026))[0]).toBe(2027);
  });

  test("go on until the last measure brings money, six at least and forty at most", () => {
    expect(firstAndLast([], BASIS, leaves(2030))).toEqual([2024, 2031, 8]);
    expect(firstAndLast(told({ "year-alone-months": 0 }), BASIS, leaves(2030))).toEqual([2024, 2030, 7]);
    expect(firstAndLast([], BASIS, leaves(2090))).toEqual([2024, 2063, 40]);
  });

  test("are one where the last is told to be before the first, and none where nothing tells any", () => {
    expect(firstAndLast(told({ "last-year": 2020 }), BASIS, [])).toEqual([2024, 2024, 1]);
    expect(settingsOf([], nothing, [measureOf({ start: null })]).years).toEqual([]);
  });
});

describe("how much dearer pay is than in the year of prices", () => {
  test("by the yearly rate and seniority, each to the power of the years between", () => {
    const rising = { ...SETTINGS, yearlyIndex: 0.02, seniorityDrift: 0.01 };
    expect(indexOf(rising, year(2024))).toBe(1);
    expect(indexOf(rising, year(2026))).toBeCloseTo(1.02 ** 2 * 1.01 ** 2, 12);
    expect(indexOf(rising, year(2023))).toBeCloseTo(1 / 1.02 / 1.01, 12);
  });

  test("by the pivots crossed, pay following after the lag, and then not by the rate", () => {
    // crossed in June 2025: pay rises in August, five months of the year
    const crossed = { ...SETTINGS, yearlyIndex: 0.5, pivots: [monthOf(2025, 6)] };
    expect(indexOf(crossed, year(2024))).toBe(1);
    expect(indexOf(crossed, year(2025))).toBeCloseTo((7 + 5 * 1.02) / 12, 12);
    expect(indexOf(crossed, year(2026))).toBeCloseTo(1.02, 12);
    // what was crossed before the year of prices is in them
    const twice = { ...crossed, pivots: [monthOf(2023, 1), monthOf(2025, 12), monthOf(2025, 6)] };
    expect(indexOf(twice, year(2024))).toBe(1);
    expect(indexOf(twice, year(2026))).toBeCloseTo((1.02 + 11 * 1.02 ** 2) / 12, 12);
    expect(indexOf({ ...crossed, seniorityDrift: 0.01 }, year(2026))).toBeCloseTo(1.02 * 1.01 ** 2, 12);
  });

  test("the mean of a year's months is one where no pivot was crossed, and follows each from its month on", () => {
    expect(pivotMean([], 2, year(2025))).toBeCloseTo(1, 12);
    expect(pivotMean([monthOf(2025, 6)], 2, year(2025))).toBeCloseTo((7 + 5 * 1.02) / 12, 12);
  });

  test("nobody knows where the year of prices is not known: it stays as it is", () => {
    expect(indexOf({ ...SETTINGS, priceYear: null, yearlyIndex: 0.02 }, year(2030))).toBe(1);
  });
});
