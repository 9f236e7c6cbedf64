import type { Post } from "../model/post";
import type { Staffing } from "../model/staffing";
import { presentPosts } from "./base-year";
import { bodiesOf, bodyKey } from "./bodies";
import { serviceKey } from "./services/service-key";
import type { StaffingSource } from "./staffing-source";

/**
 * The lines that tell most of each body at present: level, cell and end date count, and of equals the blocks that count for the
 * staffing. Services are called as the staffing calls them.
 */
export function baselinePosts(
  sources: readonly StaffingSource[],
  used: readonly StaffingSource[],
  staffing: Staffing | null,
): readonly Post[] {
  const present = new Map(sources.map((source) => [source, presentPosts(source.posts, source.asAt)]));
  const labels = new Map<string, string>();
  for (const { label } of [...(staffing?.services ?? [])].reverse()) labels.set(serviceKey(label), label);
  const bodies = new Map(sources.flatMap((source) => bodiesOf(source).map((body) => [bodyKey(body), body])));
  return [...bodies.values()].flatMap((body) => {
    const telling = sources.map((source) => ({
      source,
      posts: (present.get(source) ?? []).filter(({ entity }) => bodyKey(entity) === bodyKey(body)),
    }));
    const ranked = telling
      .filter(({ posts }) => posts.length > 0)
      .map((one) => ({ ...one, rank: rankOf(one.posts) + (used.includes(one.source) ? 1 : 0) }));
    const best = Math.max(...ranked.map(({ rank }) => rank));
    const chosen = ranked.filter(({ rank }) => rank === best);
    // Parts of one body that count together, else the first of equals.
    const together = chosen.every(({ source }) => used.includes(source)) ? chosen : chosen.slice(0, 1);
    return together.flatMap(({ posts }) =>
      posts.map((post) => {
        const service = labels.get(serviceKey(post.service)) ?? post.service;
        return service === post.service ? post : { ...post, service };
      }),
    );
  });
}

const TOLD = 2;

function rankOf(posts: readonly Post[]): number {
  const tells = [
    posts.some(({ level, grade }) => level !== null || grade !== null),
    posts.some(({ cell }) => cell !== ""),
    posts.some(({ until }) => until !== null),
  ];
  return tells.filter(Boolean).length * TOLD;
}
