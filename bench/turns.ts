import type { Workbook } from "../src/app/workbook";
import { prepare } from "../src/app/prepare";
import type { Prepared } from "../src/app/prepare";
import { AT_A_STRETCH } from "../src/pane/pause";
import type { CellValue } from "../src/sheet/cell-value";
import type { NewTable } from "../src/source/scenario-tables/new-table";
import { annexWords } from "../src/text/annex-words";
import { tablesOfSize } from "../tests/support/any-size";
import { memorySheet } from "../tests/support/memory-sheet";
import type { MemorySheet } from "../tests/support/memory-sheet";
import { memoryWorkbook } from "../tests/support/memory-workbook";
import type { MemoryWorkbook } from "../tests/support/memory-workbook";
import { staffRows } from "../tests/support/size-sheets";

/*
 * The longest that the pane keeps a key that was pressed waiting while it reads a workbook, computes its scenarios and drafts
 * its annexes: in milliseconds between two pauses, of each turn the quickest of some runs, as other work on the machine comes
 * between; the five longest, with where each ended. What the workbook itself takes to answer does not count. The staff list
 * has so many posts; measures are those of each of five scenarios, in 15 years. `npm run bench -- turns`.
 */

const SIZES = [
  { posts: 10_000, measures: 40 },
  { posts: 10_000, measures: 200 },
  { posts: 50_000, measures: 200 },
];
const LONGEST = 5;
const RUNS = 4;

const say = (text: string) => process.stdout.write(`${text}\n`);

function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  corner = { row: 0, column: 0 },
): MemorySheet {
  const sheet = memorySheet(name);
  rows.forEach((cells, row) =>
    cells.forEach((value, column) =>
      sheet.cells.set(`${corner.row + row},${corner.column + column}`, { value, formula: null }),
    ),
  );
  return sheet;
}

function workbookOf(rows: number, tables: readonly NewTable[]): MemoryWorkbook {
  const rowsOf = ({ columns, rows: body }: NewTable) => [columns.map(({ heading }) => heading), ...body];
  const workbook = memoryWorkbook([
    sheetOf("Personnel", staffRows(rows)),
    ...tables.map((table) => sheetOf(table.sheet, rowsOf(table), { row: 2, column: 0 })),
  ]);
  for (const table of tables) {
    const { name, sheet, columns, rows: body } = table;
    workbook.tables.set(name, { sheet, row: 2, column: 0, rows: body.length + 1, columns: columns.length });
  }
  return workbook;
}

type Turn = { readonly time: number; readonly until: string };

/** Which line of the product waits. */
function where(): string {
  const line = new Error().stack?.split("\n").find((one) => /src\/app\/(?!in-turns)/.test(one));
  return /(\w[\w-]*\.ts:\d+)/.exec(line ?? "")?.[1] ?? "?";
}

/** Prepares all annexes, with the time of each turn and what it ended with. */
async function turnsOf(workbook: Workbook, before: Prepared | null) {
  const turns: Turn[] = [];
  let start = performance.now();
  const stop = (until: string) => void turns.push({ time: performance.now() - start, until });
  const watched = new Proxy(workbook, {
    get(target, property, receiver): unknown {
      const own: unknown = Reflect.get(target, property, receiver);
      if (typeof own !== "function") return own;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        stop(String(property));
        const answer: unknown = await (own as (...all: readonly unknown[]) => unknown)(...given);
        start = performance.now();
        return answer;
      };
    },
  });
  const pause = async () => {
    stop(where());
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
  const request = {
    annexes: null,
    scenarios: null,
    language: "nl+fr",
    fallbackLanguage: "nl",
    words: annexWords,
    today: "02/03/2026",
  } as const;
  const prepared = await prepare(watched, request, { before, pause });
  stop("end");
  return { prepared, turns };
}

/** The pane goes on without a pause for a while: turns that come one after the other without one. */
function stretches(turns: readonly Turn[]): readonly Turn[] {
  const found: Turn[] = [];
  let time = 0;
  for (const turn of turns) {
    time += turn.time;
    if (time < AT_A_STRETCH && turn !== turns.at(-1)) continue;
    found.push({ ...turn, time });
    time = 0;
  }
  return found;
}

function shown(turns: readonly Turn[]): string {
  const all = turns.reduce((sum, { time }) => sum + time, 0);
  const longest = turns.toSorted((a, b) => b.time - a.time).slice(0, LONGEST);
  const each = longest.map(({ time, until }) => `${time.toFixed(0)} ms (${until})`);
  return `${turns.length} stretches, ${all.toFixed(0)} ms in all; longest: ${each.join(", ")}`;
}

/** Turn by turn, the quickest. */
function quickest(runs: readonly (readonly Turn[])[]): readonly Turn[] {
  const [first = []] = runs;
  return first.map(({ until }, index) => ({
    until,
    time: Math.min(...runs.map((turns) => turns[index]?.time ?? Infinity)),
  }));
}

for (const { posts, measures } of SIZES) {
  const tables = tablesOfSize({ posts: 100, measures, years: 15, scenarios: 5 });
  const [first, again]: [Turn[][], Turn[][]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const workbook = workbookOf(posts, tables);
    const { prepared, turns } = await turnsOf(workbook, null);
    const errors = prepared.findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
    first.push(turns);
    again.push((await turnsOf(workbook, prepared)).turns);
  }
  say(`${posts} posts × ${measures} measures, first: ${shown(stretches(quickest(first)))}`);
  say(`read again: ${shown(stretches(quickest(again)))}`);
}
