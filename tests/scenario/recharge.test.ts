import fc from "fast-check";
import type { Recharge } from "../../src/model/recharge";
import { year } from "../../src/model/year";
import { ofScenarios, rechargeAmounts, rechargeEffect } from "../../src/scenario/recharge";
import type { RechargePeriod } from "../../src/scenario/recharge";
import { rechargeFindings } from "../../src/scenario/recharge-findings";
import { RUNS } from "../support/runs";
import { rechargeOf } from "../support/recharges";
import type { ToldRecharge } from "../support/recharges";

const amountsOf = (rows: readonly Recharge[], period: RechargePeriod = "full-year") =>
  rechargeAmounts(rows, period).map(({ amount }) => amount);
const codes = (rows: readonly Recharge[]) =>
  rechargeFindings(rows, [year(2026), year(2027)]).map(({ code }) => code);

/** A pool of 90,000 EUR at the OCMW, by FTE served: 1,000 of its own, 1,400 of the municipality. */
const POOL = [
  rechargeOf({ receiver: "welfare-centre", keyValue: 1000 }),
  rechargeOf({ receiver: "municipality", keyValue: 1400 }),
];

test("a pool's cost is divided by the keys; what the provider takes itself is no invoice", () => {
  // 90,000 × 1000/2400 = 37,500 and × 1400/2400 = 52,500
  expect(amountsOf(POOL)).toEqual([37_500, 52_500]);
  const amounts = rechargeAmounts(POOL, "full-year");
  expect(rechargeEffect(amounts, "welfare-centre").effect).toEqual({ sum: 52_500, unknowns: 0 });
  expect(rechargeEffect(amounts, "municipality").effect).toEqual({ sum: -52_500, unknowns: 0 });
  expect(rechargeEffect(amounts, null)).toEqual({
    received: { sum: 52_500, unknowns: 0 },
    issued: { sum: 52_500, unknowns: 0 },
    effect: { sum: 0, unknowns: 0 },
  });
});

test("an unknown cost is unknown in its row, an unknown key in the whole pool, and neither is nil", () => {
  const [own, other] = POOL as [Recharge, Recharge];
  expect(amountsOf([own, { ...other, cost: null }])).toEqual([37_500, null]);
  expect(amountsOf([own, { ...other, keyValue: null }])).toEqual([null, null]);
  expect(amountsOf([own, { ...other, receiver: null }])).toEqual([37_500, null]);
  expect(
    rechargeEffect(rechargeAmounts([own, { ...other, cost: null }], "full-year"), "municipality"),
  ).toEqual({
    received: { sum: 0, unknowns: 1 },
    issued: { sum: 0, unknowns: 0 },
    effect: { sum: 0, unknowns: 1 },
  });
});

test("who joins later takes part from that year on; what ends is not in a full year", () => {
  const rows = [...POOL, rechargeOf({ receiver: "police", keyValue: 600, start: 2027 })];
  expect(amountsOf(rows, year(2026))).toEqual([37_500, 52_500, 0]);
  expect(amountsOf(rows, year(2027))).toEqual([30_000, 42_000, 18_000]);
  const ended = POOL.map((row) => ({ ...row, end: year(2026) }));
  expect(amountsOf(ended, year(2026))).toEqual([37_500, 52_500]);
  expect(amountsOf(ended, year(2027))).toEqual([0, 0]);
  expect(amountsOf(ended)).toEqual([0, 0]);
});

test("a scenario has its own pools and those of all; several together have each row once", () => {
  const rows = [rechargeOf(), rechargeOf({ pool: "P2", scenario: "S1" }), rechargeOf({ scenario: "S2" })];
  const amounts = rechargeAmounts(rows, "full-year");
  const kept = (...ids: string[]) => ofScenarios(amounts, ids).map(({ recharge }) => rows.indexOf(recharge));
  expect(kept("s1")).toEqual([0, 1]);
  expect(kept("S2")).toEqual([0, 2]);
  expect(kept("S1", "S2")).toEqual([0, 1, 2]);
});

