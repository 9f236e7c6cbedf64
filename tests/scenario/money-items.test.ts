import { share } from "../../src/model/share";
import { inYear } from "../../src/model/when";
import { fullYearOf } from "../../src/scenario/full-year";
import { grantOf } from "../../src/scenario/grant";
import { MONEY_ITEMS, moneyByYear } from "../../src/scenario/money-by-year";
import { outcomeOf } from "../../src/scenario/outcome";
import { prospectsOf } from "../../src/scenario/payback";
import type { Whom } from "../../src/scenario/scenario-figures";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

/* Years 2024 to 2033; a start in 2030 alone has its money from 2031: three years. */

const START = inYear(2030);
const GAIN: Told = { mechanism: "cost-change", fte: null, start: START, amount: 100 };
const outcome = (...told: readonly Told[]) =>
  outcomeOf(
    SCENARIO,
    told.map((one, index) => measureOf({ id: "abcdefgh"[index]!, ...one })),
    BASIS,
    SETTINGS,
  );
const TOGETHER: Whom = { kind: "together" };
const CENTRE: Whom = { kind: "body", entity: "welfare-centre" };

/** The items that say something: total, undated and unknowns, and whose they are. */
function items(told: readonly Told[], whom: Whom = TOGETHER) {
  const found = moneyByYear(outcome(...told), whom);
  return Object.fromEntries(
    MONEY_ITEMS.flatMap((item) => {
      const { years, total, undated, unknowns, measures } = found[item];
      const some = years.some((amount) => amount !== 0) || (undated ?? 0) !== 0 || (unknowns ?? 0) > 0;
      return some
        ? [
            [
              item,
              [
                total,
                undated,
                unknowns,
                measures
                  .map(({ what }) => what.id)
                  .sort()
                  .join(""),
              ],
            ],
          ]
        : [];
    }),
  );
}

const UNKNOWN: Told = { ...GAIN, amount: null };

describe("items of money by year: total, undated, unknowns, measures", () => {
  test.each<[string, readonly Told[], object]>([
    [
      "a gain",
      [GAIN],
      { gross: [300, 0, 0, "a"], net: [300, 0, 0, "a"], cumulative: [null, null, null, "a"] },
    ],
    [
      "a cost",
      [{ ...GAIN, amount: -10 }],
      { offsets: [30, 0, 0, "a"], net: [-30, 0, 0, "a"], cumulative: [null, null, null, "a"] },
    ],
    ["an unknown gain", [UNKNOWN], { gross: [0, 0, 1, "a"], net: [0, 0, 1, "a"] }],
    [
      "unknown costs, one undated",
      [
        { mechanism: "added-fte", level: "E", start: START },
        { mechanism: "added-fte", level: "E", start: null },
      ],
      { offsets: [0, 0, 2, "ab"], net: [0, 0, 2, "ab"] },
    ],
    ["a gain without a date", [{ ...GAIN, start: null }], { gross: [0, 100, 0, "a"], net: [0, 100, 0, "a"] }],
    [
      "who moves, known or not",
      [
        { mechanism: "redeployment", start: START, fte: 2 },
        { mechanism: "redeployment", start: START, fte: null },
      ],
      { redeployed: [null, 0, 1, "ab"] },
    ],
    [
      "capacity, known or not, dated or not",
      [
        { mechanism: "capacity-freed", start: START, fte: 2 },
        { mechanism: "capacity-freed", start: null, fte: 3 },
        { mechanism: "capacity-freed", start: START, fte: null },
      ],
      { freed: [null, 3, 1, "abc"] },
    ],
    [
      "a vacant post, known or not",
      [
        { mechanism: "vacant-post-suppressed", start: START },
        { mechanism: "vacant-post-suppressed", start: START, level: "E" },
        { mechanism: "vacant-post-suppressed", start: START, level: "D" },
      ],
      { avoided: [324_000, 0, 1, "abc"] },
    ],
    [
      "what happens anyway",
      [
        { ...GAIN, class: "unchanged-policy" },
        { ...GAIN, class: "unchanged-policy", start: null },
        { ...UNKNOWN, class: "unchanged-policy" },
      ],
      { unchanged: [300, 100, 1, "ac"] },
    ],
    [
      "what is not claimed, and other classes",
      [
        { ...UNKNOWN, counted: false },
        { ...UNKNOWN, class: "regional" },
      ],
      {},
    ],
  ])("%s", (_, told, expected) => {
    expect(items(told)).toEqual(expected);
  });

  test("of one body are its own", () => {
    const told: readonly Told[] = [UNKNOWN, { ...UNKNOWN, entity: "welfare-centre" }, GAIN];
    expect(items(told, CENTRE)).toEqual({ gross: [0, 0, 1, "b"], net: [0, 0, 1, "b"] });
    expect(items(told)).toMatchObject({ net: [300, 0, 2, "abc"] });
    expect(items([...told, { ...GAIN, entity: null }], { kind: "unknown" })).toMatchObject({
      net: [300, 0, 0, "d"],
    });
  });

  test("a one-off is never unknown: without an amount there is none", () => {
    expect(moneyByYear(outcome({ ...GAIN, oneOff: 40 }), TOGETHER).oneOff).toMatchObject({
      total: 40,
      unknowns: null,
    });
  });
});

