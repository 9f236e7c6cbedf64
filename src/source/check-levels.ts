import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import type { Address } from "../sheet/address";
import { areaContains, areaOf } from "../sheet/address";
import { gathered } from "./gathered";
import { fold } from "./words";

/** Those who have the legal grades are of no level. */
const LEGAL =
  /^(?:grades? legaux|wettelijke graden|(?:gemeente|ocmw-|algemeen )?secretaris|secretaire (?:communal|general|du cpas)|(?:gemeente)?ontvanger|receveur|(?:algemeen|financieel) directeur|directeur (?:general|financier))/u;

/**
 * Lines without a level in a block in which most have one, and grades of another level than the one beside them. What is
 * already said to be no level (`said`) is not said again.
 */
export function checkLevels(posts: readonly Post[], said: readonly Finding[]): readonly Finding[] {
  const lines = firstOfEach(posts);
  const levelled = lines.filter(({ level }) => level !== null);
  const missing = 2 * levelled.length > lines.length ? lines.filter(mayHaveLevel) : [];
  const unread = said.flatMap(({ code, at }) => (code === "level-unread" && at ? [at] : []));
  const isSaid = ({ sheet, row }: Address) =>
    unread.some((area) => areaContains(area, { sheet, row, column: area.column }));
  return [
    ...gathered(
      missing
        .filter(({ at }) => !isSaid(at))
        .map(({ at }): Finding => ({
          code: "level-missing",
          severity: "warning",
          at: areaOf(at),
          facts: {},
        })),
    ),
    ...levelled.flatMap(({ level, grade, at }): Finding[] => {
      if (level === null || grade === null || grade.startsWith(level)) return [];
      return [
        { code: "grade-contradicts-level", severity: "warning", at: areaOf(at), facts: { level, grade } },
      ];
    }),
  ];
}

/** One line a row, whatever the bodies and years across it. */
function firstOfEach(posts: readonly Post[]): readonly Post[] {
  const rows = new Map<string, Post>();
  for (const post of posts) {
    const key = `${String(post.at.row)} ${String(post.at.column)}`;
    const before = rows.get(key);
    if (!before || (before.level === null && post.level !== null)) rows.set(key, post);
  }
  return [...rows.values()];
}

function mayHaveLevel({ level, statute, job, service, cell }: Post): boolean {
  if (level !== null || statute === "article-60") return false;
  return ![job, service, cell].some((name) => LEGAL.test(fold(name).trim()));
}
