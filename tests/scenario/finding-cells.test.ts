import { fte } from "../../src/model/fte";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import type { GuardId } from "../../src/scenario/verdict";
import { budgetLine } from "../support/budget";
import { BASIS, SCENARIO, SETTINGS, STAFFING, unitCost, workOf } from "../support/measures";
import type { Told } from "../support/measures";
import { postOf } from "../support/posts";
import { fieldAt, rowsOf } from "../support/table-of-measures";

/* Ten work in each service of each body; of twelve posts of the municipality's HR two are vacant. */

const at = { sheet: "Staff", row: 0, column: 0 };
const body = (index: number, files: number, officers: number) => workOf(index, files, officers, at);
const basis: Basis = {
  ...BASIS,
  staffing: {
    ...STAFFING,
    headcounts: STAFFING.headcounts.map((count, index) =>
      index === 0 ? { ...count, theoretical: { amount: fte(12), at } } : count,
    ),
  },
  unitCosts: [...BASIS.unitCosts, unitCost("B", 75_000, { statute: "statutory" })],
  budget: [budgetLine({ article: "104/111-01", amounts: [{ amount: 50_000 }] })],
  posts: [postOf({ level: "C", cell: "Paie", real: 3 }), postOf({ level: "D", grade: "D4", cell: "Paie" })],
  workloads: [body(0, 1400, 8), body(1, 1000, 7)],
};

function outcome(told: readonly Told[], given: Partial<Settings> = {}, on: Partial<Basis> = {}) {
  const measures = rowsOf(told.map((one, index) => ({ id: "abc"[index]!, ...one })));
  const made = outcomeOf(SCENARIO, measures, { ...basis, ...on }, { ...SETTINGS, ...given });
  return { ...made, measures };
}

/** A finding as its code, severity, cell and what it says besides. */
function said(code: string, ...asked: Parameters<typeof outcome>): readonly string[] {
  const { findings, measures } = outcome(...asked);
  return findings
    .filter((one) => one.code === code)
    .map(
      ({ severity, at: cell, facts }) =>
        `${severity} at ${fieldAt(cell, measures)}: ${Object.values(facts).join(", ")}`,
    );
}

/** The cases of a guard: the verdict, the cell to look at, and the measures it is about. */
function judged(guard: GuardId, ...asked: Parameters<typeof outcome>): readonly string[] {
  const { verdicts, measures } = outcome(...asked);
  return verdicts
    .filter((one) => one.guard === guard)
    .map((one) => `${one.verdict} at ${fieldAt(one.at, measures)}`);
}

const MOVED: Told = { mechanism: "redeployment", to: { service: "IT" } };
const CENTRE: Told = { entity: "welfare-centre" };

