import { entityKey } from "../model/entity";
import { levelOfGrade } from "../model/level";
import type { EntityKey } from "../model/measure";
import type { Money } from "../model/money";
import type { Level, Statute, UnitCost } from "../model/unit-cost";
import type { Year } from "../model/year";

/** Whose cost is asked for. */
export type CostKey = {
  readonly entity: EntityKey | null;
  readonly level: Level | null;
  readonly statute: Statute | null;
};

export type FoundCost = { readonly amount: Money; readonly entry: UnitCost };

/**
 * What one FTE costs in the price year: of the grade, else of its level; of the body, else of all; of the statute, else of
 * staff of any statute, but never for art. 60 §7. Null where the tables do not tell: unknown is not zero.
 */
export function findUnitCost(
  costs: readonly UnitCost[],
  { entity, level, statute }: CostKey,
  priceYear: Year | null,
): FoundCost | null {
  if (level === null) return null;
  const usable = costs.filter((cost) => cost.year === null || cost.year === priceYear);
  const statutes = statute === null ? [null] : statute === "article-60" ? [statute] : [statute, null];
  const entities = entity === null ? [null] : [entity, null];
  for (const wantedLevel of [level, levelOfGrade(level)]) {
    for (const wantedEntity of entities) {
      for (const wantedStatute of statutes) {
        const entry = usable.find(
          (cost) =>
            cost.level === wantedLevel &&
            (cost.entity === null ? null : entityKey(cost.entity)) === wantedEntity &&
            cost.statute === wantedStatute,
        );
        if (entry) return entry.amount === null ? null : { amount: entry.amount, entry };
      }
    }
  }
  return null;
}
