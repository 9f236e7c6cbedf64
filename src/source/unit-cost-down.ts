import type { Level } from "../model/unit-cost";
import { valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { costHead, keyColumns, tiersOver } from "./unit-cost-head";
import type { CostHead, KeyColumn } from "./unit-cost-head";
import { GAP, isAbout, levelsIn } from "./unit-cost-layout";
import type { CostCell, CostLayout } from "./unit-cost-layout";
import { costTierAt, statuteTierAt } from "./unit-cost-tier";
import type { CostTier } from "./unit-cost-tier";
import { fold } from "./words";

type CostColumn = { readonly column: number; readonly tiers: readonly CostTier[] };

/** A list with more lines than this is one of agents. */
const MOST_LINES = 500;
const NO_LEVEL = /^(?:moyennes?|gemiddelde?n?|average|mean|total|totaal|ensemble|samen|mediane?|mediaan)\b/u;

/** Levels down, below a row whose cell over them names a level, or is empty. */
export function levelsDown(
  sheet: SheetHeadings,
  row: number,
  column: number,
  firstRow: number,
): CostLayout | null {
  const { grid } = sheet;
  const head = costHead(sheet, row, column, firstRow);
  if (!head) return null;
  const keys = keyColumns(sheet, head, column);
  const grade = gradeColumn(sheet, head, column);
  const names = [column, ...keys.map((key) => key.column), ...(grade === null ? [] : [grade])];
  const { costs, leftOut, untold } = costColumns(sheet, head, names);
  if (costs.length === 0) return null;
  const amounts = costs.map((cost) => cost.column);
  const cells: CostCell[] = [];
  const unread: CostLayout["unread"][number][] = [];
  let context: readonly CostTier[] = [];
  let held: readonly (CostTier | null)[] = keys.map(() => null);
  let levels: readonly Level[] = [];
  let last = row;
  for (let at = head.bottom + 1; at < grid.values.length && at - last <= GAP; at += 1) {
    const text = labelOf(valueAt(grid, at, column));
    const own = [grade, column].flatMap((of) =>
      of === null ? [] : [levelsIn(labelOf(valueAt(grid, at, of)))],
    );
    const told = own.find((one) => one.length > 0) ?? [];
    const beside = keys.map((key) => keyTier(sheet, at, key));
    const figures = amounts.some((of) => typeof valueAt(grid, at, of) === "number");
    const goesOn = text === "" && figures && levels.length > 0 && beside.some((tier) => tier !== null);
    if (told.length > 0) levels = told;
    // A merged level stands for the statutes below it.
    else if (!goesOn) {
      const group = figures ? null : groupIn(sheet, at, [...names, ...amounts]);
      if (group && isAbout(group)) {
        context = [group, ...context.filter((one) => (group.entity ? one.entity : one.statute) === null)];
        held = keys.map(() => null);
        levels = [];
        last = at;
      } else if (figures && text !== "" && cells.length > 0) {
        last = at;
        if (!NO_LEVEL.test(fold(text))) unread.push({ row: at, column });
        else leftOut.push({ row: at, column, what: "total-row" });
      } else if (group && text !== "" && amounts.some((of) => !isBlank(valueAt(grid, at, of)))) break;
      continue;
    }
    if (cells.length >= MOST_LINES * costs.length) return null;
    held = keys.map((_, index) => beside[index] ?? held[index] ?? null);
    last = at;
    const said = [...held.flatMap((tier) => tier ?? []), ...context];
    for (const cost of costs)
      cells.push({ row: at, column: cost.column, levels, tiers: [...cost.tiers, ...said] });
  }
  const columns = [...names, ...amounts];
  return {
    top: Math.min(head.top, ...costs.flatMap(({ tiers }) => tiers.map((tier) => tier.row))),
    bottom: last,
    left: Math.min(...columns),
    right: Math.max(...columns),
    cells,
    named: [
      { row, column, field: "level" },
      ...keys,
      ...costs.map(({ column: of, tiers }) => ({
        row: tiers[0]?.row ?? row,
        column: of,
        field: "cost" as const,
      })),
    ],
    leftOut,
    untold,
    from: head.left,
    unread,
  };
}

function keyTier(sheet: SheetHeadings, row: number, { column, field }: KeyColumn): CostTier | null {
  return field === "statute" ? statuteTierAt(sheet, row, column) : costTierAt(sheet, row, column);
}

/** A column of grades beside that of levels. */
function gradeColumn(sheet: SheetHeadings, head: CostHead, level: number): number | null {
  for (let row = head.top; row <= head.bottom; row += 1) {
    for (let column = head.left; column <= head.right; column += 1) {
      const fields = column === level ? null : sheet.at(row, column)?.fields;
      if (!fields || !(fields.has("grade") || fields.has("level")) || fields.has("cost")) continue;
      if (levelsIn(labelOf(valueAt(sheet.grid, head.first, column))).length > 0) return column;
    }
  }
  return null;
}

function costColumns(
  sheet: SheetHeadings,
  head: CostHead,
  names: readonly number[],
): {
  readonly costs: readonly CostColumn[];
  readonly leftOut: CostLayout["leftOut"][number][];
  readonly untold: CostLayout["untold"];
} {
  const costs: CostColumn[] = [];
  const leftOut: CostLayout["leftOut"][number][] = [];
  const untold: CostLayout["untold"][number][] = [];
  for (let column = Math.min(...names); column <= head.right; column += 1) {
    if (names.includes(column)) continue;
    const tiers = tiersOver(sheet, head, column, names);
    const [own] = tiers;
    const empty = isBlank(valueAt(sheet.grid, head.first, column)) && own?.column !== column;
    if (!own || empty) {
      // Two empty columns end a table.
      if (column > Math.max(...names, ...costs.map((cost) => cost.column)) + 1) break;
      continue;
    }
    const other = tiers.some((tier) => tier.other);
    if (!other && !saysSomething(own) && holdsCosts(sheet, head, column))
      untold.push({ row: own.row, column });
    if (other || !saysSomething(own)) leftOut.push({ row: own.row, column, what: "other-column" });
    else costs.push({ column, tiers });
  }
  return { costs, leftOut, untold };
}

const LEAST = 1000;

/** Most of its cells are amounts that a year's pay could be. */
function holdsCosts(sheet: SheetHeadings, { first }: CostHead, column: number): boolean {
  const values = [0, 1, 2, 3].map((by) => valueAt(sheet.grid, first + by, column));
  const told = values.filter((value) => !isBlank(value));
  return (
    told.length > 0 &&
    2 * told.filter((value) => typeof value === "number" && value >= LEAST).length > told.length
  );
}

function saysSomething({ cost, partOfYear, entity, statute, year, neutral }: CostTier): boolean {
  return cost || partOfYear || neutral || entity !== null || statute !== null || year !== null;
}

/** The first text of a row. */
function groupIn(sheet: SheetHeadings, row: number, columns: readonly number[]): CostTier | null {
  for (const column of columns.toSorted((a, b) => a - b)) {
    const tier = costTierAt(sheet, row, column);
    if (tier) return tier;
  }
  return null;
}
