import { calculate, calculating } from "../src/app/calculate";
import type { TablesRead } from "../src/app/input-tables";
import { figuresInTurns, scenarioFigures } from "../src/scenario/scenario-figures";
import type { Scan } from "../src/source/scan";
import { readOfSize, scanOfSize } from "../tests/support/any-size";
import type { Size } from "../tests/support/any-size";
import { cost } from "../tests/support/cost";

/*
 * What scenarios cost to compute, in processor time of the quicker of two runs: the largest case in one pass, how it grows with
 * posts and with measures (the power of the size that the time grew with since the line before: 1 is in proportion, 2 is its
 * square), one measure edited, and the longest that nothing else has a turn. Measures are those of each of five scenarios. `npm run bench -- scenario`.
 */

const YEARS = 15;
const SCENARIOS = 5;
const size = (posts: number, measures: number): Size => ({
  posts,
  measures,
  years: YEARS,
  scenarios: SCENARIOS,
});

type Times = { readonly reading: number; readonly computing: number; readonly figures: number };

function timesOf(one: Size): Times {
  const fresh = () => ({ scan: scanOfSize(one), tables: readOfSize(one) });
  const compute = ({ scan, tables }: ReturnType<typeof fresh>) => calculate(scan, tables);
  // What was once computed is remembered: each run has cells of its own.
  const books = [fresh(), fresh()];
  const calculations = [fresh(), fresh()].map(compute);
  return {
    reading: cost(() => readOfSize(one)),
    computing: cost(() => compute(books.pop()!)),
    figures: cost(() => {
      const { outcomes, basis } = calculations.pop()!;
      return scenarioFigures(outcomes, basis);
    }),
  };
}

const all = ({ computing, figures }: Times) => computing + figures;
const ms = (time: number) => `${time.toFixed(0)} ms`;
const say = (text: string) => process.stdout.write(`${text}\n`);

function shown({ reading, computing, figures }: Times): string {
  return `tables read ${ms(reading)}, scenarios ${ms(computing)}, figures ${ms(figures)}`;
}

function growth(what: string, sizes: readonly number[], sizeOf: (count: number) => Size): void {
  let before: { readonly count: number; readonly time: number } | null = null;
  for (const count of sizes) {
    const times = timesOf(sizeOf(count));
    const time = all(times);
    const power = before ? Math.log(time / before.time) / Math.log(count / before.count) : null;
    say(`${count} ${what}: ${shown(times)}, growth ${power?.toFixed(2) ?? "-"}`);
    before = { count, time };
  }
}

/** One measure has another FTE, in the rows of the second reading of the workbook. */
function edited(one: Size): void {
  const scan = scanOfSize(one);
  const first = calculate(scan, readOfSize(one));
  scenarioFigures(first.outcomes, first.basis);
  const recompute = (tables: TablesRead, again: Scan) => {
    const { outcomes, basis } = calculate(again, tables, first);
    return scenarioFigures(outcomes, basis);
  };
  const changes = [1, 2].map((fte) =>
    readOfSize(one, (row, field) => (row === 7 && field === "fte" ? fte : undefined)),
  );
  const others = [3, 4].map((fte) =>
    readOfSize(one, (row, field) => (row === 7 && field === "fte" ? fte : undefined)),
  );
  const same = cost(() => recompute(changes.pop()!, scan));
  const anew = cost(() => recompute(others.pop()!, scanOfSize(one)));
  say(
    `one measure edited, ${one.posts} posts: ${ms(same)}, where the staffing was read again too ${ms(anew)}`,
  );
}

/** The longest that nothing else has a turn. */
function stretch(one: Size): void {
  const scan = scanOfSize(one);
  const tables = readOfSize(one);
  const longest = <T>(work: Iterator<unknown, T, void>): { readonly time: number; readonly result: T } => {
    let time = 0;
    for (;;) {
      const start = process.cpuUsage();
      const turn = work.next();
      time = Math.max(time, process.cpuUsage(start).user / 1000);
      if (turn.done) return { time, result: turn.value };
    }
  };
  const computed = longest(calculating(scan, tables));
  const { outcomes, basis } = computed.result;
  const figures = longest(figuresInTurns(outcomes, basis));
  say(
    `longest stretch, ${one.posts} posts × ${one.measures} measures: scenarios ${ms(computed.time)}, figures ${ms(figures.time)}`,
  );
}

timesOf(size(1000, 50)); // warms up
say(
  `50,000 posts × 200 measures × ${YEARS} years × ${SCENARIOS} scenarios: ${shown(timesOf(size(50_000, 200)))}`,
);
growth("posts", [5000, 20_000, 80_000], (posts) => size(posts, 200));
growth("measures", [50, 200, 800], (measures) => size(10_000, measures));
edited(size(10_000, 200));
stretch(size(10_000, 200));
stretch(size(50_000, 200));
