import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { readArticle } from "./article-code";
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
  const sums = new Map<number, readonly number[]>();
  const verdicts = new Map<SumRow, Verdict[]>();
  const findings: Finding[] = [];
  for (const { column } of columns) {
    const before = carried.get(column) ?? [];
    const read = checkColumn(grid, rows, column, before);
    sums.set(column, [read.sum, ...before.map((one) => one + read.sum)]);
    for (const verdict of read.verdicts) {
      verdicts.set(verdict.row, [...(verdicts.get(verdict.row) ?? []), verdict]);
    }
    findings.push(...read.findings);
  }
  let agreeing: number | null = null;
  for (const [row, all] of verdicts) {
    const lost = row.words === null && article !== null ? readArticle(valueAt(grid, row.row, article)) : null;
    const on = areaOf(gridAddress(grid, row.row, article ?? 0));
    if (lost?.kind === "date") {
      findings.push({ code: "article-is-date", severity: "warning", at: on, facts: { date: lost.date } });
      continue;
    }
    const known = row.words !== null || all.some(({ result }) => result === "agrees");
    if (all.some(({ result, stated }) => result === "agrees" && stated !== 0)) agreeing = row.row;
    if (!known && lost?.kind === "number") {
      findings.push({
        code: "article-is-number",
        severity: "warning",
        at: on,
        facts: { amount: lost.value },
      });
      continue;
    }
    if (!known) {
      const at = areaOf(gridAddress(grid, row.row, all[0]?.column ?? 0));
      findings.push({ code: "row-without-article", severity: "warning", at, facts: { label: row.text } });
      continue;
    }
    for (const { column, stated, computed, result } of all) {
      if (result === "agrees" || row.words === "result") continue;
      const code = result === "differs" ? "budget-total-differs" : "subtotals-counted-twice";
      const at = areaOf(gridAddress(grid, row.row, column));
      findings.push({ code, severity: "warning", at, facts: { stated, computed } });
    }
  }
  return { findings, agreeing, sums };
}

function checkColumn(
  grid: Grid,
  rows: readonly BudgetRow[],
  column: number,
  carried: readonly number[],
): { readonly verdicts: readonly Verdict[]; readonly findings: readonly Finding[]; readonly sum: number } {
  const verdicts: Verdict[] = [];
  const findings: Finding[] = [];
  const open: { readonly verdict: Verdict; readonly index: number; readonly before: number }[] = [];
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
    if (row.kind === "article") {
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
      else open.push({ verdict, index, before: so.plain });
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
  verdicts.push(...sumsAbove(grid, rows, column, open, so.plain));
  return { verdicts, findings, sum: so.plain };
}

/** Sums that stand above what they add up: from the last row up, so that each looks at the breaks below it. */
function sumsAbove(
  grid: Grid,
  rows: readonly BudgetRow[],
  column: number,
  open: { readonly verdict: Verdict; readonly index: number; readonly before: number }[],
  sum: number,
): readonly Verdict[] {
  const breaks = new Cents();
  breaks.add(sum);
  const decided: Verdict[] = [];
  let so = sum;
  for (let index = rows.length - 1; index >= 0 && open.length > 0; index -= 1) {
    const row = rows[index];
    if (row?.kind === "article") {
      const value = valueAt(grid, row.row, column);
      so -= typeof value === "number" ? value : 0;
      continue;
    }
    const one = open.at(-1);
    if (one?.index === index) {
      const { verdict, before } = one;
      const adds = breaks.has(before + verdict.stated);
      decided.push(adds ? { ...verdict, result: "agrees" } : verdict);
      open.pop();
    }
    breaks.add(so);
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
