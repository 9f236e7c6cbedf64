import { PIVOT_STEP } from "../model/pivot";
import { MONTHS_IN_YEAR, monthOf } from "../model/when";
import type { Month } from "../model/when";
import type { Year } from "../model/year";

/**
 * The mean of a year's twelve months, each 1,02 to the number of pivots crossed `lag` months or more before it; for part
 * years too (facts: index).
 */
export function pivotMean(pivots: readonly Month[], lag: number, of: Year): number {
  const months = Array.from({ length: MONTHS_IN_YEAR }, (_, index) => monthOf(of, index + 1));
  const factors = months.map((month) => PIVOT_STEP ** pivots.filter((one) => one <= month - lag).length);
  return factors.reduce((sum, factor) => sum + factor, 0) / MONTHS_IN_YEAR;
}
