import { year } from "../../src/model/year";
import { budgetEffectsOf } from "../../src/scenario/budget-effect";
import { creditOf, findArticles } from "../../src/scenario/credit";
import { figuresOf } from "../../src/scenario/figures";
import type { Selection } from "../../src/scenario/figures";
import { rechargeAmounts, rechargeEffect } from "../../src/scenario/recharge";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import { workloadOf } from "../../src/scenario/workload";
import { fte } from "../../src/model/fte";
import { headcountOf } from "../../src/model/staffing";
import { fteOf, told, walked } from "./source-case/computed";
import type { Walked } from "./source-case/computed";

/* What the source's focus groups come to in figures, by hand. Services of the sample: IT, SIPPT, RH, procurement, communication. */

const [IT, SIPPT, , PROCUREMENT, COMMUNICATION] = [0, 1, 2, 3, 4] as const;
const AC = "municipality";
const CPAS = "welfare-centre";

let walk: Walked;
beforeAll(async () => {
  walk = await walked();
});

const undatedFte = (scenario: string, selection: Omit<Selection, "year">) =>
  figuresOf(walk.outcomeOf(scenario).lines, { year: "undated", ...selection }).fte.sum;
const real = (service: number, entity: 0 | 1) =>
  headcountOf(walk.basis.staffing!, service, entity)!.real!.amount!;
const posts = (service: number, entity: 0 | 1) =>
  headcountOf(walk.basis.staffing!, service, entity)!.theoretical!.amount!;

describe("HR", () => {
  test("payroll, time and the cell for art. 60 at the centre: 10 become 7, or 9", () => {
    // 4 for payroll + 3 for time + 3 in the cell = 10. Version 1: −2 C −1 B = 7; version 2: −1 B = 9, the two C only move
    const cells = ["loonbeheer", "tijdsbeheer", "cel art. 60"];
    const left = (scenario: string) =>
      walk
        .outcomeOf(scenario)
        .effects.filter(({ standing, measure }) => standing === "counted" && measure.who.entity === CPAS)
        .flatMap(({ moves }) => moves)
        .filter(({ place }) => cells.some((cell) => place.cell?.startsWith(cell)))
        .reduce((sum, move) => sum + Number(move.fte), 10);
    expect([left("HR-1"), left("HR-2")]).toEqual([7, 9]);
  });

  test("files for each officer: 218 in version 1, 200 in version 2, heavier than the municipality's 175 today", () => {
    // of 15 officers like for like, version 1 takes 2 C (time), 1 B (cell) and 1 D4: of the 15 for payroll and time 3 go, and the
    // third who kept time moves to the cell: 11. Version 2 takes the D4; two C move to the cell: 12
    const officers = (scenario: string) =>
      walk
        .outcomeOf(scenario)
        .effects.filter(({ standing }) => standing === "counted")
        .flatMap(({ moves }) => moves)
        .filter(({ place }) => /^(?:loonbeheer|tijdsbeheer)/u.test(place.cell ?? ""))
        .reduce((sum, move) => sum + Number(move.fte), 15);
    expect([officers("HR-1"), officers("HR-2")]).toEqual([11, 12]);
    const ratio = (scenario: string) => {
      const at = { sheet: "", row: 0, column: 0 };
      const workload = {
        entity: { kind: "other" as const, name: "samen" },
        files: { amount: 2400, at },
        article60Files: null,
        officers: { amount: fte(officers(scenario)), at },
        otherStaff: null,
      };
      return workloadOf([workload], { targetRatio: null, article60Weight: 1 }).together.naive!;
    };
    expect(ratio("HR-1").toFixed(0)).toBe("218");
    expect(ratio("HR-2")).toBe(200);
  });

  test("one is redeployed in each, whatever else moves inside HR, and brings nothing", () => {
    for (const scenario of ["HR-1", "HR-2"]) {
      const { redeployed } = figuresOf(walk.outcomeOf(scenario).lines, { year: "undated" });
      expect(redeployed).toMatchObject({ sum: 1, unknowns: 0 });
    }
  });

  test("a promotion is an offset whose price is not known as long as B4 has none; at 79.000 it costs 3.418", () => {
    // B at the centre 75.582: 79.000 − 75.582 = 3.418
    const { offsets, net } = figuresOf(walk.outcomeOf("HR-1").lines, { year: "undated" });
    expect(offsets).toMatchObject({ sum: 0, unknowns: 1 });
    expect(net.unknowns).toBe(1);
    const b = walk.basis.unitCosts.find(({ level, amount }) => level === "B" && amount === 75_582)!;
    const priced = {
      ...walk.basis,
      unitCosts: [{ ...b, level: "B4", amount: 79_000 as typeof b.amount }, ...walk.basis.unitCosts],
    };
    expect(told(walk.effectOf("HR-1.8", "mid", priced))).toBe("undated, -1 CPAS B, +1 CPAS B4, offset -3418");
  });

  test("one to two FTE of payroll, 1,5 in the middle", () => {
    const effect = walk.effectOf("HR-2.1");
    expect([fteOf(effect, "low"), fteOf(effect, "mid"), fteOf(effect, "high")]).toEqual([1, 1.5, 2]);
  });
});

