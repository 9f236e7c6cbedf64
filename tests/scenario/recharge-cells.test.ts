import { RECHARGE_FIELDS } from "../../src/model/recharge";
import { year } from "../../src/model/year";
import { bodiesIn, rechargeAmounts, rechargeEffect } from "../../src/scenario/recharge";
import { rechargeFindings } from "../../src/scenario/recharge-findings";
import { rechargeOf } from "../support/recharges";
import type { ToldRecharge } from "../support/recharges";

/** Rows of the table, each field in a column of its own: the provider of the first is D1. */
function rowsOf(told: readonly ToldRecharge[]) {
  return told.map((one, row) => ({
    ...rechargeOf(one),
    cells: Object.fromEntries(RECHARGE_FIELDS.map((field, column) => [field, { sheet: "R", row, column }])),
  }));
}

/** A finding as its severity, the field and row that it is said at, and what it says besides. */
function said(told: readonly ToldRecharge[], cells = true): readonly string[] {
  const rows = cells ? rowsOf(told) : told.map(rechargeOf);
  return rechargeFindings(rows, [year(2026), year(2027)]).map(({ severity, at, facts }) => {
    const where = at ? `${RECHARGE_FIELDS[at.column]} ${at.row + 1}` : "nowhere";
    return `${severity} at ${where}: ${Object.values(facts).join(", ")}`;
  });
}

const SHARE = { key: "fixed-share" } as const;

test.each<[string, readonly ToldRecharge[], readonly string[]]>([
  ["another provider", [{}, { provider: "municipality" }], ["warning at provider 2: P1, D1"]],
  ["another cost", [{}, {}, { cost: 5 }], ["warning at cost 3: P1, F1"]],
  ["another key", [{}, { key: "files" }], ["warning at key 2: P1, G1"]],
  ["all three", [{}, { provider: "x", cost: 1, key: "y" }],
    ["warning at provider 2: P1, D1", "warning at cost 2: P1, F1", "warning at key 2: P1, G1"]],
  ["the first that tells it", [{ cost: null }, { cost: 7 }, { cost: 8 }], ["warning at cost 3: P1, F2"]],
  ["a cost in the first row only", [{}, { cost: null }], []],
  ["another pool or scenario", [{}, { pool: "P2", cost: 1 }, { pool: "P3", scenario: "S1", cost: 2 }], []],
  ["the pool in other letters", [{}, { pool: "p1", cost: 1 }], ["warning at cost 2: p1, F1"]],
  ["years that touch", [{ end: 2026 }, { cost: 1, start: 2026 }], ["warning at cost 2: P1, F1"]],
  ["years that do not, the later first", [{ start: 2027 }, { cost: 1, end: 2026 }], []],
  ["told for all and for one scenario", [{ scenario: "S1" }, {}], ["warning at scenario 1: P1, S1"]],
  ["another pool for one scenario", [{ pool: "P2", scenario: "S1" }, {}], []],
  ["keys of nil", [{ keyValue: 0 }, { keyValue: 0 }], ["warning at keyValue 1: P1"]],
  ["keys of nil from 2027 on", [{ keyValue: 5, end: 2026 }, { keyValue: 0, start: 2027 }], ["warning at keyValue 2: P1"]],
  ["keys of nil for some years only", [{ keyValue: 0, end: 2026 }], ["warning at keyValue 1: P1"]],
  ["a key of nil beside another", [{ keyValue: 0 }, { keyValue: 1 }], []],
  ["a pool that is over before", [{ keyValue: 0, end: 2020 }], []],
  ["shares of 90 per cent", [{ ...SHARE, keyValue: 0.5 }, { ...SHARE, keyValue: 0.4 }], ["warning at keyValue 1: P1, 0.9"]],
  ["shares of more than all", [{ ...SHARE, keyValue: 60 }, { ...SHARE, keyValue: 60 }], ["warning at keyValue 1: P1, 120"]],
  ["thirds", [{ ...SHARE, keyValue: 33.333333 }, { ...SHARE, keyValue: 66.666666 }], []],
  ["a share beside another key", [{ ...SHARE, keyValue: 0.5 }, { key: "fte", keyValue: 0.4 }], ["warning at key 2: P1, G1"]],
  ["shares of nil", [{ ...SHARE, keyValue: 0 }], ["warning at keyValue 1: P1"]],
])("%s", (_, told, expected) => {
  expect(said(told)).toEqual(expected);
}); // prettier-ignore

test("a row that stands in no sheet has no cell to show", () => {
  expect(said([{}, { cost: 5 }], false)).toEqual(["warning at nowhere: P1, "]);
});

test("what is not in force has a share of nil, what nobody provides or takes no amount", () => {
  const rows = [rechargeOf({ end: 2026 }), rechargeOf({ keyValue: 3000 }), rechargeOf({ provider: null })];
  expect(rechargeAmounts(rows, year(2027)).map(({ share, amount }) => [share, amount])).toEqual([
    [0, 0],
    [0.75, 67_500],
    [0.25, null],
  ]);
  expect(rechargeAmounts([rechargeOf({ keyValue: 0 })], "full-year")[0]).toMatchObject({
    share: null,
    amount: null,
  });
  expect(rechargeAmounts([rechargeOf({ end: 2030 })], "full-year")[0]).toMatchObject({ share: 0, amount: 0 });
  // who joins later takes part in a full year
  const joined = [rechargeOf(), rechargeOf({ keyValue: 3000, start: 2030 })];
  expect(rechargeAmounts(joined, "full-year").map(({ share }) => share)).toEqual([0.25, 0.75]);
  // from the first year that is told to the last
  const bounded = [rechargeOf({ start: 2026, end: 2027 })];
  const shares = [2025, 2026, 2027, 2028].map((of) => rechargeAmounts(bounded, year(of))[0]!.share);
  expect(shares).toEqual([0, 1, 1, 0]);
});

test("the bodies of rows are those that provide and those that take; one that names none has no invoice", () => {
  const rows = [
    rechargeOf(),
    rechargeOf({ provider: null, receiver: "police" }),
    rechargeOf({ receiver: null, keyValue: 0 }),
  ];
  expect(new Set(bodiesIn(rows))).toEqual(new Set(["welfare-centre", "municipality", "police"]));
  const amounts = rechargeAmounts(rows, "full-year");
  expect(rechargeEffect(amounts, "police").received).toEqual({ sum: 0, unknowns: 0 });
  expect(rechargeEffect(amounts, "welfare-centre").issued).toEqual({ sum: 45_000, unknowns: 0 });
  expect(rechargeEffect(amounts, null).received).toEqual({ sum: 45_000, unknowns: 0 });
});
