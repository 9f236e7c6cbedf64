import type { Area } from "../../sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../../sheet/a1";
import type { ChartAnchor, Sheet } from "../book";
import { type Lengths, lengthsOf } from "./lengths";

/** The places of a sheet's rows and columns on the screen, a little beyond what is used, so that there is room to type. */
export type SheetGeometry = {
  readonly rows: Lengths;
  readonly columns: Lengths;
  readonly frozenRows: number;
  readonly frozenColumns: number;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const SPARE = { rows: 60, columns: 8 };
const LEAST = { rows: 120, columns: 26 };

/** The width of the widest digit of the default font, which is the unit of column widths in the file. */
const DIGIT = 7;

/** @param least rows and columns that have to lie within what is measured, such as those of the selection */
export function measureSheet(sheet: Sheet, least: { rows: number; columns: number }): SheetGeometry {
  const used = sheet.usedArea("formats");
  const usedRows = used === null ? 0 : used.row + used.rows;
  const usedColumns = used === null ? 0 : used.column + used.columns;
  const chartRows = sheet.charts.map((chart) => Math.ceil(chart.anchor.toRow));
  const chartColumns = sheet.charts.map((chart) => Math.ceil(chart.anchor.toColumn));
  const rows = Math.max(usedRows, least.rows, ...chartRows) + SPARE.rows;
  const columns = Math.max(usedColumns, least.columns, ...chartColumns) + SPARE.columns;
  return {
    rows: lengthsOf(Math.min(Math.max(rows, LEAST.rows), LAST_ROW), (row) =>
      sheet.rowHidden(row) ? 0 : pixelsOfHeight(sheet.rowHeight(row)),
    ),
    columns: lengthsOf(Math.min(Math.max(columns, LEAST.columns), LAST_COLUMN), (column) =>
      sheet.columnHidden(column) ? 0 : pixelsOfWidth(sheet.columnWidth(column)),
    ),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}

/** The box of an area in pixels of the whole sheet. */
export function boxOf(geometry: SheetGeometry, area: Omit<Area, "sheet">): Box {
  const left = geometry.columns.start(area.column);
  const top = geometry.rows.start(area.row);
  return {
    left,
    top,
    width: geometry.columns.start(area.column + area.columns) - left,
    height: geometry.rows.start(area.row + area.rows) - top,
  };
}

/** Excel's rule for the width of a column on a screen of 96 dots an inch. */
export function pixelsOfWidth(characters: number): number {
  return Math.floor(((256 * characters + Math.floor(128 / DIGIT)) / 256) * DIGIT);
}

export function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}

export function chartBox(geometry: SheetGeometry, anchor: ChartAnchor): Box {
  const left = geometry.columns.place(anchor.fromColumn);
  const top = geometry.rows.place(anchor.fromRow);
  return {
    left,
    top,
    width: Math.max(0, geometry.columns.place(anchor.toColumn) - left),
    height: Math.max(0, geometry.rows.place(anchor.toRow) - top),
  };
}
