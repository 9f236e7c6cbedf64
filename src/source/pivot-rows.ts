import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import type { Post } from "../model/post";
import type { Service } from "../model/staffing";
import { areaOf } from "../sheet/address";
import { presentPosts } from "./base-year";
import { bodyKey } from "./bodies";
import { listSums } from "./list-sums";
import { addedUp } from "./pivot-sums";
import type { ListLines } from "./staff-list-lines";
import type { StaffingSource } from "./staffing-source";
import { labelKey } from "./words";

/** One service as one block tells it. */
export type PivotRow = {
  readonly service: Service;
  /** The ways in which the block writes it. */
  readonly names: readonly string[];
  readonly cells: readonly PivotCell[];
};

export type PivotCell = PivotFigures & { readonly body: Entity };

export type PivotFigures = {
  readonly real: Sourced<Fte> | null;
  readonly theoretical: Sourced<Fte> | null;
};

/** A block as services × bodies. */
export type SourceRows = {
  readonly rows: readonly PivotRow[];
  readonly findings: readonly Finding[];
  /** What a list says of a service that it does not name: that nobody works there. Null for other blocks. */
  readonly nobody: ((rows: readonly PivotRow[], body: Entity) => PivotFigures | null) | null;
};

export function sourceRows(source: StaffingSource): SourceRows {
  const { staffing, list } = source;
  const posts = presentPosts(source.posts, source.asAt);
  if (list) return listRows(source, list, posts);
  if (staffing && source.posts.every(({ year }) => year === null)) {
    const rows = staffing.services.map((service, index): PivotRow => ({
      service,
      names: [service.label],
      cells: staffing.headcounts.flatMap(({ service: of, entity, real, theoretical }) => {
        const body = staffing.entities[entity];
        return of === index && body ? [{ body, real, theoretical }] : [];
      }),
    }));
    return { rows, findings: [], nobody: null };
  }
  return { rows: rowsOfCells(posts), findings: [], nobody: null };
}

/** Lines with figures in cells of their own: a row for each that names a service, and one for all that name none. */
function rowsOfCells(posts: readonly Post[]): readonly PivotRow[] {
  const without = posts.every(({ service }) => service === "");
  const groups = groupsOf(posts, ({ service, at }) => (without ? "" : `${service}|${at.row}|${at.column}`));
  return groups.flatMap((group): PivotRow[] => {
    const head = group[0];
    if (!head) return [];
    const service: Service = without
      ? { label: "", at: head.at, kind: "all" }
      : { label: head.service, at: head.at };
    const cells = groupsOf(group, ({ entity }) => bodyKey(entity)).flatMap((of): PivotCell[] => {
      const body = of[0]?.entity;
      if (!body) return [];
      return [
        {
          body,
          real: addedUp(of.map(({ real }) => real)),
          theoretical: addedUp(of.map((post) => post.theoretical)),
        },
      ];
    });
    return [{ service, names: [head.service], cells }];
  });
}

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

type Group = {
  readonly first: Post;
  /** The ways in which the name is written, with how often. */
  readonly names: Map<string, number>;
  /** Body -> its lines. */
  readonly lines: Map<string, number[]>;
};

function listRows(source: StaffingSource, list: ListLines, posts: readonly Post[]): SourceRows {
  const sums = listSums(list);
  const findings: Finding[] = [];
  const groups = inStableOrder(servicesIn(source, new Set(posts)), list);
  const bodies = new Map(posts.map(({ entity }) => [bodyKey(entity), entity]));
  const without = groups.every(({ names }) => names.size === 1 && names.has(""));
  const spellings = spellingsIn(list);
  const established = new Set(
    source.posts.flatMap(({ entity }, index) => (list.lines[index]?.theoretical ? [bodyKey(entity)] : [])),
  );
  const rows = groups.map((group): PivotRow => {
    const { first, names, lines } = group;
    const kind = without ? "all" : "listed";
    const label = spellingOf(group);
    const cells = [...bodies].flatMap(([key, body]): PivotCell[] => {
      const indices = lines.get(key);
      if (!indices) return [];
      const real = sums.figure(indices, "real");
      const theoretical = sums.figure(indices, "theoretical");
      if (real === "unsayable" || theoretical === "unsayable") {
        const facts = { service: label, body: body.name };
        const at = areaOf(first.at);
        findings.push({ code: "figure-without-formula", severity: "warning", at, facts });
      }
      const said = (told: typeof real) => (told === "unsayable" ? null : told);
      return [{ body, real: said(real), theoretical: said(theoretical) }];
    });
    return { service: { label, at: first.at, kind }, names: [...names.keys()], cells };
  });
  const nobody: SourceRows["nobody"] = (others, body) => {
    const service = [...new Set(others.flatMap(({ names }) => names))].filter((name) => name !== "");
    const entity = spellings.get(bodyKey(body)) ?? [];
    if (service.length === 0 || others.some((row) => row.service.kind === "all")) return null;
    const real = sums.nobody({ service, entity }, "real");
    const told = established.has(bodyKey(body));
    return real && { real, theoretical: told ? sums.nobody({ service, entity }, "theoretical") : null };
  };
  return { rows, findings, nobody };

  /** Body -> the ways in which the list's column writes it. */
  function spellingsIn({ entity, lines }: ListLines): ReadonlyMap<string, readonly (string | number)[]> {
    const found = new Map<string, Set<string | number>>();
    source.posts.forEach((post, index) => {
      const written = entity?.values[lines[index]?.offset ?? -1] ?? null;
      if (written === null || written === "") return;
      const key = bodyKey(post.entity);
      found.set(key, (found.get(key) ?? new Set()).add(written));
    });
    return new Map([...found].map(([key, written]) => [key, [...written]]));
  }
}

/** The services of a list with the lines of each body; what it calls otherwise is another one. */
function servicesIn(source: StaffingSource, posts: ReadonlySet<Post>): readonly Group[] {
  const groups = new Map<string, Group>();
  source.posts.forEach((post, index) => {
    if (!posts.has(post)) return;
    const key = labelKey(post.service);
    let group = groups.get(key);
    if (!group) {
      group = { first: post, names: new Map(), lines: new Map() };
      groups.set(key, group);
    }
    group.names.set(post.service, (group.names.get(post.service) ?? 0) + 1);
    const body = bodyKey(post.entity);
    const lines = group.lines.get(body);
    if (lines) lines.push(index);
    else group.lines.set(body, [index]);
  });
  return [...groups.values()];
}

/** The most frequent way of writing it, of equals the first by its letters: not by the rows, which may be sorted. */
function spellingOf({ names }: Group): string {
  const [most] = [...names].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}

/** By name where each row says its service: such a list may be sorted at any time, and no annex should turn about for it. */
function inStableOrder(groups: readonly Group[], { service, lines }: ListLines): readonly Group[] {
  const sayIt = groups.every(({ names, lines: of }) =>
    names.has("")
      ? true
      : [...of.values()].flat().every((line) => service?.values[lines[line]?.offset ?? -1] !== ""),
  );
  if (!service || !sayIt) return groups;
  // What has no name comes last.
  const keyed = groups.map((group) => ({ group, key: labelKey(spellingOf(group)) || "\uffff" }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ group }) => group);
}
