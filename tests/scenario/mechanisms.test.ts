import { mechanism } from "../../src/model/mechanism";
import { fte } from "../../src/model/fte";
import { complete } from "../../src/model/total";
import { year } from "../../src/model/year";
import { figuresOf } from "../../src/scenario/figures";
import type { Figures, Selection } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, measureOf, unitCost } from "../support/measures";
import type { Told } from "../support/measures";

/* One FTE of level C costs 60.000, of D 48.000, of B 72.000; everything is in force in 2030. */

const STATUTES = {
  ...BASIS,
  unitCosts: [...BASIS.unitCosts, unitCost("C", 64_000, { statute: "statutory" })],
};

function run(told: Told, settings: Settings = SETTINGS) {
  return outcomeOf(SCENARIO, [measureOf(told)], STATUTES, settings);
}

function figures(told: Told, selection: Partial<Selection> = {}, settings: Settings = SETTINGS) {
  const found = figuresOf(run(told, settings).lines, { year: year(2030), ...selection });
  return Object.fromEntries(
    (Object.keys(found) as (keyof Figures)[]).flatMap((name) => {
      const value = complete<number>(found[name]);
      return value === 0 ? [] : [[name, value]];
    }),
  );
}

const codes = (told: Told) => run(told).findings.map(({ code }) => code);

describe("a vacant post that is suppressed", () => {
  const told: Told = { mechanism: "vacant-post-suppressed", fte: 0.5 };

  test("saves its credit where the article is named that it was budgeted on, and nobody leaves", () => {
    expect(figures({ ...told, article: "131/111-01" })).toEqual({ gross: 30_000, net: 30_000 });
    expect(codes({ ...told, article: "131/111-01" })).toEqual([]);
  });

  test("else saves nothing: its cost is for information, and a finding says why", () => {
    expect(figures(told)).toEqual({ avoided: 30_000 });
    expect(codes(told)).toContain("vacant-not-budgeted");
  });

  test("an amount that is told stands instead of the unit cost in both", () => {
    expect(figures({ ...told, amount: 12_000 })).toEqual({ avoided: 12_000 });
    expect(figures({ ...told, amount: 12_000, article: "131/111-01" })).toEqual({
      gross: 12_000,
      net: 12_000,
    });
  });
});

describe("posts and statutes that change", () => {
  test("a post regraded downwards is a saving, upwards an offset", () => {
    expect(figures({ mechanism: "regrading", to: { level: "D" } })).toEqual({ gross: 12_000, net: 12_000 });
    expect(figures({ mechanism: "regrading", to: { level: "B" } })).toEqual({
      offsets: 12_000,
      net: -12_000,
    });
    expect(figures({ mechanism: "regrading", to: { level: "D" } }, { level: "C" })).toMatchObject({
      fte: -1,
    });
  });

  test("another statute is the difference of both costs, and moves nobody", () => {
    const told: Told = {
      mechanism: "statute-change",
      statute: "statutory",
      toStatute: "contractual",
      fte: 2,
    };
    expect(figures(told)).toEqual({ gross: 8_000, net: 8_000 });
    expect(run(told).effects[0]?.moves).toEqual([]);
  });

  test("another statute at the same cost is unknown, not free", () => {
    const told: Told = { mechanism: "statute-change", statute: "contractual", toStatute: "subsidised" };
    expect(run(told).effects[0]?.result).toMatchObject({ kind: "net", amount: null });
    expect(codes(told)).toEqual(["promotion-cost-unknown"]);
  });

  test("less working time is fewer FTE and a saving; more of it the contrary", () => {
    const told: Told = { mechanism: "working-time-change", fte: 0.5 };
    expect(figures(told)).toEqual({ fte: -0.5, gross: 30_000, net: 30_000 });
    expect(figures({ ...told, fte: -0.5 })).toEqual({ fte: 0.5, offsets: 30_000, net: -30_000 });
  });

  test("a change of the unit cost of a group is the amount that is told", () => {
    const told: Told = { mechanism: "unit-cost-change", fte: 19, amount: 6_650 };
    expect(figures(told)).toEqual({ gross: 6_650, net: 6_650 });
  });
});

