import type { AssumptionId } from "./assumption";

/**
 * What is varied, one at a time: what FTE cost · the yearly index · how much of the gross saving is realised · the year that
 * measures start · the estimates, low and high · files per officer.
 */
export const DRIVERS = ["unit-cost", "index", "realisation", "start", "estimate", "ratio"] as const;
export type Driver = (typeof DRIVERS)[number];

/** A driver that is varied by a step; of estimates the measures themselves tell low and high. */
export type SteppedDriver = Exclude<Driver, "estimate">;

/** By how much each is varied, up and down: shares, but for the years that starts are shifted by. */
export type Steps = Readonly<Record<SteppedDriver, number>>;

/** Where the workbook does not tell them. */
export const USUAL_STEPS: Steps = { "unit-cost": 0.1, index: 0.01, realisation: 0.1, start: 1, ratio: 0.1 };

/** The assumption that tells the step of each. */
export const STEP_ASSUMPTIONS: Readonly<Record<SteppedDriver, AssumptionId>> = {
  "unit-cost": "sensitivity-unit-cost",
  index: "sensitivity-index",
  realisation: "sensitivity-realisation",
  start: "sensitivity-years",
  ratio: "sensitivity-ratio",
};
