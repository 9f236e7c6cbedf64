import type { Measure } from "../../src/model/measure";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import { GUARDS, summaryOf } from "../../src/scenario/verdict";
import type { GuardId } from "../../src/scenario/verdict";
import { budgetCell, budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, STAFFING, measureOf, unitCost, workOf } from "../support/measures";
import { postOf } from "../support/posts";

/** What a guard says of each case: its verdict, its measures, and what it finds. */
function said(
  guard: GuardId,
  measures: readonly Measure[],
  basis: Basis = BASIS,
  settings: Settings = SETTINGS,
  scenario = SCENARIO,
) {
  const { verdicts, findings } = outcomeOf(scenario, measures, basis, settings);
  const own = verdicts.filter((one) => one.guard === guard);
  for (const one of own) for (const finding of one.findings) expect(findings).toContain(finding);
  return own.map(({ verdict, measures: whose, findings: found }) =>
    [verdict, whose.map(({ what }) => what.id).join(" "), ...found.map(({ code }) => code)].join(" ").trim(),
  );
}

test("a guard with nothing to look at holds, and each is told once, in one order", () => {
  const summary = summaryOf(outcomeOf({ ...SCENARIO, approved: true }, [], BASIS, SETTINGS).verdicts);
  expect(summary.map(({ guard }) => guard)).toEqual(GUARDS);
  expect(summary.every(({ verdict }) => verdict === "holds")).toBe(true);
});

test("of several cases the worst is told", () => {
  const measures = [measureOf({ id: "a", service: "XX" }), measureOf({ id: "b" })];
  const [service] = summaryOf(outcomeOf(SCENARIO, measures, BASIS, SETTINGS).verdicts).filter(
    ({ guard }) => guard === "service",
  );
  expect(service).toMatchObject({ verdict: "fails", of: 2 });
  expect(service!.cases.map(({ measures: [one] }) => one!.what.id)).toEqual(["a"]);
});

test("minutes: approved, not approved, nobody knows", () => {
  const approved = (value: boolean | null) =>
    said("minutes", [], BASIS, SETTINGS, { ...SCENARIO, approved: value });
  expect([true, false, null].map(approved)).toEqual([["holds"], ["fails"], ["unknown"]]);
});

test("exclusive: both counted, one counted, an unknown other", () => {
  const a = measureOf({ id: "a", exclusiveWith: ["b"] });
  expect(said("exclusive", [a, measureOf({ id: "b" })])).toEqual(["fails a b gains-exclude-each-other"]);
  expect(said("exclusive", [a, measureOf({ id: "b", counted: false })])).toEqual(["holds a b"]);
  expect(said("exclusive", [a])).toEqual(["unknown a"]);
});

test("dependency: counted, not counted, not there", () => {
  const a = measureOf({ id: "a", dependsOn: ["b"] });
  expect(said("dependency", [a, measureOf({ id: "b" })])).toEqual(["holds a b"]);
  expect(said("dependency", [a, measureOf({ id: "b", counted: false })])).toEqual([
    "fails a b depends-on-uncounted",
  ]);
  expect(said("dependency", [a])).toEqual(["unknown a"]);
});

test("service: there, not there, and without a staffing nobody can say", () => {
  expect(said("service", [measureOf()])).toEqual(["holds M1"]);
  expect(said("service", [measureOf({ service: "XX" })])).toEqual(["fails M1 service-not-in-staffing"]);
  expect(said("service", [measureOf()], { ...BASIS, staffing: null })).toEqual(["unknown M1"]);
});

