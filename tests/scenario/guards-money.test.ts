import { outcomeOf } from "../../src/scenario/outcome";
import type { Basis } from "../../src/scenario/basis";
import type { Settings } from "../../src/scenario/settings";
import type { GuardId } from "../../src/scenario/verdict";
import { budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, measureOf, unitCost } from "../support/measures";
import type { Told } from "../support/measures";

/** A guard's cases: the verdict, the measures, and what a finding says. */
function said(
  guard: GuardId,
  told: readonly Told[],
  given: Partial<Settings> = {},
  basis: Basis = BASIS,
): readonly string[] {
  const measures = told.map((one, index) => measureOf({ id: "abcdef"[index]!, ...one }));
  return outcomeOf(SCENARIO, measures, basis, { ...SETTINGS, ...given })
    .verdicts.filter((one) => one.guard === guard)
    .map(({ verdict, measures: whose, findings }) =>
      [
        verdict,
        whose.map(({ what }) => what.id).join(""),
        ...findings.flatMap(({ facts }) => Object.values(facts)),
      ].join(" "),
    );
}

describe("the subsidy of who leaves", () => {
  const LEAVES: Told = { statute: "subsidised", group: "G" };
  const LOST: Told = { mechanism: "cost-change", fte: null, amount: -20_000 };

  test.each<[string, readonly Told[], readonly string[]]>([
    [
      "is told by a cost that rests on the measure",
      [LEAVES, { ...LOST, dependsOn: ["x", "A"] }],
      ["holds ab"],
    ],
    ["or is of its group", [LEAVES, { ...LOST, group: "g" }], ["holds ab"]],
    ["not by a cost that has nothing to do with it", [LEAVES, { ...LOST, group: "H" }, LOST], ["fails a a"]],
    ["nor where neither has a group", [{ ...LEAVES, group: null }, LOST], ["fails a a"]],
    ["nor by a gain", [LEAVES, { ...LOST, amount: 20_000, dependsOn: ["a"] }], ["fails a a"]],
    ["nor by nothing", [LEAVES, { ...LOST, amount: 0, dependsOn: ["a"] }], ["fails a a"]],
    ["nor by what nobody knows", [LEAVES, { ...LOST, amount: null, dependsOn: ["a"] }], ["fails a a"]],
    [
      "nor by what is for information",
      [LEAVES, { ...LOST, mechanism: "in-kind", dependsOn: ["a"] }],
      ["fails a a"],
    ],
    ["nor by what is not claimed", [LEAVES, { ...LOST, dependsOn: ["a"], counted: false }], ["fails a a"]],
    ["is not asked of who comes", [{ ...LEAVES, mechanism: "added-fte" }], []],
    ["nor of who moves", [{ ...LEAVES, mechanism: "redeployment" }], []],
    ["nor of who is regraded", [{ ...LEAVES, mechanism: "regrading", to: { level: "D" } }], []],
    ["nor of a post that is vacant", [{ ...LEAVES, mechanism: "vacant-post-suppressed", article: "1" }], []],
    ["nor of other staff", [{ ...LEAVES, statute: "contractual" }], []],
    ["nor of what is no synergy", [{ ...LEAVES, class: "regional" }], []],
  ])("%s", (_, told, expected) => {
    expect(said("subsidy", told)).toEqual(expected);
  });

  test("goes by the statute that is assumed where the measure tells none", () => {
    expect(said("subsidy", [{}], { statute: "subsidised" })).toEqual(["fails a a"]);
    expect(said("subsidy", [{}], { statute: "statutory" })).toEqual([]);
    expect(said("subsidy", [{ statute: "statutory" }], { statute: "subsidised" })).toEqual([]);
  });

  test("is not asked of who leaves without money: a mechanism of one's own", () => {
    const one = measureOf({ statute: "subsidised" });
    const unpaid = {
      ...one,
      what: { ...one.what, mechanism: { ...one.what.mechanism, countsInNet: false } },
    };
    const { verdicts } = outcomeOf(SCENARIO, [unpaid], BASIS, SETTINGS);
    expect(verdicts.filter(({ guard }) => guard === "subsidy")).toEqual([]);
  });
});

describe("the index counts once", () => {
  const indexed: Partial<Settings> = { yearlyIndex: 0.02 };

  test("the cost of the measure's own statute is looked at, else of the assumed one", () => {
    const unitCosts = [
      { ...unitCost("C", 1, { statute: "statutory" }), year: null },
      unitCost("C", 2, { statute: "contractual" }),
    ];
    const basis = { ...BASIS, unitCosts };
    const given: Partial<Settings> = { ...indexed, statute: "contractual" };
    expect(said("index", [{ statute: "statutory" }, {}], given, basis)).toEqual(["unknown a", "holds b"]);
  });

  test("only pay that is known and counts in net is indexed", () => {
    const apart: readonly Told[] = [
      { mechanism: "vacant-post-suppressed" },
      { mechanism: "redeployment" },
      { fte: null },
      { amount: 5 },
      { class: "regional" },
    ];
    expect(said("index", apart, indexed)).toEqual([]);
  });
});

describe("the credit of an article", () => {
  const budget = [
    budgetLine({ article: "104/ab", row: 1, amounts: [{ amount: 50_000 }] }),
    budgetLine({ article: "104/ab", row: 2, amounts: [{ amount: 20_000 }] }),
  ];
  const credit = (...told: readonly Told[]) => said("credit", told, {}, { ...BASIS, budget });
  const ON: Told = { article: "104/AB" };

  test.each<[string, readonly Told[], readonly string[]]>([
    ["all measures of an article together, however they write it", [ON, { article: "104/ab", fte: 0.5 }],
      ["fails ab 104/ab 90000 70000"]],
    ["costs make up for gains", [ON, { ...ON, mechanism: "cost-change", amount: -5000 }, { ...ON, fte: 0.2 }], ["holds abc"]],
    ["what is for information takes nothing", [ON, { ...ON, mechanism: "in-kind", amount: 90_000 }], ["holds ab"]],
    ["a gain that nobody knows", [ON, { ...ON, level: "E" }], ["unknown ab"]],
    ["another body has another", [ON, { ...ON, entity: "welfare-centre" }], ["holds a", "unknown b"]],
    ["no article, no credit", [{}, { class: "regional", ...ON }], []],
  ])("%s", (_, told, expected) => {
    expect(credit(...told)).toEqual(expected);
  }); // prettier-ignore
});
