import { hrTables } from "../../assets/samples/hr-tables";
import { formatCell } from "../../src/sheet/a1";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import { baselineCells, scenarioFigures } from "../../src/scenario/scenario-figures";
import type { ScenarioFigures, WhoseFigures } from "../../src/scenario/scenario-figures";
import { settingsOf } from "../../src/scenario/settings";
import { scan } from "../../src/source/scan";
import { gridsOf, SAMPLE } from "../support/grids";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import { readTables } from "../support/scenario-tables";

let basis: Basis;
let both: readonly ScenarioFigures[];

beforeAll(async () => {
  const { staffing, unitCosts, budget } = scan(await gridsOf(SAMPLE));
  basis = { staffing, unitCosts, budget };
  const { assumptions, measures, scenarios } = readTables(hrTables("nl+fr"));
  const settings = settingsOf(assumptions, basis, measures);
  both = scenarioFigures(
    scenarios.map((one) => outcomeOf(one, measures, basis, settings)),
    basis,
  );
});

test("both versions of the minutes: FTE at 31/12 by year, together and by body", () => {
  const [first, second] = both;
  const after = (one: ScenarioFigures | undefined, index: number) =>
    one?.whose[index]?.years
      .filter(({ year }) => year >= 2027 && year <= 2030)
      .map(({ position }) => position.after.sum);
  expect(first?.whose.map(({ whom }) => (whom.kind === "body" ? whom.entity : whom.kind))).toEqual([
    "together",
    "municipality",
    "welfare-centre",
  ]);
  // 61,5 today; version 1 loses 2 in 2028 and 2 in 2030, version 2 one and one
  expect(after(first, 0)).toEqual([61.5, 59.5, 59.5, 57.5]);
  expect(after(second, 0)).toEqual([61.5, 60.5, 60.5, 59.5]);
  // the D4 of 2030 is the municipality's: 30 − 1
  expect(after(first, 1)).toEqual([30, 30, 30, 29]);
  expect(first?.claims?.claimed.sum).toBe(6);
  expect(first?.whose[0]?.undated.fte.sum).toBe(-2);
});

test("the bodies add up to all together, in every year and figure", () => {
  for (const { whose } of both) {
    const [together, ...bodies] = whose;
    together?.years.forEach(({ figures, position }, index) => {
      const sum = (of: (one: WhoseFigures["years"][number]) => number) =>
        bodies.reduce((total, { years }) => total + of(years[index]!), 0);
      expect(sum((one) => one.figures.net.sum)).toBeCloseTo(figures.net.sum, 6);
      expect(sum((one) => one.position.after.sum)).toBeCloseTo(position.after.sum, 6);
    });
  }
});

test("a measure's inputs are its own cells and the unit cost that values it", () => {
  const inputs = both[0]?.inputs.get("HR-1.2") ?? [];
  expect(inputs.map((one) => (one.kind === "field" ? one.field : `${one.level} ${one.amount}`))).toEqual([
    "fte",
    "start",
    "B 75582",
  ]);
});

test("the position starts from the real FTE of the staffing table", () => {
  const cells = baselineCells(basis, { kind: "body", entity: "municipality" });
  expect(cells.map((at) => formatCell(at))).toEqual(["C8", "C9", "C10", "C11", "C12"]);
  expect(baselineCells(basis, { kind: "together" })).toHaveLength(10);
});

test("what names no body has a place of its own; an amount that is typed needs no unit cost", () => {
  const measures = [measureOf({ entity: null, amount: 1000 })];
  const [figures] = scenarioFigures([outcomeOf(SCENARIO, measures, BASIS, SETTINGS)], BASIS);
  expect(figures?.whose.at(-1)).toMatchObject({ whom: { kind: "unknown" } });
  expect(figures?.whose.at(-1)?.years.at(-1)?.figures.net.sum).toBe(1000);
  expect(figures?.inputs.get("M1")).toEqual([]);
});
