import type { Entity } from "../model/entity";
import type { Finding } from "../model/finding";
import type { Headcount } from "../model/headcount";
import type { Staffing } from "../model/staffing";
import { formatArea } from "../sheet/a1";
import type { Area } from "../sheet/address";
import { areaOf, areasOverlap } from "../sheet/address";
import type { Block } from "./block";
import { bodiesOf, bodyKey } from "./bodies";
import { sourceRows } from "./pivot-rows";
import type { PivotRow, SourceRows } from "./pivot-rows";
import { addedUp } from "./pivot-sums";
import { servicePlaces } from "./pivot-services";
import type { ServiceMatch } from "./pivot-services";
import { serviceKey } from "./services/service-key";
import type { ServiceKey } from "./services/service-key";
import { differencesBetween } from "./source-differences";
import type { StaffingSource } from "./staffing-source";
import { labelKey } from "./words";

/** How blocks are put together. */
export type PivotOptions = {
  /** Whether the user wants a block to count before others that tell the same body. */
  readonly preferred?: (block: Block) => boolean;
  /** Whether a block stands on a hidden sheet: often a copy of another year. */
  readonly hidden?: (block: Block) => boolean;
  /** By what names of one service are known to be so; by the table of names where this is left out. */
  readonly keyOf?: ServiceKey;
};

/** The staffing of a workbook, and what is to be said about how it was put together. */
export type Pivot = {
  readonly staffing: Staffing | null;
  /** The blocks that count, for one body at least, in the order of the sheets. */
  readonly used: readonly StaffingSource[];
  readonly findings: readonly Finding[];
};

/**
 * Services × bodies of all blocks that tell who works where. Of each body one block counts: the one that the user prefers, else
 * one on a sheet that is not hidden, else the surest, the first of equals; lists and official annexes that tell different parts of a body count together. What another
 * block says otherwise of a body is a finding.
 */
export function pivot(sources: readonly StaffingSource[], options: PivotOptions = {}): Pivot {
  const keyOf = options.keyOf ?? serviceKey;
  const counting = countingFor(sources, options);
  const used = sources.filter((source) => [...counting.values()].some((of) => of.includes(source)));
  const first = used[0];
  if (!first) return { staffing: null, used, findings: [] };
  const rows = new Map(sources.map((source) => [source, sourceRows(source)]));
  const of = (source: StaffingSource): SourceRows =>
    rows.get(source) ?? { rows: [], findings: [], nobody: null };
  const surest = used.reduce((best, one) => (one.block.confidence > best.block.confidence ? one : best));
  const alone =
    used.length === 1 && first.staffing !== undefined && first.posts.every(({ year }) => year === null);
  const matched: ServiceMatch[] = [];
  const staffing = alone ? (first.staffing ?? null) : joined({ used, counting, of, keyOf, surest, matched });
  const differences = sources.flatMap((other) =>
    bodiesOf(other).flatMap((body) => {
      const counted = counting.get(bodyKey(body)) ?? [];
      // Of another moment other figures are no contradiction.
      const moments = new Set([other, ...counted].flatMap(({ asAt }) => asAt ?? []));
      if (counted.includes(other) || moments.size > 1) return [];
      const severity = options.hidden?.(other.block) === true ? "note" : "warning";
      return differencesBetween(counted.map(of), of(other), { body, keyOf, severity, matched });
    }),
  );
  return {
    staffing,
    used,
    findings: [
      ...leftOver(sources, used, surest),
      ...used.flatMap((source) => [...source.findings, ...of(source).findings]),
      ...differences,
      ...matches(matched),
    ],
  };
}

const LIST_BEHIND = 0.2;

/** Body -> the blocks that count for it. */
function countingFor(
  sources: readonly StaffingSource[],
  { preferred = () => false, hidden = () => false }: PivotOptions,
): ReadonlyMap<string, readonly StaffingSource[]> {
  const counting = new Map<string, StaffingSource[]>();
  // A list names who works there; what is established a table tells, and it was voted.
  const rank = ({ block }: StaffingSource) =>
    block.confidence - (hidden(block) ? 1 : 0) - (block.kind === "staff-list" ? LIST_BEHIND : 0);
  const keys = new Set(sources.flatMap((source) => bodiesOf(source).map(bodyKey)));
  for (const key of keys) {
    const telling = sources.filter((source) => bodiesOf(source).some((body) => bodyKey(body) === key));
    const chosen =
      telling.find(({ block }) => preferred(block)) ??
      telling.reduce<StaffingSource | null>(
        (best, one) => (best && rank(best) >= rank(one) ? best : one),
        null,
      );
    if (!chosen) continue;
    const parts = [chosen];
    for (const other of telling) {
      if (other !== chosen && parts.every((part) => complementary(part, other))) parts.push(other);
    }
    counting.set(
      key,
      sources.filter((source) => parts.includes(source)),
    );
  }
  return counting;
}

