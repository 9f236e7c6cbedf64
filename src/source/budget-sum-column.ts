import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { isCellError } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import type { BudgetRow } from "./budget-rows";
import { labelOf } from "./label";
import { readNumber } from "./number";

export type SumRow = Extract<BudgetRow, { kind: "sum" }>;

/** How a stated sum stands to the articles around it. */
export type Verdict = {
  readonly row: SumRow;
  readonly column: number;
  readonly stated: number;
  readonly computed: number;
  readonly result: "agrees" | "differs" | "counts-twice";
};

/** What of the rows sums may take in, and where they may end. */
export type Marks = {
  /** Rows without a code that sums take in. */
  readonly counted: ReadonlySet<BudgetRow>;
  /** Articles with which another function, service, side or body begins: sums may end there, too. */
  readonly parts: ReadonlySet<BudgetRow>;
};

/** The sums of one column, each against the articles around it. */
export function checkColumn(
  grid: Grid,
  rows: readonly BudgetRow[],
  column: number,
  carried: readonly number[],
  { counted, parts }: Marks,
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
    if (parts.has(row)) for (const kind of ["plain", "typed"] as const) breaks[kind].add(so[kind]);
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
  verdicts.push(...sumsAbove(grid, rows, column, open, so, { counted, parts }));
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
  { counted, parts }: Marks,
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
      if (parts.has(row)) {
        breaks.plain.add(so.plain);
        breaks.typed.add(so.typed);
      }
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
