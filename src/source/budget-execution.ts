import type { BudgetStage } from "../model/budget-article";
import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import type { AmountColumn } from "./budget-columns";
import { readNumber } from "./number";

/** The columns that tell how far one credit is used. */
type Execution = {
  readonly credit: number;
  readonly committed: number | null;
  readonly charged: number | null;
  readonly available: number;
};

const CREDIT: readonly BudgetStage[] = ["amended", "initial", "budget"];
const NEGLIGIBLE = 0.005;
/** Above this share of rows it is the column that is counted otherwise, not a row that is wrong. */
const MOST = 0.8;
const FEW = 3;

/** Rows where credit − committed is not what is said to be available. Credit − charged is right too: both are in use. */
export function checkExecution(
  grid: Grid,
  rows: readonly number[],
  columns: readonly AmountColumn[],
): readonly Finding[] {
  return executionsIn(columns).flatMap((execution) => {
    const { credit, committed, charged, available } = execution;
    const findings: Finding[] = [];
    let checked = 0;
    for (const row of rows) {
      const number = (column: number | null) => {
        const reading = readNumber(column === null ? null : valueAt(grid, row, column));
        if (reading.kind === "nil") return 0;
        return reading.kind === "number" || reading.kind === "text-number" ? reading.value : null;
      };
      const [of, stated] = [number(credit), number(available)];
      const used = [number(committed), number(charged)].flatMap((amount) => amount ?? []);
      if (of === null || stated === null || used.length === 0) continue;
      checked += 1;
      const left = used.map((amount) => of - amount);
      const computed = left[0];
      if (computed === undefined || left.some((amount) => Math.abs(amount - stated) < NEGLIGIBLE)) continue;
      const at = areaOf(gridAddress(grid, row, available));
      findings.push({ code: "available-differs", severity: "warning", at, facts: { stated, computed } });
    }
    const first = findings[0];
    const systematic = checked > FEW && findings.length > MOST * checked;
    return systematic && first ? [first] : findings;
  });
}

/** Each "available" with the credit, the commitments and the charges of its year and body, the nearest to its left. */
function executionsIn(columns: readonly AmountColumn[]): readonly Execution[] {
  return columns.flatMap((available): Execution[] => {
    if (available.stage !== "available") return [];
    const nearest = (of: BudgetStage, sameYear: boolean) =>
      columns.findLast(
        ({ stage, column, year, entity }) =>
          stage === of &&
          column < available.column &&
          entity?.kind === available.entity?.kind &&
          (!sameYear || year === available.year),
      )?.column ?? null;
    const credits = CREDIT.map((of) => nearest(of, available.year !== null));
    const credit =
      available.year === null
        ? (credits.flatMap((column) => column ?? []).toSorted((a, b) => b - a)[0] ?? null)
        : (credits.find((column) => column !== null) ?? null);
    const committed = nearest("committed", true);
    const charged = nearest("charged", true);
    if (credit === null || (committed === null && charged === null)) return [];
    return [{ credit, committed, charged, available: available.column }];
  });
}
