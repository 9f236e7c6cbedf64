import type { Fte } from "./fte";

declare const unit: unique symbol;

/** A part of a whole: 1 is all of it. */
export type Share = number & { readonly [unit]: "share" };

export function share(amount: number): Share {
  return amount as Share;
}

/** Fill rate = real / theoretical; unknown (null) where nothing is established, for 0 of 0 is no rate. */
export function fillRate(real: Fte, theoretical: Fte): Share | null {
  return theoretical === 0 ? null : share(real / theoretical);
}
