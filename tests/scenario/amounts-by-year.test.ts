import type { MechanismId } from "../../src/model/mechanism";
import { USUAL_STEPS } from "../../src/model/driver";
import { money } from "../../src/model/money";
import type { ProfileAmount } from "../../src/model/profile";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { budgetEffectsOf } from "../../src/scenario/budget-effect";
import { figuresOf } from "../../src/scenario/figures";
import { moneyByYear } from "../../src/scenario/money-by-year";
import { outcomeOf } from "../../src/scenario/outcome";
import { sensitivityOf } from "../../src/scenario/sensitivity";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

/** Amounts of measure M1: a year, euro (null is unknown), and who bears them. */
type Amount = readonly [of: number, amount: number | null, funding?: ProfileAmount["funding"]];

function of(told: Told, ...amounts: readonly Amount[]) {
  const profiles = amounts.map(([when, amount, funding = "own"]) => ({
    measure: "m1",
    year: year(when),
    amount: amount === null ? null : money(amount),
    funding,
    cells: {},
  }));
  const basis: Basis = { ...BASIS, profiles };
  const outcome = outcomeOf(SCENARIO, [measureOf({ mechanism: "cost-change", fte: null, ...told })], basis, {
    ...SETTINGS,
    yearlyIndex: 0.02,
  });
  return { ...outcome, basis, effect: outcome.effects[0]! };
}

const heads = (outcome: ReturnType<typeof of>) =>
  outcome.lines.map((line) => `${line.year ?? "undated"} ${line.head} ${line.amount}`);

test("each year has its own amount, and a year without one has none", () => {
  expect(heads(of({}, [2027, 900], [2029, -400]))).toEqual(["2027 gross 900", "2029 offset 400"]);
});

test("two amounts of one year are added up; one that is unknown leaves the year unknown", () => {
  expect(heads(of({}, [2027, 900], [2027, -1000]))).toEqual(["2027 offset 100"]);
  expect(heads(of({}, [2027, 900], [2027, null]))).toEqual(["2027 gross null"]);
  expect(heads(of({}, [2027, 900], [2027, null, "regional"]))).toEqual([
    "2027 gross 900",
    "2027 avoided null",
  ]);
});

test("what a fund bears is for information, whatever it is", () => {
  expect(heads(of({}, [2027, 900, "regional"], [2028, -50, "regional"]))).toEqual([
    "2027 avoided 900",
    "2028 avoided -50",
  ]);
});

test("without a start the measure begins with the first amount, wherever it stands in the table", () => {
  const { effect, lines } = of({ start: null, oneOff: 5 }, [2029, 1], [2027, 2], [2028, 3]);
  expect(effect.profile).toMatchObject({ first: 2027, last: 2029 });
  // a year alone: position at its end, money and the one-off from the next
  expect(effect.timing).toEqual({ position: 2027 * 12 + 11, money: 2028 * 12, until: null });
  expect(lines.filter(({ head }) => head === "one-off").map((line) => line.year)).toEqual([2028]);
});

test("a full year is what the last one brings, its own means alone", () => {
  expect(of({}, [2027, 2], [2029, 7], [2028, 3]).effect.result).toMatchObject({ amount: 7 });
  expect(of({}, [2029, -1], [2027, 2], [2029, 4, "regional"]).effect.result).toEqual({
    kind: "net",
    amount: -1,
    side: "offset",
    pension: 0,
    net: -1,
    indexed: false,
  });
  expect(of({}, [2029, null]).effect.result).toMatchObject({ amount: null, net: null, side: "gross" });
  expect(of({ mechanism: "in-kind" }, [2029, -1], [2029, 4, "regional"]).effect.result).toEqual({
    kind: "avoided",
    amount: 3,
    indexed: false,
  });
});

test.each<[MechanismId, string]>([
  ["added-fte", "offset"],
  ["promotion", "offset"],
  ["regrading", "offset"],
  ["departure-not-replaced", "gross"],
  ["statute-change", "gross"],
  ["joint-contract", "gross"],
])("an unknown amount of %s is on the side of %s", (mechanism, side) => {
  expect(of({ mechanism, fte: 1 }, [2029, null]).effect.result).toMatchObject({ amount: null, side });
});

