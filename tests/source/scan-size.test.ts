import type { CellValue } from "../../src/sheet/cell-value";
import type { Grid } from "../../src/sheet/grid";
import { scan } from "../../src/source/scan";
import { cost, costOfWords } from "../support/cost";
import { gridOf } from "../support/grids";

const COLUMNS = 12;

type Fill = (row: number, column: number) => CellValue;

function sheetOf(rows: number, fill: Fill): Grid {
  return gridOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => fill(row, column)),
    ),
  );
}

const costOfScan = (grid: Grid) => cost(() => scan([grid]));

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

// The unit is one pass over the same texts on the same machine, so that a slower machine moves both sides.
test.each<[number, string, number, Fill]>([
  [50_000, "texts that all differ", 2, (row, column) => `Zwembad ${row} kantoor ${column} bis`],
  [50_000, "staff rows", 5, (row, column) => AGENT[column]?.(row, column) ?? null],
  [10_000, "near-headings that all differ", 25, (row, column) => `Dienst ${row} administratie ${column}`],
  [10_000, "headings only", 12, (row, column) => (column % 2 ? "CPAS" : row % 2 ? "Service" : "Réel")],
  [
    10_000,
    "headings and figures in turn",
    10,
    (row, column) => (row % 2 ? row + column : column % 2 ? "CPAS réel" : "AC théorique"),
  ],
])(
  "%d × 12 cells of %s cost less than %d passes over their words, in time that grows with the cells",
  (rows, name, most, fill) => {
    const first = sheetOf(500, fill);
    costOfWords(first);
    costOfScan(first);
    const tenth = costOfScan(sheetOf(rows / 10, fill));
    const sheet = sheetOf(rows, fill);
    const pass = costOfWords(sheet);
    const whole = costOfScan(sheet);
    process.stdout.write(
      `${rows} rows of ${name}: ${whole.toFixed(0)} ms, ${(whole / pass).toFixed(1)} passes of ${most}\n`,
    );
    expect(whole).toBeLessThan(most * pass);
    expect(whole).toBeLessThan(30 * tenth);
  },
);
