import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readArticle } from "./article-code";
import type { ArticleReading } from "./article-code";
import type { AmountColumn } from "./budget-columns";
import type { BudgetRow } from "./budget-rows";
import { checkColumn } from "./budget-sum-column";
import type { Marks, SumRow, Verdict } from "./budget-sum-column";

/** What lists above in the same columns add up to, nearest first: the last total may take them in. */
export type CarriedSums = ReadonlyMap<number, readonly number[]>;

export type SumsRead = {
  readonly findings: readonly Finding[];
  /** Whether a sum was found to be one; rows that are no sum at all have lost their code. */
  readonly agreeing: number | null;
  readonly sums: CarriedSums;
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
  partOf: (row: BudgetRow) => string,
): SumsRead {
  const days = new Set(rows.filter((row) => readLost(grid, row, article)?.kind === "date"));
  const parts = partsOf(rows, partOf);
  const first = checkColumns(grid, rows, columns, carried, { counted: days, parts });
  const lost = new Set(rows.filter((row) => days.has(row) || isLost(row, first.verdicts)));
  // A row without a code is no sum, and yet the sheet's own sums may take it in.
  const second =
    lost.size === 0 ? first : checkColumns(grid, rows, columns, carried, { counted: lost, parts });
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

function partsOf(rows: readonly BudgetRow[], partOf: (row: BudgetRow) => string): ReadonlySet<BudgetRow> {
  const found = new Set<BudgetRow>();
  let before: string | null = null;
  for (const row of rows) {
    if (row.kind !== "article") continue;
    const part = partOf(row);
    if (before !== null && part !== before) found.add(row);
    before = part;
  }
  return found;
}

type Checked = {
  readonly verdicts: ReadonlyMap<SumRow, readonly Verdict[]>;
  readonly findings: readonly Finding[];
  readonly sums: CarriedSums;
};

function checkColumns(
  grid: Grid,
  rows: readonly BudgetRow[],
  columns: readonly AmountColumn[],
  carried: CarriedSums,
  marks: Marks,
): Checked {
  const sums = new Map<number, readonly number[]>();
  const verdicts = new Map<SumRow, Verdict[]>();
  const findings: Finding[] = [];
  for (const { column } of columns) {
    const before = carried.get(column) ?? [];
    const read = checkColumn(grid, rows, column, before, marks);
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
  return readArticle(valueAt(grid, row.row, article), grid.dates);
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
