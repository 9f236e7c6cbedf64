import { MECHANISMS, mechanism } from "../../src/model/mechanism";
import { isGrade, levelOfGrade } from "../../src/model/level";
import { estimateOf, certain } from "../../src/model/measure";
import { fte, sumFte } from "../../src/model/fte";
import { gainAndCost, money } from "../../src/model/money";
import { complete, totalOf } from "../../src/model/total";

test("those who leave of their own accord are the retirements and the departures", () => {
  const natural = MECHANISMS.filter((id) => mechanism(id).natural);
  expect(natural).toEqual(["retirement-not-replaced", "departure-not-replaced"]);
});

test("what counts in net tells what its money follows from", () => {
  for (const id of MECHANISMS) {
    const { countsInNet, needs, sign } = mechanism(id);
    if (!countsInNet) continue;
    expect({ id, told: needs.includes("fte") || needs.includes("amount") }).toEqual({ id, told: true });
    if (sign !== 0) expect(needs).toContain("fte");
  }
});

test("a redeployment saves no money and appears elsewhere; a promotion costs the difference", () => {
  expect(mechanism("redeployment")).toMatchObject({ sign: -1, target: "place", countsInNet: false });
  expect(mechanism("promotion")).toMatchObject({ sign: -1, target: "level", countsInNet: true });
});

test("a grade is more than a level", () => {
  expect(["D4", "A11", "B"].map(levelOfGrade)).toEqual(["D", "A", "B"]);
  expect(["D4", "B", "b"].map(isGrade)).toEqual([true, false, false]);
});

test("where a case has no amount of its own, mid stands for it", () => {
  const range = { low: fte(1), mid: fte(1.5), high: fte(2) };
  expect((["low", "mid", "high"] as const).map((which) => estimateOf(range, which))).toEqual([1, 1.5, 2]);
  expect(estimateOf(certain(fte(2)), "high")).toBe(2);
  expect(estimateOf(certain<number>(null), "mid")).toBeNull();
});

test("a total says what it lacks", () => {
  const total = totalOf([fte(1), null, fte(0.5)], sumFte);
  expect(total).toEqual({ sum: 1.5, unknowns: 1 });
  expect(complete(total)).toBeNull();
});

test("a result is a gain or a cost", () => {
  expect(gainAndCost(money(5))).toEqual({ gain: 5, cost: 0 });
  expect(gainAndCost(money(-5))).toEqual({ gain: 0, cost: 5 });
});