/** Two blocks of one kind and moment that have no service, or no statute, in common: a sheet for each department, say. */
function complementary(one: StaffingSource, other: StaffingSource): boolean {
  const { kind } = one.block;
  if (kind !== other.block.kind || kind === "staffing-matrix" || one.asAt !== other.asAt) return false;
  if (areasOverlap(one.block.area, other.block.area)) return false;
  const by =
    kind === "official-annex"
      ? ({ statute }: Said) => statute ?? ""
      : ({ service }: Said) => labelKey(service);
  const told = new Set(one.posts.map(by));
  return !told.has("") && other.posts.every((post) => by(post) !== "" && !told.has(by(post)));
}

type Said = StaffingSource["posts"][number];

type Joining = {
  readonly used: readonly StaffingSource[];
  readonly counting: ReadonlyMap<string, readonly StaffingSource[]>;
  readonly of: (source: StaffingSource) => SourceRows;
  readonly keyOf: ServiceKey;
  readonly surest: StaffingSource;
  /** Takes up the services that are put together under two names. */
  readonly matched: ServiceMatch[];
};

function joined({ used, counting, of, keyOf, surest, matched }: Joining): Staffing {
  const entities: Entity[] = [];
  for (const body of used.flatMap(bodiesOf)) {
    if (!entities.some((one) => bodyKey(one) === bodyKey(body))) entities.push(body);
  }
  const places = servicePlaces(keyOf);
  const counts = new Map<string, Headcount>();
  const names: PivotRow[][] = [];
  for (const source of used) {
    const counted = of(source).rows.flatMap((row) => {
      const cells = row.cells.filter(({ body }) => counting.get(bodyKey(body))?.includes(source));
      return cells.length > 0 ? [{ ...row, cells }] : [];
    });
    const found = places.placesOf(counted);
    for (const [index, row] of counted.entries()) {
      const service = found[index] ?? 0;
      (names[service] ??= []).push(row);
      for (const { body, real, theoretical } of row.cells) {
        const entity = entities.findIndex((one) => bodyKey(one) === bodyKey(body));
        const key = `${service} ${entity}`;
        const before = counts.get(key);
        const count = { service, entity, real, theoretical };
        counts.set(key, before ? together(before, count) : count);
      }
    }
  }
  // A list tells of the services of other blocks too: that nobody of its body works there.
  for (const service of places.services.keys()) {
    for (const [entity, body] of entities.entries()) {
      const [list, ...more] = counting.get(bodyKey(body)) ?? [];
      const key = `${service} ${entity}`;
      const nobody = list && more.length === 0 ? of(list).nobody : null;
      const count = counts.has(key) ? null : nobody?.(names[service] ?? [], body);
      if (count) counts.set(key, { service, entity, ...count });
    }
  }
  matched.push(...places.matched);
  const main = countedArea(surest);
  const others = used.filter((source) => source !== surest).map(countedArea);
  const moments = new Set(used.map(({ asAt }) => asAt));
  return {
    area: main,
    ...(others.length > 0 ? { joined: others } : {}),
    asAt: moments.size === 1 ? surest.asAt : null,
    services: places.services,
    entities,
    headcounts: [...counts.values()].sort((a, b) => a.service - b.service || a.entity - b.entity),
  };
}

/** What of a block counts. */
function countedArea({ staffing, counted, block }: StaffingSource): Area {
  return staffing?.area ?? counted ?? block.area;
}

/** Two parts of one figure. */
function together(one: Headcount, other: Headcount): Headcount {
  return {
    ...one,
    real: addedUp([one.real, other.real]),
    theoretical: addedUp([one.theoretical, other.theoretical]),
  };
}

/** Blocks that count for no body at all. */
function leftOver(
  sources: readonly StaffingSource[],
  used: readonly StaffingSource[],
  surest: StaffingSource,
): Finding[] {
  const others = sources.filter((source) => !used.includes(source));
  if (others.length === 0) return [];
  const areas = (of: readonly StaffingSource[]) => of.map(({ block }) => formatArea(block.area)).join(", ");
  const facts = { used: areas(used), others: areas(others) };
  return [{ code: "several-staffing-blocks", severity: "warning", at: surest.block.area, facts }];
}

/** Services that two blocks name differently and that were put together or compared, each pair once. */
function matches(matched: readonly ServiceMatch[]): readonly Finding[] {
  const said = new Map<string, Finding>();
  for (const { first, other } of matched) {
    const at = areaOf(other.at);
    const facts = { service: other.label, other: first.label, first: formatArea(areaOf(first.at)) };
    const key = [formatArea(at), facts.first].sort().join(" ");
    if (!said.has(key)) said.set(key, { code: "service-matched", severity: "note", at, facts });
  }
  return [...said.values()];
}
