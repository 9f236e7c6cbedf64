import { ANNEX_LANGUAGES } from "../annex/language";
import type { Staffing } from "../model/staffing";
import { planAnnex } from "./catalogue";
import type { Memory } from "./memory";
import { emptyMemory } from "./memory";
import type { AnnexRequest } from "./prepare";
import { recollect } from "./recollect";
import type { ScannedWorkbook } from "./scan-workbook";
import { anchorArea } from "./target";
import type { Workbook } from "./workbook";

/**
 * The memory, and of annexes that stand but are not in it what can be recollected from their cells; one round trip, and
 * only where there are such.
 */
export async function recall(
  workbook: Workbook,
  { outline, memory }: ScannedWorkbook,
  staffing: Staffing,
  request: AnnexRequest,
): Promise<Memory | null> {
  const lost = request.annexes.flatMap((annex) => {
    if (memory?.annexes.some((one) => one.annex === annex)) return [];
    const candidates = ANNEX_LANGUAGES.map((language) => ({
      language,
      plan: planAnnex(annex, {
        staffing,
        words: request.words(language),
        writtenOn: request.today,
        memory: undefined,
      }),
    }));
    const area = candidates[0] && anchorArea(candidates[0].plan, outline);
    return area ? [{ candidates, area }] : [];
  });
  if (lost.length === 0) return memory;
  const blocks = await workbook.readCells(lost.map(({ area }) => area));
  return lost.reduce<Memory | null>((known, { candidates }, index) => {
    const block = blocks[index];
    const found = block ? recollect(candidates, block) : null;
    if (!found) return known;
    const { annexes, ...rest } = known ?? emptyMemory(found.language);
    return { ...rest, annexes: [...annexes, found.memory] };
  }, memory);
}
