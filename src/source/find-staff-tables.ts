import { gridAddress } from "../sheet/grid";
import type { SheetHeadings } from "./sheet-headings";
import { readStaffTable } from "./staff-table";
import type { StaffTable } from "./staff-table";
import { bandsAt, seedRows } from "./staff-table-band";
import type { StaffingSource } from "./staffing-source";
import type { Bounds } from "./titles";

const RECENT = 20; // tables come from top to bottom, so only the last ones can touch

/**
 * All tables of staff of a sheet that tell more than services × bodies: the official personnel annex, years across, levels,
 * cells, bodies down. From top to bottom, those side by side from left to right.
 */
export function findStaffTables(sheet: SheetHeadings): StaffingSource[] {
  const found: StaffTable[] = [];
  for (const row of seedRows(sheet)) {
    const absolute = sheet.grid.area.row + row;
    const beside = found
      .slice(-RECENT)
      .filter(({ source: { block } }) => absolute < block.area.row + block.area.rows);
    const taken = (column: number) =>
      beside.some(
        ({ source: { block } }) =>
          column >= block.area.column && column < block.area.column + block.area.columns,
      );
    for (const band of bandsAt(sheet, row, (column) => boundsOf(sheet, found, row, column))) {
      const { column } = gridAddress(sheet.grid, row, band.right);
      if (taken(column)) continue;
      const table = readStaffTable(sheet, band, boundsOf(sheet, found, row, band.right), found);
      if (table) found.push(table);
    }
  }
  return found.map(({ source }) => source);
}

/** A table ends where the ones found before lie: above it, and to its left in the same rows. */
function boundsOf(
  sheet: SheetHeadings,
  found: readonly StaffTable[],
  seedRow: number,
  seedColumn: number,
): Bounds {
  const { row, column } = gridAddress(sheet.grid, seedRow, seedColumn);
  let firstRow = sheet.grid.area.row;
  let firstColumn = sheet.grid.area.column;
  for (const {
    source: {
      block: { area },
    },
  } of found.slice(-RECENT)) {
    if (area.row + area.rows <= row) firstRow = Math.max(firstRow, area.row + area.rows);
    else if (area.column + area.columns <= column)
      firstColumn = Math.max(firstColumn, area.column + area.columns);
  }
  return { firstRow: firstRow - sheet.grid.area.row, firstColumn: firstColumn - sheet.grid.area.column };
}
