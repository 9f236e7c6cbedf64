import { fuzzCase, readCells } from "../tests/reading/fuzz/fuzz-case";
import type { Outcome } from "../tests/reading/fuzz/fuzz-case";
import { readThroughHost } from "../tests/reading/fuzz/through-host";

/*
 * The workbooks of tests/reading, changed by chance and read: what crashes, what is slow, figures that stand nowhere, and
 * figures whose row and headings are as they were and that are gone without a word. Each takes the whole road, through a file,
 * the stand-in and Microsoft's client; `--cells` leaves that out.
 * `npm run bench -- fuzz [CASES] [FIRST SEED] [--cells] [--verbose]`
 */

const numbers = process.argv.slice(2).filter((option) => !option.startsWith("--"));
const cases = Number(numbers[0] ?? 10_000);
const first = Number(numbers[1] ?? 1);
const read = process.argv.includes("--cells") ? readCells : readThroughHost;
const verbose = process.argv.includes("--verbose");

const SHOWN = 20;

const all: Outcome[] = [];
let heap = 0;
const start = performance.now();
for (let seed = first; seed < first + cases; seed++) {
  all.push(await fuzzCase(seed, read));
  if (seed % 100 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
}
const seconds = (performance.now() - start) / 1000;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const about = ({ seed, fixture, mutations }: Outcome): string =>
  `seed ${seed}, ${fixture}: ${mutations.join("; ")}`;
const times = all.map(({ time }) => time).sort((a, b) => a - b);
const crashed = all.filter(({ crash }) => crash !== null);
const nowhere = all.filter((one) => one.nowhere.length > 0);
const lost = all.filter((one) => one.lost.length > 0);

print(`${cases} workbooks from seed ${first} in ${seconds.toFixed(1)} s`);
print(
  `time of one: median ${(times[Math.floor(cases / 2)] ?? 0).toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(0)} ms`,
);
print(
  `heap at most ${(heap / 1e6).toFixed(0)} MB; what is read is at most ${Math.max(...all.map(({ blowUp }) => blowUp)).toFixed(0)} times what the sheets hold`,
);
print(
  `refused in words ${all.filter(({ refused }) => refused).length}, cells bent by damage ${all.filter(({ bent }) => bent).length}`,
);
print(
  `crashes ${crashed.length}, figures that stand nowhere in ${nowhere.length}, lost unsaid in ${lost.length}`,
);
for (const one of [...all].sort((a, b) => b.time - a.time).slice(0, 3)) {
  print(`slow ${one.time.toFixed(0)} ms, ${about(one)}`);
}
for (const one of crashed.slice(0, SHOWN)) print(`CRASH ${about(one)}\n  ${one.crash ?? ""}`);
for (const one of nowhere.slice(0, SHOWN)) print(`NOWHERE ${about(one)}\n  ${one.nowhere.join("\n  ")}`);
for (const one of lost.slice(0, verbose ? lost.length : SHOWN)) {
  print(`LOST ${one.lost.length}, ${about(one)}\n  ${one.lost.slice(0, verbose ? 99 : 2).join("\n  ")}`);
}
if (crashed.length + nowhere.length > 0) process.exitCode = 1;
