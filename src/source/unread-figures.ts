import type { Finding } from "../model/finding";
import { formatArea } from "../sheet/a1";
import { areaContains } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { readArticleCode } from "./article-code";
import type { Block, BlockKind } from "./block";
import { headRows } from "./block-head";
import type { HeadRows } from "./block-head";
import type { Field } from "./field";
import { gathered } from "./gathered";
import { MEASURE_COMPANY } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";

/** A block with the cells whose figures were read from it, and what its reading found. */
export type ReadBlock = {
  readonly block: Block;
  readonly figures: Iterable<Address>;
  readonly findings: readonly Finding[];
};

/** What is read or told of a block, by rows and columns counted from the grid's corner. */
type Reading = {
  readonly block: Block;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly toldRows: ReadonlySet<number>;
  readonly toldColumns: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Figures that stand in the columns of a table but in no row that was read, or in its rows but in no column that was: an empty
 * row or a doubled heading has cut them off. What is said already, left out for a reason or part of another block is not among
 * them.
 */
export function unreadFigures(sheet: SheetHeadings, found: readonly ReadBlock[]): readonly Finding[] {
  const readings = found.map((one) => readingOf(sheet, one)).filter(({ rows }) => rows.size > 0);
  const areas = found.map(({ block }) => block.area);
  return readings.flatMap((reading) => [
    ...rowsOf(sheet, reading, readings, areas),
    ...columnsOf(sheet, reading, readings, areas),
  ]);
}

function readingOf({ grid }: SheetHeadings, { block, figures, findings }: ReadBlock): Reading {
  const { area, evidence } = block;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const at of figures) {
    if (at.sheet !== area.sheet) continue;
    rows.add(at.row - grid.area.row);
    columns.add(at.column - grid.area.column);
  }
  const toldRows = new Set<number>();
  const toldColumns = new Set<number>();
  const leftOut = evidence.flatMap((item) => (item.kind === "left-out" ? [item.at] : []));
  for (const at of [...leftOut, ...findings.flatMap((finding) => finding.at ?? [])]) {
    if (at.sheet !== area.sheet) continue;
    for (let row = 0; row < at.rows; row += 1) toldRows.add(at.row + row - grid.area.row);
    for (let column = 0; column < at.columns; column += 1)
      toldColumns.add(at.column + column - grid.area.column);
  }
  const [left, top] = [area.column - grid.area.column, area.row - grid.area.row];
  const [right, bottom] = [left + area.columns - 1, top + area.rows - 1];
  return { block, rows, columns, toldRows, toldColumns, left, right, top, bottom };
}

/**
 * From the block's first row down to the next block below it. Below a grand total stands what it is made of ("dont art. 60"), but
 * where a blank row, or a name in two columns, and figures in every column make it a table of its own.
 */
function rowsOf(
  sheet: SheetHeadings,
  reading: Reading,
  readings: readonly Reading[],
  areas: readonly Area[],
): readonly Finding[] {
  const { block, rows, columns, toldRows, left, right, top, bottom } = reading;
  const { grid } = sheet;
  const beside = readings.filter((one) => one.left <= right && one.right >= left);
  const next = Math.min(grid.area.rows, ...beside.flatMap((one) => (one.top > top ? [one.top] : [])));
  const total = block.evidence.some(
    (item) => item.kind === "left-out" && item.what === "total-row" && item.at.row - grid.area.row === bottom,
  );
  const { bottom: head } = headRows(sheet, block);
  const unread: Finding[] = [];
  let blank = false;
  for (let row = top; row < next; row += 1) {
    blank ||= row > bottom && (grid.values[row] ?? []).slice(left, right + 1).every(isBlank);
    if (rows.has(row) || toldRows.has(row)) continue;
    // Ratios and sums stand in rows of their own there.
    if (block.kind === "workload" && row <= bottom) continue;
    if (row > bottom && !goesOn(sheet, reading, row, total, blank)) continue;
    for (const column of columns) {
      const value = valueAt(grid, row, column);
      if (row <= head ? !isFigure(value) : typeof value !== "number") continue;
      const at = gridAddress(grid, row, column);
      if (areas.some((area) => area !== block.area && areaContains(area, at))) continue;
      unread.push(
        figuresUnread(block.area, { ...gridAddress(grid, row, left), rows: 1, columns: right - left + 1 }),
      );
      break;
    }
  }
  return gathered(unread);
}

