import type { Level } from "../model/unit-cost";
import { valueAt } from "../sheet/grid";
import { readGrade } from "./grade";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { costTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";

/** One cost: its cell, whose levels it is of, and all that is said of it, the nearest first. */
export type CostCell = {
  readonly row: number;
  readonly column: number;
  readonly levels: readonly Level[];
  readonly tiers: readonly CostTier[];
};

/** A table of costs by level, whichever way round. */
export type CostLayout = {
  /** From the grid's corner; `bottom` is the last row with a level or a cost. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly CostCell[];
  /** The cells that name what stands below or beside them, for the evidence. */
  readonly named: readonly {
    readonly row: number;
    readonly column: number;
    readonly field: "level" | "entity" | "statute" | "cost";
  }[];
  readonly leftOut: readonly {
    readonly row: number;
    readonly column: number;
    readonly what: "other-column" | "row-without-figures";
  }[];
  /** How many rows (or columns) of levels it has. */
  readonly lines: number;
};

/** The levels and grades that a cell names: B1, B2 and B3 of "B 1- 3"; none for any other text, or an acting grade. */
export function levelsIn(text: string): readonly Level[] {
  const read = text.length > 0 && text.length <= 40 ? readGrade(text) : null;
  if (!read || read.acting) return [];
  if (read.grade === null) return [read.level];
  const range = /^[A-E](\d+)-(\d+)$/u.exec(read.grade);
  if (!range) return [read.grade];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: last - first + 1 }, (_, index) => `${read.level}${String(first + index)}`);
}

/** How many rows of headings stand above the one of the levels, and how far apart rows may stand. */
export const TIERS = 3;
export const GAP = 2;
/** A list with more lines than this is one of agents. */
const MOST_LINES = 500;

/** Levels down, below a row whose cell over them names a level, or is empty. */
export function levelsDown(
  sheet: SheetHeadings,
  row: number,
  column: number,
  firstRow: number,
): CostLayout | null {
  const { grid } = sheet;
  const first = nextLevel(sheet, row + 1, column);
  if (first === null) return null;
  let top = row;
  while (top > firstRow && row - top < TIERS && isHead(sheet, top - 1, column)) top -= 1;
  let bottom = row;
  while (bottom + 1 < first && isHead(sheet, bottom + 1, column)) bottom += 1;
  const keys = keyColumns(sheet, top, bottom, column);
  const costs: { column: number; tiers: readonly CostTier[] }[] = [];
  const leftOut: CostLayout["leftOut"][number][] = [];
  const left = [column, ...keys.map((key) => key.column)];
  for (let at = Math.min(...left); at < grid.area.columns; at += 1) {
    if (left.includes(at)) continue;
    const tiers = tiersOver(sheet, top, bottom, at, left);
    if (tiers.length === 0) {
      // Two empty columns end a table.
      if (at > Math.max(...left, ...costs.map((cost) => cost.column)) + 1) break;
      continue;
    }
    if (levelsIn(tiers[0]?.text ?? "").length > 0) continue;
    if (tiers.some(({ other }) => other) || !tiers.slice(0, 1).some(saysSomething)) {
      leftOut.push({ row: tiers[0]?.row ?? bottom, column: at, what: "other-column" });
    } else costs.push({ column: at, tiers });
  }
  const cells: CostCell[] = [];
  let context: readonly CostTier[] = [];
  let held: readonly (CostTier | null)[] = keys.map(() => null);
  let levels: readonly Level[] = [];
  let last = row;
  let lines = 0;
  for (let at = bottom + 1; at < grid.values.length && at - last <= GAP; at += 1) {
    const text = labelOf(valueAt(grid, at, column));
    const own = levelsIn(text);
    const beside = keys.map((key) => costTierAt(sheet, at, key.column));
    const figures = costs.some((cost) => typeof valueAt(grid, at, cost.column) === "number");
    if (
      own.length === 0 &&
      text === "" &&
      figures &&
      levels.length > 0 &&
      beside.some((tier) => tier !== null)
    ) {
      // A merged level stands for the statutes below it.
    } else if (own.length > 0) levels = own;
    else {
      const group = figures ? null : groupIn(sheet, at, [...left, ...costs.map((cost) => cost.column)]);
      if (group && isAbout(group)) {
        context = [
          group,
          ...context.filter((one) => (group.entity ? one.entity === null : one.statute === null)),
        ];
        held = keys.map(() => null);
        levels = [];
        last = at;
      } else if (group && text !== "" && costs.some((cost) => !isBlank(valueAt(grid, at, cost.column))))
        break;
      continue;
    }
    if (lines >= MOST_LINES) return null;
    held = keys.map((_, index) => beside[index] ?? held[index] ?? null);
    last = at;
    lines += 1;
    const said = [...held.flatMap((tier) => tier ?? []), ...context];
    for (const cost of costs)
      cells.push({ row: at, column: cost.column, levels, tiers: [...cost.tiers, ...said] });
  }
  const columns = [...left, ...costs.map((cost) => cost.column)];
  return {
    top: Math.min(top, ...costs.flatMap(({ tiers }) => tiers.map((tier) => tier.row))),
    bottom: last,
    left: Math.min(...columns),
    right: Math.max(...columns),
    cells,
    named: [
      { row, column, field: "level" },
      ...keys,
      ...costs.map((cost) => ({
        row: cost.tiers[0]?.row ?? row,
        column: cost.column,
        field: "cost" as const,
      })),
    ],
    leftOut,
    lines,
  };
}

