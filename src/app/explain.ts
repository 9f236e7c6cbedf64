import { areaContains } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { Figure } from "../annex/plan";
import { plannedCell } from "./placed-plan";
import type { Draft } from "./draft";

/** The lineage of the figure that stands in a cell: what it means and which cells it comes from; null for other cells. */
export function explain(drafts: readonly Draft[], at: Address): Figure | null {
  const draft = drafts.find((one) => areaContains(one.block, at));
  if (!draft) return null;
  return plannedCell(draft.plan, at.row - draft.origin.row, at.column - draft.origin.column)?.figure ?? null;
}