describe("the grant follows what is known", () => {
  const made = outcome(
    { ...GAIN, amount: 1000 },
    { ...UNKNOWN, entity: "welfare-centre" },
    { ...UNKNOWN, entity: "police" },
    { ...UNKNOWN, entity: null },
    { ...GAIN, entity: "police", amount: 7, start: null },
    { ...GAIN, entity: "police", amount: 5 },
    UNKNOWN,
    UNKNOWN,
  );

  test("and the nets of both budgets leave the rest to others, unknowns and measures with them", () => {
    const { nets, share: part, total, undated } = grantOf(made, share(0.5));
    expect(part).toBe(0.5);
    expect(nets.other).toMatchObject({ total: 15, undated: 7, unknowns: 2 });
    expect(nets.other.years.slice(6, 9)).toEqual([0, 5, 5]);
    expect(nets.other.measures.map(({ what }) => what.id).sort()).toEqual(["c", "d", "e", "f"]);
    expect(total.before).toEqual({ municipality: 3000, welfareCentre: 0, other: 15 });
    expect(undated.before.other).toBe(7);
  });
});

describe("what becomes of the net over the years", () => {
  const prospects = (...told: readonly Told[]) =>
    prospectsOf(moneyByYear(outcome(...told), TOGETHER), share(0.1));

  test("it is discounted to the first year that is shown", () => {
    const { rate, factors, discounted } = prospects({ ...GAIN, oneOff: 50 });
    expect(rate).toBe(0.1);
    expect(factors).toHaveLength(SETTINGS.years.length);
    expect(factors[7]).toBeCloseTo(1.1 ** -7, 12);
    expect(discounted.slice(6, 9)).toEqual(
      [0, 50 / 1.1 ** 7, 100 / 1.1 ** 8].map((one) => expect.closeTo(one, 9) as number),
    );
  });

  test("what only costs in the end has money moved, whichever side it is on, and is paid back by as much", () => {
    const last = (...told: readonly Told[]) => prospects(...told).paidBack.at(-1);
    expect(last({ ...GAIN, amount: 100 }, { ...GAIN, amount: -100 })).toBe(true);
    expect(last({ ...GAIN, amount: -100 })).toBe(false);
    expect(last({ mechanism: "qualitative", oneOff: 1, start: START })).toBe(false);
    // what is left below half a cent is nothing
    expect(last({ ...GAIN, amount: 1 }, { mechanism: "qualitative", oneOff: 3.006, start: START })).toBe(
      false,
    );
    expect(last({ ...GAIN, amount: 1 }, { mechanism: "qualitative", oneOff: 3.004, start: START })).toBe(
      true,
    );
  });
});

test("a full year leaves out what has no money, and keeps dated and undated apart", () => {
  const { dated, undated } = fullYearOf(
    outcome(
      GAIN,
      UNKNOWN,
      { ...UNKNOWN, start: null },
      { mechanism: "redeployment" },
      { mechanism: "in-kind", amount: 5 },
    ),
  );
  expect([dated, undated].map(({ sum, unknowns, parts }) => [sum, unknowns, parts.length])).toEqual([
    [100, 1, 2],
    [0, 1, 1],
  ]);
});
