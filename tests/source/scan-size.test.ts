import type { CellValue } from "../../src/sheet/cell-value";
import { scan } from "../../src/source/scan";
import { gridOf } from "../support/grids";

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

test.each<[number, string, number, Fill]>([
  [50_000, "texts that all differ", 1000, (row, column) => `Zwembad ${row} kantoor ${column} bis`],
  [50_000, "staff rows", 1000, (row, column) => AGENT[column]?.(row, column) ?? null],
  [10_000, "near-headings that all differ", 1500, (row, column) => `Dienst ${row} administratie ${column}`],
  [10_000, "headings only", 1500, (row, column) => (column % 2 ? "CPAS" : row % 2 ? "Service" : "Réel")],
  [
    10_000,
    "headings and figures in turn",
    1000,
    (row, column) => (row % 2 ? row + column : column % 2 ? "CPAS réel" : "AC théorique"),
  ],
])("%d × 12 cells of %s cost less than %d ms, in time that grows with the cells", (rows, _, most, fill) => {
  cost(500, fill);
  const tenth = cost(rows / 10, fill);
  const whole = cost(rows, fill);
  expect(whole).toBeLessThan(most);
  expect(whole).toBeLessThan(Math.max(30 * tenth, 150));
});
