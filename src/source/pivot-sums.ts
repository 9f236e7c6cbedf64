import { sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";

/**
 * Several figures as one that adds up their cells; null where none of them is there. One that is not known leaves the sum
 * unknown. Sums over lists are never parts of another.
 */
export function addedUp(figures: readonly (Sourced<Fte> | null)[]): Sourced<Fte> | null {
  const told = figures.filter((figure) => figure !== null);
  const [first, ...more] = told;
  if (!first) return null;
  if (more.length === 0) return first;
  const parts = told.flatMap(({ sum, ...cell }) => (sum?.kind === "cells" ? sum.parts : sum ? [] : [cell]));
  const amounts = told.map(({ amount }) => amount);
  const known = amounts.filter((amount) => amount !== null);
  return {
    amount: known.length === amounts.length ? sumFte(known) : null,
    at: first.at,
    sum: { kind: "cells", parts, per: 1 },
  };
}
