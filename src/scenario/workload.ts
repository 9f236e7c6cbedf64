import type { Entity } from "../model/entity";
import { entityKey } from "../model/entity";
import { fte, subtractFte, sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import type { Workload } from "../model/workload";
import { realisable } from "./pool";
import type { Settings } from "./settings";

/** One body's work against its staff, or that of all together. Null is unknown; a ratio without staff is unknown too. */
export type WorkloadRow = {
  /** Null: all together. */
  readonly entity: Entity | null;
  readonly files: number | null;
  /** Files with those of art. 60 §7 at their weight. */
  readonly weighted: number | null;
  readonly officers: Fte | null;
  /** Officers and the staff apart who do what other bodies' officers do themselves. */
  readonly staff: Fte | null;
  /** Files per officer as they are counted: not like for like. */
  readonly naive: number | null;
  /** Weighted files per FTE on the same tasks. */
  readonly likeForLike: number | null;
  /** FTE that the weighted files need at the target. */
  readonly need: Fte | null;
  /** Staff − need; below zero there is too little. */
  readonly freed: Fte | null;
  /** What of it natural departures allow: never more than either, never below zero. Null where departures are not told. */
  readonly realisable: Fte | null;
};

export type WorkloadOutcome = {
  readonly rows: readonly WorkloadRow[];
  readonly together: WorkloadRow;
  /** Files per FTE that all are held to; null where no body has a ratio. */
  readonly target: number | null;
};

/** FTE that leave of their own accord, out of the same tasks, up to the year that is looked at, by body. */
export type Departures = ReadonlyMap<string, Fte>;

/** Ratios, need and capacity freed. The target is what the settings say, else the highest like-for-like ratio of a body. */
export function workloadOf(
  workloads: readonly Workload[],
  settings: Pick<Settings, "targetRatio" | "article60Weight">,
  departures: Departures | null = null,
): WorkloadOutcome {
  const bases = workloads.map((workload) => baseOf(workload, settings.article60Weight));
  const ratios = bases.flatMap(({ likeForLike }) => likeForLike ?? []);
  const target = settings.targetRatio ?? (ratios.length > 0 ? Math.max(...ratios) : null);
  const rows = bases.map((base): WorkloadRow => {
    const need = perRatio(base.weighted, target);
    const freed = base.staff === null || need === null ? null : subtractFte(base.staff, need);
    const leaving = base.entity ? (departures?.get(entityKey(base.entity)) ?? fte(0)) : null;
    return { ...base, need, freed, realisable: departures && realisable(freed, leaving) };
  });
  return { rows, together: togetherOf(rows), target };
}

type Base = Omit<WorkloadRow, "need" | "freed" | "realisable">;

function baseOf({ entity, files, article60Files, officers, otherStaff }: Workload, weight: number): Base {
  const extra = article60Files === null ? 0 : article60Files.amount;
  const weighted = files.amount === null || extra === null ? null : files.amount + extra * (weight - 1);
  const others = otherStaff === null ? fte(0) : otherStaff.amount;
  const staff = officers.amount === null || others === null ? null : sumFte([officers.amount, others]);
  return {
    entity,
    files: files.amount,
    weighted,
    officers: officers.amount,
    staff,
    naive: ratio(files.amount, officers.amount),
    likeForLike: ratio(weighted, staff),
  };
}

/** All together: unknown as soon as one is, but for what is realisable, which each body can only realise by itself. */
function togetherOf(rows: readonly WorkloadRow[]): WorkloadRow {
  const files = numbers(rows.map((row) => row.files));
  const weighted = numbers(rows.map((row) => row.weighted));
  const officers = people(rows.map((row) => row.officers));
  const staff = people(rows.map((row) => row.staff));
  return {
    entity: null,
    files,
    weighted,
    officers,
    staff,
    naive: ratio(files, officers),
    likeForLike: ratio(weighted, staff),
    need: people(rows.map((row) => row.need)),
    freed: people(rows.map((row) => row.freed)),
    realisable: people(rows.map((row) => row.realisable)),
  };
}

function ratio(files: number | null, staff: Fte | null): number | null {
  return files === null || staff === null || staff === 0 ? null : files / staff;
}

function perRatio(files: number | null, target: number | null): Fte | null {
  return files === null || target === null || target === 0 ? null : fte(files / target);
}

function numbers(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length || known.length === 0
    ? null
    : known.reduce((sum, part) => sum + part, 0);
}

function people(parts: readonly (Fte | null)[]): Fte | null {
  const known = parts.filter((part) => part !== null);
  return known.length < parts.length || known.length === 0 ? null : sumFte(known);
}
