import type { Finding } from "../model/finding";
import { FIXED_SHARE } from "../model/recharge";
import type { Recharge, RechargeField } from "../model/recharge";
import { sameText } from "../model/same-text";
import type { Year } from "../model/year";
import { areaOf } from "../sheet/address";
import { formatCell } from "../sheet/a1";
import { inForce, samePool } from "./recharge";
import type { RechargePeriod } from "./recharge";

/** How far fixed shares may be from the whole. */
const TOLERANCE = 1e-6;

/** What the rows of a pool say against each other: nothing of it is corrected. */
export function rechargeFindings(recharges: readonly Recharge[], years: readonly Year[]): readonly Finding[] {
  const firsts = recharges.filter(
    (one, index) => recharges.findIndex((other) => samePool(one, other)) === index,
  );
  return firsts.flatMap((first) => {
    const pool = recharges.filter((one) => samePool(one, first));
    const periods = (["full-year", ...years] as const).map((period) => runningIn(pool, period));
    return [
      ...differences(pool),
      ...mixed(first, recharges),
      ...(keysNil(periods) ?? sharesIncomplete(periods) ?? []),
    ];
  });
}

function runningIn(pool: readonly Recharge[], period: RechargePeriod): readonly Recharge[] {
  return pool.filter((one) => inForce(one, period));
}

/** Rows in force together are to agree on who provides, at what cost, by which key. */
function differences(pool: readonly Recharge[]): readonly Finding[] {
  return pool.flatMap((row, index) =>
    (["provider", "cost", "key"] as const).flatMap((field): Finding[] => {
      const earlier = pool
        .slice(0, index)
        .find((one) => overlap(one, row) && one[field] !== null && one[field] !== row[field]);
      if (!earlier || row[field] === null) return [];
      const at = earlier.cells[field];
      const facts = { pool: row.pool, first: at ? formatCell(at) : "" };
      return [{ code: "recharge-pool-differs", severity: "warning", at: cellOf(row, field), facts }];
    }),
  );
}

function overlap(one: Recharge, other: Recharge): boolean {
  const ends = (end: Year | null) => end ?? Infinity;
  return (one.start ?? 0) <= ends(other.end) && (other.start ?? 0) <= ends(one.end);
}

/** A pool told for every scenario and again for one: there its cost is invoiced twice. */
function mixed(first: Recharge, recharges: readonly Recharge[]): readonly Finding[] {
  if (first.scenario === null) return [];
  const always = recharges.find((one) => one.scenario === null && sameText(one.pool, first.pool));
  if (!always) return [];
  const facts = { pool: first.pool, scenario: first.scenario };
  return [{ code: "recharge-pool-twice", severity: "warning", at: cellOf(first, "scenario"), facts }];
}

function keysNil(periods: readonly (readonly Recharge[])[]): readonly Finding[] | null {
  const nil = periods.find((rows) => rows.length > 0 && rows.every(({ keyValue }) => keyValue === 0))?.[0];
  if (!nil) return null;
  const at = cellOf(nil, "keyValue");
  return [{ code: "recharge-keys-nil", severity: "warning", at, facts: { pool: nil.pool } }];
}

/** Fixed shares are typed as 0.6 or as 60: they come to 1 or to 100. */
function sharesIncomplete(periods: readonly (readonly Recharge[])[]): readonly Finding[] | null {
  for (const rows of periods) {
    const [first] = rows;
    if (!first || rows.some(({ key, keyValue }) => key !== FIXED_SHARE || keyValue === null)) continue;
    const sum = rows.reduce((total, { keyValue }) => total + (keyValue ?? 0), 0);
    if ([1, 100].some((whole) => Math.abs(sum - whole) <= TOLERANCE * whole)) continue;
    const at = cellOf(first, "keyValue");
    return [
      { code: "recharge-shares-incomplete", severity: "warning", at, facts: { pool: first.pool, sum } },
    ];
  }
  return null;
}

function cellOf({ cells }: Recharge, field: RechargeField) {
  const at = cells[field];
  return at ? areaOf(at) : null;
}
