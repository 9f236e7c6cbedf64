import type { Entity } from "../model/entity";
import type { Post } from "../model/post";
import { labelKey } from "./words";

/** What makes two entities one body: the two that we know by what they are, any other by its name. */
export function bodyKey({ kind, name }: Entity): string {
  return kind === "other" ? `other ${labelKey(name)}` : kind;
}

const known = new WeakMap<readonly Post[], readonly Entity[]>();

/** The bodies that lines tell of, each once, in the order of the lines. */
export function bodiesOf({ posts }: { readonly posts: readonly Post[] }): readonly Entity[] {
  const before = known.get(posts);
  if (before) return before;
  const found = new Map<string, Entity>();
  for (const { entity } of posts) {
    const key = bodyKey(entity);
    if (!found.has(key)) found.set(key, entity);
  }
  const bodies = [...found.values()];
  known.set(posts, bodies);
  return bodies;
}
