import { fuzzCase, readCells } from "./fuzz-case";
import type { Outcome, Reader } from "./fuzz-case";
import { readThroughHost } from "./through-host";

/*
 * Workbooks of the fixtures, changed by chance: a few hundred here, ten thousand by `npm run bench -- fuzz`. A case is told by
 * its seed: `npm run bench -- fuzz 1 SEED`.
 */

/** Times the middle case, where that is not too short to be measured at all. */
const SLOWEST = 50;
const LEAST_MS = 60;
/** Characters of what is read for each of what the sheets hold: a figure is told with its cell, its words and its reasons. */
const BLOW_UP = 200;
async function outcomes(read: Reader, first: number, cases: number): Promise<Outcome[]> {
  const all: Outcome[] = [];
  for (let seed = first; seed < first + cases; seed++) all.push(await fuzzCase(seed, read));
  return all;
}

function expectBounded(all: readonly Outcome[]): void {
  const times = all.map(({ time }) => time).sort((a, b) => a - b);
  const middle = Math.max(times[Math.floor(times.length / 2)] ?? 0, LEAST_MS);
  expect(times.at(-1)).toBeLessThan(SLOWEST * middle);
  expect(Math.max(...all.map(({ blowUp }) => blowUp))).toBeLessThan(BLOW_UP);
}

test.each<[string, Reader, number, number]>([
  ["from their cells", readCells, 7000, 400],
  ["through the host, some of the files damaged", readThroughHost, 9000, 60],
])("workbooks changed by chance are read %s", async (_, read, first, cases) => {
  const all = await outcomes(read, first, cases);
  const wrong = all.filter(({ crash, nowhere }) => crash !== null || nowhere.length > 0);
  expect(wrong).toEqual([]);
  expect(all.filter(({ refused }) => refused).length).toBeLessThan(cases / 10);
  expect(all.filter(({ lost }) => lost.length > 0)).toEqual([]);
  expectBounded(all);
});
