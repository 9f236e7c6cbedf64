import { valueAt } from "../sheet/grid";
import type { CodeColumns } from "./budget-code";
import { codeColumnsOf, codesIn, rowCode } from "./budget-code";
import { tierAt } from "./budget-tier";
import type { Field } from "./field";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isBlank, isFigure } from "./sheet-headings";

/** The heading rows of a budget list, and where its codes stand; all count from the grid's corner. */
export type BudgetHead = {
  /** The row that names the article; `top` to `bottom` are all the heading rows. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  readonly codes: CodeColumns;
  /** The columns that the list may take: another one may stand beside it. */
  readonly left: number;
  readonly right: number;
};

/** How far below its heading the first article may stand: group headings and their sums lie between. */
const REACH = 40;
const TIERS = 4;

/** The heads of all budget lists of a sheet, from top to bottom and left to right. */
export function findBudgetHeads(sheet: SheetHeadings): BudgetHead[] {
  const codes = codesIn(sheet.grid);
  const heads: BudgetHead[] = [];
  for (const [row, cells] of sheet.rows) {
    const named = codesNamed(sheet, row, cells, codes);
    named.forEach((columns, index) => {
      const of = codeColumnsOf(columns);
      const first = firstCode(sheet, row, columns, codes);
      const next = named[index + 1];
      if (first === null) return;
      const right = next === undefined ? sheet.grid.area.columns - 1 : Math.min(...codeColumnsOf(next)) - 1;
      const head = headAround(sheet, row, first, columns, { left: index === 0 ? 0 : Math.min(...of), right });
      const again = heads.some(
        (one) => one.bottom >= row && codeColumnsOf(one.codes).some((column) => of.includes(column)),
      );
      if (!again && head) heads.push(head);
    });
  }
  heads.push(...unnamed(sheet, codes, heads));
  return heads.sort((a, b) => a.row - b.row || a.left - b.left);
}

/** The code columns that the headings of a row name, from left to right. */
function codesNamed(
  sheet: SheetHeadings,
  row: number,
  cells: readonly HeadingCell[],
  codes: ReadonlyMap<number, readonly number[]>,
): CodeColumns[] {
  const whole = cells.filter(
    ({ column, heading }) =>
      heading.certain.has("article") && heading.unknown <= 1 && nextAfter(codes.get(column), row) !== null,
  );
  if (whole.length > 0) return whole.map(({ column }) => ({ kind: "whole", article: column }));
  return cells
    .filter(({ heading }) => heading.fields.has("economic") && heading.unknown <= 1)
    .flatMap(({ column }, index, all): CodeColumns[] => {
      const from = all[index - 1]?.column ?? -1;
      const to = all[index + 1]?.column ?? Infinity;
      const functions = cells.filter(
        (cell) =>
          cell.heading.fields.has("function") &&
          cell.column > from &&
          cell.column < to &&
          cell.column !== column,
      );
      const of = functions.findLast((cell) => cell.column < column) ?? functions[0];
      return [
        {
          kind: "parts",
          function: of?.column ?? null,
          economic: column,
          number: numberBeside(sheet, row, column),
        },
      ];
    });
}

