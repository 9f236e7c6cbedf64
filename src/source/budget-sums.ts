import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readArticle } from "./article-code";
import type { ArticleReading } from "./article-code";
import type { AmountColumn } from "./budget-columns";
import type { BudgetRow } from "./budget-rows";
import { labelOf } from "./label";
import { readNumber } from "./number";

type SumRow = Extract<BudgetRow, { kind: "sum" }>;

/** What lists above in the same columns add up to, nearest first: the last total may take them in. */
export type CarriedSums = ReadonlyMap<number, readonly number[]>;

export type SumsRead = {
  readonly findings: readonly Finding[];
  /** Whether a sum was found to be one; rows that are no sum at all have lost their code. */
  readonly agreeing: number | null;
  readonly sums: CarriedSums;
};

/** How a stated sum stands to the articles around it. */
type Verdict = {
  readonly row: SumRow;
  readonly column: number;
  readonly stated: number;
  readonly computed: number;
  readonly result: "agrees" | "differs" | "counts-twice";
};

/**
 * Checks every sum against the articles: it agrees where it is what stands between it and any break before or after (a
 * group heading, another sum, the beginning, the end). One pass down and one up for each column.
 * `article` is the column of whole codes: a row that Excel has left a day or a number there is no sum, it has lost its code.
 */
export function checkSums(
  grid: Grid,
  rows: readonly BudgetRow[],
  columns: readonly AmountColumn[],
  carried: CarriedSums,
  article: number | null,
): SumsRead {
  const days = new Set(rows.filter((row) => readLost(grid, row, article)?.kind === "date"));
  const first = checkColumns(grid, rows, columns, carried, days);
  const lost = new Set(rows.filter((row) => days.has(row) || isLost(row, first.verdicts)));
  // A row without a code is no sum, and yet the sheet's own sums may take it in.
  const second = lost.size === 0 ? first : checkColumns(grid, rows, columns, carried, lost);
  const findings: Finding[] = [...first.findings];
  for (const row of lost) findings.push(lostFinding(grid, row, article));
  let agreeing: number | null = null;
  for (const [row, all] of first.verdicts) {
    if (lost.has(row)) continue;
    const again = second.verdicts.get(row) ?? [];
    const agrees = ({ column, result }: Verdict) =>
      result === "agrees" || again.some((one) => one.column === column && one.result === "agrees");
    if (all.some((one) => agrees(one) && one.stated !== 0)) agreeing = row.row;
    for (const verdict of all) {
      if (agrees(verdict) || row.words === "result") continue;
      const code = verdict.result === "differs" ? "budget-total-differs" : "subtotals-counted-twice";
      const at = areaOf(gridAddress(grid, row.row, verdict.column));
      const facts = { stated: verdict.stated, computed: verdict.computed };
      findings.push({ code, severity: "warning", at, facts });
    }
  }
  return { findings, agreeing, sums: first.sums };
}

type Checked = {
  readonly verdicts: ReadonlyMap<SumRow, readonly Verdict[]>;
  readonly findings: readonly Finding[];
  readonly sums: CarriedSums;
};

/** `counted`: rows without a code that sums take in. */
function checkColumns(
  grid: Grid,
  rows: readonly BudgetRow[],
  columns: readonly AmountColumn[],
  carried: CarriedSums,
  counted: ReadonlySet<BudgetRow>,
): Checked {
  const sums = new Map<number, readonly number[]>();
  const verdicts = new Map<SumRow, Verdict[]>();
  const findings: Finding[] = [];
  for (const { column } of columns) {
    const before = carried.get(column) ?? [];
    const read = checkColumn(grid, rows, column, before, counted);
    sums.set(column, [read.sum, ...before.map((one) => one + read.sum)]);
    for (const verdict of read.verdicts) {
      verdicts.set(verdict.row, [...(verdicts.get(verdict.row) ?? []), verdict]);
    }
    findings.push(...read.findings);
  }
  return { verdicts, findings, sums };
}

function readLost(grid: Grid, row: BudgetRow, article: number | null): ArticleReading | null {
  if (row.kind !== "sum" || row.words !== null || article === null) return null;
  return readArticle(valueAt(grid, row.row, article));
}

/** Amounts that are called no sum, and are none in any column. */
function isLost(row: BudgetRow, verdicts: Checked["verdicts"]): boolean {
  if (row.kind !== "sum" || row.words !== null) return false;
  const all = verdicts.get(row) ?? [];
  return all.length > 0 && all.every(({ result }) => result !== "agrees");
}

