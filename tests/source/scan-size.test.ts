import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

const ROWS = 50_000;
const COLUMNS = 12;

type Fill = (row: number, column: number) => CellValue;

/** Milliseconds of processor time of the quicker of two scans: other work on the machine does not count. */
function cost(rows: number, fill: Fill): number {
  const grid = gridOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => fill(row, column)),
    ),
  );
  const once = () => {
    const start = process.cpuUsage();
    scan([grid]);
    return process.cpuUsage(start).user / 1000;
  };
  return Math.min(once(), once());
}

// In one column of an agent list any service may stand; every cell of a sheet a different near-heading is the worst case.
const AGENT: readonly Fill[] = [
  (row) => `Agent ${row}`,
  () => "Service RH",
  () => "CPAS",
  () => "Niveau B",
  () => "Statutaire",
  (row) => 0.5 * (row % 3),
  (row) => row,
  (row) => 45_000 + row,
];

test.each<[string, number, Fill]>([
  ["texts that all differ", 1000, (row, column) => `Zwembad ${row} kantoor ${column} bis`],
  ["staff rows", 1000, (row, column) => AGENT[column]?.(row, column) ?? null],
  ["near-headings that all differ", 6000, (row, column) => `Dienst reserve ${row} administratie ${column}`],
  ["nothing but headings", 6000, (row, column) => (column % 2 ? "CPAS" : row % 2 ? "Service" : "Réel")],
  [
    "headings and figures in turn",
    3000,
    (row, column) => (row % 2 ? row + column : column % 2 ? "CPAS réel" : "AC théorique"),
  ],
])("50,000 × 12 cells of %s cost less than %d ms, in time that grows with the cells", (_, most, fill) => {
  cost(1000, fill);
  const tenth = cost(ROWS / 10, fill);
  const whole = cost(ROWS, fill);
  expect(whole).toBeLessThan(most);
  expect(whole).toBeLessThan(Math.max(30 * tenth, 150));
});
