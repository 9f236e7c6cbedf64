import type { ReactElement } from "react";
import { columnName } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import type { SheetGeometry } from "./sheet-geometry";
import { COLUMN_HEADING_HEIGHT, type PanePlace, rowHeadingWidth } from "./viewport";

export type HeadingsProps = {
  readonly geometry: SheetGeometry;
  readonly selection: Area;
  readonly pane: PanePlace;
};

/** The letters above one pane. */
export function ColumnHeadings({ geometry, selection, pane }: HeadingsProps): ReactElement {
  const { columns } = geometry;
  const cells = [];
  for (let column = pane.extent.firstColumn; column <= pane.extent.lastColumn; column += 1) {
    const width = columns.length(column);
    if (width === 0) continue;
    const chosen = column >= selection.column && column < selection.column + selection.columns;
    cells.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={chosen ? "sv-heading sv-chosen" : "sv-heading"}
        style={{ left: columns.start(column) - pane.from.left, width, height: COLUMN_HEADING_HEIGHT }}
      >
        {columnName(column)}
      </div>,
    );
  }
  const { left, width } = pane.frame;
  return (
    <div className="sv-headings" role="row" style={{ left, top: 0, width, height: COLUMN_HEADING_HEIGHT }}>
      {cells}
    </div>
  );
}

/** The numbers beside one pane. */
export function RowHeadings({ geometry, selection, pane }: HeadingsProps): ReactElement {
  const { rows } = geometry;
  const headingWidth = rowHeadingWidth(geometry);
  const cells = [];
  for (let row = pane.extent.firstRow; row <= pane.extent.lastRow; row += 1) {
    const height = rows.length(row);
    if (height === 0) continue;
    const chosen = row >= selection.row && row < selection.row + selection.rows;
    cells.push(
      <div
        key={row}
        className={chosen ? "sv-heading sv-chosen" : "sv-heading"}
        style={{ top: rows.start(row) - pane.from.top, height, width: headingWidth }}
      >
        {row + 1}
      </div>,
    );
  }
  const { top, height } = pane.frame;
  return (
    <div className="sv-headings" aria-hidden="true" style={{ left: 0, top, width: headingWidth, height }}>
      {cells}
    </div>
  );
}
