import { areaOf } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Finding } from "../model/finding";
import type { AnnexPlan } from "../annex/plan";
import { planSize } from "../annex/plan";
import type { AnnexMemory, Memory } from "./memory";
import type { Outline } from "./workbook";

/** Where a plan goes: to a sheet of its own, to where it stands, or nowhere. */
export type Target =
  | { readonly kind: "new"; readonly staleName: boolean; readonly findings: readonly Finding[] }
  | {
      readonly kind: "standing";
      readonly named: Area;
      /** Covers the block as it stands and as it is planned. */
      readonly read: Area;
      readonly memory: AnnexMemory;
    }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/** `memory` as remembered, or recollected from what stands. */
export function findTarget(plan: AnnexPlan, outline: Outline, memory: Memory | null): Target {
  const name = anchorName(plan, outline);
  if (name?.area) return standingTarget(plan, name.area, memory);
  const taken = outline.sheets.find((sheet) => sameName(sheet.name, plan.sheet));
  const table = outline.tables.find((one) => sameName(one.name, plan.table.name));
  const inTheWay = taken ? { sheet: taken.name, row: 0, column: 0 } : table?.area;
  if (inTheWay) {
    const facts = { sheet: inTheWay.sheet };
    return {
      kind: "refused",
      findings: [{ code: "annex-name-taken", severity: "error", at: areaOf(inTheWay), facts }],
    };
  }
  // The name outlived its sheet: the user deleted the annex, and a new one is written.
  const findings: Finding[] = name
    ? [{ code: "annex-removed", severity: "note", at: null, facts: { name: plan.annex } }]
    : [];
  return { kind: "new", staleName: name !== undefined, findings };
}

/** Where the annex stands; null where it does not. */
export function anchorArea(plan: AnnexPlan, outline: Outline): Area | null {
  return anchorName(plan, outline)?.area ?? null;
}

function anchorName(plan: AnnexPlan, outline: Outline): Outline["names"][number] | undefined {
  return outline.names.find((one) => sameName(one.name, plan.anchor));
}

function standingTarget(plan: AnnexPlan, named: Area, memory: Memory | null): Target {
  const remembered = memory?.annexes.find((annex) => annex.annex === plan.annex);
  const planned = planSize(plan);
  if (named.rows !== remembered?.rows.length || named.columns !== remembered.columns) {
    const facts = { sheet: named.sheet };
    return {
      kind: "refused",
      findings: [{ code: "annex-shape-changed", severity: "error", at: named, facts }],
    };
  }
  const read = {
    ...named,
    rows: Math.max(named.rows, planned.rows),
    columns: Math.max(named.columns, planned.columns),
  };
  return { kind: "standing", named, read, memory: remembered };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
