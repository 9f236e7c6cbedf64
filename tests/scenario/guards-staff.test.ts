import { fte } from "../../src/model/fte";
import type { Staffing } from "../../src/model/staffing";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import type { GuardId } from "../../src/scenario/verdict";
import { sumWithin, within } from "../../src/scenario/verdict";
import { BASIS, SCENARIO, SETTINGS, STAFFING, measureOf } from "../support/measures";
import type { Told } from "../support/measures";
import { postOf } from "../support/posts";

/** A guard's cases: the verdict, the measures, and what a finding says. */
function said(guard: GuardId, told: readonly Told[], basis: Basis = BASIS): readonly string[] {
  const measures = told.map((one, index) => measureOf({ id: "abcdef"[index]!, ...one }));
  return outcomeOf(SCENARIO, measures, basis, SETTINGS)
    .verdicts.filter((one) => one.guard === guard)
    .map(({ verdict, measures: whose, findings }) =>
      [
        verdict,
        whose.map(({ what }) => what.id).join(""),
        ...findings.flatMap(({ facts }) => Object.values(facts)),
      ].join(" "),
    );
}

const ANY: Told = { level: null };
const CENTRE: Told = { ...ANY, entity: "welfare-centre" };

describe("staff of a service", () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ["each service of each body by itself, in their order", [{ ...CENTRE, fte: 11 }, ANY, { ...CENTRE, service: "IT" }],
      ["holds b", "fails a HR 11 10", "holds c"]],
    ["those who come make up for those who go", [{ ...ANY, fte: 15 }, { ...ANY, mechanism: "added-fte", fte: 5 }], ["holds ab"]],
    ["those who move go from one and come to the other", [{ ...ANY, mechanism: "redeployment", fte: 11, to: { service: "IT" } }],
      ["fails a HR 11 10", "holds a"]],
    ["those who move inside take nobody", [{ ...ANY, mechanism: "redeployment", fte: 20, to: { service: "hr" } }], ["holds a"]],
    ["who may come from elsewhere leaves it open",
      [{ ...ANY, fte: 11 }, { ...ANY, service: "IT", mechanism: "redeployment", fte: null, to: { service: "HR" } }],
      ["unknown ab", "unknown b"]],
    ["who certainly goes elsewhere does not", [{ ...ANY, fte: 11 }, { ...ANY, mechanism: "redeployment", fte: null, to: { service: "IT" } }],
      ["fails ab HR 11 10", "unknown b"]],
    ["no service, another service, another body", [{ ...ANY, service: null }, { ...ANY, service: "X" }, { ...ANY, entity: "x" }, { ...ANY, entity: null }], []],
    ["not claimed, or no synergy", [{ ...ANY, fte: 11, counted: false }, { ...ANY, fte: 11, class: "regional" }], []],
  ])("%s", (_, told, expected) => {
    expect(said("staff", told)).toEqual(expected);
  }); // prettier-ignore

  test("who certainly comes leaves nothing open beside those of whom nobody knows how many go", () => {
    const told = [
      { ...ANY, fte: 11 },
      { ...ANY, mechanism: "added-fte", fte: 0.5 },
      { ...ANY, fte: null },
    ] as const;
    expect(said("staff", told)).toEqual(["fails abc HR 10.5 10"]);
  });

  test("of which nobody knows how many work there cannot be checked", () => {
    const [first, ...others] = STAFFING.headcounts;
    const unknown: Staffing = { ...STAFFING, headcounts: [{ ...first!, real: null }, ...others] };
    expect(said("staff", [ANY], { ...BASIS, staffing: unknown })).toEqual(["unknown a"]);
    const staffing: Staffing = { ...STAFFING, headcounts: others };
    expect(said("staff", [ANY], { ...BASIS, staffing })).toEqual(["unknown a"]);
    expect(said("staff", [{ ...ANY, fte: 0 }], { ...BASIS, staffing })).toEqual(["holds a"]);
  });
});

