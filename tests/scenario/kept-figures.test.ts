import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { outcomeOf } from "../../src/scenario/outcome";
import { baselineCells, scenarioFigures, whomsOf } from "../../src/scenario/scenario-figures";
import { positionsOf } from "../../src/scenario/staffing-by-year";
import type { Settings } from "../../src/scenario/settings";
import { BASIS, SCENARIO, SETTINGS, STAFFING, measureOf } from "../support/measures";

/* After an edit nearly everything is as it was: what is, is not worked out again. */

const measures = [measureOf({ id: "a" }), measureOf({ id: "b", entity: "welfare-centre" })];
const run = (own = measures, basis: Basis = BASIS, settings: Settings = SETTINGS) =>
  outcomeOf(SCENARIO, own, basis, settings);

describe("the effect of a measure", () => {
  const [first, second] = run().effects;

  test("is the one that it was, whatever becomes of other measures", () => {
    const edited = run([measures[0]!, measureOf({ id: "b", fte: 2 })]).effects;
    expect(edited[0]).toBe(first);
    expect(edited[1]).not.toBe(second);
    expect(run([measures[1]!]).lines[0]).toBe(run().lines.find(({ measure }) => measure === measures[1]));
  });

  test("is another on another basis or with other settings", () => {
    const dear = { ...BASIS, unitCosts: BASIS.unitCosts.map((one) => ({ ...one, amount: null })) };
    expect(run(measures, dear).effects[0]?.result).toMatchObject({ amount: null });
    expect(run().effects[0]).toBe(first);
    expect(run(measures, BASIS, { ...SETTINGS, statute: "article-60" }).effects[0]?.result).toMatchObject({
      amount: null,
    });
    expect(run().effects[0]).toBe(first);
  });
});

describe("the figures of a scenario", () => {
  test("are those that they were of the same outcome, basis and bodies, and else anew", () => {
    const outcome = run();
    const [before] = scenarioFigures([outcome], BASIS);
    expect(scenarioFigures([outcome], BASIS)[0]).toBe(before);
    expect(scenarioFigures([outcome], { ...BASIS })[0]).not.toBe(before);
    const other = run([measureOf({ entity: "police" })]);
    const [with3] = scenarioFigures([outcome, other], BASIS);
    expect(with3).not.toBe(before);
    expect(with3?.whose.map(({ whom }) => (whom.kind === "body" ? whom.entity : whom.kind))).toEqual([
      "together",
      "municipality",
      "welfare-centre",
      "police",
    ]);
  });

  test("are all of one outcome, each in its turn", () => {
    const [none, some] = scenarioFigures([run([]), run()], BASIS);
    expect(none?.whose[0]?.years.at(-1)).toMatchObject({ year: 2033, figures: { fte: { sum: 0 } } });
    expect(some?.whose[0]?.years.at(-1)).toMatchObject({
      position: { before: { sum: 40 }, after: { sum: 38 } },
      figures: { fte: { sum: -2 } },
    });
    expect(some?.whose[1]?.years.at(-1)?.figures.fte.sum).toBe(-1);
    expect(some?.whose[1]?.selection).toEqual({ entity: "municipality" });
    expect(some?.whose[0]?.selection).toEqual({});
    expect(some?.horizon).toBe(2033);
    expect(some?.claims?.claimed.sum).toBe(2);
  });

  test("without a year there is no horizon and no claim", () => {
    const [figures] = scenarioFigures([run(measures, BASIS, { ...SETTINGS, years: [] })], BASIS);
    expect(figures).toMatchObject({ horizon: null, claims: null });
    expect(figures?.whose[0]?.years).toEqual([]);
  });
});

describe("whom figures are about", () => {
  const shown = (...asked: Parameters<typeof whomsOf>) =>
    whomsOf(...asked).map((whom) => (whom.kind === "body" ? whom.entity : whom.kind));

  test("all together, the bodies of the baseline, of measures and of recharges, each once, and what names none last", () => {
    const outcomes = [run([measureOf({ entity: null }), measureOf({ entity: "police" })])];
    expect(shown(outcomes, BASIS, ["region", "municipality"])).toEqual([
      "together",
      "municipality",
      "welfare-centre",
      "police",
      "region",
      "unknown",
    ]);
    expect(shown([], { ...BASIS, staffing: null })).toEqual(["together"]);
  });

  test("their positions start from the cells of real FTE, each once", () => {
    const cell = (row: number) => ({ sheet: "Staff", row, column: 1 });
    const one = { ...STAFFING.headcounts[0]!, real: { amount: null, at: cell(1) } };
    const staffing = {
      ...STAFFING,
      headcounts: [one, { ...one, service: 1 }, { ...one, service: 1, entity: 1 }],
    };
    const cells = (whom: Parameters<typeof baselineCells>[1]) => baselineCells({ ...BASIS, staffing }, whom);
    expect(cells({ kind: "together" })).toEqual([cell(1)]);
    const positions = positionsOf(run([]), { ...BASIS, staffing }, {});
    // of none of the four is the number of staff told
    expect(positions[0]?.before).toEqual({ sum: 0, unknowns: 4 });
    expect(cells({ kind: "body", entity: "police" })).toEqual([]);
    expect(cells({ kind: "unknown" })).toEqual([]);
    expect(baselineCells({ ...BASIS, staffing: null }, { kind: "together" })).toEqual([]);
    expect(baselineCells(BASIS, { kind: "body", entity: "welfare-centre" })).toEqual(
      [1, 3].map((index) => STAFFING.headcounts[index]!.real!.at),
    );
  });

  test("what of unchanged policy comes is there before the synergies", () => {
    const added = measureOf({ class: "unchanged-policy", mechanism: "added-fte", fte: 3 });
    const [last] = positionsOf(run([added]), BASIS, { entity: "municipality" }).slice(-1);
    expect(last).toMatchObject({
      year: year(2033),
      before: { sum: 23 },
      change: { sum: 0 },
      after: { sum: 23 },
    });
  });
});
