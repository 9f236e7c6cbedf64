import { ANNEX_LANGUAGES } from "../annex/language";
import type { AnnexRequest } from "./annex-request";
import type { AnnexMemory, Memory } from "./memory";
import { emptyMemory } from "./memory";
import { recollect } from "./recollect";
import type { Candidate } from "./recollect";
import { inTurns } from "./in-turns";
import type { Pause } from "./in-turns";
import type { ScannedWorkbook } from "./scan-workbook";
import type { Subject } from "./subjects";
import { areaNamed } from "./target";
import type { Workbook } from "./workbook";

/**
 * The memory, and of what stands but is not in it what can be recollected from its cells; one round trip, and only where
 * there is such.
 */
export async function recall(
  workbook: Workbook,
  { outline, memory }: ScannedWorkbook,
  subjects: readonly Subject[],
  request: AnnexRequest,
  pause: Pause | null,
): Promise<Memory | null> {
  const lost = subjects.flatMap((subject) => {
    if (subject.owned || memory?.annexes.some((one) => one.annex === subject.id)) return [];
    const area = areaNamed(outline, subject.anchor);
    return area ? [{ subject, area }] : [];
  });
  if (lost.length === 0) return memory;
  const blocks = await workbook.readCells(lost.map(({ area }) => area));
  let known = memory;
  for (const [index, { subject }] of lost.entries()) {
    const candidates: Candidate[] = [];
    for (const language of ANNEX_LANGUAGES) {
      const how = { language, writtenOn: request.today, memory: undefined };
      const plan = await inTurns(subject.plan(how), pause);
      if (plan) candidates.push({ language, plan });
    }
    const block = blocks[index];
    const found = block ? recollect(candidates, block) : null;
    if (found) known = withAnnex(known ?? emptyMemory(found.language), found.memory);
    if (pause) await pause();
  }
  return known;
}

function withAnnex(memory: Memory, annex: AnnexMemory): Memory {
  return { ...memory, annexes: [...memory.annexes, annex] };
}
