import type { Address } from "../sheet/address";
import type { PlannedChart } from "../annex/plan";
import type { CellBlock } from "./workbook";

/** An annex as it stands in the workbook before a write. */
export type Standing = {
  readonly origin: Address;
  /** What is there now, at least as large as the old block and the new one. */
  readonly block: CellBlock;
  /**
   * What each row stood for, and the fingerprints of its cells, when it was last written. Where the memory is lost: what
   * the plan says now, so that a cell built differently counts as the user's.
   */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly columns: number;
  /** The charts as last written; null where the memory is lost. */
  readonly charts: readonly PlannedChart[] | null;
  /** Whether the table, and which charts, are still there. */
  readonly table: boolean;
  readonly chartNames: readonly string[];
};
