import { entityKey } from "../model/entity";
import { fte, sumFte } from "../model/fte";
import type { Fte } from "../model/fte";
import { isGrade, levelOfGrade } from "../model/level";
import type { Place } from "../model/measure";
import type { Post } from "../model/post";
import { sameText } from "../model/same-text";
import type { Level } from "../model/unit-cost";

/** Posts of one service that tell the same cell and grade; `real` null where one of them is unknown. */
type Group = Pick<Post, "cell" | "level" | "grade"> & { readonly real: Fte | null };

type Bodies = ReadonlyMap<string, readonly Group[]>;

const known = new WeakMap<readonly Post[], Bodies>();

/** Whether the baseline has a level or a cell in a service: null where it cannot tell. */
export function hasIn(posts: readonly Post[], what: "level" | "cell", place: Place): boolean | null {
  const asked = place[what];
  if (asked === null || place.entity === null) return null;
  const fits = what === "level" ? levelFits(asked) : cellFits(asked);
  const found = groupsOf(posts, place.entity, place.service).map(fits);
  if (found.includes(true)) return true;
  // Of a body whose services are not told, what it has nowhere the service has not either.
  const all = found.length > 0 ? found : groupsOf(posts, place.entity, "").map(fits);
  return all.length === 0 || all.some((fit) => fit !== false) ? null : false;
}

/** Real FTE at a place, as exactly as it is told; null where the baseline does not know it. */
export function realAt(posts: readonly Post[], { entity, service, cell, level }: Place): Fte | null {
  if (entity === null || service === null) return null;
  const asks = [...(level === null ? [] : [levelFits(level)]), ...(cell === null ? [] : [cellFits(cell)])];
  const groups = groupsOf(posts, entity, service).filter((group) =>
    asks.every((fits) => fits(group) !== false),
  );
  const unsure =
    groups.some(({ real }) => real === null) || groups.some((one) => asks.some((fits) => fits(one) === null));
  return unsure || groups.length === 0 ? null : sumFte(groups.flatMap(({ real }) => real ?? []));
}

type Fits = (group: Group) => boolean | null;

function cellFits(asked: string): Fits {
  return ({ cell }) => (cell === "" ? null : sameText(cell, asked));
}

function levelFits(asked: Level): Fits {
  return ({ level, grade }) => {
    const own = level ?? (grade === null ? null : levelOfGrade(grade));
    if (own === null) return null;
    if (!sameText(own, levelOfGrade(asked))) return false;
    if (!isGrade(asked)) return true;
    return grade === null ? null : gradeFits(grade, asked);
  };
}

/** "B1-3" are B1, B2 and B3. */
function gradeFits(grade: Level, asked: Level): boolean {
  const [, from, to] = /^[A-Z](\d{1,2})(?:\s*-\s*(\d{1,2}))?$/iu.exec(grade) ?? [];
  const step = Number(asked.slice(1));
  return from === undefined ? sameText(grade, asked) : step >= Number(from) && step <= Number(to ?? from);
}

/** Of a service, or of all of a body where none is asked for; "" are those of no service. */
function groupsOf(posts: readonly Post[], entity: string, service: string | null): readonly Group[] {
  const bodies = known.get(posts) ?? grouped(posts);
  known.set(posts, bodies);
  return bodies.get(service === null ? entity : keyOf(entity, service)) ?? [];
}

function keyOf(entity: string, service: string): string {
  return `${entity}\n${service.toLowerCase()}`;
}

function grouped(posts: readonly Post[]): Bodies {
  const groups = new Map<string, Group>();
  const members = new Map<string, Set<string>>();
  for (const { entity, service, cell, level, grade, real } of posts) {
    const amount = real?.amount ?? null;
    const body = entityKey(entity);
    const key = [keyOf(body, service), cell.toLowerCase(), level, grade].join("\n");
    const before = groups.get(key)?.real ?? null;
    const sum = groups.has(key) ? (before === null || amount === null ? null : fte(before + amount)) : amount;
    groups.set(key, { cell, level, grade, real: sum });
    for (const place of [body, keyOf(body, service)]) {
      members.set(place, (members.get(place) ?? new Set()).add(key));
    }
  }
  return new Map([...members].map(([of, keys]) => [of, [...keys].flatMap((key) => groups.get(key) ?? [])]));
}
