import type { Grid } from "../src/sheet/grid";
import { scan } from "../src/source/scan";
import { budgetRows, staffRows } from "../tests/support/size-sheets";
import type { SizeSheet } from "../tests/support/size-sheets";

/*
 * How the time to read a sheet grows with its rows, in processor time of the quickest of three. "ratio" is to the fewest rows;
 * "growth" the power of the number of rows that the time grew with since the line before: 1 is in proportion, 2 is its square.
 * `npm run bench -- reading-size`
 */

const ROWS = [1000, 10_000, 50_000];
const ROUNDS = 3;

function gridOfRows(values: SizeSheet): Grid {
  const columns = values[0]?.length ?? 0;
  return { area: { sheet: "Sheet1", row: 0, column: 0, rows: values.length, columns }, values };
}

function cost(grid: Grid): number {
  const once = (): number => {
    const start = process.cpuUsage();
    scan([grid]);
    return process.cpuUsage(start).user / 1000;
  };
  return Math.min(...Array.from({ length: ROUNDS }, once));
}

const sheets: readonly [string, (rows: number) => SizeSheet][] = [
  ["staff list", staffRows],
  ["budget list", budgetRows],
];

for (const [name, sheetOf] of sheets) {
  cost(gridOfRows(sheetOf(500)));
  let least: number | null = null;
  let before: { readonly rows: number; readonly time: number } | null = null;
  for (const rows of ROWS) {
    const grid = gridOfRows(sheetOf(rows));
    const { sources, budget } = scan([grid]);
    const read = budget.length + sources.reduce((sum, { posts }) => sum + posts.length, 0);
    const time = cost(grid);
    least ??= time;
    const growth = before ? Math.log(time / before.time) / Math.log(rows / before.rows) : null;
    process.stdout.write(
      `${name}, ${rows} rows: ${time.toFixed(0)} ms, ratio ${(time / least).toFixed(1)}, growth ${growth?.toFixed(2) ?? "-"}, lines read ${read}\n`,
    );
    before = { rows, time };
  }
}