/** The first row with a level in a column, at most two rows of other headings or groups below. */
function nextLevel(sheet: SheetHeadings, from: number, column: number): number | null {
  for (let row = from; row <= from + TIERS; row += 1) {
    if (levelsIn(labelOf(valueAt(sheet.grid, row, column))).length > 0) return row;
  }
  return null;
}

/** A row without figures that says something over columns right of the levels. */
function isHead(sheet: SheetHeadings, row: number, column: number): boolean {
  const values = sheet.grid.values[row] ?? [];
  let said = false;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? null;
    if (isBlank(value)) continue;
    if (typeof value === "number" && !(Number.isInteger(value) && value >= 1990 && value <= 2100))
      return false;
    if (at === column) {
      if (levelsIn(labelOf(value)).length > 0) return false;
      continue;
    }
    const tier = costTierAt(sheet, row, at);
    if (at > column && tier && (tier.cost || tier.entity || tier.statute || tier.year !== null)) said = true;
  }
  return said;
}

/** The columns of bodies, statutes and years beside the levels. */
function keyColumns(
  sheet: SheetHeadings,
  top: number,
  bottom: number,
  level: number,
): { row: number; column: number; field: "entity" | "statute" }[] {
  const found: { row: number; column: number; field: "entity" | "statute" }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const values = sheet.grid.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      if (column === level || found.some((one) => one.column === column)) continue;
      const text = labelOf(values[column] ?? null);
      const fields = sheet.at(row, column)?.fields;
      if (fields?.has("entity") === true && !fields.has("cost")) found.push({ row, column, field: "entity" });
      else if (fields?.has("statute") === true && !fields.has("cost"))
        found.push({ row, column, field: "statute" });
      else if (
        /^(?:ann[ée]e|jaar|year|exercice|dienstjaar)(?: ?[/|-] ?(?:ann[ée]e|jaar|year))?$/iu.test(text)
      ) {
        found.push({ row, column, field: "statute" });
      }
    }
  }
  return found;
}

/** The cells over a column from the lowest up; a merged one stands for the columns right of it that have headings below. */
function tiersOver(
  sheet: SheetHeadings,
  top: number,
  bottom: number,
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
    if (tiers.length === 0) continue;
    let from = column - 1;
    while (from >= 0 && isBlank(valueAt(sheet.grid, row, from))) from -= 1;
    const below = Array.from({ length: bottom - row }, (_, index) => row + 1 + index);
    if (from < 0 || names.includes(from) || below.every((at) => isBlank(valueAt(sheet.grid, at, from))))
      continue;
    const merged = costTierAt(sheet, row, from);
    if (merged) tiers.push(merged);
  }
  return tiers;
}

function saysSomething({ cost, entity, statute, year, neutral }: CostTier): boolean {
  return cost || neutral || entity !== null || statute !== null || year !== null;
}

/** The only text of a row. */
function groupIn(sheet: SheetHeadings, row: number, columns: readonly number[]): CostTier | null {
  const said = columns.toSorted((a, b) => a - b).flatMap((column) => costTierAt(sheet, row, column) ?? []);
  return said[0] ?? null;
}

/** A group row is all about a body or a statute. */
export function isAbout(tier: CostTier): boolean {
  return (tier.entity !== null || tier.statute !== null) && !tier.other && tier.text.length < 60;
}
