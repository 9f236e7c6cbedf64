import fc from "fast-check";
import { money } from "../../src/model/money";
import type { ProfileAmount } from "../../src/model/profile";
import { inYear } from "../../src/model/when";
import { year } from "../../src/model/year";
import type { Basis } from "../../src/scenario/basis";
import { figuresOf } from "../../src/scenario/figures";
import type { Line } from "../../src/scenario/line";
import { measureYears } from "../../src/scenario/measure-years";
import type { MeasureYear } from "../../src/scenario/measure-years";
import { outcomeOf } from "../../src/scenario/outcome";
import type { Settings } from "../../src/scenario/settings";
import { anyMeasures } from "../support/any-measure";
import { BASIS, SCENARIO, SETTINGS, measureOf } from "../support/measures";
import type { Told } from "../support/measures";
import { RUNS } from "../support/runs";

const own = (
  of: number,
  amount: number | null,
  funding: ProfileAmount["funding"] = "own",
): ProfileAmount => ({
  measure: "M1",
  year: year(of),
  amount: amount === null ? null : money(amount),
  funding,
  cells: {},
});

function yearsOf(told: Told, given: Partial<Settings> = {}, basis: Basis = BASIS): readonly MeasureYear[] {
  const settings = { ...SETTINGS, ...given };
  const { effects } = outcomeOf(SCENARIO, [measureOf(told)], basis, settings);
  return measureYears(effects[0]!, settings);
}

const NOTHING = { fte: 0, months: 0, gross: 0, offsets: 0, oneOff: 0, net: 0, freed: 0, avoided: 0 };
const inYearOf = (of: number, years: readonly MeasureYear[]) => years.find((one) => one.year === of);

test("one row a year: who leaves in the course of 2028 is gone by its end, and pays from the month on", () => {
  const told: Told = { start: { kind: "month", year: year(2028), month: 10 }, oneOff: 500 };
  const years = yearsOf(told, { yearlyIndex: 0.02 });
  expect(years.map((one) => one.year)).toEqual(SETTINGS.years);
  expect(inYearOf(2027, years)).toEqual({ ...NOTHING, year: 2027 });
  // 3 of 12 months of 60,000 at the prices of 2028
  const quarter = 15_000 * 1.02 ** 4;
  expect(inYearOf(2028, years)).toEqual({
    ...NOTHING,
    year: 2028,
    fte: -1,
    months: 3,
    gross: expect.closeTo(quarter, 6) as number,
    oneOff: 500,
    net: expect.closeTo(quarter - 500, 6) as number,
  });
  expect(inYearOf(2029, years)).toMatchObject({ months: 12, oneOff: 0, fte: -1 });
});

test("what lines do not know is not known in a figure, a one-off of nil is none, and one without a date is in no year", () => {
  const figures = (told: Told, when: number | "undated" = 2029) => {
    const { lines } = outcomeOf(SCENARIO, [measureOf(told)], BASIS, SETTINGS);
    return figuresOf(lines, { year: when === "undated" ? when : year(when) });
  };
  expect(figures({ mechanism: "vacant-post-suppressed", level: "E" }).avoided).toMatchObject({ unknowns: 1 });
  expect(figures({ oneOff: 0 }).oneOff.parts).toEqual([]);
  expect(figures({ oneOff: 7 }).oneOff.parts).toMatchObject([{ amount: 7 }]);
  expect(figures({ oneOff: 7, start: null }).oneOff.sum).toBe(0);
  expect(figures({ oneOff: 7, start: null }, "undated").oneOff.sum).toBe(7);
});

test("who is of no body that is told costs what all bodies pay", () => {
  expect(inYearOf(2030, yearsOf({ entity: null }))).toMatchObject({ gross: 60_000 });
});

test("what ends is there no longer at the end of that year", () => {
  const years = yearsOf({ start: inYear(2026), end: inYear(2028) });
  expect(years.map(({ fte }) => fte)).toEqual([0, 0, -1, -1, -1, 0, 0, 0, 0, 0]);
  expect(years.map(({ months }) => months)).toEqual([0, 0, 0, 12, 12, 0, 0, 0, 0, 0]);
});

test("a move shows at the place that the measure names; capacity freed and what is avoided stand apart", () => {
  expect(inYearOf(2030, yearsOf({ mechanism: "redeployment", to: { service: "IT" } }))).toEqual({
    ...NOTHING,
    year: 2030,
    months: 12,
    fte: -1,
  });
  expect(inYearOf(2030, yearsOf({ mechanism: "capacity-freed", fte: 1.5 }))).toMatchObject({
    fte: 0,
    freed: 1.5,
    net: 0,
  });
  expect(inYearOf(2030, yearsOf({ mechanism: "in-kind", amount: 900 }))).toMatchObject({
    avoided: 900,
    net: 0,
  });
});

test("unknown stays unknown on its side, and in net; before it is in force it is nothing", () => {
  const gain = yearsOf({ mechanism: "cost-change", amount: null });
  expect(inYearOf(2030, gain)).toMatchObject({ gross: null, offsets: 0, net: null });
  expect(inYearOf(2028, gain)).toEqual({ ...NOTHING, year: 2028 });
  const cost = yearsOf({ mechanism: "added-fte", fte: null });
  expect(inYearOf(2030, cost)).toMatchObject({ fte: null, gross: 0, offsets: null, net: null });
  expect(inYearOf(2030, yearsOf({ mechanism: "capacity-freed", fte: null }))).toMatchObject({ freed: null });
  const budgeted = yearsOf({ mechanism: "vacant-post-suppressed", level: "E", article: "1" });
  expect(inYearOf(2030, budgeted)).toMatchObject({ gross: null, offsets: 0 });
  const vacant = yearsOf({ mechanism: "vacant-post-suppressed", level: "E" });
  expect(inYearOf(2030, vacant)).toMatchObject({ avoided: null, gross: 0, net: 0 });
});

