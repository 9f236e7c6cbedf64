import { jsonPortfolios, jsonRecharges, jsonSettlement } from "../../src/entry/command/json-recharge";
import { printSettlement } from "../../src/entry/command/print-settlement";
import { year } from "../../src/model/year";
import { outcomeOf } from "../../src/scenario/outcome";
import { portfolioOutcome } from "../../src/scenario/portfolio";
import { scenarioFigures } from "../../src/scenario/scenario-figures";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { rechargeOf } from "../support/recharges";

const RECHARGES = [
  rechargeOf({ receiver: "welfare-centre", keyValue: 1000 }),
  rechargeOf({ keyValue: 1400, start: 2030 }),
];
/** One FTE of level C, 60,000 EUR, leaves the municipality in 2028: its money from 2029 on. */
const outcome = outcomeOf(SCENARIO, [measureOf()], BASIS, SETTINGS);
const [first = year(0)] = SETTINGS.years;

test("each recharge in each year, and of year null in a full year", () => {
  const rows = jsonRecharges(RECHARGES, [year(2029), year(2030)]) as { year: number; amount: number }[];
  // 90,000 × 1000/2400 and × 1400/2400 once the municipality takes part
  expect(rows.map((row) => [row.year, row.amount])).toEqual([
    [null, 37_500],
    [null, 52_500],
    [2029, 90_000],
    [2029, 0],
    [2030, 37_500],
    [2030, 52_500],
  ]);
  expect(jsonRecharges([rechargeOf({ keyValue: null })], [])[0]).toMatchObject({ share: null, amount: null });
});

test("what each body is left with once invoices are settled", () => {
  const rows = jsonSettlement(scenarioFigures([outcome], BASIS), RECHARGES);
  const full = { scenario: "S1", year: null };
  expect(rows).toContainEqual({
    ...full,
    entity: "municipality",
    own: 60_000,
    received: 52_500,
    issued: 0,
    after: 7500,
  });
  expect(rows).toContainEqual({
    ...full,
    entity: "welfare-centre",
    own: 0,
    received: 0,
    issued: 52_500,
    after: 52_500,
  });
  expect(rows).toHaveLength(2 * (1 + SETTINGS.years.length));
  expect(jsonSettlement(scenarioFigures([outcome], BASIS), [])).toEqual([]);
});

test("portfolios with the scenarios that they include", () => {
  const choices = [{ scenario: "S1", included: true, cells: {} }];
  const portfolio = { id: "P", titleNl: "Samen", titleFr: "Ensemble", choices, position: 0 };
  const [told] = jsonPortfolios(
    [portfolioOutcome(portfolio, [outcome], BASIS, SETTINGS)],
    [first, year(2030)],
  );
  expect(told).toMatchObject({
    id: "P",
    scenarios: ["S1"],
    outcomes: [{ year: first }, { year: 2030, fte: -1, gross: 60_000, offsets: 0, oneOff: 0, net: 60_000 }],
  });
});

test("in print, one line of a full year; none without recharges", () => {
  const [figures] = scenarioFigures([outcome], BASIS);
  const print = (language: "nl" | "en") => printSettlement(figures!, RECHARGES, language).join("|");
  expect(print("en")).toBe(
    "  net in a full year after recharges: Municipality €7,500.00 (of which recharges -€52,500.00), OCMW/CPAS €52,500.00 (of which recharges +€52,500.00)",
  );
  expect(print("nl")).toContain("Gemeente €\u00a07.500,00 (waarvan herfacturatie €\u00a0-52.500,00)");
  expect(printSettlement(figures!, [], "en")).toEqual([]);
});
