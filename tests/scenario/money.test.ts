import { share } from "../../src/model/share";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import { grantOf, grantShareOf } from "../../src/scenario/grant";
import { moneyByYear } from "../../src/scenario/money-by-year";
import type { ItemByYear } from "../../src/scenario/money-by-year";
import { outcomeOf } from "../../src/scenario/outcome";
import { discountRateOf, prospectsOf } from "../../src/scenario/payback";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { rechargeOf } from "../support/recharges";
import type { Told } from "../support/measures";

/* Years 2024 to 2033; a start in 2025 alone has its money from 2026. */

function outcome(...measures: readonly Told[]) {
  return outcomeOf(SCENARIO, measures.map(measureOf), BASIS, SETTINGS);
}

const GAIN: Told = { mechanism: "cost-change", fte: null, start: inYear(2025) };
const TOGETHER = { kind: "together" } as const;
const CPAS = { kind: "body", entity: "welfare-centre" } as const;

describe("money by year", () => {
  const made = outcome(
    { ...GAIN, id: "A", amount: 1000, oneOff: 2500 },
    { ...GAIN, id: "B", entity: "welfare-centre", amount: -300 },
    { ...GAIN, id: "C", entity: "welfare-centre", amount: 70, oneOff: 5, start: null },
    { ...GAIN, id: "D", entity: null, amount: null },
    { ...GAIN, id: "E", amount: 9, class: "unchanged-policy" },
    { id: "F", mechanism: "redeployment", fte: 2 }, // on 31/12/2028
  );
  const all = moneyByYear(made, TOGETHER);

  test("goes from gross by offsets and one-offs to net, and adds the years up", () => {
    expect(all.gross.years.slice(0, 4)).toEqual([0, 0, 1000, 1000]);
    expect(all.offsets.years.slice(0, 4)).toEqual([0, 0, 300, 300]);
    expect(all.oneOff.years.slice(0, 4)).toEqual([0, 0, 2500, 0]);
    // 1000 − 300 − 2500, then 700 a year
    expect(all.net.years).toEqual([0, 0, -1800, 700, 700, 700, 700, 700, 700, 700]);
    expect(all.cumulative.years).toEqual([0, 0, -1800, -1100, -400, 300, 1000, 1700, 2400, 3100]);
    expect([all.gross, all.offsets, all.oneOff, all.net].map(({ total }) => total)).toEqual([
      8000, 2400, 2500, 3100,
    ]);
  });

  test("keeps apart what is undated, unknown, of another body, and no saving", () => {
    expect([all.gross.undated, all.oneOff.undated, all.net.undated]).toEqual([70, 5, 65]);
    expect([all.gross.unknowns, all.offsets.unknowns, all.net.unknowns]).toEqual([1, 0, 1]);
    expect(moneyByYear(made, CPAS).net.total).toBe(-2400);
    expect(moneyByYear(made, { kind: "unknown" }).net).toMatchObject({ total: 0, unknowns: 1 });
    expect(all.unchanged.years.slice(0, 3)).toEqual([0, 0, 9]);
    expect(all.redeployed.years.slice(3, 6)).toEqual([0, 2, 2]);
    expect(all.net.measures.map(({ what }) => what.id).sort()).toEqual(["A", "B", "C", "D"]);
  });

  test("the bodies and what names none are all together", () => {
    const bodies = ["municipality", "welfare-centre"].map((entity) => ({ kind: "body", entity }) as const);
    const nets = [...bodies, { kind: "unknown" } as const].map(
      (whom) => moneyByYear(made, whom).net.total ?? 0,
    );
    expect(nets.reduce((sum, net) => sum + net, 0)).toBe(all.net.total);
  });

  test("it has paid for itself in 2029: −1100 − 400 … the first year with a cumulative net of nil or more", () => {
    const { paidBack, factors, discounted } = prospectsOf(all, share(0.02));
    expect(SETTINGS.years[paidBack.indexOf(true)]).toBe(2029);
    expect(paidBack.slice(0, 6)).toEqual([false, false, false, false, false, true]);
    expect(factors.slice(0, 3)).toEqual([1, 1 / 1.02, 1 / 1.02 ** 2]);
    expect(discounted[2]).toBeCloseTo(-1800 / 1.0404, 9);
    // Σ 700/1.02^t for t = 3 … 9 = 700 × (1 − 1.02^−7)/0.02 / 1.02² = 700 × 6.471991 / 1.0404
    const value = discounted.reduce((sum, amount) => sum + amount, 0);
    expect(value).toBeCloseTo((700 * 6.4719910692 - 1800) / 1.0404, 3);
  });
});

