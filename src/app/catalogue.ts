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

export function planAnnex(annex: AnnexId, input: AnnexInput): AnnexPlan {
  switch (annex) {
    case "T1":
      return planStaffing(input.staffing, {
        words: input.words,
        writtenOn: input.writtenOn,
        ...(input.memory ? { bandRows: bandRows(input.memory) } : {}),
      });
  }
}

/** A chart's band keeps the height that it was written with. */
function bandRows(memory: AnnexMemory): number {
  return memory.rows.filter((row) => row.key.startsWith("band:")).length;
}
