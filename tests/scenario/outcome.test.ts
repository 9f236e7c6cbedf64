import type { Measure } from "../../src/model/measure";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { budgetEffectsOf } from "../../src/scenario/budget-effect";
import { figuresOf } from "../../src/scenario/figures";
import type { Selection } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import { budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, measureOf, unitCost } from "../support/measures";

const run = (measures: readonly Measure[], basis: Basis = BASIS, settings: Settings = SETTINGS) =>
  outcomeOf(SCENARIO, measures, basis, settings);

/** The figures of a year as plain numbers; a total that lacks something is "n/a". */
function plain(measures: readonly Measure[], selection: Selection, basis = BASIS, settings = SETTINGS) {
  const figures = figuresOf(run(measures, basis, settings).lines, selection);
  return Object.fromEntries(
    Object.entries(figures).map(([key, { sum, unknowns }]) => [key, unknowns > 0 ? "n/a" : sum]),
  );
}

const NONE = { fte: 0, redeployed: 0, freed: 0, gross: 0, offsets: 0, oneOff: 0, net: 0, avoided: 0 };

describe("each mechanism", () => {
  const in2030: Selection = { year: year(2030) };

  test("one who leaves and is not replaced: a position and a saving", () => {
    expect(plain([measureOf({ fte: 1.5 })], in2030)).toEqual({
      ...NONE,
      fte: -1.5,
      gross: 90_000,
      net: 90_000,
    });
  });

  test("added FTE are an offset", () => {
    const added = measureOf({ mechanism: "added-fte", fte: 0.5 });
    expect(plain([added], in2030)).toEqual({ ...NONE, fte: 0.5, offsets: 30_000, net: -30_000 });
  });

  test("a redeployment to another service moves a position and no money", () => {
    const moved = measureOf({ mechanism: "redeployment", to: { service: "IT" } });
    expect(plain([moved], in2030)).toEqual({ ...NONE, redeployed: 1 });
    expect(plain([moved], { ...in2030, service: 0 })).toEqual({ ...NONE, fte: -1, redeployed: 1 });
    expect(plain([moved], { ...in2030, service: 1 })).toEqual({ ...NONE, fte: 1 });
  });

  test("a redeployment that nobody says where to leaves the service and stays in the body", () => {
    const moved = measureOf({ mechanism: "redeployment" });
    expect(plain([moved], { ...in2030, service: null })).toEqual({ ...NONE, fte: 1 });
    expect(plain([moved], { ...in2030, entity: "municipality" })).toEqual({ ...NONE, redeployed: 1 });
  });

  test("a redeployment to the other body moves the position between them", () => {
    const moved = measureOf({ mechanism: "redeployment", to: { entity: "welfare-centre", service: "HR" } });
    expect(plain([moved], { ...in2030, entity: "municipality" })).toEqual({
      ...NONE,
      fte: -1,
      redeployed: 1,
    });
    expect(plain([moved], { ...in2030, entity: "welfare-centre" })).toEqual({ ...NONE, fte: 1 });
  });

  test("a promotion costs the difference and moves the grade", () => {
    const basis = { ...BASIS, unitCosts: [...BASIS.unitCosts, unitCost("B4", 80_000)] };
    const promoted = measureOf({ mechanism: "promotion", level: "B", to: { level: "B4" } });
    // 80.000 − 72.000
    expect(plain([promoted], in2030, basis)).toEqual({ ...NONE, offsets: 8_000, net: -8_000 });
    // without a cost of its own B4 is not free: it is unknown
    expect(plain([promoted], in2030)).toEqual({ ...NONE, offsets: "n/a", net: "n/a" });
    const upwards = measureOf({ mechanism: "promotion", level: "C", to: { level: "B" } });
    expect(plain([upwards], { ...in2030, level: "B" })).toMatchObject({ fte: 1 });
    expect(plain([upwards], { ...in2030, level: "C" })).toMatchObject({ fte: -1, offsets: 12_000 });
  });

  test("a cost change is better or worse by its sign", () => {
    const better = measureOf({ mechanism: "cost-change", fte: null, amount: 200 });
    const worse = measureOf({ mechanism: "cost-change", fte: null, amount: -50 });
    expect(plain([better, worse], in2030)).toEqual({ ...NONE, gross: 200, offsets: 50, net: 150 });
    const unknown = measureOf({ mechanism: "cost-change", fte: null });
    expect(plain([unknown], in2030)).toEqual({ ...NONE, gross: "n/a", net: "n/a" });
  });

  test("an amount that is told stands instead of FTE × unit cost", () => {
    expect(plain([measureOf({ amount: 55_555, level: null })], in2030)).toMatchObject({
      fte: -1,
      gross: 55_555,
    });
  });

  test("qualitative and examined without gain: nothing, and an amount only for information", () => {
    expect(
      plain([measureOf({ mechanism: "qualitative" }), measureOf({ mechanism: "no-gain" })], in2030),
    ).toEqual(NONE);
    const valued = measureOf({ mechanism: "qualitative", amount: 70 });
    expect(plain([valued], in2030)).toEqual({ ...NONE, avoided: 70 });
  });

  test("what is not computed, not claimed, given up or saved before counts nowhere, and stands there all the same", () => {
    const other = measureOf({ id: "a", mechanism: "joint-contract", amount: 9 });
    const measures = [
      { ...other, what: { ...other.what, mechanism: { ...other.what.mechanism, computed: false } } },
      measureOf({ id: "b", counted: false }),
      measureOf({ id: "c", status: "realised-before" }),
      measureOf({ id: "d", status: "examined-no-gain" }),
      measureOf({ id: "e", status: "not-retained" }),
    ];
    expect(plain(measures, in2030)).toEqual(NONE);
    expect(run(measures).effects.map(({ standing }) => standing)).toEqual([
      "not-computed",
      "not-claimed",
      "status",
      "status",
      "status",
    ]);
  });
});

