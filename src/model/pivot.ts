/** The columns of `SynergyPivots`: when the health index crosses the next pivot, told or foreseen. */
export const PIVOT_FIELDS = ["date", "source"] as const;
export type PivotField = (typeof PIVOT_FIELDS)[number];

/** Each pivot is the one before × 1,02 (facts: index). */
export const PIVOT_STEP = 1.02;
