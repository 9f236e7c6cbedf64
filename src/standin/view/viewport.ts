import type { Box, SheetGeometry } from "./sheet-geometry";
import { type Extent, extentOf } from "./visible-extent";

/** What is in sight: how far it is scrolled and how large the window on the sheet is, headings included. */
export type Viewport = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export const COLUMN_HEADING_HEIGHT = 22;

/** Wide enough for the longest row number. */
export function rowHeadingWidth(geometry: SheetGeometry): number {
  return 18 + 8 * Math.max(3, String(geometry.rows.count).length);
}

/** One of the up to four parts that frozen rows and columns make of a sheet, as it stands in the window. */
export type PanePlace = {
  readonly key: string;
  readonly frame: Box;
  /** The pixel of the sheet that stands at the corner of the frame. */
  readonly from: { readonly left: number; readonly top: number };
  readonly frozenRows: boolean;
  readonly frozenColumns: boolean;
  /** What is to be drawn in it. */
  readonly extent: Extent;
};

type Stripe = { start: number; length: number; from: number; least: number; most: number; frozen: boolean };

/** The panes of a sheet: the one that scrolls first, then the frozen ones that there are. */
export function panesOf(geometry: SheetGeometry, view: Viewport): PanePlace[] {
  const { rows, columns, frozenRows, frozenColumns } = geometry;
  const across = stripes(
    rowHeadingWidth(geometry),
    columns.start(frozenColumns),
    frozenColumns,
    view.left,
    view.width,
  );
  const down = stripes(COLUMN_HEADING_HEIGHT, rows.start(frozenRows), frozenRows, view.top, view.height);
  return down.flatMap((row) =>
    across.map((column) => {
      const from = { left: column.from, top: row.from };
      const size = { width: column.length, height: row.length };
      const least = { row: row.least, column: column.least };
      const most = { row: row.most, column: column.most };
      return {
        key: `${row.least} ${column.least}`,
        frame: { left: column.start, top: row.start, ...size },
        from,
        frozenRows: row.frozen,
        frozenColumns: column.frozen,
        extent: extentOf(geometry, { ...from, ...size }, least, most),
      };
    }),
  );
}

function stripes(
  heading: number,
  frozen: number,
  frozenCount: number,
  scrolled: number,
  room: number,
): Stripe[] {
  const moving = {
    start: heading + frozen,
    length: room - heading - frozen,
    from: frozen + scrolled,
    least: frozenCount,
    most: Infinity,
    frozen: false,
  };
  const still = { start: heading, length: frozen, from: 0, least: 0, most: frozenCount - 1, frozen: true };
  return [moving, still].filter(({ length }) => length > 0);
}

/** The pane in which a cell stands, in sight or not. */
export function paneOf(
  panes: readonly PanePlace[],
  geometry: SheetGeometry,
  cell: { row: number; column: number },
): PanePlace | null {
  const found = panes.find(
    (pane) =>
      pane.frozenRows === cell.row < geometry.frozenRows &&
      pane.frozenColumns === cell.column < geometry.frozenColumns,
  );
  return found ?? null;
}

/** A box in pixels of the sheet, in pixels of the window. */
export function boxInView(box: Box, { from, frame }: PanePlace): Box {
  return { ...box, left: box.left - from.left + frame.left, top: box.top - from.top + frame.top };
}

/** The cell under a point of the window; a point on the headings counts for the first row or column beside it. */
export function cellUnder(
  geometry: SheetGeometry,
  view: Viewport,
  point: { x: number; y: number },
): { row: number; column: number } {
  const panes = panesOf(geometry, view);
  const within = panes.find(
    ({ frame }) =>
      point.x >= frame.left &&
      point.x < frame.left + frame.width &&
      point.y >= frame.top &&
      point.y < frame.top + frame.height,
  );
  const pane = within ?? panes[0];
  if (pane === undefined) return { row: 0, column: 0 };
  return {
    row: geometry.rows.at(pane.from.top + point.y - pane.frame.top),
    column: geometry.columns.at(pane.from.left + point.x - pane.frame.left),
  };
}

/** How far to scroll so that a cell comes into sight; the same numbers where it is. */
export function scrollTo(
  geometry: SheetGeometry,
  view: Viewport,
  cell: { row: number; column: number },
): { left: number; top: number } {
  const pane = panesOf(geometry, view).find((one) => !one.frozenRows && !one.frozenColumns);
  if (pane === undefined) return { left: view.left, top: view.top };
  const reach = (start: number, length: number, from: number, room: number): number => {
    if (start < from) return start - from;
    return Math.max(0, Math.min(start - from, start + length - from - room));
  };
  const { rows, columns } = geometry;
  const left =
    cell.column < geometry.frozenColumns
      ? 0
      : reach(columns.start(cell.column), columns.length(cell.column), pane.from.left, pane.frame.width);
  const top =
    cell.row < geometry.frozenRows
      ? 0
      : reach(rows.start(cell.row), rows.length(cell.row), pane.from.top, pane.frame.height);
  return { left: view.left + left, top: view.top + top };
}
