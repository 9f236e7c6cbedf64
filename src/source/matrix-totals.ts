import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { MatrixRow } from "./matrix-body";
import { amountOf } from "./matrix-body";
import type { FigureColumn } from "./matrix-head";
import { isBlank } from "./sheet-headings";
import { addPart, mayBeSum, NO_PARTS, sumPart } from "./sum-part";
import type { SumPart } from "./sum-part";

/** What the stated totals of a block say beside our own sums. */
export type TotalsCheck = {
  /** The last total row, where each of its figures agrees; null where none could be compared or one does not. */
  readonly agreeing: MatrixRow | null;
  readonly findings: readonly Finding[];
};

/**
 * Compares each stated total with the sum of the services above it. A subtotal may sum the services since the one
 * before, or reach back over several; the last total sums them all.
 */
export function checkTotals(
  grid: Grid,
  rows: readonly MatrixRow[],
  columns: readonly Pick<FigureColumn, "column">[],
): TotalsCheck {
  const findings: Finding[] = [];
  const lastTotal = rows.findLast(({ kind }) => kind === "total");
  let agreeing: MatrixRow | null = null;
  const groups = columns.map((): SumPart[] => []);
  let inGroup = false;
  for (const item of rows) {
    if (item.kind === "group") continue;
    if (item.kind === "service") {
      groups.forEach((sums, index) => {
        const part = sumPart(valueAt(grid, item.row, columns[index]?.column ?? 0));
        sums.push(inGroup ? addPart(sums.pop() ?? NO_PARTS, part) : part);
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
      if (mayBeSum(stated, computed)) return;
      const facts = { stated, computed: computed.reader };
      findings.push({ code: "total-differs", severity: "warning", at, facts });
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
function closest(groups: readonly SumPart[], stated: number, all: boolean): SumPart {
  let sum = NO_PARTS;
  let fits: SumPart | null = null;
  for (const group of [...groups].reverse()) {
    sum = addPart(sum, group);
    if (!all && mayBeSum(stated, sum)) fits ??= sum;
  }
  return all ? sum : (fits ?? groups.at(-1) ?? NO_PARTS);
}