const NUMBER =
  /^(?:n[°ro.]*|nr\.?|nummer|volgnr\.?|volgnummer|n[°o.]* d['’]ordre|sub\.?|sub-?nr\.?|subnummer|sous-article|subartikel|index|#)$/iu;

/** The column of numbers right of the economic codes. */
function numberBeside(sheet: SheetHeadings, row: number, column: number): number | null {
  const value = valueAt(sheet.grid, row, column + 1);
  return typeof value === "string" && NUMBER.test(value.trim()) ? column + 1 : null;
}

/** The first row below that holds a code, within reach. */
function firstCode(
  sheet: SheetHeadings,
  row: number,
  columns: CodeColumns,
  codes: ReadonlyMap<number, readonly number[]>,
): number | null {
  if (columns.kind === "whole") {
    const first = nextAfter(codes.get(columns.article), row);
    return first !== null && first <= row + REACH ? first : null;
  }
  for (let at = row + 1; at <= row + REACH && at < sheet.grid.values.length; at += 1) {
    // A function that a group row names comes in later; here any will do.
    if (rowCode(sheet.grid, at, columns, columns.function === null ? "000" : null)) return at;
  }
  return null;
}

/** The first of ascending rows below a row. */
function nextAfter(rows: readonly number[] | undefined, row: number): number | null {
  if (!rows) return null;
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return rows[low] ?? null;
}

/** The heading rows around the one that names the article: up and down as long as they say what amounts are. */
function headAround(
  sheet: SheetHeadings,
  row: number,
  first: number,
  codes: CodeColumns,
  range: { readonly left: number; readonly right: number },
): BudgetHead | null {
  const names = namesIn(sheet, row);
  const says = (at: number) => isTierRow(sheet, at, { ...range, codes }, names);
  let [top, bottom] = [row, row];
  const here = tiersIn(sheet, row, { ...range, codes }, names);
  // Above, one cell is enough where it stands over a column of amounts.
  const over = (at: number) =>
    isSome(tiersIn(sheet, at, { ...range, codes }, names)?.columns ?? [], here?.columns ?? []);
  while (top > 0 && row - top < TIERS && (says(top - 1) || over(top - 1))) top -= 1;
  while (bottom + 1 < first && bottom - row < TIERS && says(bottom + 1)) bottom += 1;
  const told = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  if (!told.some(says) && (here?.columns.length ?? 0) === 0) return null;
  return { row, top, bottom, codes, left: range.left, right: rightOf(sheet, told, codes, range.right) };
}

/** Whether there are some, all of them among others. */
function isSome(columns: readonly number[], others: readonly number[]): boolean {
  return columns.length > 0 && columns.every((column) => others.includes(column));
}

const BESIDE: readonly Field[] = [
  "service",
  "department",
  "job",
  "level",
  "grade",
  "files",
  "officers",
  "person-name",
];

/** A list ends where an empty column and a heading of staff or work begin another table beside it. */
function rightOf(sheet: SheetHeadings, rows: readonly number[], codes: CodeColumns, right: number): number {
  let amounts = false;
  let gap = false;
  for (let column = Math.max(...codeColumnsOf(codes)) + 1; column <= right; column += 1) {
    const headings = rows.map((row) => sheet.at(row, column));
    if (amounts && gap && headings.some((one) => one && BESIDE.some((field) => one.fields.has(field)))) {
      return column - 1;
    }
    gap = rows.every((row) => isBlank(valueAt(sheet.grid, row, column)));
    amounts ||= rows.some((row) => tierAt(sheet, row, column)?.stage != null);
  }
  return right;
}

/** The columns that the heading row names as names, not amounts. */
export function namesIn(sheet: SheetHeadings, row: number): ReadonlySet<number> {
  const cells = sheet.rows.get(row) ?? [];
  return new Set(
    cells.flatMap(({ column, heading }) =>
      heading.fields.has("label") || heading.fields.has("entity") || heading.fields.has("function")
        ? [column]
        : [],
    ),
  );
}

/** A row without figures where two cells, or one right of the codes, say what amounts stand below. */
export function isTierRow(
  sheet: SheetHeadings,
  row: number,
  head: Pick<BudgetHead, "left" | "right" | "codes">,
  names: ReadonlySet<number>,
): boolean {
  const found = tiersIn(sheet, row, head, names);
  return found !== null && (found.columns.length >= 2 || found.beside >= 1);
}

/** The cells of a row that say what amounts stand below, and how many of them right of the codes; null where figures stand in it. */
function tiersIn(
  sheet: SheetHeadings,
  row: number,
  { left, right, codes }: Pick<BudgetHead, "left" | "right" | "codes">,
  names: ReadonlySet<number>,
): { readonly columns: readonly number[]; readonly beside: number } | null {
  const of = codeColumnsOf(codes);
  const from = Math.max(...of) + 1;
  const values = sheet.grid.values[row] ?? [];
  const columns: number[] = [];
  let beside = 0;
  for (let column = left; column <= Math.min(right, values.length - 1); column += 1) {
    const value = values[column] ?? null;
    if (isBlank(value) || of.includes(column) || names.has(column)) continue;
    if (isFigure(value) && !isYear(value)) return null;
    const tier = tierAt(sheet, row, column);
    if (!tier || tier.other || (tier.stage === null && tier.year === null && tier.relativeYear === null))
      continue;
    columns.push(column);
    if (column >= from) beside += 1;
  }
  return { columns, beside };
}

function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const ENOUGH = 3;
const NO_NAMES: ReadonlySet<number> = new Set();

/** Lists whose column of codes has a heading that we do not know: three codes below a row that names amounts. */
function unnamed(
  sheet: SheetHeadings,
  codes: ReadonlyMap<number, readonly number[]>,
  known: readonly BudgetHead[],
): BudgetHead[] {
  return [...codes].flatMap(([column, rows]): BudgetHead[] => {
    const first = rows[0];
    if (first === undefined || rows.length < ENOUGH) return [];
    if (known.some((head) => head.row < first && codeColumnsOf(head.codes).includes(column))) return [];
    const whole: CodeColumns = { kind: "whole", article: column };
    const range = { left: 0, right: sheet.grid.area.columns - 1, codes: whole };
    for (let row = first - 1; row >= Math.max(0, first - REACH); row -= 1) {
      if (!isTierRow(sheet, row, range, NO_NAMES)) continue;
      const head = headAround(sheet, row, first, whole, range);
      return head && !known.some((one) => one.row === row) ? [head] : [];
    }
    return [];
  });
}
