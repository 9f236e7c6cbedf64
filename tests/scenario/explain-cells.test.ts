import { money } from "../../src/model/money";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { explainFigure } from "../../src/scenario/explain";
import type { Asked } from "../../src/scenario/explain";
import type { Factor } from "../../src/scenario/factor";
import { measureInputs } from "../../src/scenario/measure-inputs";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import type { Address } from "../../src/sheet/address";
import { areaOf } from "../../src/sheet/address";
import { BASIS, SCENARIO, SETTINGS, unitCost } from "../support/measures";
import type { Told } from "../support/measures";
import { fieldAt, rowsOf } from "../support/table-of-measures";

/** Each unit cost in a cell of its own, row by row: A, B, C, D, and C of statutory staff. */
const unitCosts = [...BASIS.unitCosts, unitCost("C", 64_000, { statute: "statutory" })].map((cost, row) => ({
  ...cost,
  at: { sheet: "Costs", row, column: 0 },
}));
const basis: Basis = { ...BASIS, unitCosts };
const given: Settings = { ...SETTINGS, yearlyIndex: 0.02, pensionRate: 0.25 };

function cell(at: Address | null, measures: ReturnType<typeof rowsOf>): string {
  if (at === null) return "nowhere";
  return at.sheet === "M" ? fieldAt(areaOf(at), measures) : `${at.sheet} ${at.row}`;
}

/** Each factor as a text: what it is, how much, and the cell that tells it. */
function factors(told: Told, asked: Asked, on: Basis = basis): readonly (readonly string[])[] {
  const measures = rowsOf([told]);
  const said = (factor: Factor): string => {
    switch (factor.kind) {
      case "people":
        return `${factor.fte} FTE (${cell(factor.at, measures)})`;
      case "unit-cost": {
        const { amount, at, less } = factor;
        const then = less ? ` less ${less.amount} (${cell(less.at, measures)})` : "";
        return `${amount} EUR (${cell(at, measures)})${then}`;
      }
      case "index":
        return `index ${factor.index.toFixed(4)}`;
      case "months":
        return `${factor.months} months`;
      case "pension":
        return `pension ${factor.share}`;
      case "typed":
        return `${factor.amount} (${factor.at.map((at) => cell(at, measures)).join(", ")})`;
    }
  };
  const { parts } = explainFigure(outcomeOf(SCENARIO, measures, on, given), on, asked);
  return parts.flatMap(({ terms }) => terms.map((term) => [term.head, ...term.factors.map(said)]));
}

const of = (figure: Asked["figure"], when: number | "undated" = 2030): Asked => ({
  figure,
  selection: { year: when === "undated" ? when : year(when) },
});
const INDEX = "index 1.1262"; // 1.02 ** 6

test.each<[string, Told, Asked, readonly (readonly string[])[]]>([
  ["positions are FTE", { fte: 2 }, of("fte"), [["position", "2 FTE (fte of M1)"]]],
  ["so is who works elsewhere", { mechanism: "redeployment" }, of("redeployed"), [["redeployed", "1 FTE (fte of M1)"]]],
  ["and capacity", { mechanism: "capacity-freed" }, of("freed"), [["freed", "1 FTE (fte of M1)"]]],
  ["pay", {}, of("gross"), [["gross", "1 FTE (fte of M1)", "60000 EUR (Costs 2)", INDEX, "12 months"]]],
  ["pay of a part of a year", { start: { kind: "month", year: year(2030), month: 7 } }, of("gross"),
    [["gross", "1 FTE (fte of M1)", "60000 EUR (Costs 2)", INDEX, "6 months"]]],
  ["pay without a date: a full year at the prices of the price year", { start: null }, of("gross", "undated"),
    [["gross", "1 FTE (fte of M1)", "60000 EUR (Costs 2)", "index 1.0000", "12 months"]]],
  ["pay of nobody knows what", { level: "E" }, of("gross"),
    [["gross", "1 FTE (fte of M1)", "null EUR (nowhere)", INDEX, "12 months"]]],
  ["who comes", { mechanism: "added-fte" }, of("offsets"),
    [["offset", "1 FTE (fte of M1)", "60000 EUR (Costs 2)", INDEX, "12 months"]]],
  ["what the pension fund takes back", { statute: "statutory" }, of("offsets"),
    [["offset", "1 FTE (fte of M1)", "64000 EUR (Costs 4)", "pension 0.25", INDEX, "12 months"]]],
  ["a promotion", { mechanism: "promotion", to: { level: "B" } }, of("offsets"),
    [["offset", "1 FTE (fte of M1)", "60000 EUR (Costs 2) less 72000 (Costs 1)", INDEX, "12 months"]]],
  ["a grade without a cost of its own", { mechanism: "promotion", level: "B", to: { level: "B4" } }, of("offsets"),
    [["offset", "1 FTE (fte of M1)", "72000 EUR (Costs 1) less null (nowhere)", INDEX, "12 months"]]],
  ["another statute", { mechanism: "statute-change", statute: "statutory", toStatute: "contractual" }, of("gross"),
    [["gross", "1 FTE (fte of M1)", "64000 EUR (Costs 4) less 60000 (Costs 2)", INDEX, "12 months"]]],
  ["a statute that nobody tells", { mechanism: "statute-change", statute: "statutory" }, of("gross"),
    [["gross", "1 FTE (fte of M1)", "64000 EUR (Costs 4) less null (nowhere)", INDEX, "12 months"]]],
  ["an amount that is typed", { amount: 70 }, of("gross"), [["gross", "70 (amount of M1)", "12 months"]]],
  ["a vacant post", { mechanism: "vacant-post-suppressed" }, of("avoided"),
    [["avoided", "1 FTE (fte of M1)", "60000 EUR (Costs 2)", INDEX, "12 months"]]],
  ["a one-off, with the first money", { mechanism: "qualitative", oneOff: 9 }, of("net", 2029), [["one-off", "9 (oneOff of M1)"]]],
])("%s", (_, told, asked, expected) => {
  expect(factors(told, asked)).toEqual(expected);
}); // prettier-ignore