test("SIPPT: the municipality has half a post less, the centre half more, together nothing; no euro is gained", () => {
  expect([undatedFte("SIPPT", { entity: AC }), undatedFte("SIPPT", { entity: CPAS })]).toEqual([-0.5, 0.5]);
  expect(undatedFte("SIPPT", { service: SIPPT })).toBe(0);
  const { gross, offsets, net } = figuresOf(walk.outcomeOf("SIPPT").lines, { year: "undated" });
  expect([gross.sum, offsets.sum, net.sum]).toEqual([0, 0, 0]);
  // training for level 1 and the prevention units of both bodies: not known, which is not nothing
  expect(net.parts.map(({ measure, amount }) => [measure.what.id, amount])).toEqual([
    ["S-2", null],
    ["S-3a", null],
    ["S-3b", null],
  ]);
});

test("communication: the municipality's 3 become 5 anyway; the synergies change nobody", () => {
  const outcome = walk.outcomeOf("COM");
  const positions = positionsOf(outcome, walk.basis, { entity: AC, service: COMMUNICATION });
  expect(positions.map(({ before }) => before.sum)).toEqual(outcome.years.map(() => 5));
  expect(positions.map(({ change }) => change.sum)).toEqual(outcome.years.map(() => 0));
  expect(posts(COMMUNICATION, 0)).toBe(5);
});

describe("IT", () => {
  test("200.000 euro saved before the baseline are shown and enter no year and no article", () => {
    const outcome = walk.outcomeOf("IT");
    expect(told(walk.effectOf("I-1"))).toContain("gross 200000");
    for (const of of outcome.years) {
      expect(figuresOf(outcome.lines, { year: of, entity: CPAS }).gross.sum).toBe(0);
    }
    const touched = budgetEffectsOf(outcome, walk.basis).flatMap(({ fullYear, undated }) => [
      ...fullYear.parts,
      ...undated.parts,
    ]);
    expect(touched.map(({ measure }) => measure.what.id)).not.toContain("I-1");
    expect(walk.basis.staffing!.services[IT]!.label).toBe("IT");
  });

  test("the data protection officer: 12.480 in the budget, of which 5.000 were spent; together it saves between the two at most", () => {
    const credit = creditOf(findArticles(walk.basis, CPAS, "104/122-02"), year(2024));
    expect(credit!.amount).toBe(12_480);
    const result = (which: "low" | "mid" | "high") => told(walk.effectOf("I-5a", which));
    expect([result("low"), result("mid"), result("high")]).toEqual([
      "not-claimed, undated, gross 5000",
      "not-claimed, undated, gross ?",
      "not-claimed, undated, gross 12480",
    ]);
  });

  test("one hired costs 87.276 more than the firm: far more", () => {
    // an A at the centre, 99.756, less the fees of 12.480
    const parts = ["I-6a", "I-6b"].map((id) => walk.effectOf(id).result);
    const sum = parts.reduce(
      (total, result) => total + (result.kind === "net" ? Number(result.amount) : NaN),
      0,
    );
    expect(sum).toBe(12_480 - 99_756);
    expect(sum).toBe(-87_276);
  });

  test("the regional programme costs from 2026 what nobody knows, and is no synergy", () => {
    const { lines } = walk.outcomeOf("IT");
    const of = (at: number) => figuresOf(lines, { year: year(at), class: "regional" }).gross;
    expect(of(2025)).toMatchObject({ sum: 0, unknowns: 0 });
    // 1 January 2026 is a day: the money follows at once
    expect(of(2026)).toMatchObject({ sum: 0, unknowns: 2 });
    expect(figuresOf(lines, { year: year(2026) }).gross.parts).toEqual([]);
  });
});