describe("levels and cells, where the baseline knows them", () => {
  const at = (level: string | null, posts: Basis["posts"], cell: string | null = null) =>
    said(cell === null ? "level" : "cell", [measureOf({ level, cell })], { ...BASIS, posts: posts! });

  test("a matrix knows none", () => {
    expect(said("level", [measureOf()])).toEqual(["unknown M1"]);
    expect(at("C", [postOf()])).toEqual(["unknown M1"]);
  });

  test("a level is there by its letter, a grade by itself or in a range", () => {
    const list = [postOf({ level: "C", grade: "C1" }), postOf({ level: "B", grade: "B1-3" })];
    expect(at("C", list)).toEqual(["holds M1"]);
    expect(at("B2", list)).toEqual(["holds M1"]);
    expect(at("B4", list)).toEqual(["fails M1 level-not-in-baseline"]);
    expect(at("D4", list)).toEqual(["fails M1 level-not-in-baseline"]);
  });

  test("of a list that tells levels and no grades, a grade of one of its levels cannot be checked", () => {
    const list = [postOf({ level: "C" }), postOf({ level: "D" })];
    expect(at("D4", list)).toEqual(["unknown M1"]);
    expect(at("B4", list)).toEqual(["fails M1 level-not-in-baseline"]);
  });

  test("another body's or service's posts say nothing of it; what the whole body lacks, the service does", () => {
    expect(at("C", [postOf({ level: "C", entity: STAFFING.entities[1]! })])).toEqual(["unknown M1"]);
    expect(at("C", [postOf({ level: "C", service: "IT" })])).toEqual(["unknown M1"]);
    const annex = [postOf({ level: "A", service: "" }), postOf({ level: "C", service: "" })];
    expect(at("C", annex)).toEqual(["unknown M1"]);
    expect(at("E", annex)).toEqual(["fails M1 level-not-in-baseline"]);
  });

  test("a cell", () => {
    expect(at("C", [postOf({ cell: "Paie" })], "paie")).toEqual(["holds M1"]);
    expect(at("C", [postOf({ cell: "Paie" })], "Contrats")).toEqual(["fails M1 cell-not-in-baseline"]);
    expect(at("C", [postOf({ cell: "" })], "Paie")).toEqual(["unknown M1"]);
  });

  test("who comes may be of a new level", () => {
    const added = measureOf({ mechanism: "added-fte", level: "A" });
    expect(said("level", [added], { ...BASIS, posts: [postOf({ level: "C" })] })).toEqual([]);
  });
});

describe("no more FTE than there are", () => {
  test("in a service: within, too many, not known", () => {
    expect(said("staff", [measureOf({ level: null, fte: 10 })])).toEqual(["holds M1"]);
    expect(said("staff", [measureOf({ level: null, fte: 10.25 })])).toEqual(["fails M1 gain-exceeds-staff"]);
    expect(said("staff", [measureOf({ level: null, fte: null })])).toEqual(["unknown M1"]);
  });

  test("what is known of those who go may be too many already; who comes, nobody knows how many, leaves it open", () => {
    const [many, some] = [
      measureOf({ id: "a", level: null, fte: 10.25 }),
      measureOf({ id: "b", level: null, fte: 2 }),
    ];
    const open = measureOf({ id: "o", level: null, fte: null });
    expect(said("staff", [many, open])).toEqual(["fails a o gain-exceeds-staff"]);
    expect(said("staff", [some, open])).toEqual(["unknown b o"]);
    for (const mechanism of ["added-fte", "working-time-change"] as const) {
      expect(said("staff", [many, measureOf({ id: "o", level: null, fte: null, mechanism })])[0]).toBe(
        "unknown a o",
      );
    }
  });

  test("of a level and in a cell, where the list tells them", () => {
    const posts = [
      postOf({ level: "C", cell: "Paie", real: 1.5 }),
      postOf({ level: "B", cell: "Paie", real: 4 }),
    ];
    const of = (told: object) => said("staff", [measureOf(told)], { ...BASIS, posts });
    expect(of({ level: "C", fte: 1.5 })).toEqual(["holds M1", "holds M1"]);
    expect(of({ level: "C", fte: 2 })).toEqual(["holds M1", "fails M1 gain-exceeds-staff"]);
    expect(of({ level: null, cell: "Paie", fte: 5.5 })).toEqual(["holds M1", "holds M1"]);
    // the matrix has no levels
    expect(said("staff", [measureOf({ fte: 2 })])).toEqual(["holds M1", "unknown M1"]);
  });

  test("one post carries one gain, whatever it is called", () => {
    const two = [
      measureOf({ id: "a", level: "B4" }),
      measureOf({ id: "b", level: "B4", mechanism: "redeployment", to: { service: "IT" } }),
    ];
    const list = (real: number) => ({ ...BASIS, posts: [postOf({ level: "B", grade: "B4", real })] });
    expect(said("one-post", two, list(1))).toEqual(["fails a b post-counted-twice"]);
    expect(said("one-post", two, list(2))).toEqual(["holds a b"]);
    expect(said("one-post", two)).toEqual(["unknown a b"]);
    expect(said("one-post", two.slice(1), list(1))).toEqual([]);
  });
});

test("a target is told, or that it is not is said and allowed", () => {
  const moved = (to: object) => said("target", [measureOf({ mechanism: "redeployment", to })]);
  expect(moved({ service: "IT" })).toEqual(["holds M1"]);
  expect(moved({})).toEqual(["unknown M1 target-unknown"]);
});