test("an amount a year that is told beside them is the full year's; FTE × unit cost is left aside", () => {
  expect(of({ amount: 70 }, [2029, 5]).effect.result).toMatchObject({ amount: 70 });
  const leaves = of({ mechanism: "departure-not-replaced", fte: 1, level: "E" }, [2029, 5]);
  expect(leaves.effect.result).toMatchObject({ amount: 5, indexed: false });
  expect(leaves.findings.map(({ code }) => code)).not.toContain("unit-cost-missing");
});

test("a vacant post needs an article for its amounts to count", () => {
  const vacant: Told = { mechanism: "vacant-post-suppressed", start: inYear(2026) };
  expect(of(vacant, [2029, 5]).effect.result).toMatchObject({ kind: "avoided", amount: 5 });
  expect(of({ ...vacant, article: "1" }, [2029, 5]).effect.result).toMatchObject({ kind: "net", amount: 5 });
  expect(of(vacant, [2029, 5]).findings.map(({ code }) => code)).not.toContain("vacant-not-budgeted");
});

test("amounts of another measure are none of it; the pension fund takes nothing of amounts by year", () => {
  expect(of({ id: "M2" }, [2029, 5]).effect.profile).toBeNull();
  const leaves: Told = { mechanism: "departure-not-replaced", statute: "statutory", fte: 1 };
  expect(of(leaves, [2029, 5]).findings).toEqual([]);
  expect(figuresOf(of(leaves, [2029, 5]).lines, { year: year(2029) })).toMatchObject({
    gross: { sum: 5 },
    offsets: { sum: 0 },
    net: { sum: 5 },
  });
});

test.each<[string, Told, readonly Amount[], readonly [gross: number, avoided: number]]>([
  ["a year that nobody knows", {}, [[2029, null], [2030, 5]], [1, 0]],
  ["the last year, and with it the full year: once", {}, [[2029, 5], [2030, null]], [1, 0]],
  ["a year of a fund", {}, [[2029, null, "regional"], [2030, 5]], [0, 1]],
  ["a year for information", { mechanism: "in-kind" }, [[2029, null], [2030, 5]], [0, 1]],
  ["all for information", { mechanism: "in-kind" }, [[2029, 5], [2030, null]], [0, 1]],
  ["a year that is not shown", {}, [[2023, null], [2030, 5]], [0, 0]],
  ["every year known", {}, [[2029, 5], [2030, 5]], [0, 0]],
  ["one who only moves", { mechanism: "redeployment" }, [[2029, null]], [0, 0]],
])("%s leaves open what goes over the years", (_, told, amounts, [gross, avoided]) => {
  const outcome = of({ article: "1", ...told }, ...amounts);
  const items = moneyByYear(outcome, { kind: "together" });
  expect([items.gross.unknowns, items.net.unknowns, items.avoided.unknowns]).toEqual([gross, gross, avoided]);
  expect(sensitivityOf(outcome, outcome.basis, USUAL_STEPS).unknowns).toBe(gross);
}); // prettier-ignore

test("an article tells how many of its measures lack a year, the full year known", () => {
  const lacking = (...amounts: readonly Amount[]) => {
    const outcome = of({ article: "1" }, ...amounts);
    return budgetEffectsOf(outcome, outcome.basis).map((row) => [row.lacking, row.fullYear.unknowns]);
  };
  expect(lacking([2029, null], [2030, 5])).toEqual([[1, 0]]);
  expect(lacking([2029, 5], [2030, null])).toEqual([[0, 1]]);
  expect(lacking([2029, 5], [2030, 5])).toEqual([[0, 0]]);
});

test("what has no start of its own is no later when starts are shifted, its one-off neither", () => {
  // money from 2033, the last year: a year later it would be in none
  const outcome = of({ start: null, oneOff: 10 }, [2032, 100]);
  const { rows } = sensitivityOf(outcome, outcome.basis, USUAL_STEPS);
  expect(rows.find(({ driver }) => driver === "start")).toMatchObject({ low: 90, base: 90, high: 90 });
});
