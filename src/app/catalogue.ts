import type { Staffing } from "../model/staffing";
import type { AnnexId, AnnexPlan } from "../annex/plan";
import { planStaffing } from "../annex/t01/plan";
import type { AnnexWords } from "../annex/words";
import type { AnnexMemory } from "./memory";

/** The annexes that can be written today. */
export const ANNEXES: readonly AnnexId[] = ["T1"];

/** What annexes are made from. */
export type AnnexInput = {
  readonly staffing: Staffing;
  readonly words: AnnexWords;
  readonly writtenOn: string;
  readonly memory: AnnexMemory | undefined;
};

const PLANNERS: Readonly<Record<AnnexId, (input: AnnexInput) => AnnexPlan>> = {
  T1: ({ staffing, words, writtenOn, memory }) =>
    planStaffing(staffing, { words, writtenOn, ...(memory ? { bandRows: bandRows(memory) } : {}) }),
};

export function planAnnex(annex: AnnexId, input: AnnexInput): AnnexPlan {
  return PLANNERS[annex](input);
}

/** A chart's band keeps the height that it was written with. */
function bandRows(memory: AnnexMemory): number {
  return memory.rows.filter((row) => row.key.startsWith("band:")).length;
}
