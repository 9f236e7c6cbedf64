import { entityKey } from "../model/entity";
import type { Finding } from "../model/finding";
import type { UnitCost } from "../model/unit-cost";
import { formatAddress } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import type { Block } from "./block";
import type { UnitCostTable } from "./unit-cost-table";

const NEGLIGIBLE = 0.005;

/** A cost that two tables give counts once: from a table that the user prefers, else from the first; what differs is said. */
export function chooseUnitCosts(
  tables: readonly UnitCostTable[],
  preferred: (block: Block) => boolean,
): { readonly unitCosts: readonly UnitCost[]; readonly findings: readonly Finding[] } {
  const told = new Map<string, { readonly cost: UnitCost; readonly table: UnitCostTable }>();
  const repeated = new Set<UnitCost>();
  const findings: Finding[] = [];
  const ordered = [
    ...tables.filter(({ block }) => preferred(block)),
    ...tables.filter(({ block }) => !preferred(block)),
  ];
  for (const { cost, table } of ordered.flatMap((of) => of.unitCosts.map((cost) => ({ cost, table: of })))) {
    const { entity, level, statute, year } = cost;
    const key = [entity && entityKey(entity), level, statute, year].join("|");
    const before = told.get(key);
    if (!before) {
      told.set(key, { cost, table });
      continue;
    }
    // What one table tells twice is said where it is read; the first of them is found first.
    if (before.table === table) continue;
    const used = before.cost;
    repeated.add(cost);
    if (used.amount === null || cost.amount === null) continue;
    if (Math.abs(used.amount - cost.amount) < NEGLIGIBLE) continue;
    const what = [level, entity?.name, year].filter((word) => word != null && word !== "").join(" ");
    const facts = { what, used: formatAddress(used.at), counted: used.amount, other: cost.amount };
    findings.push({ code: "sources-differ", severity: "warning", at: areaOf(cost.at), facts });
  }
  const unitCosts = tables.flatMap((table) => table.unitCosts.filter((cost) => !repeated.has(cost)));
  return { unitCosts, findings };
}
