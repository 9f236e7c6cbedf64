import { isEmpty } from "./cell-content";
import type { SheetCells } from "./sheet-cells";

export type Extent = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** First and last column in use of each row of the file, in pairs; -1 where there is none. */
type RowExtents = { readonly values: Int32Array; readonly formats: Int32Array };

const known = new WeakMap<SheetCells, RowExtents>();

function extentsOf(cells: SheetCells): RowExtents {
  const found = known.get(cells);
  if (found) return found;
  const size = cells.rows.length * 2;
  const extents = { values: new Int32Array(size).fill(-1), formats: new Int32Array(size).fill(-1) };
  const { body, prefix } = cells.text;
  for (const [i, place] of cells.rows.entries()) {
    for (const cell of cells.rawRow(place)) {
      const hasValue =
        cell.inner >= 0 &&
        (body.startsWith(`<${prefix}v>`, cell.inner) || !isEmpty(cells.rawContent(place.row, cell)));
      for (const [list, counts] of [
        [extents.values, hasValue],
        [extents.formats, hasValue || (cell.style ?? 0) !== 0],
      ] as const) {
        if (!counts) continue;
        if ((list[2 * i] ?? -1) < 0) list[2 * i] = cell.column;
        list[2 * i + 1] = cell.column;
      }
    }
  }
  known.set(cells, extents);
  return extents;
}

type Answer = { readonly version: number; readonly extent: Extent | null };

const answers = { values: new WeakMap<SheetCells, Answer>(), formats: new WeakMap<SheetCells, Answer>() };

/** The smallest rectangle that holds every cell with content or, for "formats", with a style too. */
export function usedExtent(cells: SheetCells, include: "values" | "formats"): Extent | null {
  const known = answers[include].get(cells);
  if (known?.version === cells.version) return known.extent;
  const extent = findExtent(cells, include);
  answers[include].set(cells, { version: cells.version, extent });
  return extent;
}

function findExtent(cells: SheetCells, include: "values" | "formats"): Extent | null {
  const extents = extentsOf(cells)[include];
  let extent: Extent | null = null;
  const widen = (row: number, left: number, right: number) => {
    extent = extent
      ? {
          top: extent.top,
          left: Math.min(extent.left, left),
          bottom: row,
          right: Math.max(extent.right, right),
        }
      : { top: row, left, bottom: row, right };
  };
  for (const [row, place] of cells.allRows()) {
    const edits = cells.edits.get(row);
    if (!edits) {
      const i = cells.indexOf(row);
      const left = extents[2 * i] ?? -1;
      if (left >= 0) widen(row, left, extents[2 * i + 1] ?? left);
      continue;
    }
    const raws = new Map((place ? cells.rawRow(place) : []).map((cell) => [cell.column, cell]));
    for (const column of new Set([...raws.keys(), ...edits.keys()])) {
      const style = edits.get(column)?.style;
      const base = style ? style.base : (raws.get(column)?.style ?? 0);
      const formatted = include === "formats" && (Boolean(style?.change) || base !== 0);
      if (formatted || !isEmpty(cells.get(row, column))) widen(row, column, column);
    }
  }
  return extent;
}
