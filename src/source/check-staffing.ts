import type { Finding, FindingCode } from "../model/finding";
import { checkHeads } from "./check-heads";
import { checkLevels } from "./check-levels";
import { checkServiceNames } from "./check-service-names";
import type { StaffingSource } from "./staffing-source";

/** What of a block that does not count is said all the same: cells that cannot be read, and figures against each other. */
const ALSO_OF_OTHERS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "fte-is-text",
  "fte-is-error",
  "fte-negative",
  "heads-are-text",
  "heads-are-error",
  "heads-negative",
  "figure-is-range",
  "figure-in-doubt",
  "figure-left-open",
  "working-time-unclear",
  "service-is-error",
  "level-unread",
  "end-date-unread",
  "total-differs",
  "total-unreadable",
  "vacant-differs",
  "service-twice",
  "agent-twice",
  "fte-exceeds-heads",
  "grade-contradicts-level",
]);

/**
 * What blocks that tell who works where say against themselves, whatever their layout; and of those that do not count
 * (not `used`) what their reading found, as notes.
 */
export function checkStaffing(
  sources: readonly StaffingSource[],
  used: readonly StaffingSource[],
): readonly Finding[] {
  return sources.flatMap((source): readonly Finding[] => {
    const checked = checkSource(source);
    if (used.includes(source)) return checked;
    return [...source.findings, ...checked]
      .filter(({ code }) => ALSO_OF_OTHERS.has(code))
      .map((finding): Finding => ({ ...finding, severity: "note" }));
  });
}

function checkSource({ posts, findings }: StaffingSource): readonly Finding[] {
  return [...checkHeads(posts), ...checkLevels(posts, findings), ...checkServiceNames(posts)];
}
