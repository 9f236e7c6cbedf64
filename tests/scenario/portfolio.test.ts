import fc from "fast-check";
import type { Measure } from "../../src/model/measure";
import { year } from "../../src/model/year";
import { figuresOf } from "../../src/scenario/figures";
import { outcomeOf } from "../../src/scenario/outcome";
import { portfolioOutcome } from "../../src/scenario/portfolio";
import type { Portfolio } from "../../src/model/portfolio";
import type { Scenario } from "../../src/model/scenario";
import { RUNS } from "../support/runs";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";

const scenario = (id: string, basedOn: string | null = null): Scenario => ({ ...SCENARIO, id, basedOn });

function portfolio(...included: readonly (readonly [string, boolean | null])[]): Portfolio {
  const choices = included.map(([one, flag]) => ({ scenario: one, included: flag, cells: {} }));
  return { id: "P", titleNl: "", titleFr: "", choices, position: 0 };
}

function together(chosen: Portfolio, scenarios: readonly Scenario[], measures: readonly Measure[]) {
  const all = scenarios.map((one) => outcomeOf(one, measures, BASIS, SETTINGS));
  return { all, outcome: portfolioOutcome(chosen, all, BASIS, SETTINGS) };
}
const codes = (...of: Parameters<typeof together>) =>
  together(...of).outcome.findings.map(({ code }) => code);

test("takes the scenarios that are included, whatever the case of their names, and no other", () => {
  const scenarios = [scenario("S1"), scenario("S2"), scenario("S3"), scenario("S4")];
  const chosen = portfolio(["s1", true], ["S2", false], ["S3", null]);
  expect(together(chosen, scenarios, []).outcome.outcomes.map((one) => one.scenario.id)).toEqual(["S1"]);
});

describe("what speaks against adding scenarios up", () => {
  const both = portfolio(["S1", true], ["S2", true]);

  test("two versions of one scenario, however far apart", () => {
    const versions = [scenario("S1"), scenario("S1b", "S1"), scenario("S2", "s1b")];
    expect(codes(both, versions, [])).toEqual(["portfolio-versions"]);
    const siblings = [scenario("S1", "S0"), scenario("S2", "S0"), scenario("S0")];
    expect(codes(both, siblings, [])).toEqual(["portfolio-versions"]);
    const circle = [scenario("S1", "S2"), scenario("S2", "S1")];
    expect(codes(both, circle, [])).toEqual(["portfolio-versions"]);
    expect(codes(both, [scenario("S1"), scenario("S2")], [])).toEqual([]);
  });

  test("gains that exclude each other across scenarios", () => {
    const measures = [
      measureOf({ id: "M1", scenario: "S1" }),
      measureOf({ id: "M2", scenario: "S2", exclusiveWith: ["M1"] }),
    ];
    const found = codes(both, [scenario("S1"), scenario("S2")], measures);
    expect(found).toEqual(["portfolio-guards", "gains-exclude-each-other"]);
  });

  test("more staff taken from a service than there is, though each scenario alone takes less", () => {
    const measures = ["S1", "S2"].map((of) => measureOf({ id: `M-${of}`, scenario: of, fte: 6 }));
    const { all, outcome } = together(both, [scenario("S1"), scenario("S2")], measures);
    expect(all.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      "gain-exceeds-staff",
    );
    expect(outcome.findings.map(({ code }) => code)).toEqual(["portfolio-guards", "gain-exceeds-staff"]);
  });
});

test("its figures are the sums of those of its scenarios, of any measures", () => {
  const anyMeasures = fc.array(
    fc.record({
      scenario: fc.constantFrom("S1", "S2", "S3"),
      mechanism: fc.constantFrom(
        "departure-not-replaced" as const,
        "promotion" as const,
        "added-fte" as const,
      ),
      fte: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null, freq: 8 }),
      amount: fc.option(fc.integer({ min: -900, max: 90_000 }), { nil: null }),
      oneOff: fc.option(fc.integer({ min: 0, max: 9000 }), { nil: null }),
    }),
    { maxLength: 8 },
  );
  const flags = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(anyMeasures, flags, (told, [one, two, three]) => {
      const measures = told.map((each, index) => measureOf({ ...each, id: `M${index}` }));
      const scenarios = ["S1", "S2", "S3"].map((id) => scenario(id));
      const chosen = portfolio(["S1", one], ["S2", two], ["S3", three]);
      const { all, outcome } = together(chosen, scenarios, measures);
      for (const when of [year(2028), year(2030), "undated"] as const) {
        const figures = figuresOf(outcome.lines, { year: when });
        const parts = all
          .filter((_, index) => [one, two, three][index])
          .map(({ lines }) => figuresOf(lines, { year: when }));
        for (const key of ["fte", "gross", "offsets", "oneOff", "net", "redeployed"] as const) {
          const sum = parts.reduce((total, part) => total + part[key].sum, 0);
          expect(figures[key].sum).toBeCloseTo(sum, 6);
          expect(figures[key].unknowns).toBe(parts.reduce((total, part) => total + part[key].unknowns, 0));
        }
      }
    }),
    RUNS,
  );
});
