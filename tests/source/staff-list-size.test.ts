import type { CellValue } from "../../src/sheet/cell-value";
import type { Grid } from "../../src/sheet/grid";
import { scan } from "../../src/source/scan";
import { cost, costOfWords } from "../support/cost";
import { gridOf } from "../support/grids";

const HEAD = [
  "Stamnummer",
  "Naam",
  "Voornaam",
  "Bestuur",
  "Departement",
  "Dienst",
  "Functie",
  "Graad",
  "Statuut",
  "VTE",
  "Einde loopbaan",
  "Opmerking",
];

/** A list of so many agents in 60 services of two bodies, a vacant post in fifty among them. */
function list(
  rows: number,
  write: (row: number, service: string) => CellValue = (_, service) => service,
): Grid {
  const agents = Array.from({ length: rows }, (_, row): CellValue[] => [
    `P-${row}`,
    row % 50 === 7 ? "VACANT" : `Naam ${row % 9000}`,
    row % 50 === 7 ? null : `Voornaam ${row % 700}`,
    row % 3 === 0 ? "Gemeente" : "OCMW",
    `Departement ${row % 6}`,
    write(row, `Dienst ${row % 60}`),
    `medewerker ${row % 40}`,
    ["A1", "B4", "C1", "D4"][row % 4] ?? null,
    row % 2 ? "Statutair" : "Contractueel",
    row % 5 ? 1 : 0.5,
    row % 11 ? null : 47_000 + (row % 3000),
    row % 13 ? null : "loopbaanonderbreking",
  ]);
  return gridOf([HEAD, ...agents]);
}

const costOfScan = (grid: Grid) => cost(() => scan([grid]));

// The unit is one pass over the same texts (see cost.ts): reading takes 6 to 8 of them.
test("50,000 agents × 12 columns are read in time that grows with the rows", () => {
  costOfScan(list(500));
  const fifth = costOfScan(list(10_000));
  const whole = costOfScan(list(50_000));
  const pass = costOfWords(list(50_000));
  process.stdout.write(`50,000 agents: ${whole.toFixed(0)} ms, ${(whole / pass).toFixed(1)} passes\n`);
  expect(whole).toBeLessThan(15 * pass);
  expect(whole).toBeLessThan(10 * fifth);
});

test("so they are where each service stands only above its agents", () => {
  const sorted = (rows: number) =>
    list(rows, (row, service) => (row % 200 === 0 ? `${service} ${row}` : null));
  const fifth = costOfScan(sorted(4000));
  const whole = costOfScan(sorted(20_000));
  const pass = costOfWords(sorted(20_000));
  process.stdout.write(`20,000 agents: ${whole.toFixed(0)} ms, ${(whole / pass).toFixed(1)} passes\n`);
  expect(whole).toBeLessThan(15 * pass);
  expect(whole).toBeLessThan(10 * fifth);
});

test("the figures of 50,000 agents are sums over whole columns", () => {
  const { staffing, findings } = scan([list(50_000)]);
  expect(staffing?.services).toHaveLength(60);
  const sums = staffing?.headcounts.map(({ real }) => real?.sum?.kind);
  expect(new Set(sums)).toEqual(new Set(["list"]));
  const total = staffing?.headcounts.reduce((sum, { real }) => sum + (real?.amount ?? NaN), 0);
  const expected = Array.from({ length: 50_000 }, (_, row): number =>
    row % 50 === 7 ? 0 : row % 5 ? 1 : 0.5,
  );
  expect(total).toBeCloseTo(
    expected.reduce((sum, fte) => sum + fte, 0),
    6,
  );
  expect(findings.length).toBeLessThan(2000);
});
