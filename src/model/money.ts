import type { Fte } from "./fte";

declare const unit: unique symbol;

/** Euro. Never rounded in between; to the cent when shown. */
export type Money = number & { readonly [unit]: "EUR" };

export function money(amount: number): Money {
  return amount as Money;
}

/** The sum in the order given, as a SUM over the same cells adds them. */
export function sumMoney(parts: readonly Money[]): Money {
  return money(parts.reduce((sum: number, part) => sum + part, 0));
}

export function subtractMoney(from: Money, what: Money): Money {
  return money(from - what);
}

/** A part or a multiple: half a year's pay, an indexed cost. */
export function scaleMoney(amount: Money, factor: number): Money {
  return money(amount * factor);
}

/** What so many FTE cost in a year. */
export function payOf(people: Fte, unitCost: Money): Money {
  return money(people * unitCost);
}

/** A yearly result apart: what is better for it (gross) and what is worse (offset), both as amounts of zero or more. */
export function gainAndCost(result: Money): { readonly gain: Money; readonly cost: Money } {
  return { gain: money(Math.max(0, result)), cost: money(Math.max(0, 0 - result)) };
}
