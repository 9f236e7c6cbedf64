import { PORTFOLIO_FIELDS } from "../../src/model/portfolio";
import type { Portfolio } from "../../src/model/portfolio";
import { outcomeOf } from "../../src/scenario/outcome";
import { portfolioOutcome } from "../../src/scenario/portfolio";
import type { Scenario } from "../../src/model/scenario";
import { BASIS, SCENARIO, SETTINGS } from "../support/measures";
import type { Told } from "../support/measures";
import { rowsOf } from "../support/table-of-measures";

/** A portfolio of all of these scenarios, a row of its table each. */
function chosen(ids: readonly string[], cells = true): Portfolio {
  const choices = ids.map((scenario, row) => ({
    scenario,
    included: true,
    cells: cells
      ? Object.fromEntries(PORTFOLIO_FIELDS.map((field, column) => [field, { sheet: "P", row, column }]))
      : {},
  }));
  return { id: "P", titleNl: "", titleFr: "", choices, position: 0 };
}

const scenario = (id: string, basedOn: string | null = null): Scenario => ({ ...SCENARIO, id, basedOn });

function said(
  scenarios: readonly Scenario[],
  told: readonly Told[] = [],
  portfolio = chosen(scenarios.map(({ id }) => id)),
) {
  const measures = rowsOf(told);
  const outcomes = scenarios.map((one) => outcomeOf(one, measures, BASIS, SETTINGS));
  const outcome = portfolioOutcome(portfolio, outcomes, BASIS, SETTINGS);
  return outcome.findings.map(({ code, severity, at, facts }) => {
    const where = at
      ? `${at.sheet} ${at.row}, ${at.sheet === "P" ? PORTFOLIO_FIELDS[at.column] : ""}`
      : "nowhere";
    return `${code} ${severity} at ${where}: ${Object.values(facts).join(", ")}`;
  });
}

test("two versions of one scenario: once, at the later of the two in the portfolio", () => {
  expect(said([scenario("S1"), scenario("S2", "S1"), scenario("S3")])).toEqual([
    "portfolio-versions warning at P 1, included: P, S1, S2",
  ]);
  expect(said([scenario("S1"), scenario("S2", "S1")], [], chosen(["S1", "S2"], false))).toEqual([
    "portfolio-versions warning at nowhere: P, S1, S2",
  ]);
});

test("versions of a circle are versions of one another, and of nothing else", () => {
  const circle = [scenario("S1", "S3"), scenario("S2", "S1"), scenario("S3", "S2"), scenario("S4")];
  expect(said(circle)).toEqual([
    "portfolio-versions warning at P 1, included: P, S1, S2",
    "portfolio-versions warning at P 2, included: P, S1, S3",
    "portfolio-versions warning at P 2, included: P, S2, S3",
  ]);
  // what is based on a circle is of it; what is based on itself stands alone
  expect(said([...circle.slice(0, 2), scenario("S3", "S2")], [], chosen(["S1"]))).toEqual([]);
  expect(said([scenario("S1", "S1"), scenario("S2", "S2")])).toEqual([]);
  expect(said([scenario("S1", "S9"), scenario("S2", "S9")])).toEqual([]);
});

test("how many objections there are, at the portfolio's first row, before the objections", () => {
  const told: readonly Told[] = [
    { id: "a", scenario: "S1", fte: 6 },
    { id: "b", scenario: "S2", fte: 6, exclusiveWith: ["a"] },
  ];
  const found = said([scenario("S1"), scenario("S2")], told);
  expect(found[0]).toBe("portfolio-guards warning at P 0, portfolio: P, 2");
  expect(found).toHaveLength(3);
  expect(said([scenario("S1"), scenario("S2")], told, chosen(["S1", "S2"], false))[0]).toBe(
    "portfolio-guards warning at nowhere: P, 2",
  );
});

test("what a scenario says by itself is not said again of the portfolio", () => {
  const told: readonly Told[] = [
    { id: "a", scenario: "S1", service: "XX" },
    { id: "b", scenario: "S2" },
  ];
  expect(said([scenario("S1"), scenario("S2")], told)).toEqual([]);
});