describe("time", () => {
  const gross = (measure: Measure) =>
    run([measure]).years.map((of) => figuresOf(run([measure]).lines, { year: of }).gross.sum);

  test("a month pays its part of the year", () => {
    // from June 2026: 7 of 12 months of 60.000
    const june = measureOf({ start: { kind: "month", year: year(2026), month: 6 } });
    expect(gross(june).slice(0, 5)).toEqual([0, 0, 35_000, 60_000, 60_000]);
  });

  test("an end takes it away again, position and money", () => {
    const temporary = measureOf({ start: inYear(2026), end: inYear(2028) });
    expect(gross(temporary).slice(0, 6)).toEqual([0, 0, 0, 60_000, 60_000, 0]);
    const positions = positionsOf(run([temporary]), BASIS, {}).map(({ change }) => change.sum);
    expect(positions.slice(0, 6)).toEqual([0, 0, -1, -1, -1, 0]);
  });

  test("a one-off falls once, with the first money", () => {
    const once = measureOf({ start: inYear(2026), oneOff: 5_000 });
    const outcome = run([once]);
    const oneOffs = outcome.years.map((of) => figuresOf(outcome.lines, { year: of }).oneOff.sum);
    expect(oneOffs).toEqual([0, 0, 0, 5_000, 0, 0, 0, 0, 0, 0]);
    expect(figuresOf(outcome.lines, { year: year(2027) }).net.sum).toBe(55_000);
  });

  test("pay follows the index once, typed amounts do not", () => {
    const settings = { ...SETTINGS, yearlyIndex: 0.02 };
    const pay = measureOf({ start: inYear(2024) });
    // 60.000 × 1,02² in 2026
    expect(plain([pay], { year: year(2026) }, BASIS, settings)["gross"]).toBeCloseTo(62_424, 6);
    const typed = measureOf({ start: inYear(2024), mechanism: "cost-change", amount: 100 });
    expect(plain([typed], { year: year(2026) }, BASIS, settings)["gross"]).toBe(100);
  });

  test("the year's money begins earlier where the convention says so", () => {
    const outcome = run([measureOf()], BASIS, { ...SETTINGS, yearAloneMonths: 6 });
    expect(figuresOf(outcome.lines, { year: year(2028) }).gross.sum).toBe(30_000);
  });
});

describe("unit costs", () => {
  const gross = (measure: Measure, unitCosts: Basis["unitCosts"], settings = SETTINGS) =>
    plain([measure], { year: year(2030) }, { ...BASIS, unitCosts }, settings)["gross"];
  const AC = { kind: "municipality", name: "AC" } as const;

  test("of the grade before its level, of the body before all, of the statute before any", () => {
    const costs = [
      unitCost("D", 1),
      unitCost("D", 2, { entity: AC }),
      unitCost("D", 3, { entity: AC, statute: "statutory" }),
      unitCost("D4", 4),
      unitCost("D4", 5, { entity: { kind: "welfare-centre", name: "CPAS" } }),
    ];
    expect(gross(measureOf({ level: "D" }), costs)).toBe(2);
    expect(gross(measureOf({ level: "D", statute: "statutory" }), costs)).toBe(3);
    expect(gross(measureOf({ level: "D", statute: "contractual" }), costs)).toBe(2);
    expect(gross(measureOf({ level: "D4" }), costs)).toBe(4);
    expect(gross(measureOf({ level: "D5", entity: "welfare-centre" }), costs)).toBe(1);
  });

  test("unknown is not zero: no level, no such level, no statute where only statutes have costs, an empty cell", () => {
    const byStatute = [
      unitCost("C", 1, { statute: "statutory" }),
      unitCost("C", 2, { statute: "contractual" }),
    ];
    expect(gross(measureOf({ level: null }), BASIS.unitCosts)).toBe("n/a");
    expect(gross(measureOf({ level: "E" }), BASIS.unitCosts)).toBe("n/a");
    expect(gross(measureOf(), byStatute)).toBe("n/a");
    expect(gross(measureOf(), byStatute, { ...SETTINGS, statute: "contractual" })).toBe(2);
    expect(gross(measureOf(), [unitCost("C", null)])).toBe("n/a");
    expect(gross(measureOf({ fte: null }), BASIS.unitCosts)).toBe("n/a");
    const { findings } = run([measureOf({ level: "E" })]);
    expect(findings.map(({ code }) => code)).toEqual(["unit-cost-missing"]);
  });

  test("an art. 60 worker is never valued at an ordinary cost", () => {
    expect(gross(measureOf({ statute: "article-60" }), BASIS.unitCosts)).toBe("n/a");
    const own = [...BASIS.unitCosts, unitCost("C", 7, { statute: "article-60" })];
    expect(gross(measureOf({ statute: "article-60" }), own)).toBe(7);
  });

  test("of another year than the price year is no cost", () => {
    expect(gross(measureOf(), [unitCost("C", 1, { of: 2023 })])).toBe("n/a");
  });
});

