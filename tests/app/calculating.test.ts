import { calculate, calculating } from "../../src/app/calculate";
import type { Calculation } from "../../src/app/calculate";
import { inTurns } from "../../src/app/in-turns";
import type { MeasureField } from "../../src/model/measure";
import { figuresInTurns, scenarioFigures } from "../../src/scenario/scenario-figures";
import type { CellValue } from "../../src/sheet/cell-value";
import { readOfSize, scanOfSize } from "../support/any-size";
import type { Size } from "../support/any-size";
import { cost } from "../support/cost";

/* The engine over and over: after an edit only what it touches, and piece by piece. */

const size = (posts: number, measures: number, scenarios = 3): Size => ({
  posts,
  measures,
  years: 15,
  scenarios,
});
const SMALL = size(40, 12);

/** The measures with another value in one cell. */
const edited = (of: Size, row: number, field: MeasureField, value: CellValue) =>
  readOfSize(of, (at, column) => (at === row && column === field ? value : undefined));

const figuresOf = ({ outcomes, basis }: Calculation) => scenarioFigures(outcomes, basis);

/** All but the codes, which are asked for by name. */
const told = ({ calc, ...others }: Calculation) => ({ ...others, calc: { ...calc, codes: null } });

describe("after an edit", () => {
  const before = calculate(scanOfSize(SMALL), readOfSize(SMALL));
  const figures = figuresOf(before);

  test.each<[string, number, MeasureField, CellValue]>([
    ["another FTE", 14, "fte", 3],
    ["another service", 14, "service", "Dienst 5"],
    ["another scenario", 14, "scenario", "S2"],
    ["no longer claimed", 14, "counted", "no"],
    ["a row that cannot be read", 14, "mechanism", "?"],
    ["another id", 0, "id", "X"],
  ])("%s: all is what it would be anew", (_, row, field, value) => {
    const scan = scanOfSize(SMALL);
    const tables = edited(SMALL, row, field, value);
    const again = calculate(scan, tables, before);
    const anew = calculate(scan, tables);
    expect(told(again)).toEqual(told(anew));
    expect(figuresOf(again)).toEqual(figuresOf(anew));
  });

  test("other scenarios keep their outcomes and figures", () => {
    // row 14 is of the second of three scenarios of twelve rows
    const again = calculate(scanOfSize(SMALL), edited(SMALL, 14, "fte", 3), before);
    const same = again.outcomes.map((outcome, index) => outcome === before.outcomes[index]);
    expect(same).toEqual([true, false, true]);
    expect(figuresOf(again).map((one, index) => one === figures[index])).toEqual([true, false, true]);
    const effects = again.outcomes[1]!.effects.filter(
      (effect, index) => effect !== before.outcomes[1]!.effects[index],
    );
    expect(effects.map(({ measure }) => measure.what.id)).toEqual(["M14"]);
  });

  test("another staffing, price or year is another calculation altogether", () => {
    const more = calculate(scanOfSize(size(60, 12)), readOfSize(SMALL), before);
    expect(more.outcomes.some((outcome) => before.outcomes.includes(outcome))).toBe(false);
    const longer = readOfSize({ ...SMALL, years: 16 });
    expect(told(calculate(scanOfSize(SMALL), longer, before))).toEqual(
      told(calculate(scanOfSize(SMALL), longer)),
    );
  });
});

test("scenarios and figures come one at a time, so that others have a turn between them", async () => {
  const [scan, tables] = [scanOfSize(SMALL), readOfSize(SMALL)];
  let turns = 0;
  const counted = function* <T>(work: Iterator<unknown, T, void>): Generator<void, T, void> {
    for (;;) {
      const turn = work.next();
      if (turn.done) return turn.value;
      turns += 1;
      yield;
    }
  };
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  let others = 0;
  const timer = setInterval(() => (others += 1), 0);
  const made = await inTurns(counted(calculating(scan, tables)), pause);
  await inTurns(counted(figuresInTurns(made.outcomes, made.basis)), pause);
  clearInterval(timer);
  expect(told(made)).toEqual(told(calculate(scan, tables)));
  expect(turns).toBeGreaterThanOrEqual(6);
  expect(others).toBeGreaterThan(0);
});

describe("time", () => {
  /** The power of the size that the time grows with: 1 is in proportion, 2 its square. */
  const power = (sizes: readonly [Size, Size], times: number) => {
    const costOf = (one: Size) => {
      const books = [0, 1, 2].map(() => ({ scan: scanOfSize(one), tables: readOfSize(one) }));
      const work = () => {
        const { scan, tables } = books.pop()!;
        figuresOf(calculate(scan, tables));
      };
      work();
      return cost(work);
    };
    return Math.log(costOf(sizes[1]) / costOf(sizes[0])) / Math.log(times);
  };

  test("grows with posts no faster than they do", () => {
    expect(power([size(10_000, 60), size(80_000, 60)], 8)).toBeLessThan(1.2);
  });

  test("grows with measures not much faster than they do", () => {
    expect(power([size(2000, 60), size(2000, 480)], 8)).toBeLessThan(1.4);
  });

  test("one measure edited of a thousand at 10,000 posts costs a fraction of all", () => {
    const large = size(10_000, 200, 5);
    const scan = scanOfSize(large);
    const first = calculate(scan, readOfSize(large));
    figuresOf(first);
    const tables = [1, 2].map((people) => edited(large, 7, "fte", people));
    const again = cost(() => figuresOf(calculate(scan, tables.pop()!, first)));
    const books = [0, 1].map(() => ({ scan: scanOfSize(large), tables: readOfSize(large) }));
    const anew = cost(() => {
      const { scan: staff, tables: read } = books.pop()!;
      figuresOf(calculate(staff, read));
    });
    expect(again).toBeLessThan(anew / 2);
  });
});
