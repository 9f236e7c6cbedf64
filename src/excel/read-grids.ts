import type { Area } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { HostProblem } from "../app/host-problem";
import { runBatch } from "./batch";
import { cellValue } from "./host-values";
import { rangeOf } from "./ranges";

/** Bytes that one answer is to hold; the web's limit is 5 MB. */
const ANSWER_BYTES = 2_800_000;
/** Before anything is known of how long the texts are. */
const FIRST_CELLS = 60_000;

type Slice = { readonly grid: number; readonly area: Area };

/** Values of the areas, as many cells a round trip as measured bytes allow. */
export async function readGrids(areas: readonly Area[]): Promise<readonly Grid[]> {
  const rows: CellValue[][][] = areas.map(() => []);
  let pending: readonly Slice[] = areas.map((area, grid) => ({ grid, area }));
  let cells = FIRST_CELLS;
  while (pending.length > 0) {
    const { now, later } = take(pending, cells);
    try {
      const answer = await readSlices(now);
      answer.forEach((values, index) => {
        rows[now[index]?.grid ?? 0]?.push(...values.map((row) => row.map(cellValue)));
      });
      const read = now.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      cells = Math.max(1, Math.floor((read * ANSWER_BYTES) / Math.max(1, bytesOf(answer))));
      pending = later;
    } catch (error) {
      const tooLarge = error instanceof HostProblem && error.kind === "too-large";
      if (!tooLarge || cells <= 1) throw error;
      cells = Math.floor(cells / 4);
    }
  }
  return areas.map((area, grid) => ({ area, values: rows[grid] ?? [] }));
}

/** Whole areas while they fit, then as many rows of the next one as do; always at least a row. */
function take(pending: readonly Slice[], cells: number): { now: Slice[]; later: Slice[] } {
  const now: Slice[] = [];
  let room = cells;
  for (const [index, { grid, area }] of pending.entries()) {
    const fitting = Math.max(now.length === 0 ? 1 : 0, Math.floor(room / area.columns));
    if (fitting === 0) return { now, later: pending.slice(index) };
    const rows = Math.min(area.rows, fitting);
    now.push({ grid, area: { ...area, rows } });
    room -= rows * area.columns;
    if (rows < area.rows) {
      const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
      return { now, later: [{ grid, area: rest }, ...pending.slice(index + 1)] };
    }
  }
  return { now, later: [] };
}

function readSlices(slices: readonly Slice[]): Promise<unknown[][][]> {
  return runBatch(async (context) => {
    const ranges = slices.map(({ area }) => rangeOf(context, area).load("values"));
    await context.sync();
    return ranges.map((range) => range.values as unknown[][]);
  });
}

/** About what the answer weighed: numbers as text, texts in quotes. */
function bytesOf(answer: readonly (readonly (readonly unknown[])[])[]): number {
  let bytes = 0;
  for (const values of answer) {
    for (const row of values) for (const value of row) bytes += String(value).length + 3;
  }
  return bytes;
}
