declare const unit: unique symbol;

/** Full-time equivalents (nl VTE, fr ETP). Never rounded in between; two decimals when shown. */
export type Fte = number & { readonly [unit]: "FTE" };

export function fte(amount: number): Fte {
  return amount as Fte;
}

/** The sum in the order given, as a SUM over the same cells adds them. */
export function sumFte(parts: readonly Fte[]): Fte {
  return fte(parts.reduce((sum: number, part) => sum + part, 0));
}

export function subtractFte(from: Fte, what: Fte): Fte {
  return fte(from - what);
}

/** A multiple; −1 makes those who come into those who go. */
export function scaleFte(amount: Fte, factor: number): Fte {
  return fte(amount * factor);
}

/** Vacancy = theoretical − real (facts: "vacancy"); negative where more people work than the establishment allows. */
export function vacancy(theoretical: Fte, real: Fte): Fte {
  return fte(theoretical - real);
}
