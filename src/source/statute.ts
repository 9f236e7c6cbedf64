import type { Statute } from "../model/unit-cost";
import type { Heading } from "./heading";

// The narrower word first: "contractuels subventionnés ACS" are subsidised.
const STATUTES: readonly Statute[] = ["article-60", "subsidised", "contractual", "statutory"];

/** The one statute that a heading names; null where it names none, or sets the statutory beside others. */
export function statuteOf({ fields }: Heading): Statute | null {
  const named = STATUTES.filter((statute) => fields.has(statute));
  if (named.includes("statutory") && named.length > 1) return null;
  return named[0] ?? null;
}
