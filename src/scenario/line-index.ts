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

type Index = ReadonlyMap<string, readonly Line[]>;
type Indexes = {
  readonly byYear: Index;
  readonly byEntity: Index;
  readonly byService: Index;
  readonly byArticle: Index;
  readonly entities: ReadonlySet<EntityKey | null>;
};

/** Thousands of figures are sums of the same lines: they are put in order once for all of them. */
const indexes = new WeakMap<readonly Line[], Indexes>();

/** The lines of a year (or without one) and a class: of an article, else of a service, else of a body where one is asked for; in their order. */
export function indexedLines(lines: readonly Line[], key: LineKey): readonly Line[] {
  const { byYear, byEntity, byService, byArticle } = indexes.get(lines) ?? indexed(lines);
  const year = yearKey(key.year === "undated" ? null : key.year, key.class ?? "synergy");
  if (key.article !== undefined) return byArticle.get(articleKey(year, key.article)) ?? [];
  if (key.service !== undefined) return byService.get(partKey(year, key.service)) ?? [];
  if (key.entity !== undefined) return byEntity.get(partKey(year, key.entity)) ?? [];
  return byYear.get(year) ?? [];
}

/** Whom lines are about; null where one names no body. */
export function entitiesIn(lines: readonly Line[]): ReadonlySet<EntityKey | null> {
  return (indexes.get(lines) ?? indexed(lines)).entities;
}

function indexed(lines: readonly Line[]): Indexes {
  const byYear = new Map<string, Line[]>();
  const byEntity = new Map<string, Line[]>();
  const byService = new Map<string, Line[]>();
  const entities = new Set<EntityKey | null>();
  const byArticle = new Map<string, Line[]>();
  for (const line of lines) {
    const year = yearKey(line.year, line.measure.what.class);
    add(byYear, year, line);
    add(byEntity, partKey(year, line.entity), line);
    entities.add(line.entity);
    add(byService, partKey(year, line.service), line);
    if ("article" in line) add(byArticle, articleKey(year, line.article), line);
  }
  const index = { byYear, byEntity, byService, byArticle, entities };
  indexes.set(lines, index);
  return index;
}

function add(index: Map<string, Line[]>, key: string, line: Line): void {
  const there = index.get(key);
  if (there) there.push(line);
  else index.set(key, [line]);
}

function yearKey(year: Year | null, ofClass: MeasureClass): string {
  return `${year ?? ""} ${ofClass}`;
}

/** Of a body or a service; what names none has a key that no other has. */
function partKey(year: string, part: EntityKey | number | null): string {
  return part === null ? year : `${year} ${part}`;
}

function articleKey(year: string, article: string | null): string {
  return article === null ? year : `${year} ${textKey(article)}`;
}
