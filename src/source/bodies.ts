import type { Entity, EntityKind } from "../model/entity";
import type { Post } from "../model/post";
import type { StaffingSource } from "./staffing-source";
import { labelKey } from "./words";

/** What makes two entities one body: the two that we know by what they are, any other by its name. */
export function bodyKey({ kind, name }: Entity): string {
  return kind === "other" ? `other ${labelKey(name)}` : kind;
}

const known = new WeakMap<readonly Post[], readonly Entity[]>();

/**
 * The bodies that lines tell of, each once, in the order of the lines; of a list whose rows each say their body the municipality
 * first, since it may be sorted at any time.
 */
export function bodiesOf({ posts, list }: Pick<StaffingSource, "posts" | "list">): readonly Entity[] {
  const before = known.get(posts);
  if (before) return before;
  const found = new Map<string, Entity>();
  for (const { entity } of posts) {
    const key = bodyKey(entity);
    if (!found.has(key)) found.set(key, entity);
  }
  const bodies = list?.entity ? [...found.values()].sort(byKind) : [...found.values()];
  known.set(posts, bodies);
  return bodies;
}

const KINDS: readonly EntityKind[] = ["municipality", "welfare-centre", "other"];

function byKind(one: Entity, other: Entity): number {
  const kinds = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  return kinds === 0 ? (bodyKey(one) < bodyKey(other) ? -1 : 1) : kinds;
}
