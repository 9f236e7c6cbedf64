import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import { bodiesToSettle, entityEffect } from "../../src/scenario/entity-effect";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Whom } from "../../src/scenario/scenario-figures";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { rechargeOf } from "../support/recharges";

/* 1,000 EUR a year at the municipality from 2026, 400 at the centre without a date, 30 of nobody; the centre invoices 200. */

const outcome = outcomeOf(
  SCENARIO,
  [
    measureOf({ id: "a", mechanism: "cost-change", amount: 1000, start: inYear(2025) }),
    measureOf({ id: "b", mechanism: "cost-change", amount: 400, start: null, entity: "welfare-centre" }),
    measureOf({ id: "c", mechanism: "cost-change", amount: 30, start: inYear(2025), entity: null }),
    measureOf({
      id: "open",
      mechanism: "cost-change",
      fte: null,
      amount: null,
      entity: "welfare-centre",
      start: null,
    }),
    measureOf({
      id: "lever",
      mechanism: "cost-change",
      amount: 5,
      class: "personnel-policy",
      start: inYear(2025),
    }),
    measureOf({ id: "not", mechanism: "cost-change", amount: 7, counted: false, start: inYear(2025) }),
    measureOf({ id: "kind", mechanism: "in-kind", amount: 9, start: inYear(2025) }),
  ],
  BASIS,
  SETTINGS,
);
const recharges = [rechargeOf({ cost: 200 }), rechargeOf({ cost: 9999, pool: "P2", scenario: "S2" })];
const more = [
  ...recharges,
  rechargeOf({ cost: 50, pool: "P3", scenario: "S1" }),
  rechargeOf({ cost: null, pool: "P4" }),
];
const of = (whom: Whom, period: number | "full-year" = "full-year") =>
  entityEffect(outcome, recharges, whom, period === "full-year" ? period : year(period));
const MUNICIPALITY: Whom = { kind: "body", entity: "municipality" };
const CPAS: Whom = { kind: "body", entity: "welfare-centre" };

test("a body keeps its own saving less what it is invoiced, the other one has as much more", () => {
  expect(of(MUNICIPALITY)).toMatchObject({
    period: "full-year",
    own: { sum: 1000, unknowns: 0 },
    recharge: { received: { sum: 200 }, issued: { sum: 0 }, effect: { sum: -200 } },
    after: { sum: 800, unknowns: 0 },
  });
  expect(of(CPAS)).toMatchObject({
    own: { sum: 400, unknowns: 1 },
    recharge: { received: { sum: 0 }, issued: { sum: 200 }, effect: { sum: 200 } },
    after: { sum: 600, unknowns: 1 },
  });
});

test("what names no body has no invoice, and all together have what they save", () => {
  expect(of({ kind: "unknown" })).toMatchObject({
    own: { sum: 30 },
    recharge: { received: { sum: 0 }, issued: { sum: 0 } },
    after: { sum: 30 },
  });
  expect(of({ kind: "together" })).toMatchObject({
    own: { sum: 1430, unknowns: 1 },
    recharge: { received: { sum: 200 }, issued: { sum: 200 }, effect: { sum: 0 } },
    after: { sum: 1430, unknowns: 1 },
  });
});

test("a year has its own money: nothing undated, nothing before it begins", () => {
  expect(of(MUNICIPALITY, 2025).own.sum).toBe(0);
  expect(of(MUNICIPALITY, 2026)).toMatchObject({ period: 2026, own: { sum: 1000 }, after: { sum: 800 } });
  expect(of(CPAS, 2026)).toMatchObject({ own: { sum: 0, unknowns: 0 }, after: { sum: 200 } });
  expect(of({ kind: "together" }, 2026).own.sum).toBe(1030);
});

test("a scenario's own invoices are settled with those of every scenario; one that nobody knows leaves it open", () => {
  expect(entityEffect(outcome, more, CPAS, "full-year")).toMatchObject({
    recharge: { issued: { sum: 250, unknowns: 1 } },
    after: { sum: 650, unknowns: 2 },
  });
});

test("it is settled between the bodies of the figures and those that recharges name, each once", () => {
  const whose = [
    { whom: { kind: "together" } as const },
    { whom: CPAS },
    { whom: { kind: "unknown" } as const },
  ];
  expect(bodiesToSettle(whose, [rechargeOf({ receiver: "police" })])).toEqual(["welfare-centre", "police"]);
  expect(bodiesToSettle(whose, [])).toEqual(["welfare-centre"]);
});