function lostFinding(grid: Grid, row: BudgetRow, article: number | null): Finding {
  const reading = readLost(grid, row, article);
  const at = areaOf(gridAddress(grid, row.row, article ?? 0));
  if (reading?.kind === "date") {
    return { code: "article-is-date", severity: "warning", at, facts: { date: reading.date } };
  }
  if (reading?.kind === "number") {
    return { code: "article-is-number", severity: "warning", at, facts: { amount: reading.value } };
  }
  const label = row.kind === "sum" ? row.text : "";
  return { code: "row-without-article", severity: "warning", at, facts: { label } };
}

function checkColumn(
  grid: Grid,
  rows: readonly BudgetRow[],
  column: number,
  carried: readonly number[],
  counted: ReadonlySet<BudgetRow>,
): { readonly verdicts: readonly Verdict[]; readonly findings: readonly Finding[]; readonly sum: number } {
  const verdicts: Verdict[] = [];
  const findings: Finding[] = [];
  const open: Open[] = [];
  // What the articles add up to so far: of plain numbers, with numbers typed as text, with the sums counted in.
  const so = { plain: 0, typed: 0, twice: 0 };
  const breaks = { plain: new Cents(), typed: new Cents(), twice: new Cents() };
  for (const start of [0, ...carried.map((sum) => -sum)]) {
    breaks.plain.add(start);
    breaks.typed.add(start);
    breaks.twice.add(start);
  }
  let part = 0;
  rows.forEach((row, index) => {
    const value = valueAt(grid, row.row, column);
    if (row.kind === "article" || counted.has(row)) {
      const number = typeof value === "number" ? value : 0;
      so.plain += number;
      so.twice += number;
      so.typed += amountOf(value);
      part += number;
      return;
    }
    if (row.kind === "sum" && typeof value === "number") {
      const adds = breaks.plain.has(so.plain - value) || breaks.typed.has(so.typed - value);
      const twice = !adds && row.words !== null && value !== 0 && breaks.twice.has(so.twice - value);
      const whole = row.words === "total";
      const verdict: Verdict = {
        row,
        column,
        stated: value,
        computed: whole || part === 0 ? so.plain : part,
        result: adds ? "agrees" : twice ? "counts-twice" : "differs",
      };
      if (adds) verdicts.push(verdict);
      else open.push({ verdict, index, before: so.plain, typed: so.typed });
      so.twice += value;
    } else if (
      row.kind === "sum" &&
      row.words !== null &&
      (isCellError(value) || typeof value === "string")
    ) {
      const text = labelOf(value);
      const at = areaOf(gridAddress(grid, row.row, column));
      if (text !== "") findings.push({ code: "total-unreadable", severity: "note", at, facts: { text } });
    }
    for (const kind of ["plain", "typed", "twice"] as const) breaks[kind].add(so[kind]);
    part = 0;
  });
  verdicts.push(...sumsAbove(grid, rows, column, open, so, counted));
  return { verdicts, findings, sum: so.plain };
}

/** A sum that is none of what stands above it: where it stands, and what the articles add up to until there. */
type Open = {
  readonly verdict: Verdict;
  readonly index: number;
  readonly before: number;
  readonly typed: number;
};

/** Sums that stand above what they add up: from the last row up, so that each looks at the breaks below it. */
function sumsAbove(
  grid: Grid,
  rows: readonly BudgetRow[],
  column: number,
  open: Open[],
  sum: { readonly plain: number; readonly typed: number },
  counted: ReadonlySet<BudgetRow>,
): readonly Verdict[] {
  const breaks = { plain: new Cents(), typed: new Cents() };
  breaks.plain.add(sum.plain);
  breaks.typed.add(sum.typed);
  const decided: Verdict[] = [];
  const so = { plain: sum.plain, typed: sum.typed };
  for (let index = rows.length - 1; index >= 0 && open.length > 0; index -= 1) {
    const row = rows[index];
    if (row && (row.kind === "article" || counted.has(row))) {
      const value = valueAt(grid, row.row, column);
      so.plain -= typeof value === "number" ? value : 0;
      so.typed -= amountOf(value);
      continue;
    }
    const one = open.at(-1);
    if (one?.index === index) {
      const { verdict, before, typed } = one;
      const adds = breaks.plain.has(before + verdict.stated) || breaks.typed.has(typed + verdict.stated);
      decided.push(adds ? { ...verdict, result: "agrees" } : verdict);
      open.pop();
    }
    breaks.plain.add(so.plain);
    breaks.typed.add(so.typed);
  }
  return decided.reverse();
}

/** Amounts that are looked for to the cent. */
class Cents {
  private readonly known = new Set<number>();

  add(amount: number): void {
    this.known.add(Math.round(amount * 100));
  }

  has(amount: number): boolean {
    const cents = Math.round(amount * 100);
    return this.known.has(cents) || this.known.has(cents - 1) || this.known.has(cents + 1);
  }
}

function amountOf(value: CellValue): number {
  const reading = readNumber(value);
  return reading.kind === "number" || reading.kind === "text-number" ? reading.value : 0;
}
