import type { Finding } from "../../../src/model/finding";
import { formatAddress } from "../../../src/sheet/a1";
import { areaContains } from "../../../src/sheet/address";
import type { Address, Area } from "../../../src/sheet/address";
import type { Scan } from "../../../src/source/scan";
import type { DrawnSheet } from "../drawn-sheet";
import { thingsOf } from "../read-things";
import { placeKey, placesNow } from "./mutable-book";
import type { MutableSheet } from "./mutable-book";

/** A figure of the workbook as it was, and the cells from the top of its sheet that say what it is. */
export type Known = {
  readonly at: Address;
  readonly amount: number;
  /** Its block's first row with a figure: all above may be headings. */
  readonly firstRow: number;
};

/** The numbers that were read from cells of the workbook as it was. */
export function knownFigures(scan: Scan): Known[] {
  const figures = thingsOf(scan).flatMap((thing) => thing.figures);
  return figures.flatMap(({ at, amount }) => {
    if (amount === null) return [];
    const block = scan.blocks.find(({ area }) => areaContains(area, at));
    const rows = figures.flatMap((one) =>
      block && areaContains(block.area, one.at)
        ? [one.at.row]
        : one.at.sheet === at.sheet
          ? [one.at.row]
          : [],
    );
    return [{ at, amount, firstRow: Math.min(at.row, ...rows) }];
  });
}

/**
 * Figures that were read, of which row and headings are as they were, and that are gone without a word: nothing that is said
 * or shown is about their row, column or block.
 */
export function lostInSilence(
  known: readonly Known[],
  original: readonly DrawnSheet[],
  book: readonly MutableSheet[],
  scan: Scan,
  findings: readonly Finding[],
): string[] {
  const now = placesNow(book);
  const read = new Set(thingsOf(scan).flatMap(({ figures }) => figures.map(({ at }) => placeKey(at))));
  const told = toldAreas(scan, findings);
  return known.flatMap((figure) => {
    const place = now.get(placeKey(figure.at));
    if (!place || read.has(placeKey(place)) || !isAsItWas(figure, place, original, book, now)) return [];
    if (told.blocks.some((area) => areaContains(area, place))) return [];
    if (told.lines.some((area) => isAcross(area, place))) return [];
    return [`${figure.amount} at ${formatAddress(place)} (was ${formatAddress(figure.at)})`];
  });
}

/** What is said, shown as left out, or shown as not understood. */
function toldAreas(scan: Scan, findings: readonly Finding[]): { lines: Area[]; blocks: Area[] } {
  const unsure = scan.blocks.filter(({ kind, confidence }) => kind === "unknown" || confidence < 0.5);
  const leftOut = scan.blocks.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === "left-out" ? [one.at] : [])),
  );
  return {
    lines: [...leftOut, ...findings.flatMap(({ at }) => at ?? [])],
    blocks: unsure.map(({ area }) => area),
  };
}

function isAcross(area: Area, cell: Address): boolean {
  if (area.sheet !== cell.sheet) return false;
  const inRows = cell.row >= area.row && cell.row < area.row + area.rows;
  const inColumns = cell.column >= area.column && cell.column < area.column + area.columns;
  return inRows || inColumns;
}

/** Whether the figure's row and all that stands above its block's figures is there, in its order, and nothing new among it. */
function isAsItWas(
  { at, firstRow }: Known,
  place: Address,
  original: readonly DrawnSheet[],
  book: readonly MutableSheet[],
  now: ReadonlyMap<string, Address>,
): boolean {
  const before = original.find(({ name }) => name === at.sheet);
  const after = book.find(({ name }) => name === place.sheet);
  if (!before || !after) return false;
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const [down, line] of before.values.entries()) {
    const row = before.row + down;
    if (row >= firstRow && row !== at.row) continue;
    for (const [across, value] of line.entries()) {
      if (value === null) continue;
      const there = now.get(placeKey({ sheet: at.sheet, row, column: before.column + across }));
      if (there?.sheet !== place.sheet) return false;
      if ((rows.get(row) ?? there.row) !== there.row) return false;
      if ((columns.get(before.column + across) ?? there.column) !== there.column) return false;
      rows.set(row, there.row);
      columns.set(before.column + across, there.column);
    }
  }
  if (!isRising(rows) || !isRising(columns)) return false;
  const headingEnd = Math.max(0, ...[...rows].flatMap(([row, there]) => (row < firstRow ? [there + 1] : [])));
  return after.cells.every((line, down) => {
    const row = after.row + down;
    if (row >= headingEnd && row !== place.row) return true;
    return line.every(({ value, from }) => value === null || from !== null);
  });
}

function isRising(moved: ReadonlyMap<number, number>): boolean {
  const sorted = [...moved].sort(([a], [b]) => a - b).map(([, there]) => there);
  return sorted.every((there, index) => index === 0 || there > (sorted[index - 1] ?? -1));
}
