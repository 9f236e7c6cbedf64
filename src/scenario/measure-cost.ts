import type { Measure } from "../model/measure";
import type { Level, Statute } from "../model/unit-cost";
import type { Basis } from "./basis";
import type { Settings } from "./settings";
import { findUnitCost } from "./unit-cost";
import type { FoundCost } from "./unit-cost";

/** What decides a cost besides the body; the usual statute where none is named. */
export type Held = { readonly level: Level | null; readonly statute: Statute | null };

/** What the measure's staff come to hold by a change of level or statute; null where the row does not tell it. */
export function heldAfter({ who, what }: Measure): Held | null {
  const { level, statute, to, toStatute } = who;
  if (what.mechanism.target === "level") return { level: to.level, statute };
  return toStatute && { level, statute: toStatute };
}

/** What one FTE of the measure's body costs, as its staff or whoever holds that. */
export function costOf(
  { who }: Measure,
  { level, statute }: Held,
  { unitCosts }: Basis,
  settings: Settings,
): FoundCost | null {
  const key = { entity: who.entity, level, statute: statute ?? settings.statute };
  return findUnitCost(unitCosts, key, settings.priceYear);
}