test("procurement: 2,8 of 6,8 posts are filled; a cell together moves 0,8 to who leads it and fills no post", () => {
  const filled = real(PROCUREMENT, 0) + real(PROCUREMENT, 1);
  const provided = posts(PROCUREMENT, 0) + posts(PROCUREMENT, 1);
  expect([filled.toFixed(1), provided.toFixed(1), (provided - filled).toFixed(1)]).toEqual([
    "2.8",
    "6.8",
    "4.0",
  ]);
  const moved = (entity: string) => undatedFte("PROC", { entity, service: PROCUREMENT });
  expect([moved(AC), moved(CPAS)]).toEqual([0.8, -0.8]);
  expect(real(PROCUREMENT, 0) + moved(AC)).toBeCloseTo(2.8, 9);
  expect(real(PROCUREMENT, 1) + moved(CPAS)).toBeCloseTo(0, 9);
  const { redeployed, gross } = figuresOf(walk.outcomeOf("PROC").lines, { year: "undated" });
  expect(redeployed.sum).toBe(0.8);
  // eight joint contracts and what coordination costs: not known
  expect(gross).toMatchObject({ sum: 0, unknowns: 9 });
});

test("plans: capacity freed is told apart, and levers of personnel policy are no synergies", () => {
  const { lines } = walk.outcomeOf("PLAN");
  const synergies = figuresOf(lines, { year: "undated" });
  expect(synergies.freed).toMatchObject({ sum: 1.29, unknowns: 0 });
  expect(synergies.fte).toMatchObject({ sum: 0, unknowns: 0 });
  // a party for each body and the vehicles
  expect(synergies.gross.parts.map(({ measure }) => measure.what.id)).toEqual(["R-9a", "R-9b", "E-2"]);
  const policy = figuresOf(lines, { year: "undated", class: "personnel-policy" });
  expect(policy.gross.parts.map(({ measure }) => measure.what.id)).toEqual([
    "R-4a",
    "R-4b",
    "R-6",
    "R-7",
    "R-8a",
    "R-8b",
  ]);
  expect(policy.fte.unknowns).toBe(2);
});

test("the officer for integrity is recharged, between the bodies for nothing; how much is not known", () => {
  const amounts = rechargeAmounts(walk.input.recharges, "full-year");
  expect(amounts.map(({ amount }) => amount)).toEqual([null, null]);
  // 70.000 by heads, 600 and 400: the centre is invoiced 28.000
  const told70 = walk.input.recharges.map((one, index) => ({
    ...one,
    cost: 70_000 as NonNullable<typeof one.cost>,
    keyValue: index === 0 ? 600 : 400,
  }));
  const filled = rechargeAmounts(told70, "full-year");
  expect(filled.map(({ amount }) => amount)).toEqual([42_000, 28_000]);
  expect(rechargeEffect(filled, CPAS).effect.sum).toBe(-28_000);
  expect(rechargeEffect(filled, AC).effect.sum).toBe(28_000);
  expect(rechargeEffect(filled, null).effect.sum).toBe(0);
});