describe("payback", () => {
  const paid = (...measures: readonly Told[]) =>
    prospectsOf(moneyByYear(outcome(...measures), TOGETHER), share(0));

  test("nothing has paid for itself where no money moves", () => {
    expect(paid().paidBack).not.toContain(true);
    expect(paid({ ...GAIN, amount: null }).paidBack).not.toContain(true);
  });

  test("what costs nothing has from its first money on, what costs more than it brings never", () => {
    expect(SETTINGS.years[paid({ ...GAIN, amount: 1 }).paidBack.indexOf(true)]).toBe(2026);
    expect(paid({ ...GAIN, amount: 1, oneOff: 100 }).paidBack).not.toContain(true);
    expect(paid({ ...GAIN, amount: -1 }).paidBack).not.toContain(true);
  });

  test("a cumulative net of nil is enough, whatever adding up leaves below a cent", () => {
    // 4.35 − 13.05 + 4.35 + 4.35 is −1.8e-15 to a computer
    const { paidBack } = paid({ ...GAIN, amount: 4.35, oneOff: 13.05 });
    expect(SETTINGS.years[paidBack.indexOf(true)]).toBe(2028);
  });
});

describe("the municipal grant", () => {
  const made = outcome(
    { ...GAIN, id: "A", amount: 1000 },
    { ...GAIN, id: "B", entity: "welfare-centre", amount: 400 },
    { ...GAIN, id: "C", entity: null, amount: 30 },
    { ...GAIN, id: "D", entity: "welfare-centre", amount: 8, start: null },
  );

  test("falls by what the centre saves: the municipality keeps it, and both together stay as they were", () => {
    const { years, total, undated, nets } = grantOf(made, share(1));
    expect(years[2]).toEqual({
      before: { municipality: 1000, welfareCentre: 400, other: 30 },
      change: -400,
      after: { municipality: 1400, welfareCentre: 0, other: 30 },
    });
    expect(total.change).toBe(-3200);
    expect(undated.after).toEqual({ municipality: 8, welfareCentre: 0, other: 0 });
    expect(nets.other.measures.map(({ what }) => what.id)).toEqual(["C"]);
  });

  test("follows only the share that is told", () => {
    const [, , effect] = grantOf(made, share(0.75)).years;
    expect(effect?.change).toBe(-300);
    expect(effect?.after).toEqual({ municipality: 1300, welfareCentre: 100, other: 30 });
  });

  test("follows the centre's result after recharges, whoever invoices; an unknown invoice is counted on both sides", () => {
    const recharges = [
      rechargeOf({ provider: "municipality", receiver: "welfare-centre", cost: 100, end: year(2027) }),
      rechargeOf({ pool: "P2", provider: "ring", receiver: "welfare-centre", cost: 20 }),
      rechargeOf({ pool: "P3", provider: "municipality", receiver: "ring", cost: null, end: year(2030) }),
    ];
    const { years, recharged, settled, ofRecharges } = grantOf(made, share(0.75), recharges);
    const at = (items: Readonly<Record<"municipality" | "welfareCentre" | "other", ItemByYear>>) =>
      [items.municipality, items.welfareCentre, items.other].map((item) => [item.years[2], item.unknowns]);
    expect(at(recharged)).toEqual([[100, 1], [-120, 0], [20, 1]]); // prettier-ignore
    expect(at(settled)).toEqual([[1100, 1], [280, 0], [50, 1]]); // prettier-ignore
    // three quarters of 280 less, of which of 120 more
    expect([years[2]?.change, ofRecharges.years[2], ofRecharges.years[9]]).toEqual([-210, 90, 15]);
    expect(years[2]?.after).toEqual({ municipality: 1310, welfareCentre: 70, other: 50 });
    expect(years[2]?.before).toEqual({ municipality: 1000, welfareCentre: 400, other: 30 });
  });

  test("rises with what costs the centre more", () => {
    const [, , effect] = grantOf(outcome({ ...GAIN, entity: "welfare-centre", amount: -50 }), share(1)).years;
    expect(effect?.change).toBe(50);
    expect(effect?.after).toEqual({ municipality: -50, welfareCentre: 0, other: 0 });
  });
});

test("the share is all of it and the rate two per cent, where nobody says otherwise", () => {
  const told = (id: "grant-share" | "discount-rate", value: number) => [{ id, value, source: "", at: null }];
  expect([grantShareOf([]), grantShareOf(told("grant-share", 0.5))]).toEqual([1, 0.5]);
  expect([discountRateOf([]), discountRateOf(told("discount-rate", 0))]).toEqual([0.02, 0]);
});
