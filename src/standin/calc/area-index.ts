import type { SheetArea } from "./formula-cells";

/** Things that lie in areas of a book, to be found by an area that touches theirs. */
export type AreaIndex<Item> = {
  /** Everything that touches the area, each thing once and never again. */
  readonly take: (area: SheetArea) => readonly Item[];
};

type Entry<Item> = { readonly area: SheetArea; readonly item: Item; taken: boolean };

/** One column of one sheet: what lies in a single cell of it by row, what is larger one after another. */
type Column<Item> = { readonly cells: Map<number, Entry<Item>[]>; larger: Entry<Item>[] };

/** A whole row is no reason to look at 16.384 columns. */
const WIDE = 256;

/** Looking everything over for each changed cell would take time by the square of the formulas. */
export function areaIndex<Item>(
  items: Iterable<{ readonly area: SheetArea; readonly item: Item }>,
): AreaIndex<Item> {
  const sheets = new Map<number, Map<number, Column<Item>>>();
  let wide: Entry<Item>[] = [];
  for (const { area, item } of items) {
    const entry = { area, item, taken: false };
    if (area.right - area.left >= WIDE) {
      wide.push(entry);
      continue;
    }
    const columns = entryOf(sheets, area.sheet, () => new Map<number, Column<Item>>());
    for (let column = area.left; column <= area.right; column++) {
      const place = entryOf(columns, column, (): Column<Item> => ({ cells: new Map(), larger: [] }));
      if (area.top === area.bottom) entryOf(place.cells, area.top, (): Entry<Item>[] => []).push(entry);
      else place.larger.push(entry);
    }
  }

  function take(area: SheetArea): readonly Item[] {
    const found: Item[] = [];
    const takeOne = (entry: Entry<Item>) => {
      if (!entry.taken) found.push(entry.item);
      entry.taken = true;
    };
    for (const column of columnsIn(sheets.get(area.sheet), area)) {
      for (const row of rowsIn(column.cells, area)) {
        column.cells.get(row)?.forEach(takeOne);
        column.cells.delete(row);
      }
      if (column.larger.some((entry) => entry.taken || overlap(entry.area, area))) {
        for (const entry of column.larger) if (overlap(entry.area, area)) takeOne(entry);
        column.larger = column.larger.filter(({ taken }) => !taken);
      }
    }
    for (const entry of wide) if (overlap(entry.area, area)) takeOne(entry);
    wide = wide.filter(({ taken }) => !taken);
    return found;
  }
  return { take };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function* columnsIn<Item>(
  columns: ReadonlyMap<number, Column<Item>> | undefined,
  { left, right }: SheetArea,
): Iterable<Column<Item>> {
  if (!columns) return;
  if (right - left < columns.size) {
    for (let column = left; column <= right; column++) {
      const found = columns.get(column);
      if (found) yield found;
    }
  } else {
    for (const [column, found] of columns) if (column >= left && column <= right) yield found;
  }
}

function rowsIn(cells: ReadonlyMap<number, unknown>, { top, bottom }: SheetArea): readonly number[] {
  if (cells.size === 0) return [];
  if (bottom - top >= cells.size) return [...cells.keys()].filter((row) => row >= top && row <= bottom);
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (cells.has(row)) rows.push(row);
  return rows;
}

function overlap(a: SheetArea, b: SheetArea): boolean {
  return (
    a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
  );
}