describe("staff of a level or in a cell", () => {
  const posts = [
    postOf({ level: "C", cell: "Paie", real: 2 }),
    postOf({ level: "B", cell: "Paie", real: 1 }),
    postOf({ level: "C", cell: "Contrats", real: 1 }),
  ];
  const inPosts = (guard: GuardId, told: readonly Told[]) =>
    said(guard, told, { ...BASIS, staffing: null, posts });

  test.each<[string, readonly Told[], readonly string[], readonly string[]]>([
    ["one measure against the place that it names", [{ level: "C", fte: 4 }], ["fails a HR, C 4 3"], []],
    ["a cell of all levels", [{ level: null, cell: "Paie", fte: 3.5 }], ["fails a HR, Paie 3.5 3"], []],
    ["a service alone is looked at as a whole", [{ level: null, fte: 9 }], [], []],
    ["two of one place", [{ fte: 2 }, { fte: 2 }], [], ["fails ab a, b HR, C 4 3"]],
    ["two of one place, however it is written", [{ service: "hr", fte: 2 }, { fte: 2 }], [], ["fails ab a, b hr, C 4 3"]],
    ["two of one service", [{ level: null, fte: 2 }, { level: null, fte: 2 }], [], ["holds ab"]],
    ["names that begin alike are two places", [{ level: null, cell: "X" }, { level: null, service: "HRX", fte: 9 }], ["unknown a"], []],
    ["two levels are two places", [{ fte: 3 }, { level: "B" }], ["holds a", "holds b"], []],
    ["who is promoted takes a post as well", [{ fte: 2 }, { mechanism: "promotion", fte: 2, to: { level: "B" } }], [], ["fails ab a, b HR, C 4 3"]],
    ["who comes takes none", [{ fte: 3 }, { mechanism: "added-fte" }, { mechanism: "promotion", level: "B", to: { level: "C" } }],
      ["holds a", "holds c"], []],
  ])("%s", (_, told, staff, onePost) => {
    expect(inPosts("staff", told)).toEqual(staff);
    expect(inPosts("one-post", told)).toEqual(onePost);
  }); // prettier-ignore
});

describe("vacant posts", () => {
  const SUPPRESSED: Told = { mechanism: "vacant-post-suppressed" };
  const at = { sheet: "Staff", row: 0, column: 0 };
  // 12 are established at the municipality's HR, 9 at the centre's; ten work in each
  const established = [12, 9, null, null];
  const staffing: Staffing = {
    ...STAFFING,
    headcounts: STAFFING.headcounts.map((count, index) => {
      const amount = established[index] ?? null;
      return { ...count, theoretical: amount === null ? null : { amount: fte(amount), at } };
    }),
  };
  const vacancies = (...told: readonly Told[]) => said("vacancy", told, { ...BASIS, staffing });

  test("no more are suppressed than there are, of all measures of a service together", () => {
    expect(vacancies({ ...SUPPRESSED, fte: 2 })).toEqual(["holds a"]);
    expect(vacancies({ ...SUPPRESSED, fte: 1.5 }, { ...SUPPRESSED, service: "hr", start: null })).toEqual([
      "fails ab HR 2.5 2",
    ]);
    expect(vacancies({ ...SUPPRESSED, entity: "welfare-centre" })).toEqual(["fails a HR 1 -1"]);
  });

  test("each body and service has its own; where it is not told how many, nobody can say", () => {
    expect(vacancies(SUPPRESSED, { ...SUPPRESSED, service: "IT" }, { ...SUPPRESSED, entity: "x" })).toEqual([
      "holds a",
      "unknown b",
      "unknown c",
    ]);
    expect(vacancies({ ...SUPPRESSED, fte: null })).toEqual(["unknown a"]);
    // two and a half known are too many already
    expect(vacancies({ ...SUPPRESSED, fte: 2.5 }, { ...SUPPRESSED, fte: null })).toEqual([
      "fails ab HR 2.5 2",
    ]);
  });

  test("an establishment without those who work in it tells no vacancy", () => {
    const headcounts = staffing.headcounts.map((count) => ({ ...count, real: null }));
    expect(said("vacancy", [SUPPRESSED], { ...BASIS, staffing: { ...staffing, headcounts } })).toEqual([
      "unknown a",
    ]);
  });

  test("those who leave are none of it", () => {
    expect(vacancies({ fte: 5 })).toEqual([]);
  });
});

describe("whether so much is no more than there is", () => {
  test.each([
    [1, 1, "holds"],
    [1.004, 1, "holds"],
    [1.006, 1, "fails"],
    [0, null, "holds"],
    [0.004, null, "holds"],
    [-3, null, "holds"],
    [-3, -5, "holds"],
    [0.006, null, "unknown"],
    [null, 5, "unknown"],
  ] as const)("%p of %p %s", (taken, there, verdict) => {
    expect(within(taken, there)).toBe(verdict);
  });

  test.each([
    [{ sum: 2, unknowns: 0 }, false, "fails"],
    [{ sum: 2, unknowns: 1 }, true, "fails"],
    [{ sum: 2, unknowns: 1 }, false, "unknown"],
    [{ sum: 1, unknowns: 1 }, true, "unknown"],
    [{ sum: 1, unknowns: 0 }, true, "holds"],
  ] as const)("%j of 1, the rest only more: %p, %s", (total, onlyMore, verdict) => {
    expect(sumWithin(total, 1, onlyMore)).toBe(verdict);
  });
});