describe("classes", () => {
  test("stay apart; unchanged policy is the baseline's own trajectory", () => {
    const measures = [
      measureOf({ id: "a" }),
      measureOf({ id: "b", class: "personnel-policy" }),
      measureOf({ id: "c", class: "regional" }),
      measureOf({ id: "d", class: "unchanged-policy", mechanism: "added-fte", fte: 2, start: inYear(2025) }),
    ];
    expect(plain(measures, { year: year(2030) })).toMatchObject({ fte: -1, gross: 60_000, offsets: 0 });
    expect(plain(measures, { year: year(2030), class: "personnel-policy" })).toMatchObject({ fte: -1 });
    const positions = positionsOf(run(measures), BASIS, { entity: "municipality", service: 0 });
    // ten work there; two more come in 2025 anyway; the synergy takes one in 2028
    expect(positions.map(({ before, after }) => [before.sum, after.sum]).slice(0, 5)).toEqual([
      [10, 10],
      [12, 12],
      [12, 12],
      [12, 12],
      [12, 11],
    ]);
  });

  test("measures of another scenario are left aside", () => {
    expect(run([measureOf({ scenario: "S2" })]).effects).toEqual([]);
  });
});

describe("guards", () => {
  const codes = (measures: readonly Measure[], basis: Basis = BASIS) =>
    run(measures, basis).findings.map(({ code, facts }) => ({ code, ...facts }));

  test("gains that exclude each other and are both counted, each pair once", () => {
    const a = measureOf({ id: "a", exclusiveWith: ["b"] });
    const b = measureOf({ id: "b", exclusiveWith: ["a"] });
    expect(codes([a, b])).toEqual([{ code: "gains-exclude-each-other", first: "a", second: "b" }]);
    expect(codes([a, measureOf({ id: "b", counted: false })])).toEqual([]);
  });

  test("a measure that rests on one that is not counted", () => {
    const a = measureOf({ id: "a", dependsOn: ["b"] });
    expect(codes([a, measureOf({ id: "b", counted: false })])).toEqual([
      { code: "depends-on-uncounted", id: "a", on: "b" },
    ]);
    expect(codes([a, measureOf({ id: "b" })])).toEqual([]);
  });

  test("more FTE than work there, dated or not", () => {
    const many = [measureOf({ id: "a", fte: 6 }), measureOf({ id: "b", fte: 5, start: null })];
    expect(codes(many)).toEqual([{ code: "gain-exceeds-staff", service: "HR", claimed: 11, real: 10 }]);
    const moved = measureOf({ id: "c", mechanism: "redeployment", to: { service: "HR" }, fte: 20 });
    expect(codes([moved])).toEqual([]);
  });

  test("a service that the staffing does not have", () => {
    expect(codes([measureOf({ service: "RH*" })])).toEqual([
      { code: "service-not-in-staffing", service: "RH*" },
    ]);
    expect(codes([measureOf({ service: "hr" })])).toEqual([]);
  });

  const BUDGET = [
    budgetLine({
      amounts: [{ year: year(2023), amount: 1 }, { amount: 80_000 }, { stage: "amended", amount: 100_000 }],
    }),
  ];

  test("an article that the budget does not have, and more than its credit", () => {
    const basis = { ...BASIS, budget: BUDGET };
    expect(codes([measureOf({ article: "104/999-99" })], basis)).toEqual([
      { code: "article-not-in-budget", article: "104/999-99" },
    ]);
    const two = [
      measureOf({ id: "a", article: "104/111-01" }),
      measureOf({ id: "b", article: "104/111-01" }),
    ];
    expect(codes(two, basis)).toEqual([
      { code: "gain-exceeds-credit", article: "104/111-01", gain: 120_000, credit: 100_000 },
    ]);
    expect(codes(two.slice(1), basis)).toEqual([]);
    // the other body's budget was not read: it cannot be checked
    expect(codes([measureOf({ entity: "welfare-centre", article: "x" })], basis)).toEqual([]);
  });

  test("the credit is the budget as amended, and only of the price year", () => {
    const [row] = budgetEffectsOf(run([measureOf({ article: "104/111-01" })], { ...BASIS, budget: BUDGET }), {
      ...BASIS,
      budget: BUDGET,
    });
    expect(row).toMatchObject({ credit: 100_000, after: 40_000, fullYear: { sum: -60_000 }, group: "staff" });
  });
});
