import type { ChartAnchor } from "../book";
import type { Element } from "./xml-dom";
import { attribute, child, make, numberOf, remove } from "./xml-dom";

/** Sizes of columns and rows in EMU (914,400 to the inch), 0 where hidden. */
export type Geometry = { readonly column: (column: number) => number; readonly row: (row: number) => number };

/** Of a column so many characters wide, at 7 pixels to the digit of the default font. */
export const columnEmu = (width: number) =>
  Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) * 9525;
/** Of a row so many points high. */
export const rowEmu = (height: number) => Math.round(height * 12_700);

type Spot = {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
};

const fraction = (index: number, offset: number, size: number) =>
  index + (size > 0 ? Math.min(offset / size, 0.9999) : 0);

function readSpot(element: Element | null): Spot {
  const part = (name: string) => Number(child(element, name)?.textContent ?? 0) || 0;
  return { column: part("col"), columnOffset: part("colOff"), row: part("row"), rowOffset: part("rowOff") };
}

/** Where so many EMU from the start of line `from` end: a line number with its fraction. */
function walk(from: number, distance: number, size: (line: number) => number): number {
  let line = Math.trunc(from);
  let left = distance + (from - line) * size(line);
  for (let steps = 0; left >= size(line) && steps < 20_000; steps++) left -= size(line++);
  return size(line) > 0 ? line + left / size(line) : line;
}

// Offsets are whole EMU: what is finer than a ten-thousandth of a cell comes from their rounding.
const settled = (at: number) => Math.round(at * 10_000) / 10_000;

/** Reads a twoCellAnchor, oneCellAnchor or absoluteAnchor. */
export function readAnchor(element: Element, geometry: Geometry): ChartAnchor {
  const { fromRow, fromColumn, toRow, toColumn } = exactAnchor(element, geometry);
  return {
    fromRow: settled(fromRow),
    fromColumn: settled(fromColumn),
    toRow: settled(toRow),
    toColumn: settled(toColumn),
  };
}

function exactAnchor(element: Element, geometry: Geometry): ChartAnchor {
  const from = readSpot(child(element, "from"));
  const position = child(element, "pos");
  const fromColumn = position
    ? walk(0, numberOf(position, "x", 0), geometry.column)
    : fraction(from.column, from.columnOffset, geometry.column(from.column));
  const fromRow = position
    ? walk(0, numberOf(position, "y", 0), geometry.row)
    : fraction(from.row, from.rowOffset, geometry.row(from.row));
  const end = child(element, "to");
  if (end) {
    const to = readSpot(end);
    return {
      fromRow,
      fromColumn,
      toRow: fraction(to.row, to.rowOffset, geometry.row(to.row)),
      toColumn: fraction(to.column, to.columnOffset, geometry.column(to.column)),
    };
  }
  const extent = child(element, "ext");
  return {
    fromRow,
    fromColumn,
    toRow: walk(fromRow, numberOf(extent, "cy", 0), geometry.row),
    toColumn: walk(fromColumn, numberOf(extent, "cx", 0), geometry.column),
  };
}

function spotXml(column: number, row: number, geometry: Geometry): [name: string, value: number][] {
  const part = (at: number, size: (line: number) => number) => {
    const line = Math.trunc(at);
    return [line, Math.round((at - line) * size(line))] as const;
  };
  const [col, colOff] = part(column, geometry.column);
  const [line, rowOff] = part(row, geometry.row);
  return [
    ["col", col],
    ["colOff", colOff],
    ["row", line],
    ["rowOff", rowOff],
  ];
}

/** Moves an anchor; one that was fixed in size or place keeps that kind. */
export function writeAnchor(element: Element, anchor: ChartAnchor, geometry: Geometry): void {
  const spot = (name: string, column: number, row: number) => {
    const old = child(element, name);
    const fresh = make(element, name);
    for (const [part, value] of spotXml(column, row, geometry))
      fresh.appendChild(make(fresh, part, {}, String(value)));
    element.insertBefore(fresh, old ?? element.firstChild);
    remove(old);
  };
  const span = (from: number, to: number, size: (line: number) => number) => {
    let total = 0;
    for (let line = Math.trunc(from); line < to; line++) {
      total += size(line) * (Math.min(to, line + 1) - Math.max(from, line));
    }
    return String(Math.round(total));
  };
  const position = child(element, "pos");
  if (position) {
    position.setAttribute("x", span(0, anchor.fromColumn, geometry.column));
    position.setAttribute("y", span(0, anchor.fromRow, geometry.row));
  } else spot("from", anchor.fromColumn, anchor.fromRow);
  const extent = child(element, "ext");
  if (extent && attribute(extent, "cx") !== null) {
    extent.setAttribute("cx", span(anchor.fromColumn, anchor.toColumn, geometry.column));
    extent.setAttribute("cy", span(anchor.fromRow, anchor.toRow, geometry.row));
    return;
  }
  if (child(element, "to")) spot("to", anchor.toColumn, anchor.toRow);
  else {
    spot("to", anchor.toColumn, anchor.toRow);
    const from = child(element, "from");
    const to = child(element, "to");
    if (from && to) element.insertBefore(from, to);
  }
}