describe("what is wrong is said at the cell that says so", () => {
  test.each<[string, readonly Told[], string]>([
    ["gains-exclude-each-other", [{}, { exclusiveWith: ["a"] }], "warning at counted of b: a, b"],
    ["gains-exclude-each-other", [{ exclusiveWith: ["B"] }, {}], "warning at counted of b: a, b"],
    ["depends-on-uncounted", [{ dependsOn: ["B"] }, { counted: false }], "warning at dependsOn of a: a, b"],
    [
      "lever-counted-as-gain",
      [{ class: "personnel-policy", group: "Lever" }, { group: "lever" }],
      "warning at class of b: b, a",
    ],
    ["service-not-in-staffing", [{ service: "XX" }], "warning at service of a: XX"],
    ["service-not-in-staffing", [{ ...MOVED, to: { service: "YY" } }], "warning at toService of a: YY"],
    ["level-not-in-baseline", [{ level: "E" }], "warning at level of a: a, E, HR"],
    ["level-not-in-baseline", [{ level: "E", service: null }], "warning at level of a: a, E, "],
    ["cell-not-in-baseline", [{ cell: "Contrats" }], "warning at cell of a: a, Contrats, HR"],
    ["article-not-in-budget", [{ article: "9" }], "warning at article of a: 9"],
    ["target-unknown", [{ mechanism: "redeployment" }], "note at toService of a: a"],
    ["target-unknown", [{ mechanism: "shared-post", to: { service: "IT" } }], "note at toEntity of a: a"],
    [
      "gain-exceeds-staff",
      [
        { ...CENTRE, fte: 7 },
        { ...CENTRE, fte: 4 },
      ],
      "warning at fte of b: HR, 11, 10",
    ],
    ["post-counted-twice", [{ fte: 2 }, { fte: 1.5 }], "warning at fte of b: a, b, HR, C, 3.5, 3"],
    [
      "vacancies-exceeded",
      [1, 1.5].map((people) => ({ mechanism: "vacant-post-suppressed" as const, fte: people })),
      "warning at fte of b: HR, 2.5, 2",
    ],
    ["gain-exceeds-credit", [{ article: "104/111-01" }], "warning at article of a: 104/111-01, 60000, 50000"],
    ["subsidy-not-told", [{ statute: "subsidised" }], "warning at statute of a: a"],
    ["vacant-not-budgeted", [{ mechanism: "vacant-post-suppressed" }], "note at article of a: a"],
    ["unit-cost-missing", [{ level: "E" }], "warning at level of a: a, E"],
    ["unit-cost-missing", [{ level: null }], "warning at level of a: a, "],
    ["grade-at-level-cost", [{ level: "D4" }], "note at level of a: D4, D"],
    [
      "promotion-cost-unknown",
      [{ mechanism: "promotion", level: "B", to: { level: "B4" } }],
      "warning at toLevel of a: a, B, B4",
    ],
    ["promotion-cost-unknown", [{ mechanism: "promotion", level: null }], "warning at toLevel of a: a, ?, ?"],
    ["promotion-cost-unknown", [{ mechanism: "statute-change" }], "warning at toStatute of a: a, ?, ?"],
    [
      "promotion-cost-unknown",
      [{ mechanism: "statute-change", statute: "subsidised", toStatute: "contractual" }],
      "warning at toStatute of a: a, subsidised, contractual",
    ],
  ])("%s", (code, told, expected) => {
    expect(said(code, told)).toEqual([expected]);
  });

  test("of a cell and a level with the service, and of the place without one", () => {
    const many = { level: "C", cell: "Paie", fte: 4 };
    expect(said("gain-exceeds-staff", [many])).toEqual(["warning at fte of a: HR, Paie, C, 4, 3"]);
  });

  test("a grade with a cost of its own is not valued at its level's", () => {
    const own = { unitCosts: [...basis.unitCosts, unitCost("D4", 49_000)] };
    expect(said("grade-at-level-cost", [{ level: "D4" }], {}, own)).toEqual([]);
    expect(said("grade-at-level-cost", [{ level: "D" }])).toEqual([]);
  });

  test("a statute is taken from the assumptions only where costs differ by it, and that is said", () => {
    const statutory = { statute: "statutory" } as const;
    expect(said("statute-assumed", [{ level: "B" }], statutory)).toEqual(["note at statute of a: a"]);
    expect(said("statute-assumed", [{ level: "C" }], statutory)).toEqual([]);
    expect(said("statute-assumed", [{ level: "B", ...statutory }], statutory)).toEqual([]);
    expect(said("statute-assumed", [{ level: "B" }])).toEqual([]);
  });

  test("the pension fund's share is asked for once, for all that shrinks its base", () => {
    const statutory = { statute: "statutory" } as const;
    const told: readonly Told[] = [{ ...statutory, counted: false }, { ...statutory }, { level: "B" }];
    expect(said("pension-rate-missing", told, statutory)).toEqual(["note at statute of b: b, c"]);
    expect(said("pension-rate-missing", told)).toEqual(["note at statute of b: b"]);
    expect(said("pension-rate-missing", told, { ...statutory, pensionRate: 0 })).toEqual([]);
    for (const other of [
      { mechanism: "added-fte" },
      { mechanism: "redeployment" },
      { mechanism: "promotion" },
      { amount: 1000 },
    ] as const) {
      expect(said("pension-rate-missing", [{ ...statutory, ...other }])).toEqual([]);
    }
  });

  test("the pool of a body", () => {
    // at 175 files each the centre needs 1000/175 = 5.71 of its 7
    const told: Told = { ...CENTRE, cell: "Paie", fte: 1.5 };
    const [found] = said("pool-exceeded", [{ ...told, fte: 0 }, told], { workloadCell: "paie" });
    expect(found).toMatch(/^warning at fte of b: CPAS, 1\.5, 1\.28/u);
  });
});

