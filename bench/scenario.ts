import { calculate } from "../src/app/calculate";
import { scenarioFigures } from "../src/scenario/scenario-figures";
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

timesOf(size(1000, 50)); // warms up
say(
  `50,000 posts × 200 measures × ${YEARS} years × ${SCENARIOS} scenarios: ${shown(timesOf(size(50_000, 200)))}`,
);
growth("posts", [5000, 20_000, 80_000], (posts) => size(posts, 200));
growth("measures", [50, 200, 800], (measures) => size(10_000, measures));
