import { fullYearOf } from "../../src/scenario/full-year";
import { outcomeOf } from "../../src/scenario/outcome";
import { outcomeRows } from "../../src/scenario/outcome-row";
import { scenarioFigures } from "../../src/scenario/scenario-figures";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";

function outcome(...measures: readonly Told[]) {
  return outcomeOf(SCENARIO, measures.map(measureOf), BASIS, SETTINGS);
}

const GAIN: Told = { mechanism: "cost-change", fte: null };

test("a measure that names no body has rows of its own, so that rows add up to all together", () => {
  const [figures] = scenarioFigures(
    [outcome({ ...GAIN, id: "A", entity: null, amount: 500 }, { ...GAIN, id: "B", amount: 300 })],
    BASIS,
  );
  if (!figures) throw new Error("one scenario was asked for");
  const rows = outcomeRows([figures]);
  const last = SETTINGS.years.at(-1);
  const atEnd = rows.filter(({ year }) => year === last);
  expect(atEnd.find(({ entity }) => entity === null)?.figures.net).toBe(500);
  expect(atEnd.find(({ entity }) => entity === "municipality")?.figures.net).toBe(300);
  const together = figures.whose[0]?.years.at(-1)?.figures.net.sum;
  expect(atEnd.reduce((sum, row) => sum + row.known.net, 0)).toBe(together);
});

test("an amount that is not known makes its figure null, beside what is known, and names the measure", () => {
  const rows = outcomeRows(
    scenarioFigures([outcome({ ...GAIN, id: "A", amount: null }, { ...GAIN, id: "B", amount: 300 })], BASIS),
  );
  const row = rows.find(({ year, entity }) => year === SETTINGS.years.at(-1) && entity === "municipality");
  expect(row).toMatchObject({ figures: { net: null, fte: 0 }, known: { net: 300 }, unknown: ["A"] });
});

test("what has no date is one row without a year, and only where there is such", () => {
  const dated = outcomeRows(scenarioFigures([outcome({ ...GAIN, amount: 300 })], BASIS));
  expect(dated.filter(({ year }) => year === null)).toEqual([]);
  const undated = outcomeRows(scenarioFigures([outcome({ ...GAIN, amount: 300, start: null })], BASIS));
  expect(undated.filter(({ year }) => year === null)).toMatchObject([
    { entity: "municipality", figures: { net: 300 } },
  ]);
  expect(undated.every(({ year, figures }) => year === null || figures.net === 0)).toBe(true);
});

test("a full year holds dated synergies once all run, and the undated apart; nothing else", () => {
  const { dated, undated } = fullYearOf(
    outcome(
      { ...GAIN, id: "A", amount: 300, oneOff: 50 },
      { ...GAIN, id: "B", amount: -100 },
      { ...GAIN, id: "C", amount: 70, start: null },
      { ...GAIN, id: "D", amount: 1000, counted: false },
      { ...GAIN, id: "E", amount: 1000, class: "personnel-policy" },
    ),
  );
  expect(dated).toMatchObject({ sum: 200, unknowns: 0 });
  expect(dated.parts.map(({ measure }) => measure.what.id)).toEqual(["A", "B"]);
  expect(undated.sum).toBe(70);
});