const BUDGET = [budgetLine({ amounts: [{ stage: "amended", amount: 100_000 }] })];

test("articles and their credit", () => {
  const basis = { ...BASIS, budget: BUDGET };
  const on = (article: string, more: object = {}) => [measureOf({ article, ...more })];
  expect(said("article", on("104/111-01"), basis)).toEqual(["holds M1"]);
  expect(said("article", on("9"), basis)).toEqual(["fails M1 article-not-in-budget"]);
  expect(said("article", on("104/111-01"))).toEqual(["unknown M1"]);
  // 60.000 a head
  expect(said("credit", on("104/111-01"), basis)).toEqual(["holds M1"]);
  expect(said("credit", on("104/111-01", { fte: 2 }), basis)).toEqual(["fails M1 gain-exceeds-credit"]);
  expect(said("credit", on("104/111-01", { level: "E" }), basis)).toEqual(["unknown M1"]);
  expect(said("credit", on("104/111-01"))).toEqual(["unknown M1"]);
});

test("index: of a cost without a year nobody knows whether it holds the index", () => {
  const indexed = { ...SETTINGS, yearlyIndex: 0.02 };
  const undatedCost = { ...BASIS, unitCosts: [{ ...unitCost("C", 60_000), year: null }] };
  expect(said("index", [measureOf()], BASIS, indexed)).toEqual(["holds M1"]);
  expect(said("index", [measureOf()], undatedCost, indexed)).toEqual(["unknown M1"]);
  expect(said("index", [measureOf()], undatedCost)).toEqual(["holds M1"]);
  expect(said("index", [measureOf({ amount: 5 })], undatedCost, indexed)).toEqual([]);
});

test("subsidised staff: the lost subsidy is told, or not, or nobody knows the statute", () => {
  const basis = { ...BASIS, unitCosts: [unitCost("C", 60_000)] };
  const leaves = measureOf({ id: "a", statute: "subsidised" });
  const lost = measureOf({ id: "b", mechanism: "cost-change", fte: null, amount: -20_000, dependsOn: ["a"] });
  expect(said("subsidy", [leaves], basis)).toEqual(["fails a subsidy-not-told"]);
  expect(said("subsidy", [leaves, lost], basis)).toEqual(["holds a b"]);
  expect(said("subsidy", [measureOf({ id: "a", statute: "subsidised", amount: 40_000 })], basis)).toEqual([
    "unknown a",
  ]);
  expect(said("subsidy", [measureOf({ id: "a" })], basis)).toEqual(["unknown a"]);
  expect(said("subsidy", [measureOf({ id: "a", statute: "statutory" })], basis)).toEqual([]);
});

test("a lever of personnel policy stays apart", () => {
  const lever = measureOf({ id: "a", group: "1", class: "personnel-policy" });
  expect(said("lever", [lever, measureOf({ id: "b", group: "2" })])).toEqual(["holds a"]);
  expect(said("lever", [lever, measureOf({ id: "b", group: "1" })])).toEqual([
    "fails b a lever-counted-as-gain",
  ]);
});

describe("FTE out of a pool", () => {
  const own = (index: number, files: number, officers: number) =>
    workOf(index, files, officers, budgetCell(0));
  // at 175 for all: 8 − 1400/175 = 0 and 7 − 1000/175 = 1,29
  const basis: Basis = { ...BASIS, workloads: [own(0, 1400, 8), own(1, 1000, 7)] };
  const settings: Settings = { ...SETTINGS, workloadCell: "Paie" };
  const of = (entity: string, people: number) =>
    said("pool", [measureOf({ entity, fte: people, cell: "paie" })], basis, settings);

  test("no more than is freed where they work", () => {
    expect(of("welfare-centre", 1.25)).toEqual(["holds M1"]);
    expect(of("welfare-centre", 1.5)).toEqual(["fails M1 pool-exceeded"]);
    expect(of("municipality", 1)).toEqual(["fails M1 pool-exceeded"]);
  });

  test("who moves inside the pool stays in it, who works elsewhere is none of it", () => {
    const inside = measureOf({
      mechanism: "redeployment",
      cell: "Paie",
      to: { service: "HR", cell: "paie" },
    });
    expect(said("pool", [inside], basis, settings)).toEqual(["holds M1"]);
    expect(said("pool", [measureOf({ cell: "Contrats" })], basis, settings)).toEqual([]);
  });

  test("without a workload it cannot be checked", () => {
    expect(said("pool", [measureOf({ cell: "Paie" })], BASIS, settings)).toEqual(["unknown M1"]);
  });
});
