import { numberOf } from "../model/assumption";
import type { Assumption } from "../model/assumption";
import { money, scaleMoney, sumMoney } from "../model/money";
import type { Money } from "../model/money";
import { share } from "../model/share";
import type { Share } from "../model/share";
import type { MoneyByYear } from "./money-by-year";

/** Half a cent: amounts are shown to the cent, so a remainder of adding up below that is nothing. */
const HALF_A_CENT = 0.005;

const USUAL_RATE = 0.02;

/** The yearly rate that later money is discounted by. */
export function discountRateOf(assumptions: readonly Assumption[]): Share {
  return share(numberOf(assumptions, "discount-rate") ?? USUAL_RATE);
}

/** Each year with all before it. */
export function cumulative(years: readonly Money[]): readonly Money[] {
  const sums: Money[] = [];
  for (const amount of years) sums.push(sumMoney([sums.at(-1) ?? money(0), amount]));
  return sums;
}

/** What an amount of a year is worth in the first: 1/(1+r) for each year between. */
function discountFactors(years: number, rate: Share): readonly number[] {
  return Array.from({ length: years }, (_, since) => 1 / (1 + rate) ** since);
}

/** Net present value, year by year: Σ net(y)/(1+r)^(y−y0) is the sum of it. */
export function discounted(years: readonly Money[], rate: Share): readonly Money[] {
  const factors = discountFactors(years.length, rate);
  return years.map((amount, index) => scaleMoney(amount, factors[index] ?? 1));
}

/** Whether by the end of each year as much came in as went out, once any money moved at all. `moved`: both together, of each year. */
export function paidBack(net: readonly Money[], moved: readonly Money[]): readonly boolean[] {
  const sums = cumulative(net);
  const soFar = cumulative(moved);
  return sums.map((sum, index) => sum > -HALF_A_CENT && (soFar[index] ?? 0) > 0);
}

/** What becomes of the net of a scenario over the years. */
export type Prospects = {
  /** A share a year. */
  readonly rate: Share;
  readonly factors: readonly number[];
  /** What each year's net is worth in the first; its sum is the net present value. */
  readonly discounted: readonly Money[];
  readonly paidBack: readonly boolean[];
};

/** Of the net of all bodies together. */
export function prospectsOf({ gross, offsets, oneOff, net }: MoneyByYear, rate: Share): Prospects {
  const amounts = net.years.map(money);
  const moved = net.years.map((_, index) =>
    sumMoney([gross, offsets, oneOff].map(({ years }) => money(years[index] ?? 0))),
  );
  return {
    rate,
    factors: discountFactors(amounts.length, rate),
    discounted: discounted(amounts, rate),
    paidBack: paidBack(amounts, moved),
  };
}
