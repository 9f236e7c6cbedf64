import type { Area } from "../../sheet/address";
import type { Cell, Edge, Sheet, Style } from "../book";
import { type CellText, type Rendering, cellText } from "./cell-picture";
import { type Box, type SheetGeometry, boxOf } from "./sheet-geometry";
import { tableLook, withTable } from "./table-look";

/** One cell ready to be drawn; boxes are in pixels of the whole sheet. */
export type CellPicture = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
  readonly style: Style;
  readonly content: CellText | null;
  /** Where the text may stand: the box, or wider where it runs into empty neighbours. */
  readonly textBox: Box;
  readonly edges: Edges | null;
  readonly filter: boolean;
  readonly stale: boolean;
};

export type Edges = {
  readonly top: Edge | null;
  readonly bottom: Edge | null;
  readonly left: Edge | null;
  readonly right: Edge | null;
};

/** The columns to draw, from `first` up to and with `last`. */
export type ColumnWindow = { readonly first: number; readonly last: number };

/** How far beyond the window a text is looked for that may run into it. */
const REACH = 24;

/**
 * What one row shows within some columns: every cell with content, fill or borders, and the active cell. Cells under a
 * merged area are left out; the area itself is drawn by `mergePicture`.
 */
export function rowPicture(
  sheet: Sheet,
  row: number,
  columns: ColumnWindow,
  geometry: SheetGeometry,
  rendering: Rendering,
  active: number | null,
): readonly CellPicture[] {
  if (geometry.rows.length(row) === 0) return [];
  const merges = sheet.merges.filter((area) => row >= area.row && row < area.row + area.rows);
  const merged = (column: number): boolean =>
    merges.some((area) => column >= area.column && column < area.column + area.columns);
  const free = (column: number): boolean => sheet.cell(row, column).value === null && !merged(column);

  const pictures: CellPicture[] = [];
  const first = Math.max(0, columns.first - REACH);
  const last = Math.min(geometry.columns.count - 1, columns.last + REACH);
  for (let column = first; column <= last; column += 1) {
    if (merged(column) || geometry.columns.length(column) === 0) continue;
    const inside = column >= columns.first && column <= columns.last;
    const cell = sheet.cell(row, column);
    if (!inside && typeof cell.value !== "string") continue;
    const area = { row, column, rows: 1, columns: 1 };
    const picture = pictureOf(sheet, cell, area, geometry, rendering);
    const spread = picture.content === null ? picture : spreadText(picture, sheet, geometry, free);
    const visible = spread.content !== null || spread.style.fill !== null || spread.edges !== null;
    if (inside ? visible || column === active || spread.filter : overlaps(spread, columns, geometry)) {
      pictures.push(spread);
    }
  }
  return pictures;
}

/** A merged area, drawn as one cell with the content of its first. */
export function mergePicture(
  sheet: Sheet,
  area: Area,
  geometry: SheetGeometry,
  rendering: Rendering,
): CellPicture {
  const picture = pictureOf(sheet, sheet.cell(area.row, area.column), area, geometry, rendering);
  const end = sheet.style(area.row + area.rows - 1, area.column + area.columns - 1);
  const edges = edgesOf({ ...picture.style, borderRight: end.borderRight, borderBottom: end.borderBottom });
  return { ...picture, edges };
}

function pictureOf(
  sheet: Sheet,
  cell: Cell,
  area: Omit<Area, "sheet">,
  geometry: SheetGeometry,
  rendering: Rendering,
): CellPicture {
  const look = tableLook(sheet, area.row, area.column);
  const style = withTable(sheet.style(area.row, area.column), look);
  const box = boxOf(geometry, area);
  const filter = look?.filter ?? false;
  const content = cell.value === null ? null : cellText(cell, style, box.width, rendering);
  const edges = edgesOf(style);
  return { ...area, box, style, content, textBox: box, edges, filter, stale: cell.stale };
}

/** Lets text run over its borders into empty cells, as far as it needs; centred across a selection, over all of that. */
function spreadText(
  picture: CellPicture,
  sheet: Sheet,
  geometry: SheetGeometry,
  free: (column: number) => boolean,
): CellPicture {
  const { row, column, box, content, style } = picture;
  const { columns } = geometry;
  const across = (at: number): boolean =>
    free(at) && sheet.style(row, at).horizontal === "CenterAcrossSelection";
  if (style.horizontal === "CenterAcrossSelection") {
    let end = column + 1;
    while (end < columns.count && across(end)) end += 1;
    return { ...picture, textBox: { ...box, width: columns.start(end) - box.left } };
  }
  const excess = (content?.overflow ?? 0) - box.width;
  if (content === null || excess <= 0) return picture;

  const wanted = content.align === "center" ? excess / 2 : excess;
  let { left, width } = box;
  if (content.align !== "left") {
    for (let at = column - 1; at >= 0 && box.left - left < wanted && free(at); at -= 1) {
      left -= columns.length(at);
      width += columns.length(at);
    }
  }
  if (content.align !== "right") {
    const end = box.left + box.width;
    for (let at = column + 1; at < columns.count && left + width - end < wanted && free(at); at += 1) {
      width += columns.length(at);
    }
  }
  return { ...picture, textBox: { ...box, left, width } };
}

function overlaps(picture: CellPicture, columns: ColumnWindow, geometry: SheetGeometry): boolean {
  const { textBox } = picture;
  return (
    textBox.left < geometry.columns.start(columns.last + 1) &&
    textBox.left + textBox.width > geometry.columns.start(columns.first)
  );
}

function edgesOf(style: Style): Edges | null {
  const { borderTop: top, borderBottom: bottom, borderLeft: left, borderRight: right } = style;
  return top === null && bottom === null && left === null && right === null
    ? null
    : { top, bottom, left, right };
}
