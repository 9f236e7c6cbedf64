import type { Address, Area } from "../sheet/address";
import { cellFingerprint } from "../annex/formula/fingerprint";
import type { AnnexPlan, PlannedChart } from "../annex/plan";
import type { AnnexMemory } from "./memory";
import { placeContent, plannedCell } from "./placed-plan";
import type { CellBlock, Outline } from "./workbook";

/** An annex as it stands in the workbook before a write. */
export type Standing = {
  readonly origin: Address;
  /** What is there now, at least as large as the old block and the new one. */
  readonly block: CellBlock;
  /** What each row stood for, and the fingerprints of its cells, when it was last written. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly columns: number;
  /** The charts as last written. */
  readonly charts: readonly PlannedChart[];
  /** Where the table stands, null where it is gone; which charts are still there. */
  readonly table: Area | null;
  readonly chartNames: readonly string[];
  /** Whatever stands in it is ours. */
  readonly owned: boolean;
};

export function standingOf(
  plan: AnnexPlan,
  target: { readonly named: Area; readonly memory: AnnexMemory },
  block: CellBlock,
  outline: Outline,
  owned: boolean,
): Standing {
  const { sheet, row, column } = target.named;
  const origin = { sheet, row, column };
  return {
    origin,
    block,
    rows: target.memory.rows,
    columns: target.named.columns,
    charts: target.memory.charts,
    table: outline.tables.find((table) => table.name === plan.table.name)?.area ?? null,
    chartNames: outline.sheets.find((one) => one.name === sheet)?.charts ?? [],
    owned,
  };
}

/** The fingerprints that the plan's cells have once they are written. */
export function plannedFingerprints(plan: AnnexPlan, origin: Address): AnnexMemory["rows"] {
  return plan.rows.map(({ key }, row) => ({
    key,
    cells: plan.columnWidths.map((_, column) => plannedFingerprint(plan, origin, row, column)),
  }));
}

export function plannedFingerprint(plan: AnnexPlan, origin: Address, row: number, column: number): string {
  const content = placeContent(origin, plannedCell(plan, row, column));
  switch (content.kind) {
    case "formula":
      return cellFingerprint(content.formula, null);
    case "text":
      return cellFingerprint(null, content.text);
    case "number":
      return cellFingerprint(null, content.number);
    case "blank":
      return "";
  }
}
