/** How far a measure is. */
export const MEASURE_STATUSES = [
  "proposed",
  "to-examine",
  "decided",
  "running",
  "realised",
  "realised-before",
  "examined-no-gain",
  "not-retained",
] as const;

export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** What is not counted is shown all the same: saved before the baseline (and so within it), or given up. */
const NEVER_COUNTED: readonly MeasureStatus[] = ["realised-before", "examined-no-gain", "not-retained"];

export function statusCounts(status: MeasureStatus): boolean {
  return !NEVER_COUNTED.includes(status);
}
