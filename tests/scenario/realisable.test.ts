import type { Entity } from "../../src/model/entity";
import { fte } from "../../src/model/fte";
import type { Measure } from "../../src/model/measure";
import type { Post } from "../../src/model/post";
import type { Workload } from "../../src/model/workload";
import { inYear } from "../../src/model/when";
import { outcomeOf } from "../../src/scenario/outcome";
import { realisableOf } from "../../src/scenario/realisable";
import type { Settings } from "../../src/scenario/settings";
import { workloadOf } from "../../src/scenario/workload";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { postOf } from "../support/posts";

const at = { sheet: "Paie", row: 0, column: 0 };
const body = (kind: Entity["kind"], files: number, officers: number, others: number): Workload => ({
  entity: { kind, name: kind },
  files: { amount: files, at },
  article60Files: null,
  officers: { amount: fte(officers), at },
  otherStaff: { amount: fte(others), at },
});
/** Facts §3: of 15 FTE 1,29 are freed at 175 files each, all of them at the centre. */
const WORKLOADS = [body("welfare-centre", 1000, 4, 3), body("municipality", 1400, 8, 0)];

function of(measures: readonly Measure[], given: Partial<Settings> = {}, posts: readonly Post[] = []) {
  const settings = { ...SETTINGS, workloadCell: "Paie", ...given };
  const basis = { ...BASIS, posts, workloads: WORKLOADS };
  const outcome = outcomeOf(SCENARIO, measures, basis, settings);
  const found = realisableOf(outcome, basis, workloadOf(WORKLOADS, settings))!;
  const shown = (value: number | null) => (value === null ? "n/a" : value.toFixed(2));
  return [...found.bodies, found.together].map(
    ({ freed, leaving, realisable }) => `${shown(freed)} ${shown(leaving)} ${shown(realisable)}`,
  );
}

const leaves = (told: object = {}) =>
  measureOf({ mechanism: "retirement-not-replaced", cell: "Paie", start: inYear(2030), ...told });

test("the source's case: 1,29 freed at the centre, the D4 of 2030 leaves the municipality, so nothing is realisable", () => {
  const minutes = [
    leaves({ id: "D4", level: "D4" }),
    // of the art. 60 cell, which handles none of these files
    leaves({ id: "B", entity: "welfare-centre", cell: "Art. 60", level: "B", start: inYear(2028) }),
  ];
  expect(of(minutes)).toEqual(["1.29 0.00 0.00", "0.00 1.00 0.00", "1.29 1.00 0.00"]);
  // were the cell not told, the B would count: one who leaves the centre's service, whatever he did there
  expect(of(minutes, { workloadCell: null })[0]).toBe("1.29 1.00 1.00");
});

test("where no year is shown nothing can be said to be realisable by then", () => {
  const basis = { ...BASIS, workloads: WORKLOADS };
  const outcome = outcomeOf(SCENARIO, [leaves()], basis, { ...SETTINGS, years: [] });
  expect(realisableOf(outcome, basis, workloadOf(WORKLOADS, SETTINGS))).toBeNull();
});

test("never more than is freed, nor than leave; a negative capacity realises nothing", () => {
  const centre = { entity: "welfare-centre" };
  expect(of([leaves({ ...centre, fte: 0.5 })])[0]).toBe("1.29 0.50 0.50");
  expect(of([leaves({ ...centre, fte: 3 })])[0]).toBe("1.29 3.00 1.29");
  expect(of([leaves({ ...centre, fte: 3 })], { targetRatio: 100 })[0]).toBe("-3.00 3.00 0.00");
});

test("only dated, counted, natural departures of synergies by the last year count; an unknown one leaves it unknown", () => {
  const centre = { entity: "welfare-centre" };
  for (const told of [
    { start: null },
    { counted: false },
    { mechanism: "unspecified" },
    { start: inYear(2034) },
    { end: inYear(2031) },
    { class: "unchanged-policy" },
  ]) {
    expect(of([leaves({ ...centre, ...told })])[0]).toBe("1.29 0.00 0.00");
  }
  expect(of([leaves({ ...centre, fte: null })])).toEqual(["1.29 n/a n/a", "0.00 0.00 0.00", "1.29 n/a n/a"]);
});

test("where the staff list tells end dates of the cell, these are the departures, whatever a scenario says", () => {
  const centre: Entity = { kind: "welfare-centre", name: "CPAS" };
  const list = [
    postOf({ entity: centre, cell: "Paie", real: 0.8, until: "2029-06-30" }),
    postOf({ entity: centre, cell: "Paie", real: 1, until: "2034" }),
    postOf({ entity: centre, cell: "Art. 60", real: 1, until: "2028" }),
    postOf({ entity: centre, cell: "paie", real: 1 }),
  ];
  expect(of([leaves({ entity: "welfare-centre", fte: 3 })], {}, list)[0]).toBe("1.29 0.80 0.80");
  const unknown = [postOf({ entity: centre, cell: "Paie", real: null, until: "2029" })];
  expect(of([], {}, unknown)[0]).toBe("1.29 n/a n/a");
});

test.each([
  // facts §3: 300 art. 60 files within the 1000
  [1, "1.29"],
  [1.5, "0.43"],
  [1.75, "0.00"],
  [2, "-0.43"],
])("at art. 60 weight %d together %s are freed, and no more can be realised", (article60Weight, freed) => {
  const heavy = WORKLOADS.map((one, index) =>
    index === 0 ? { ...one, article60Files: { amount: 300, at } } : one,
  );
  const settings = { ...SETTINGS, targetRatio: 175, article60Weight, workloadCell: "Paie" };
  const basis = { ...BASIS, workloads: heavy };
  const all = [leaves({ entity: "welfare-centre", fte: 5 }), leaves({ id: "b", fte: 5 })];
  const found = realisableOf(outcomeOf(SCENARIO, all, basis, settings), basis, workloadOf(heavy, settings))!;
  expect(found.together.freed!.toFixed(2)).toBe(freed);
  expect(found.together.realisable!).toBeCloseTo(Math.max(0, Number(freed)), 2);
});
