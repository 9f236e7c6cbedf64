import type { Entity } from "../../src/model/entity";
import { fte } from "../../src/model/fte";
import type { Workload } from "../../src/model/workload";
import { workloadOf } from "../../src/scenario/workload";

const CPAS: Entity = { kind: "welfare-centre", name: "CPAS" };
const AC: Entity = { kind: "municipality", name: "AC" };
const at = { sheet: "Paie", row: 0, column: 0 };

function workload(
  entity: Entity,
  [files, officers, others]: readonly [number | null, number | null, number | null],
  article60: number | null = null,
): Workload {
  return {
    entity,
    files: { amount: files, at },
    article60Files: article60 === null ? null : { amount: article60, at },
    officers: { amount: officers === null ? null : fte(officers), at },
    otherStaff: { amount: others === null ? null : fte(others), at },
  };
}

/** Facts §3: FTE managed (as files), payroll officers, separate time-management staff. */
const PAYROLL = [workload(CPAS, [1000, 4, 3]), workload(AC, [1400, 8, 0])];
const USUAL = { targetRatio: null, article60Weight: 1 };

describe("T5 of the source", () => {
  const { rows, together, target } = workloadOf(PAYROLL, USUAL);

  test("files per officer as they are counted: 250, 175, 200", () => {
    // 1000/4, 1400/8, 2400/12
    expect([...rows, together].map(({ naive }) => naive)).toEqual([250, 175, 200]);
  });

  test("like for like: 142,86, 175, 160", () => {
    // the municipality's 8 also keep time, the centre has 3 more who do: 1000/7, 1400/8, 2400/15
    const ratios = [...rows, together].map(({ likeForLike }) => likeForLike!);
    expect(ratios[0]).toBeCloseTo(1000 / 7, 9);
    expect(ratios.slice(1)).toEqual([175, 160]);
    expect(ratios[0]!.toFixed(2)).toBe("142.86");
  });

  test("at 175 for all, 13,71 of 15 are needed: 1,29 freed, all of it at the centre", () => {
    // 2400/175 = 13,714; the centre 7 − 1000/175 = 7 − 5,714 = 1,286; the municipality 8 − 1400/175 = 0
    expect(target).toBe(175);
    expect(together.need!.toFixed(2)).toBe("13.71");
    expect(together.staff).toBe(15);
    expect(together.freed!.toFixed(2)).toBe("1.29");
    expect(rows[0]!.need!.toFixed(2)).toBe("5.71");
    expect(rows[0]!.freed!.toFixed(2)).toBe("1.29");
    expect(rows[1]!.freed).toBeCloseTo(0, 9);
  });

  test("the only dated departure of payroll is at the municipality, where nothing is freed: nothing is realisable", () => {
    const departures = new Map([["municipality", fte(1)]]);
    const outcome = workloadOf(PAYROLL, USUAL, departures);
    expect(outcome.rows.map(({ realisable }) => realisable)).toEqual([0, 0]);
    expect(outcome.together.realisable).toBe(0);
    const atCentre = workloadOf(PAYROLL, USUAL, new Map([["welfare-centre", fte(1)]]));
    expect(atCentre.together.realisable).toBe(1);
    const many = workloadOf(PAYROLL, USUAL, new Map([["welfare-centre", fte(3)]]));
    expect(many.together.realisable!.toFixed(2)).toBe("1.29");
    expect(together.realisable).toBeNull();
  });

  test.each([
    // 300 art. 60 files within the 1000: need (2400 + 300 × (w − 1)) / 175
    [1, "1.29"],
    [1.5, "0.43"],
    [1.75, "0.00"],
    [2, "-0.43"],
  ])("art. 60 files at weight %d free %s", (article60Weight, freed) => {
    const heavy = [workload(CPAS, [1000, 4, 3], 300), workload(AC, [1400, 8, 0])];
    const outcome = workloadOf(heavy, { targetRatio: 175, article60Weight });
    expect(outcome.together.freed!.toFixed(2)).toBe(freed);
  });

  test("the two versions leave 218 and 200 files for each of 11 and 12 officers", () => {
    // 12 payroll officers and 3 for time make 15; version 1 leaves 11 (2 C, B, D4 go), version 2 leaves 12 officers
    expect((2400 / 11).toFixed(0)).toBe("218");
    expect(workloadOf([workload(AC, [2400, 12, 0])], USUAL).together.naive).toBe(200);
  });
});

test("what is not known stays unknown, and nobody divides by none", () => {
  const outcome = workloadOf([workload(CPAS, [1000, 4, null]), workload(AC, [1400, 8, 0])], USUAL);
  expect(outcome.rows[0]).toMatchObject({ naive: 250, staff: null, likeForLike: null, freed: null });
  expect(outcome.rows[1]!.likeForLike).toBe(175);
  expect(outcome.together).toMatchObject({ staff: null, likeForLike: null, freed: null, naive: 200 });
  const empty = workloadOf([workload(AC, [0, 0, 0])], USUAL);
  expect(empty).toMatchObject({ target: null, together: { naive: null, likeForLike: null, need: null } });
  expect(workloadOf([], USUAL).together.files).toBeNull();
});

test("what is not known of one body is not known of all together, and not nothing", () => {
  const unknown = { amount: null, at };
  const known = workload(AC, [1400, 8, 0]);
  const of = (told: Partial<Workload>, given: object = {}) =>
    workloadOf([{ ...workload(CPAS, [1000, 4, 3]), ...told }, known], { ...USUAL, ...given });
  const art60 = of({ article60Files: unknown }, { article60Weight: 2 });
  expect(art60.rows[0]).toMatchObject({ files: 1000, weighted: null, likeForLike: null, need: null });
  expect(art60.together).toMatchObject({ files: 2400, weighted: null, need: null, freed: null });
  expect(of({ officers: unknown }).rows[0]).toMatchObject({ staff: null, naive: null, freed: null });
  expect(of({ files: unknown })).toMatchObject({
    rows: [{ files: null, naive: null, need: null }, { need: 8 }],
    together: { files: null, naive: null },
  });
});

test("nobody can be held to a ratio of nil, and no body has no staff", () => {
  const { rows, target } = workloadOf(PAYROLL, { ...USUAL, targetRatio: 0 });
  expect(target).toBe(0);
  expect(rows.map(({ need, freed }) => [need, freed])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(workloadOf([], USUAL).together).toMatchObject({ officers: null, staff: null, realisable: null });
});
