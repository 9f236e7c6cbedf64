import { calculate } from "../src/app/calculate";
import type { TablesRead } from "../src/app/input-tables";
import { scenarioFigures } from "../src/scenario/scenario-figures";
import type { Scan } from "../src/source/scan";
import { readOfSize, scanOfSize } from "../tests/support/any-size";
import type { Size } from "../tests/support/any-size";
import { cost } from "../tests/support/cost";

/*
 * What scenarios cost to compute, in processor time of the quicker of two runs: the largest case in one pass, how it grows with
 * posts and with measures (the power of the size that the time grew with since the line before: 1 is in proportion, 2 is its
 * square), and one measure edited. Measures are those of each of five scenarios. `npm run bench -- scenario`.
 */

const YEARS = 15;
const SCENARIOS = 5;
const EDITS = 15;
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

/** One measure has another FTE, in the rows of the second reading of the workbook: the middle of some edits, one after the other. */
function edited(one: Size): void {
  const scan = scanOfSize(one);
  const withFte = (fte: number) =>
    readOfSize(one, (row, field) => (row === 7 && field === "fte" ? fte : undefined));
  let before = calculate(scan, readOfSize(one));
  scenarioFigures(before.outcomes, before.basis);
  const timed = (tables: TablesRead, again: Scan) => {
    const start = performance.now();
    const after = calculate(again, tables, before);
    scenarioFigures(after.outcomes, after.basis);
    before = after;
    return performance.now() - start;
  };
  const edits = Array.from({ length: EDITS }, (_, index) => withFte(1 + index));
  const same = edits.map((tables) => timed(tables, scan));
  const anew = edits.map((tables) => timed(tables, scanOfSize(one)));
  const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
  say(
    `one measure edited, ${one.posts} posts: ${ms(middle(same))}, where the staffing was read again too ${ms(middle(anew))}`,
  );
}

timesOf(size(1000, 50)); // warms up
say(
  `50,000 posts × 200 measures × ${YEARS} years × ${SCENARIOS} scenarios: ${shown(timesOf(size(50_000, 200)))}`,
);
growth("posts", [5000, 20_000, 80_000], (posts) => size(posts, 200));
growth("measures", [50, 200, 800], (measures) => size(10_000, measures));
edited(size(10_000, 200));
