import { entityKey } from "../../src/model/entity";
import { fte, scaleFte, subtractFte, sumFte, vacancy } from "../../src/model/fte";
import type { Headcount } from "../../src/model/headcount";
import { levelOfGrade, isGrade } from "../../src/model/level";
import { sameText } from "../../src/model/same-text";
import { fillRate } from "../../src/model/share";
import { headcountOf } from "../../src/model/staffing";
import type { Staffing } from "../../src/model/staffing";

const AT = { sheet: "Staff", row: 0, column: 0 };

describe("FTE", () => {
  test("add up in the order given, and a multiple of them is theirs", () => {
    expect(sumFte([fte(0.1), fte(0.2), fte(1)])).toBe(0.1 + 0.2 + 1);
    expect(sumFte([])).toBe(0);
    expect(subtractFte(fte(7), fte(2.5))).toBe(4.5);
    expect(scaleFte(fte(4), -0.5)).toBe(-2);
  });

  test("what is established and not there is vacant; below zero where more work than are established", () => {
    expect(vacancy(fte(15), fte(13.5))).toBe(1.5);
    expect(vacancy(fte(2), fte(2.6))).toBeCloseTo(-0.6, 12);
  });

  test("the fill rate is a part of what is established, and none where nothing is", () => {
    expect(fillRate(fte(3), fte(4))).toBe(0.75);
    expect(fillRate(fte(5), fte(4))).toBe(1.25);
    expect(fillRate(fte(0), fte(4))).toBe(0);
    expect(fillRate(fte(1), fte(0))).toBeNull();
  });
});

test("a headcount is found by service and entity, whatever order they stand in; the first of two counts", () => {
  const count = (service: number, entity: number, people: number): Headcount => ({
    service,
    entity,
    real: { amount: fte(people), at: AT },
    theoretical: null,
  });
  const staffing: Staffing = {
    area: { ...AT, rows: 4, columns: 3 },
    asAt: null,
    services: ["HR", "IT", "elders"].map((label) => ({ label, at: AT })),
    entities: [
      { kind: "municipality", name: "AC" },
      { kind: "welfare-centre", name: "CPAS" },
    ],
    headcounts: [count(2, 1, 6), count(0, 0, 1), count(0, 1, 2), count(1, 0, 3), count(1, 0, 99)],
  };
  const found = (service: number, entity: number) => headcountOf(staffing, service, entity)?.real?.amount;
  expect([found(0, 0), found(0, 1), found(1, 0), found(1, 1), found(2, 0), found(2, 1)]).toEqual([
    1,
    2,
    3,
    undefined,
    undefined,
    6,
  ]);
});

test("measures name a body by its kind, another one by its name", () => {
  expect(entityKey({ kind: "welfare-centre", name: "CPAS d'ici" })).toBe("welfare-centre");
  expect(entityKey({ kind: "other", name: "Régie" })).toBe("Régie");
});

test("texts are the same in any case, as a formula compares them, and in nothing else", () => {
  expect(sameText("Marchés Publics", "marchés publics")).toBe(true);
  expect(sameText("Marches publics", "Marchés publics")).toBe(false);
  expect(sameText("HR", "HR ")).toBe(false);
  // letters alone: nothing is spelled out
  expect(sameText("Straße", "STRASSE")).toBe(false);
});

test("a grade has the level of its letter; a level has itself, and what is neither is left as it is", () => {
  expect(["D4", "b10", "D", "d", "art. 60", "D123"].map(levelOfGrade)).toEqual([
    "D",
    "B",
    "D",
    "d",
    "art. 60",
    "D123",
  ]);
  expect(["D4", "A11", "D", "D123", "xD4"].map(isGrade)).toEqual([true, true, false, false, false]);
});
