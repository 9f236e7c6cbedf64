import { entityKey } from "../model/entity";
import { fte, scaleFte, sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import { estimateOf } from "../model/measure";
import type { EntityKey, Measure } from "../model/measure";
import type { Post } from "../model/post";
import { sameText } from "../model/same-text";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import { holdsAtYearEnd } from "../model/when";
import type { Year } from "../model/year";
import type { Address } from "../sheet/address";
import type { Basis } from "./basis";
import type { Effect } from "./effect";
import type { Settings } from "./settings";

/** FTE of one body that leave the work that is shared out, of their own accord, and what tells so. */
export type Departure = Total<Fte> & {
  /** Whether the staff list tells them, and then its lines; else they are of measures. */
  readonly listed: boolean;
  readonly measures: readonly Measure[];
  readonly posts: readonly Address[];
};

/**
 * Who leaves the pool of a body by 31 December of a year (facts: "natural departures up to y"). Where the staff list tells end
 * dates of the pool, it tells who leaves whatever a scenario says; else the counted synergies do whose mechanism is natural.
 */
export function departuresOf(
  effects: readonly Effect[],
  { posts = [] }: Basis,
  settings: Settings,
  entity: EntityKey,
  by: Year,
): Departure {
  const own = posts.filter((post) => entityKey(post.entity) === entity && inPool(post.cell, settings));
  if (own.some(({ until }) => until !== null)) {
    const leaving = own.filter(({ until }) => leavesBy(until, by));
    const total = totalOf(
      leaving.map(({ real }) => real?.amount ?? null),
      sumFte,
    );
    return { ...total, listed: true, measures: [], posts: leaving.flatMap(({ real }) => real?.at ?? []) };
  }
  const natural = effects.filter(
    ({ standing, timing, measure: { what, who } }) =>
      standing === "counted" &&
      what.class === "synergy" &&
      what.mechanism.natural &&
      who.entity === entity &&
      inPool(who.cell, settings) &&
      timing !== null &&
      holdsAtYearEnd(timing.position, timing.until, by),
  );
  const measures = natural.map(({ measure }) => measure);
  const total = totalOf(
    measures.map(({ howMuch }) => estimateOf(howMuch.fte, settings.case)),
    sumFte,
  );
  return { ...total, listed: false, measures, posts: [] };
}

/** Whether a cell is the one whose staff handles the files; all are where none is named. */
export function inPool(cell: string | null, { workloadCell }: Settings): boolean {
  return workloadCell === null || (cell !== null && sameText(workloadCell, cell));
}

/** An ISO day, month or year. */
function leavesBy(until: Post["until"], by: Year): boolean {
  return until !== null && Number(until.slice(0, 4)) <= by;
}

/** FTE that counted synergies take out of the pool of a body, dated or not, and capacity that they say is freed there. */
export function takenFrom(
  effects: readonly Effect[],
  settings: Settings,
  entity: EntityKey,
): readonly TakenOut[] {
  return effects.flatMap(({ standing, measure, moves }): TakenOut[] => {
    const { what, who, howMuch } = measure;
    if (standing !== "counted" || what.class !== "synergy" || who.entity !== entity) return [];
    if (what.mechanism.id === "capacity-freed") {
      return [{ measure, amount: estimateOf(howMuch.fte, settings.case) }];
    }
    if (settings.workloadCell === null || !inPool(who.cell, settings)) return [];
    const parts = moves.filter(({ place }) => place.entity === entity && inPool(place.cell, settings));
    if (parts.length === 0) return [];
    const total = totalOf(
      parts.map((move) => move.fte),
      sumFte,
    );
    return [{ measure, amount: total.unknowns > 0 ? null : scaleFte(total.sum, -1) }];
  });
}

export type TakenOut = { readonly measure: Measure; readonly amount: Fte | null };

/** What natural departures allow of the capacity freed: no more than either, and never below zero. */
export function realisable(freed: Fte | null, leaving: Fte | null): Fte | null {
  // Where nothing is freed nothing can be realised, whoever leaves.
  if (freed !== null && freed <= 0) return fte(0);
  return freed === null || leaving === null ? null : fte(Math.max(0, Math.min(freed, leaving)));
}
