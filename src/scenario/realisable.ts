import { entityKey } from "../model/entity";
import { sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { EntityKey } from "../model/measure";
import { complete, totalOf } from "../model/total";
import type { Basis } from "./basis";
import type { Outcome } from "./outcome";
import { departuresOf, realisable } from "./pool";
import type { Departure } from "./pool";
import type { WorkloadOutcome } from "./workload";

/** The capacity freed in one body, who leaves there of his own accord, and what of the capacity that allows to realise. */
export type Realisable = {
  readonly freed: Fte | null;
  readonly departures: Departure;
  /** All departures together; null where one is not known. */
  readonly leaving: Fte | null;
  readonly realisable: Fte | null;
};

export type BodyRealisable = Realisable & { readonly entity: EntityKey };

/**
 * What a scenario lets be realised by the last year that is shown, by body and as their sum: capacity in one body is not
 * realised by who leaves the other.
 */
export type RealisableOutcome = {
  readonly bodies: readonly BodyRealisable[];
  readonly together: Omit<Realisable, "departures">;
};

export function realisableOf(
  outcome: Outcome,
  basis: Basis,
  { rows }: WorkloadOutcome,
): RealisableOutcome | null {
  const horizon = outcome.years.at(-1);
  if (horizon === undefined) return null;
  const bodies = rows.flatMap(({ entity, freed }): BodyRealisable[] => {
    if (!entity) return [];
    const key = entityKey(entity);
    const departures = departuresOf(outcome.effects, basis, outcome.settings, key, horizon);
    const leaving = complete(departures);
    return [{ entity: key, freed, departures, leaving, realisable: realisable(freed, leaving) }];
  });
  const together = (which: "freed" | "leaving" | "realisable") =>
    complete(
      totalOf(
        bodies.map((body) => body[which]),
        sumFte,
      ),
    );
  return {
    bodies,
    together: {
      freed: together("freed"),
      leaving: together("leaving"),
      realisable: together("realisable"),
    },
  };
}
