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

/** `memory` as remembered, or recollected from what stands. `owned`: whatever stands in the block is ours to replace. */
export function findTarget(plan: AnnexPlan, outline: Outline, memory: Memory | null, owned = false): Target {
  const name = nameIn(outline, plan.anchor);
  if (name?.area) return standingTarget(plan, name.area, memory, owned);
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

function nameIn({ names }: Outline, name: string): Outline["names"][number] | undefined {
  return names.find((one) => sameName(one.name, name));
}

/** What a name of the workbook stands for; null where there is no such name, or what it stood for is gone. */
export function areaNamed(outline: Outline, name: string): Area | null {
  return nameIn(outline, name)?.area ?? null;
}

function standingTarget(plan: AnnexPlan, named: Area, memory: Memory | null, owned: boolean): Target {
  const known = memory?.annexes.find((annex) => annex.annex === plan.annex);
  const remembered = owned ? ownedMemory(plan, named, known) : known;
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

/** What there is to know of a block that is ours as a whole: what its rows stood for, if they are still as many. */
function ownedMemory(plan: AnnexPlan, { rows, columns }: Area, known: AnnexMemory | undefined): AnnexMemory {
  const keys = known?.rows.length === rows ? known.rows : Array.from({ length: rows }, () => UNKNOWN_ROW);
  const { annex, anchor, writtenOn } = plan;
  return { annex, anchor, writtenOn: known?.writtenOn ?? writtenOn, columns, rows: keys, charts: [] };
}

const UNKNOWN_ROW = { key: "?", cells: [] };

/** Names of sheets, tables and cells are the same whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
