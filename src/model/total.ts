/** A sum of what is known, with how many of its parts are not: unknown is not zero. */
export type Total<Amount extends number> = {
  readonly sum: Amount;
  readonly unknowns: number;
};

/** Adds up with the amounts' own sum (`sumFte`, `sumMoney`). */
export function totalOf<Amount extends number>(
  parts: readonly (Amount | null)[],
  sum: (known: readonly Amount[]) => Amount,
): Total<Amount> {
  const known = parts.filter((part) => part !== null);
  return { sum: sum(known), unknowns: parts.length - known.length };
}

/** The sum where every part is known, else null: a figure that must not be taken for the whole. */
export function complete<Amount extends number>(total: Total<Amount>): Amount | null {
  return total.unknowns === 0 ? total.sum : null;
}
