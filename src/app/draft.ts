import type { Address, Area } from "../sheet/address";
import type { Finding } from "../model/finding";
import type { AnnexPlan } from "../annex/plan";
import type { Operation } from "./operation";

/** How one annex gets from what stands in the workbook to what its plan says. */
export type Draft = {
  readonly plan: AnnexPlan;
  readonly origin: Address;
  /** The whole block as it will stand. */
  readonly block: Area;
  readonly operations: readonly Operation[];
  /** What takes the operations back, in the order to carry out. */
  readonly undo: readonly Operation[];
  /** Cells that the user edited, left as they are. */
  readonly kept: readonly Address[];
  readonly findings: readonly Finding[];
  /** Every cell of the block is ours: no fingerprints are kept of it. */
  readonly owned: boolean;
};