test("pay follows the index, its pension and what is avoided of it too; a typed amount does not", () => {
  const given = { yearlyIndex: 0.02, pensionRate: 0.25 };
  const [index, leaves] = [1.02 ** 6, { statute: "statutory" } as const];
  const pay = inYearOf(2030, yearsOf(leaves, given))!;
  expect([pay.gross, pay.offsets, pay.net].map((amount) => amount! / index)).toEqual(
    [60_000, 15_000, 45_000].map((amount) => expect.closeTo(amount, 6) as number),
  );
  const vacant = inYearOf(2030, yearsOf({ mechanism: "vacant-post-suppressed" }, given))!;
  expect(vacant.avoided).toBeCloseTo(60_000 * index, 6);
  expect(inYearOf(2030, yearsOf({ mechanism: "in-kind", amount: 900 }, given))).toMatchObject({
    avoided: 900,
  });
  expect(inYearOf(2030, yearsOf({ ...leaves, amount: 7 }, given))).toMatchObject({ gross: 7, offsets: 0 });
});

test.each<[string, Told]>([
  ["undated", { start: null, oneOff: 10 }],
  ["not claimed", { counted: false, oneOff: 10 }],
  ["given up", { status: "not-retained", oneOff: 10 }],
])("what is %s is in no year", (_, told) => {
  expect(yearsOf(told)).toEqual(SETTINGS.years.map((of) => ({ ...NOTHING, year: of })));
});

describe("amounts by year", () => {
  const profiles = [own(2027, 900), own(2028, -400), own(2028, 250, "regional"), own(2030, null)];
  const of = (told: Told, counted = true) => yearsOf({ ...told, counted }, {}, { ...BASIS, profiles });

  test("stand instead of a year's own money, from their first year; a fund's are for information", () => {
    const years = of({ mechanism: "cost-change", fte: null, start: null, amount: null });
    expect(years.map(({ gross }) => gross)).toEqual([0, 0, 0, 900, 0, 0, null, 0, 0, 0]);
    expect(years.map(({ offsets }) => offsets)).toEqual([0, 0, 0, 0, 400, 0, 0, 0, 0, 0]);
    expect(years.map(({ avoided }) => avoided)).toEqual([0, 0, 0, 0, 250, 0, 0, 0, 0, 0]);
    expect(years.map(({ net }) => net)).toEqual([0, 0, 0, 900, -400, 0, null, 0, 0, 0]);
  });

  test("are all for information where no money follows, and none at all of who only moves", () => {
    const avoided = of({ mechanism: "in-kind" }).map((one) => [one.gross, one.offsets, one.avoided]);
    expect(avoided.slice(3, 7)).toEqual([
      [0, 0, 900],
      [0, 0, -150],
      [0, 0, 0],
      [0, 0, null],
    ]);
    const moved = of({ mechanism: "redeployment" }).map((one) => [one.gross, one.offsets, one.avoided]);
    expect(moved).toEqual(SETTINGS.years.map(() => [0, 0, 0]));
  });

  test("are nothing where the measure is not counted", () => {
    expect(of({ mechanism: "cost-change" }, false).every(({ net }) => net === 0)).toBe(true);
  });
});

/** Whether a row says what the lines of its year add up to; unknown as soon as one of them is. */
function addsUp(row: MeasureYear, lines: readonly Line[]): boolean {
  const amounts = (head: Line["head"]) => lines.flatMap((line) => (line.head === head ? [line.amount] : []));
  const says = (amount: number | null, head: Line["head"]) => {
    const parts = amounts(head);
    return amount === (parts.includes(null) ? null : parts.reduce<number>((sum, one) => sum + (one ?? 0), 0));
  };
  const [position = 0] = amounts("position");
  return (
    row.fte === position &&
    says(row.gross, "gross") &&
    says(row.offsets, "offset") &&
    says(row.oneOff, "one-off") &&
    says(row.avoided, "avoided") &&
    says(row.freed, "freed")
  );
}

test("a measure's rows say what its lines add up to, of any measures", () => {
  const profiles = [own(2027, 900), own(2029, -400), own(2029, 250, "regional"), own(2031, null)];
  const settings: Settings = { ...SETTINGS, yearlyIndex: 0.02, pensionRate: 0.5, statute: "statutory" };
  fc.assert(
    fc.property(anyMeasures, (measures) => {
      const { effects, lines } = outcomeOf(SCENARIO, measures, { ...BASIS, profiles }, settings);
      const wrong = effects.flatMap((effect) => {
        const whole = lines.filter(({ measure }) => measure === effect.measure);
        return measureYears(effect, settings).filter(
          (row) =>
            !addsUp(
              row,
              whole.filter((line) => line.year === row.year),
            ),
        );
      });
      expect(wrong).toEqual([]);
    }),
    // A hundred times a dozen measures in ten years is enough.
    { ...RUNS, numRuns: Math.min(RUNS.numRuns, 100) },
  );
});
