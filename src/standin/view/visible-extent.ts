import type { SheetGeometry } from "./sheet-geometry";

/** Rows and columns to draw, ends included; `last` below `first` is none. */
export type Extent = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** Rows are drawn in steps of so many, and columns too, so that a small scroll moves what is drawn already. */
const STEP = { rows: 16, columns: 8 };

/**
 * What has to be drawn for a part of the sheet, in its pixels, to be covered. With frozen rows or columns each pane asks
 * for its own part, and `least` and `most` keep it on its side.
 */
export function extentOf(
  geometry: SheetGeometry,
  part: { left: number; top: number; width: number; height: number },
  least: { row: number; column: number },
  most: { row: number; column: number },
): Extent {
  const { rows, columns } = geometry;
  const stepDown = (index: number, step: number): number => Math.floor(index / step) * step;
  const stepUp = (index: number, step: number): number => stepDown(index, step) + step - 1;
  return {
    firstRow: Math.max(least.row, stepDown(rows.at(part.top), STEP.rows)),
    lastRow: Math.min(most.row, rows.count - 1, stepUp(rows.at(part.top + part.height), STEP.rows)),
    firstColumn: Math.max(least.column, stepDown(columns.at(part.left), STEP.columns)),
    lastColumn: Math.min(
      most.column,
      columns.count - 1,
      stepUp(columns.at(part.left + part.width), STEP.columns),
    ),
  };
}
