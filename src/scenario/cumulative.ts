import type { Year } from "../model/year";
import type { Effect } from "./effect";
import { figuresOf } from "./figures";
import type { Line } from "./line";
import type { Settings } from "./settings";

/** Of one year, in euro: net, what of it is pay (and so follows unit costs and the index), and gross. */
export type YearlyNet = {
  readonly year: Year;
  readonly net: number;
  readonly pay: number;
  readonly gross: number;
};

/** Year by year, what is not known left out. */
export function yearlyNets(
  lines: readonly Line[],
  effects: readonly Effect[],
  { years }: Pick<Settings, "years">,
): readonly YearlyNet[] {
  const indexed = new Set(
    effects.flatMap(({ result, measure }) => (result.kind === "net" && result.indexed ? [measure] : [])),
  );
  const paid = lines.filter(({ measure }) => indexed.has(measure));
  return years.map((year) => {
    const { net, gross } = figuresOf(lines, { year });
    const pay = figuresOf(paid, { year });
    return { year, net: net.sum, pay: pay.gross.sum - pay.offsets.sum, gross: gross.sum };
  });
}

export function summed(years: readonly YearlyNet[], what: "net" | "pay" | "gross"): number {
  return years.reduce((sum, one) => sum + one[what], 0);
}

/** How much more a year's pay is where the yearly index is higher by so much; below zero it is lower. */
export function indexRatio(
  { yearlyIndex, priceYear }: Pick<Settings, "yearlyIndex" | "priceYear">,
  by: number,
  year: Year,
): number {
  return priceYear === null ? 1 : ((1 + yearlyIndex + by) / (1 + yearlyIndex)) ** (year - priceYear);
}