test("amounts by year are told by their own cells, each for whom it is", () => {
  const profiles = ([[2029, 5, "own"], [2030, 5, "own"], [2030, 4, "regional"], [2030, 3, "own"]] as const).map(
    ([when, amount, funding], row) => ({
      measure: "M1",
      year: year(when),
      amount: money(amount),
      funding,
      cells: { amount: { sheet: "P", row, column: 0 } },
    }),
  ); // prettier-ignore
  const on = { ...basis, profiles };
  const told: Told = { mechanism: "cost-change", fte: null, start: inYear(2026) };
  expect(factors(told, of("gross"), on)).toEqual([["gross", "8 (P 1, P 3)"]]);
  expect(factors(told, of("avoided"), on)).toEqual([["avoided", "4 (P 2)"]]);
  const inKind: Told = { ...told, mechanism: "in-kind" };
  expect(factors(inKind, of("avoided"), on)).toEqual([["avoided", "12 (P 1, P 2, P 3)"]]);
});

describe("the cells that a measure takes its figures from", () => {
  const inputs = (told: Told, on: Basis = basis) => {
    const measures = rowsOf([told]);
    return measureInputs(measures[0]!, on, given).map((one) =>
      one.kind === "unit-cost" ? `${one.level} ${one.amount} (${cell(one.at, measures)})` : one.field,
    );
  };

  test.each<[string, Told, readonly string[]]>([
    ["pay", {}, ["fte", "start", "C 60000 (Costs 2)"]],
    [
      "an amount instead",
      { amount: 5, oneOff: 3, end: inYear(2030) },
      ["fte", "amount", "oneOff", "start", "end"],
    ],
    ["neither date nor level", { start: null, level: null }, ["fte"]],
    ["no such cost", { level: "E" }, ["fte", "start"]],
    ["who moves", { mechanism: "redeployment" }, ["fte", "start"]],
    ["a contract", { mechanism: "joint-contract", fte: null, amount: 5 }, ["amount", "start"]],
    [
      "both levels of a promotion",
      { mechanism: "promotion", to: { level: "B" } },
      ["fte", "start", "C 60000 (Costs 2)", "B 72000 (Costs 1)"],
    ],
    [
      "both statutes of a change",
      { mechanism: "statute-change", statute: "statutory", toStatute: "contractual" },
      ["fte", "start", "C 64000 (Costs 4)", "C 60000 (Costs 2)"],
    ],
    ["a vacant post", { mechanism: "vacant-post-suppressed" }, ["fte", "start", "C 60000 (Costs 2)"]],
    ["a contract of nobody knows what", { mechanism: "joint-contract", fte: null }, ["start"]],
    ["capacity", { mechanism: "capacity-freed" }, ["fte", "start"]],
    ["a statute beside", { toStatute: "statutory" }, ["fte", "start", "C 60000 (Costs 2)"]],
    ["a level beside a place", { to: { level: "B" } }, ["fte", "start", "C 60000 (Costs 2)"]],
  ])("%s", (_, told, expected) => {
    expect(inputs(told)).toEqual(expected);
  });

  test("of amounts by year no unit cost", () => {
    const one = { measure: "M1", year: year(2030), amount: money(5), funding: "own", cells: {} } as const;
    expect(inputs({}, { ...basis, profiles: [one] })).toEqual(["fte", "start"]);
  });
});

test("in net what is worse is below zero, each measure has its own terms, and what is not known is none of them", () => {
  const change: Told = { mechanism: "cost-change", fte: null };
  const measures = rowsOf([
    { ...change, id: "a", amount: 100 },
    { ...change, id: "b", amount: -40, oneOff: 5 },
    { id: "c", mechanism: "added-fte", level: "E" },
  ]);
  const { sum, unknowns, parts } = explainFigure(
    outcomeOf(SCENARIO, measures, basis, given),
    basis,
    of("net", 2029),
  );
  expect([sum, unknowns]).toEqual([55, 1]);
  const terms = parts.map(({ measure, amount, terms: own }) => [
    measure.what.id,
    amount,
    own.map((term) => `${term.head} ${term.amount}: ${term.factors[0].kind}`),
  ]);
  expect(terms).toEqual([
    ["a", 100, ["gross 100: typed"]],
    ["b", -45, ["offset -40: typed", "one-off -5: typed"]],
    ["c", null, ["offset null: people"]],
  ]);
});
