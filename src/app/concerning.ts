import { areaContains } from "../sheet/address";
import type { AnnexId } from "../annex/plan";
import type { Finding } from "../model/finding";
import { addsUp } from "./catalogue";
import type { Known } from "./catalogue";

/**
 * What was found that a write of these annexes has to do with: where none of them rests on scenarios, nothing of what
 * scenarios and measures are warned of. Errors are always told.
 */
export function concerning(
  findings: readonly Finding[],
  annexes: readonly AnnexId[],
  known: Known,
): readonly Finding[] {
  const { tables } = known.scanned;
  if (annexes.length === 0 || annexes.some((annex) => addsUp(annex, known))) return findings;
  const assumptions = tables?.grids.assumptions?.area;
  const ofScenarios = new Set(
    [...(tables?.input.findings ?? []), ...known.calculation.findings].filter(
      // The workload is compared at a ratio that the assumptions tell.
      ({ at }) => !(annexes.includes("T5") && at && assumptions && areaContains(assumptions, at)),
    ),
  );
  return findings.filter((finding) => finding.severity === "error" || !ofScenarios.has(finding));
}
