import type { Address } from "../sheet/address";

/** What the calculation takes for granted, each a row of its own that the user can change. */
export const ASSUMPTIONS = [
  /** The first and the last year that the tables show. */
  "first-year",
  "last-year",
  /** Months between 1 January of a year told alone and its money: 12 is the next 1 January. */
  "year-alone-months",
  /** The yearly rise of unit costs as a share (0.02) from the year that they are of; the simple way to index. */
  "yearly-index",
  /** The year that unit costs and amounts are of; empty: the latest that the unit costs tell. */
  "price-year",
  /** How staff is taken to be employed where a measure does not say: the cost differs. */
  "statute",
  /** Files per officer, on the same tasks, that both bodies are held to; empty: the highest that either reaches. */
  "target-ratio",
  /** How many ordinary files one art. 60 §7 file weighs. */
  "article-60-weight",
  /** Months between the crossing of a pivot and the pay that follows it. */
  "index-lag",
  /** The yearly rise of pay with seniority, besides the index, as a share. */
  "seniority-drift",
  /** The share of the pay of statutory staff not replaced that its pension fund takes back; empty: nobody told it. */
  "pension-rate",
  /** The share of a centre's result that its municipality covers: what of a saving lowers the grant. */
  "grant-share",
  /** The yearly rate that later money is discounted by, as a share. */
  "discount-rate",
  /** Whether staff of art. 60 §7 counts ("yes", "no"). */
  "art-60-included",
  /** The cell whose departures count against the workload; empty: all of the body. */
  "workload-cell",
  /** By how much each driver is varied: shares, but for the years. */
  "sensitivity-unit-cost",
  "sensitivity-index",
  "sensitivity-realisation",
  "sensitivity-years",
  "sensitivity-ratio",
] as const;

export type AssumptionId = (typeof ASSUMPTIONS)[number];

/** One assumption as the workbook tells it. */
export type Assumption = {
  readonly id: AssumptionId;
  /** Null where the cell is empty. A key of a list ("statutory") or a number. */
  readonly value: number | string | null;
  readonly source: string;
  /** Null for one that stands in no cell. */
  readonly at: Address | null;
};

/** Months between the crossing of a pivot and the pay that follows it, where nobody says otherwise (facts: index). */
export const INDEX_LAG = 2;

/** The number that an assumption tells; null where it tells none. */
export function numberOf(assumptions: readonly Assumption[], id: AssumptionId): number | null {
  const value = assumptions.find((one) => one.id === id)?.value;
  return typeof value === "number" ? value : null;
}