/** Below a budget stands a summary of it: only an article makes a row one of the list. */
function goesOn(
  { grid }: SheetHeadings,
  { block, columns, left, right }: Reading,
  row: number,
  total: boolean,
  blank: boolean,
): boolean {
  const cells = (grid.values[row] ?? []).slice(left, right + 1);
  if (block.kind === "budget-list") {
    return cells.some((value) => typeof value === "string" && readArticleCode(value) !== null);
  }
  const named = blank || cells.filter((value) => typeof value === "string" && !isBlank(value)).length > 1;
  return !total || (named && [...columns].every((column) => typeof valueAt(grid, row, column) === "number"));
}

/** Lists have columns of numbers and codes that are no figures of ours; of agents, those that a heading names are. */
const ANY_COLUMN: ReadonlySet<BlockKind> = new Set(["staffing-matrix", "official-annex", "unit-costs"]);
const NAMED: readonly Field[] = ["real", "theoretical", "fte"];
const COUNTED = new Set<Field>([...MEASURE_COMPANY, "level", "grade", "cost", "statute"]);
for (const sum of ["total", "together"] as const) COUNTED.delete(sum);

/** A column tells figures where it has them in a fourth of the rows that were read. */
const OF_ROWS = 0.25;

function columnsOf(
  sheet: SheetHeadings,
  { block, rows, columns, bottom, top }: Reading,
  readings: readonly Reading[],
  areas: readonly Area[],
): readonly Finding[] {
  const { grid } = sheet;
  const named = block.kind === "staff-list";
  if (!named && !ANY_COLUMN.has(block.kind)) return [];
  const head = headRows(sheet, block);
  const beside = readings.filter((one) => one.top <= bottom && one.bottom >= top);
  const unread: Finding[] = [];
  for (let column = 0; column < grid.area.columns; column += 1) {
    if (columns.has(column) || beside.some(({ toldColumns }) => toldColumns.has(column))) continue;
    const at = { ...gridAddress(grid, top, column), rows: bottom - top + 1, columns: 1 };
    let count = 0;
    for (const row of rows) {
      if (typeof valueAt(grid, row, column) !== "number") continue;
      if (areas.some((area) => area !== block.area && areaContains(area, gridAddress(grid, row, column))))
        continue;
      count += 1;
    }
    // Below a merged heading, or beside one that is gone, a column has none of its own.
    const may = mayCount(
      sheet,
      head,
      column,
      named && !(columns.has(column - 1) && isBare(grid, head, column)),
    );
    if (count === 0 || count < rows.size * OF_ROWS || !may) continue;
    unread.push(figuresUnread(block.area, at));
  }
  return unread;
}

function isBare(grid: SheetHeadings["grid"], { top, bottom }: HeadRows, column: number): boolean {
  return grid.values.slice(top, bottom + 1).every((values) => isBlank(values[column] ?? null));
}

/** Whether it may be one of the table's own figures: no total or vacancy, no code, nothing that the user leaves out. */
function mayCount(sheet: SheetHeadings, { top, bottom }: HeadRows, column: number, named: boolean): boolean {
  let isNamed = false;
  for (let row = top; row <= bottom; row += 1) {
    for (const field of sheet.at(row, column)?.fields ?? []) {
      if (!COUNTED.has(field)) return false;
      isNamed ||= NAMED.includes(field);
    }
  }
  return isNamed || !named;
}

/** Figures that stand near a table and were not read. */
export function figuresUnread(table: Area, at: Area): Finding {
  return { code: "figures-unread", severity: "warning", at, facts: { table: formatArea(table) } };
}
