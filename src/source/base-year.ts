import type { Post } from "../model/post";
import type { Year } from "../model/year";
import { year } from "../model/year";

/**
 * The year of a table with years across that counts as the present situation: the year of the day that the table tells; else
 * the first for which real figures stand; else the first. Null where no line tells a year.
 */
export function baseYear(posts: readonly Post[], asAt: string | null): Year | null {
  const years = [...new Set(posts.flatMap((post) => post.year ?? []))].sort((a, b) => a - b);
  const told = asAt === null ? null : year(Number(asAt.slice(0, 4)));
  if (told !== null && years.includes(told)) return told;
  const real = (of: Year) => posts.some((post) => post.year === of && post.real?.amount != null);
  return years.find(real) ?? years[0] ?? null;
}

/** The lines that tell the present situation: those of the base year, and those that tell no year. */
export function presentPosts(posts: readonly Post[], asAt: string | null): readonly Post[] {
  const base = baseYear(posts, asAt);
  return base === null ? posts : posts.filter((post) => post.year === null || post.year === base);
}