describe("working together", () => {
  test("a shared post moves a half to the same service of the other body, without money", () => {
    const told: Told = { mechanism: "shared-post", fte: 0.5, to: { entity: "welfare-centre" } };
    expect(figures(told, { entity: "municipality" })).toEqual({ fte: -0.5, redeployed: 0.5 });
    expect(figures(told, { entity: "welfare-centre", service: 0 })).toEqual({ fte: 0.5 });
    expect(figures(told)).toEqual({ redeployed: 0.5 });
  });

  test("a pooled service works for the body that leads; its own staff stays where it is", () => {
    const told: Told = { mechanism: "pooled-service", fte: 2, lead: "welfare-centre" };
    expect(figures(told, { entity: "municipality" })).toEqual({ fte: -2, redeployed: 2 });
    expect(figures(told, { entity: "welfare-centre" })).toEqual({ fte: 2 });
    expect(figures({ ...told, entity: "welfare-centre" })).toEqual({});
  });

  test("capacity that is freed stands apart: nobody leaves and no credit falls", () => {
    const told: Told = { mechanism: "capacity-freed", fte: 1.29 };
    expect(figures(told)).toEqual({ freed: 1.29 });
    expect(positionsOf(run(told), BASIS, {}).map(({ change }) => change.sum)).toEqual(
      SETTINGS.years.map(() => 0),
    );
  });

  test("a joint contract and shared software are amounts of each body; what is given in kind has a value for information", () => {
    expect(figures({ mechanism: "joint-contract", amount: 4_000, article: "104/124-08" })).toEqual({
      gross: 4_000,
      net: 4_000,
    });
    expect(figures({ mechanism: "shared-software", amount: -1_500 })).toEqual({
      offsets: 1_500,
      net: -1_500,
    });
    expect(figures({ mechanism: "in-kind", amount: 900 })).toEqual({ avoided: 900 });
  });
});

describe("what follows the pay", () => {
  const leaves: Told = { mechanism: "retirement-not-replaced", statute: "statutory" };

  test("the pension fund takes back its share of statutory pay, as an offset of the same measure", () => {
    const settings: Settings = { ...SETTINGS, pensionRate: 0.25 };
    expect(figures(leaves, {}, settings)).toEqual({ fte: -1, gross: 64_000, offsets: 16_000, net: 48_000 });
    expect(figures({ ...leaves, statute: "contractual" }, {}, settings)).toMatchObject({ net: 60_000 });
    // an amount that was typed is taken as it is
    expect(figures({ ...leaves, amount: 50_000 }, {}, settings)).toMatchObject({ net: 50_000 });
    expect(codes(leaves)).toContain("pension-rate-missing");
  });

  test("seniority comes on top of the index, from the year of the prices on", () => {
    const settings: Settings = { ...SETTINGS, yearlyIndex: 0.02, seniorityDrift: 0.01 };
    const { net } = figures(leaves, {}, settings);
    expect(net).toBeCloseTo(64_000 * 1.02 ** 6 * 1.01 ** 6, 6);
  });

  test("staff of art. 60 §7 can be left out", () => {
    const told: Told = { mechanism: "added-fte", statute: "article-60", amount: -1_000 };
    expect(figures(told)).toMatchObject({ fte: 1, net: -1_000 });
    expect(figures(told, {}, { ...SETTINGS, article60: false })).toEqual({});
    expect(run(told, { ...SETTINGS, article60: false }).effects[0]?.standing).toBe("article-60");
  });
});

test("every mechanism of the list is computed", () => {
  expect(mechanism("pooled-service").computed).toBe(true);
  expect(run({ mechanism: "capacity-freed", fte: 1 }).effects[0]?.freed).toBe(fte(1));
});
