import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { MatrixRow } from "./matrix-body";
import { amountOf } from "./matrix-body";
import type { FigureColumn } from "./matrix-head";
import { isBlank } from "./sheet-headings";

/** What the stated totals of a block say beside our own sums. */
export type TotalsCheck = {
  /** The last total row, where each of its figures agrees; null where none could be compared or one does not. */
  readonly agreeing: MatrixRow | null;
  readonly findings: readonly Finding[];
};

/** Half of the last digit shown: what rounding each part to two decimals may leave. */
const TOLERANCE = 0.005;
const NEGLIGIBLE = 1e-9;

/**
 * Compares each stated total with the sum of the services above it. A subtotal may sum the services since the one
 * before, or reach back over several; the last total sums them all.
 */
export function checkTotals(
  grid: Grid,
  rows: readonly MatrixRow[],
  columns: readonly FigureColumn[],
): TotalsCheck {
  const findings: Finding[] = [];
  const lastTotal = rows.findLast(({ kind }) => kind === "total");
  let agreeing: MatrixRow | null = null;
  const groups = columns.map((): number[] => []);
  let inGroup = false;
  for (const item of rows) {
    if (item.kind === "group") continue;
    if (item.kind === "service") {
      groups.forEach((sums, index) => {
        const amount = amountOf(valueAt(grid, item.row, columns[index]?.column ?? 0)) ?? 0;
        if (inGroup) sums.push((sums.pop() ?? 0) + amount);
        else sums.push(amount);
      });
      inGroup = true;
      continue;
    }
    inGroup = false;
    let compared = 0;
    const before = findings.length;
    columns.forEach(({ column }, index) => {
      const value = valueAt(grid, item.row, column);
      if (isBlank(value)) return;
      const at = areaOf(gridAddress(grid, item.row, column));
      const stated = amountOf(value);
      if (stated === null) {
        findings.push({ code: "total-unreadable", severity: "note", at, facts: { text: labelOf(value) } });
        return;
      }
      compared += 1;
      const sums = groups[index] ?? [];
      const computed = closest(sums, stated, item === lastTotal);
      if (Math.abs(stated - computed) <= TOLERANCE + NEGLIGIBLE) return;
      findings.push({ code: "total-differs", severity: "warning", at, facts: { stated, computed } });
    });
    if (item === lastTotal && compared > 0 && findings.length === before) agreeing = item;
    if (item === lastTotal && item.bySums) {
      const at = areaOf(gridAddress(grid, item.row, columns[0]?.column ?? 0));
      findings.push({ code: "total-unlabelled", severity: "note", at, facts: {} });
    }
  }
  return { agreeing, findings };
}

/** The sum that a total may mean: of all groups, or of the last ones; the last group's where none fits. */
function closest(groups: readonly number[], stated: number, all: boolean): number {
  let sum = 0;
  let fits: number | null = null;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    sum += groups[index] ?? 0;
    if (!all && Math.abs(stated - sum) <= TOLERANCE + NEGLIGIBLE) fits ??= sum;
  }
  return all ? sum : (fits ?? groups.at(-1) ?? 0);
}
