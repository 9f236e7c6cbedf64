import type { Area } from "../sheet/address";
import { gridAddress } from "../sheet/grid";
import { figureRows } from "./figure-rows";
import type { HeadingBand } from "./matrix-band";
import type { Bounds } from "./titles";
import { bandAround, isPlain, segmentsOf } from "./matrix-band";
import { bodyOf, isTogether, measureOf } from "./measure";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isFigure } from "./sheet-headings";
import type { StaffingMatrix } from "./staffing-matrix";
import { readStaffingMatrix } from "./staffing-matrix";

/** All staffing matrices of a sheet, from top to bottom. */
export function findStaffingMatrices(sheet: SheetHeadings): StaffingMatrix[] {
  const found: StaffingMatrix[] = [];
  const figures = figureRows(sheet.grid);
  for (const [row, cells] of sheet.rows) {
    if (!figures.below(row)) continue;
    const measured = cells.filter(({ heading }) => isPlain(heading) && measureOf(heading) !== null);
    const seeds = measured.length > 0 ? measured : bodiesIn(cells);
    if (seeds.length === 0) continue;
    for (const segment of segmentsOf(sheet, seeds)) {
      const first = segment[0];
      const at = first && gridAddress(sheet.grid, row, first.column);
      if (!first || !at || found.slice(-RECENT).some(({ block }) => holds(block.area, at.row, at.column))) {
        continue;
      }
      const bounds = boundsOf(sheet, found, first);
      const band = bandAround(sheet, segment, bounds);
      const complete = measured.length > 0 ? band : withMeasureFromTitle(sheet, band, row, bounds);
      const matrix = complete && readStaffingMatrix(sheet, complete, bounds);
      if (matrix) found.push(matrix);
    }
  }
  return found;
}

const TITLES = 6; // rows above the headings in which a title may stand
const RECENT = 20; // blocks come from top to bottom, so only the last ones can touch

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Two bodies or more side by side: the columns of a table whose title alone says what it counts. */
function bodiesIn(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const bodies = cells.filter(
    ({ heading }) => isPlain(heading) && (bodyOf(heading) !== null || isTogether(heading)),
  );
  return new Set(bodies.map(({ heading }) => bodyOf(heading)).filter(Boolean)).size > 1 ? bodies : [];
}

/** Gives the columns the measure of the nearest title that names one; null where none does, or the columns do themselves. */
function withMeasureFromTitle(
  sheet: SheetHeadings,
  band: HeadingBand,
  row: number,
  bounds: Bounds,
): HeadingBand | null {
  const measureIn = (of: number) =>
    (sheet.rows.get(of) ?? []).find(
      ({ column, heading }) =>
        column >= bounds.firstColumn && column <= band.right + 1 && measureOf(heading) !== null,
    );
  for (let below = row + 1; below <= band.bottom + 1; below += 1) if (measureIn(below)) return null;
  for (let above = row - 1; above >= Math.max(bounds.firstRow, row - TITLES); above -= 1) {
    const title = measureIn(above);
    if (title) return { ...band, title: { ...title, text: title.heading.text } };
    // Figures in between belong to another table, and so does its title.
    if ((sheet.grid.values[above] ?? []).some(isFigure)) return null;
  }
  return null;
}

/** A block ends where the ones found before lie: above it, and to its left in the same rows. */
function boundsOf(sheet: SheetHeadings, found: readonly StaffingMatrix[], seed: HeadingCell): Bounds {
  const { row, column } = gridAddress(sheet.grid, seed.row, seed.column);
  let firstRow = sheet.grid.area.row;
  let firstColumn = sheet.grid.area.column;
  for (const { block } of found.slice(-RECENT)) {
    const { area } = block;
    if (area.row + area.rows <= row) firstRow = Math.max(firstRow, area.row + area.rows);
    else if (area.column + area.columns <= column) {
      firstColumn = Math.max(firstColumn, area.column + area.columns);
    }
  }
  return { firstRow: firstRow - sheet.grid.area.row, firstColumn: firstColumn - sheet.grid.area.column };
}
