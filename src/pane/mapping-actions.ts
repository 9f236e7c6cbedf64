import { isKept, rememberMapping, renewedMapping } from "../app/mapping";
import { scanRead } from "../app/scan-workbook";
import type { Workbook } from "../app/workbook";
import type { Correction } from "../source/correction";
import { isUnderWay } from "./state";
import type { MappingDraft, PaneState } from "./state";
import { troubleOf } from "./trouble";

/** What the user may do to how the sheets are read. */
export type MappingActions = {
  /** Reads the cells that were read with other corrections at once; nothing is written. */
  readonly correct: (corrections: readonly Correction[]) => Promise<void>;
  /** Takes the last change back. */
  readonly uncorrect: () => Promise<void>;
  /** Keeps the corrections in the workbook, and nothing else. */
  readonly keepMapping: () => Promise<void>;
};

/** `read`: reads the workbook again; what changes by it is the user's own doing. */
export function mappingActions(
  workbook: Workbook,
  state: () => PaneState,
  set: (change: Partial<PaneState>) => void,
  read: () => Promise<void>,
): MappingActions {
  async function show(
    corrections: readonly Correction[],
    past: readonly (readonly Correction[])[],
  ): Promise<void> {
    const { prepared } = state();
    if (!prepared) return;
    const scanned = scanRead(prepared.scanned, corrections);
    const draft: MappingDraft = { corrections, past, keeping: false, refused: null };
    const mapping = isKept(scanned, corrections) ? null : draft;
    set({ mapping, prepared: { ...prepared, scanned }, trouble: null, changed: false });
    await read();
  }

  return {
    correct: async (corrections) => {
      const { prepared, mapping } = state();
      if (!prepared || isUnderWay(state())) return;
      await show(corrections, [...(mapping?.past ?? []), prepared.scanned.mapping.corrections]);
    },
    uncorrect: async () => {
      const { mapping } = state();
      const before = mapping?.past.at(-1);
      if (!mapping || !before || isUnderWay(state())) return;
      await show(before, mapping.past.slice(0, -1));
    },
    keepMapping: async () => {
      const { prepared, mapping } = state();
      if (!prepared || !mapping || isUnderWay(state())) return;
      set({ mapping: { ...mapping, keeping: true, refused: null }, trouble: null });
      try {
        const kept = renewedMapping(prepared.scanned);
        const result = await rememberMapping(workbook, kept, prepared.language);
        set({ mapping: result === "remembered" ? null : { ...mapping, keeping: false, refused: result } });
      } catch (error) {
        set({ mapping: { ...mapping, keeping: false }, trouble: troubleOf(error) });
        return;
      }
      await read();
    },
  };
}
