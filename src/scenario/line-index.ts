import type { MeasureClass } from "../model/measure";
import { textKey } from "../model/same-text";
import type { Year } from "../model/year";
import type { Line } from "./line";

/** What lines are found by. Every figure asks for one year and one class; where it asks for an article, only money has one. */
export type LineKey = {
  readonly year: Year | "undated";
  readonly class?: MeasureClass;
  readonly service?: number | null;
  readonly article?: string | null;
};

type Index = ReadonlyMap<string, readonly Line[]>;
type Indexes = { readonly byYear: Index; readonly byService: Index; readonly byArticle: Index };

/** Thousands of figures are sums of the same lines: they are put in order once for all of them. */
const indexes = new WeakMap<readonly Line[], Indexes>();

/** The lines of a year (or without one) and a class: of an article where one is asked for, else of a service; in their order. */
export function indexedLines(lines: readonly Line[], key: LineKey): readonly Line[] {
  const { byYear, byService, byArticle } = indexes.get(lines) ?? indexed(lines);
  const year = yearKey(key.year === "undated" ? null : key.year, key.class ?? "synergy");
  if (key.article !== undefined) return byArticle.get(articleKey(year, key.article)) ?? [];
  if (key.service !== undefined) return byService.get(serviceKey(year, key.service)) ?? [];
  return byYear.get(year) ?? [];
}

function indexed(lines: readonly Line[]): Indexes {
  const byYear = new Map<string, Line[]>();
  const byService = new Map<string, Line[]>();
  const byArticle = new Map<string, Line[]>();
  for (const line of lines) {
    const year = yearKey(line.year, line.measure.what.class);
    add(byYear, year, line);
    add(byService, serviceKey(year, line.service), line);
    if ("article" in line) add(byArticle, articleKey(year, line.article), line);
  }
  const index = { byYear, byService, byArticle };
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

function serviceKey(year: string, service: number | null): string {
  return `${year} ${service ?? ""}`;
}

function articleKey(year: string, article: string | null): string {
  return article === null ? year : `${year} ${textKey(article)}`;
}