describe("each case is shown at the cell to look at", () => {
  test.each<[GuardId, readonly Told[], readonly string[]]>([
    ["exclusive", [{ exclusiveWith: ["x"] }], ["unknown at exclusiveWith of a"]],
    ["exclusive", [{ exclusiveWith: ["x"], counted: false }], []],
    ["exclusive", [{ exclusiveWith: ["a"] }], []],
    ["exclusive", [{ exclusiveWith: ["b"], counted: false }, {}], ["holds at counted of b"]],
    [
      "exclusive",
      [{ exclusiveWith: ["c", "b"] }, { exclusiveWith: ["a", "c"] }, { exclusiveWith: ["a"] }],
      ["fails at counted of b", "fails at counted of c", "fails at counted of c"],
    ],
    ["dependency", [{ dependsOn: ["b"] }, {}], ["holds at dependsOn of a"]],
    ["dependency", [{ dependsOn: ["x"] }], ["unknown at dependsOn of a"]],
    ["dependency", [{ dependsOn: ["b"], counted: false }, { counted: false }], []],
    ["lever", [{ class: "personnel-policy", group: "1" }], ["holds at class of a"]],
    ["lever", [{ class: "personnel-policy" }, { group: "1" }], ["holds at class of a"]],
    ["lever", [{ class: "personnel-policy", group: "1" }, {}], ["holds at class of a"]],
    [
      "lever",
      [
        { class: "personnel-policy", group: "1" },
        { group: "1", class: "regional" },
      ],
      ["holds at class of a"],
    ],
    ["service", [MOVED], ["holds at service of a", "holds at toService of a"]],
    ["service", [{ service: null }], []],
    ["level", [{ level: "C" }], ["holds at level of a"]],
    ["level", [{ level: "C", ...CENTRE }], ["unknown at level of a"]],
    ["level", [{ level: "E", fte: null }], []],
    ["level", [{ level: null }], []],
    ["cell", [{ cell: "paie" }], ["holds at cell of a"]],
    ["article", [{ article: "104/111-01" }], ["holds at article of a"]],
    ["article", [{ article: "104/111-01", ...CENTRE }], ["unknown at article of a"]],
    ["article", [{}], []],
    ["target", [MOVED], ["holds at toService of a"]],
    ["target", [{ mechanism: "shared-post", lead: "welfare-centre" }], ["holds at toEntity of a"]],
    ["target", [{ mechanism: "shared-post", to: { entity: "x" } }], ["holds at toEntity of a"]],
    ["target", [{ mechanism: "promotion" }], []],
    ["staff", [{ fte: 1 }, { fte: 1 }], ["holds at fte of b"]],
    ["vacancy", [{ mechanism: "vacant-post-suppressed", fte: 2 }], ["holds at fte of a"]],
    ["vacancy", [{ mechanism: "vacant-post-suppressed", fte: 2, ...CENTRE }], ["unknown at fte of a"]],
    ["vacancy", [{ mechanism: "vacant-post-suppressed", fte: 2, service: null }], ["unknown at fte of a"]],
    ["credit", [{ article: "104/111-01", fte: 0.5 }], ["holds at article of a"]],
    ["index", [{}], ["holds at level of a"]],
    ["index", [{ level: "E" }], []],
    ["subsidy", [{}], ["unknown at statute of a"]],
    ["subsidy", [{ statute: "subsidised", amount: 10 }], ["unknown at statute of a"]],
    ["pool", [{ mechanism: "capacity-freed", fte: 0 }], ["holds at fte of a"]],
  ])("%s: %j", (guard, told, expected) => {
    expect(judged(guard, told)).toEqual(expected);
  });

  test("nothing is held against anybody without a staffing", () => {
    const without = { staffing: null };
    expect(judged("service", [{}], {}, without)).toEqual(["unknown at service of a"]);
    const vacant = [{ mechanism: "vacant-post-suppressed" }] as const;
    expect(judged("vacancy", vacant, {}, without)).toEqual(["unknown at fte of a"]);
    expect(judged("staff", [{ level: null }], {}, without)).toEqual([]);
  });

  test("of a measure that stands in no sheet there is no cell", () => {
    const { measures } = outcome([{}]);
    const made = outcomeOf(
      SCENARIO,
      measures.map((one) => ({ ...one, cells: {} })),
      BASIS,
      SETTINGS,
    );
    expect(made.verdicts.filter((one) => one.at !== null)).toEqual([]);
  });

  test("of the scenario where its minutes are approved", () => {
    const minutes = (cell: typeof at | null) =>
      outcomeOf({ ...SCENARIO, approved: true, at: cell }, [], BASIS, SETTINGS).verdicts.map((one) => one.at);
    expect(minutes(at)).toEqual([{ ...at, rows: 1, columns: 1 }]);
    expect(minutes(null)).toEqual([null]);
  });
});
