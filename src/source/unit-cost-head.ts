import { valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { levelsIn, TIERS } from "./unit-cost-layout";
import { costTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";

/** The heading rows of a table with levels down, and the columns that are its own: another one may stand beside it. */
export type CostHead = {
  readonly top: number;
  readonly bottom: number;
  /** The first row with a level. */
  readonly first: number;
  readonly left: number;
  readonly right: number;
};

export type KeyColumn = {
  readonly row: number;
  readonly column: number;
  readonly field: "entity" | "statute";
};

/** The heading rows around the one over a column of levels; null where no level stands below. */
export function costHead(
  sheet: SheetHeadings,
  row: number,
  column: number,
  firstRow: number,
): CostHead | null {
  const first = nextLevel(sheet, row + 1, column);
  if (first === null) return null;
  const range = rangeAround(sheet, row, first, column);
  const says = (at: number) => isHead(sheet, at, column, { ...range, below: at > row });
  let top = row;
  while (top > firstRow && row - top < TIERS && says(top - 1)) top -= 1;
  let bottom = row;
  while (bottom + 1 < first && says(bottom + 1)) bottom += 1;
  return { top, bottom, first, ...range };
}

/** The first row with a level in a column, at most three rows of other headings or groups below. */
function nextLevel(sheet: SheetHeadings, from: number, column: number): number | null {
  for (let row = from; row <= from + TIERS; row += 1) {
    if (hasLevel(sheet, row, column)) return row;
  }
  return null;
}

function hasLevel(sheet: SheetHeadings, row: number, column: number): boolean {
  const value = valueAt(sheet.grid, row, column);
  return typeof value === "string" && levelsIn(value.trim()).length > 0;
}

/** An empty column with levels beyond it divides two tables. */
function rangeAround(
  { grid, ...sheet }: SheetHeadings,
  row: number,
  first: number,
  column: number,
): { readonly left: number; readonly right: number } {
  const whole = { grid, ...sheet };
  const empty = (at: number) => {
    for (let line = row; line <= first + 1; line += 1) {
      if (!isBlank(valueAt(grid, line, at))) return false;
    }
    return true;
  };
  let left = 0;
  for (let at = column - 1, gap: number | null = null; at >= 0; at -= 1) {
    if (empty(at)) gap ??= at;
    else if (gap !== null && hasLevel(whole, first, at)) {
      left = gap + 1;
      break;
    }
  }
  const last = grid.area.columns - 1;
  for (let at = column + 1, gap: number | null = null; at <= last; at += 1) {
    if (empty(at)) gap ??= at;
    else if (gap !== null && hasLevel(whole, first, at)) return { left, right: gap - 1 };
  }
  return { left, right: last };
}

/** A row without figures that says something beside the levels; below their heading also one of costs, merged over all. */
function isHead(
  sheet: SheetHeadings,
  row: number,
  column: number,
  { left, right, below }: { readonly left: number; readonly right: number; readonly below: boolean },
): boolean {
  let said = false;
  for (let at = left; at <= right; at += 1) {
    const value = valueAt(sheet.grid, row, at);
    if (isBlank(value)) continue;
    if (typeof value === "number" && !(Number.isInteger(value) && value >= 1990 && value <= 2100))
      return false;
    if (at === column && hasLevel(sheet, row, at)) return false;
    const tier = costTierAt(sheet, row, at);
    const speaks =
      tier !== null && (tier.cost || tier.entity !== null || tier.statute !== null || tier.year !== null);
    if (speaks && (at > column || (below && at === column && tier.cost))) said = true;
  }
  return said;
}

/** The columns of bodies, statutes and years beside the levels. */
export function keyColumns(sheet: SheetHeadings, head: CostHead, level: number): readonly KeyColumn[] {
  const found: KeyColumn[] = [];
  for (let row = head.top; row <= head.bottom; row += 1) {
    for (let column = head.left; column <= head.right; column += 1) {
      if (column === level || found.some((one) => one.column === column)) continue;
      const text = labelOf(valueAt(sheet.grid, row, column));
      const fields = sheet.at(row, column)?.fields;
      if (text === "" || fields?.has("cost") === true) continue;
      if (fields?.has("entity") === true) found.push({ row, column, field: "entity" });
      else if (fields?.has("statute") === true || YEAR.test(text) || holdsStatutes(sheet, head, column)) {
        found.push({ row, column, field: "statute" });
      }
    }
  }
  return found;
}

const YEAR = /^(?:ann[ée]e|jaar|year|exercice|dienstjaar)(?: ?[/|-] ?(?:ann[ée]e|jaar|year))?$/iu;

/** "Stat." over texts, not amounts: it names the statutory, or the statute. */
function holdsStatutes(sheet: SheetHeadings, { first }: CostHead, column: number): boolean {
  const values = [0, 1, 2, 3].map((by) => valueAt(sheet.grid, first + by, column));
  const texts = values.flatMap((value) => (typeof value === "string" && value.trim() !== "" ? [value] : []));
  const named = Array.from({ length: 3 }, (_, by) => sheet.at(first - 1 - by, column));
  const statute = named.some((heading) => heading?.fields.has("statutory"));
  return (
    statute &&
    texts.length > 0 &&
    values.every((value) => value === null || typeof value === "string") &&
    !texts.some((text) => /\d{3}/u.test(text))
  );
}

/** The cells over a column from the lowest up; a merged one stands for the columns right of it that have headings below. */
export function tiersOver(
  sheet: SheetHeadings,
  { top, bottom, left }: CostHead,
  column: number,
  names: readonly number[],
): readonly CostTier[] {
  const tiers: CostTier[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const own = costTierAt(sheet, row, column);
    if (own) {
      tiers.push(own);
      continue;
    }
    let from = column - 1;
    while (from >= left && isBlank(valueAt(sheet.grid, row, from))) from -= 1;
    if (from < left || !covers(sheet, { row, bottom, from, told: tiers.length > 0 }, names)) continue;
    const merged = costTierAt(sheet, row, from);
    if (merged) tiers.push(merged);
  }
  return tiers;
}

/** Whether a cell stands for those right of it: it has headings below itself, or it lies over the levels, too. */
function covers(
  sheet: SheetHeadings,
  { row, bottom, from, told }: { row: number; bottom: number; from: number; told: boolean },
  names: readonly number[],
): boolean {
  if (names.includes(from)) {
    const fields = sheet.at(row, from)?.fields;
    const names =
      fields?.has("level") === true || fields?.has("grade") === true || fields?.has("statute") === true;
    return !names && fields?.has("entity") !== true;
  }
  if (!told) return false;
  for (let below = row + 1; below <= bottom; below += 1) {
    if (!isBlank(valueAt(sheet.grid, below, from))) return true;
  }
  return false;
}
