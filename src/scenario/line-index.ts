import type { EntityKey, MeasureClass } from "../model/measure";
import { textKey } from "../model/same-text";
import type { Year } from "../model/year";
import type { Line } from "./line";

/** What lines are found by. Every figure asks for one year and one class; where it asks for an article, only money has one. */
export type LineKey = {
  readonly year: Year | "undated";
  readonly class?: MeasureClass;
  readonly entity?: EntityKey | null;
  readonly service?: number | null;
  readonly article?: string | null;
};

/** What one kind of key tells lines apart by; null where a line names none. */
type Part = "entity" | "service" | "article";
type PartKey = string | number | null;

/** The lines of one class in one year, and by what was asked of them so far. */
type Bucket = {
  readonly lines: Line[];
  readonly parts: Partial<Record<Part, ReadonlyMap<PartKey, readonly Line[]>>>;
};

type Index = {
  readonly buckets: ReadonlyMap<Year | null, ReadonlyMap<MeasureClass, Bucket>>;
  readonly entities: ReadonlySet<EntityKey | null>;
};

/** Thousands of figures are sums of the same lines: they are put in order once for all of them. */
const indexes = new WeakMap<readonly Line[], Index>();

const NONE: readonly Line[] = [];

/** The lines of a year (or without one) and a class: of an article, else of a service, else of a body where one is asked for; in their order. */
export function indexedLines(lines: readonly Line[], key: LineKey): readonly Line[] {
  const { buckets } = indexOf(lines);
  const bucket = buckets.get(key.year === "undated" ? null : key.year)?.get(key.class ?? "synergy");
  if (!bucket) return NONE;
  if (key.article !== undefined) return partOf(bucket, "article", articleKey(key.article));
  if (key.service !== undefined) return partOf(bucket, "service", key.service);
  if (key.entity !== undefined) return partOf(bucket, "entity", key.entity);
  return bucket.lines;
}

/** Whom lines are about; null where one names no body. */
export function entitiesIn(lines: readonly Line[]): ReadonlySet<EntityKey | null> {
  return indexOf(lines).entities;
}

function indexOf(lines: readonly Line[]): Index {
  const known = indexes.get(lines);
  if (known) return known;
  const buckets = new Map<Year | null, Map<MeasureClass, Bucket>>();
  const entities = new Set<EntityKey | null>();
  for (const line of lines) {
    entities.add(line.entity);
    const ofYear = buckets.get(line.year) ?? new Map<MeasureClass, Bucket>();
    if (ofYear.size === 0) buckets.set(line.year, ofYear);
    const bucket = ofYear.get(line.measure.what.class);
    if (bucket) bucket.lines.push(line);
    else ofYear.set(line.measure.what.class, { lines: [line], parts: {} });
  }
  const index = { buckets, entities };
  indexes.set(lines, index);
  return index;
}

function partOf(bucket: Bucket, part: Part, key: PartKey): readonly Line[] {
  const groups = (bucket.parts[part] ??= grouped(bucket.lines, part));
  return groups.get(key) ?? NONE;
}

function grouped(lines: readonly Line[], part: Part): ReadonlyMap<PartKey, readonly Line[]> {
  const groups = new Map<PartKey, Line[]>();
  for (const line of lines) {
    if (part === "article" && !("article" in line)) continue;
    const key = part === "article" ? articleKey("article" in line ? line.article : null) : line[part];
    const there = groups.get(key);
    if (there) there.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function articleKey(article: string | null): string | null {
  return article === null ? null : textKey(article);
}