test.each<[string, readonly ToldRecharge[], readonly string[]]>([
  ["a pool that agrees", [{}, { receiver: "welfare-centre" }], []],
  ["another cost", [{}, { cost: 80_000 }], ["recharge-pool-differs"]],
  ["another provider", [{}, { provider: "municipality" }], ["recharge-pool-differs"]],
  ["another kind of key", [{}, { key: "files" }], ["recharge-pool-differs"]],
  ["another cost in later years", [{ end: 2026 }, { cost: 80_000, start: 2027 }], []],
  ["a cost in one row only", [{ cost: null }, {}], []],
  ["rows for all and for one scenario", [{}, { scenario: "S1" }], ["recharge-pool-twice"]],
  ["keys of nil", [{ keyValue: 0 }, { keyValue: 0 }], ["recharge-keys-nil"]],
  ["shares as parts of one", [{ key: "fixed-share", keyValue: 0.6 }, { key: "fixed-share", keyValue: 0.4 }], []],
  ["shares as per cent", [{ key: "fixed-share", keyValue: 60 }, { key: "fixed-share", keyValue: 40 }], []],
  ["shares with a rest", [{ key: "fixed-share", keyValue: 60 }, { key: "fixed-share", keyValue: 30 }], ["recharge-shares-incomplete"]],
  ["shares with an unknown", [{ key: "fixed-share", keyValue: 60 }, { key: "fixed-share", keyValue: null }], []],
  ["shares that end", [{ key: "fixed-share", keyValue: 1 }, { key: "fixed-share", keyValue: 1, end: 2026 }], ["recharge-shares-incomplete"]],
])("%s: what is said of it", (_, told, expected) => {
  expect(codes(told.map(rechargeOf))).toEqual(expected);
}); // prettier-ignore

const BODIES = ["municipality", "welfare-centre", "police"] as const;
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 });
const anyRecharge: fc.Arbitrary<Recharge> = fc
  .record({
    pool: fc.constantFrom("P1", "p1", "P2", "P*"),
    provider: maybe(fc.constantFrom(...BODIES)),
    receiver: maybe(fc.constantFrom(...BODIES)),
    cost: maybe(fc.integer({ min: 0, max: 90_000_000 }).map((cents) => cents / 100)),
    keyValue: maybe(fc.integer({ min: 0, max: 4000 }).map((count) => count / 4)),
    scenario: fc.constantFrom(null, "S1", "S2"),
    start: maybe(fc.integer({ min: 2024, max: 2030 })),
    end: fc.option(fc.integer({ min: 2024, max: 2030 }), { nil: null, freq: 1 }),
  })
  .map(rechargeOf);
const anyPeriod = fc.constantFrom<RechargePeriod>("full-year", year(2024), year(2027), year(2030));
test("recharges come to nothing over all bodies, of any rows, in any period: consolidated nothing changes", () => {
  fc.assert(
    fc.property(fc.array(anyRecharge, { maxLength: 12 }), anyPeriod, (rows, period) => {
      const amounts = rechargeAmounts(rows, period);
      for (const scenario of ["S1", "S2"]) {
        const own = ofScenarios(amounts, [scenario]);
        // One that names no body is no invoice of anybody's.
        const sum = BODIES.reduce((total, body) => total + rechargeEffect(own, body).effect.sum, 0);
        expect(Math.abs(sum)).toBeLessThan(1e-6);
        expect(Math.abs(rechargeEffect(own, null).effect.sum)).toBeLessThan(1e-6);
      }
    }),
    RUNS,
  );
});

test("a pool whose rows agree on a cost is divided whole, and never more than whole", () => {
  fc.assert(
    fc.property(fc.array(anyRecharge, { minLength: 1, maxLength: 8 }), anyPeriod, (rows, period) => {
      const pool = rows.map((row) => ({ ...row, pool: "P1", scenario: null, cost: rechargeOf().cost }));
      const amounts = rechargeAmounts(pool, period);
      const shares = amounts.map(({ share }) => share);
      if (shares.includes(null)) return;
      const sum = shares.reduce((total: number, share) => total + (share ?? 0), 0);
      expect([0, 1].some((whole) => Math.abs(sum - whole) < 1e-9)).toBe(true);
      for (const { amount, recharge } of amounts) {
        if (amount !== null) expect(amount).toBeLessThanOrEqual((recharge.cost ?? 0) * (1 + 1e-12));
      }
    }),
    RUNS,
  );
});

test("the order of the rows changes nothing", () => {
  const shuffled = fc
    .array(anyRecharge, { maxLength: 10 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, anyPeriod, ([rows, other], period) => {
      const [first, second] = [rechargeAmounts(rows, period), rechargeAmounts(other, period)];
      for (const { recharge, amount } of first) {
        const again = second.find((one) => one.recharge === recharge)!.amount;
        if (amount === null) expect(again).toBeNull();
        else expect(again).toBeCloseTo(amount, 6);
      }
      for (const body of BODIES) {
        const [one, two] = [rechargeEffect(first, body).effect, rechargeEffect(second, body).effect];
        expect(two.sum).toBeCloseTo(one.sum, 4);
        expect(two.unknowns).toBe(one.unknowns);
      }
    }),
    RUNS,
  );
});
