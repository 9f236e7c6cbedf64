import type { Entity } from "../model/entity";
import type { Finding, Severity } from "../model/finding";
import type { Fte } from "../model/fte";
import type { Sourced } from "../model/headcount";
import { cellsBehind } from "../model/source-sum";
import { formatArea } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
import { bodyKey } from "./bodies";
import type { PivotRow, SourceRows } from "./pivot-rows";
import type { ServiceMatch } from "./pivot-services";
import type { ServiceKey } from "./services/service-key";
import { labelKey } from "./words";

const MEASURES = ["real", "theoretical"] as const;
const TOLERANCE = 0.005;

/** Whose figures are compared, and how bad it is that they differ. */
export type Comparison = {
  readonly body: Entity;
  readonly keyOf: ServiceKey;
  readonly severity: Severity;
  /** Takes up the services that are compared under two names. */
  readonly matched: ServiceMatch[];
};

/** Where another block says otherwise of a body than those that count for it: service by service, and all together. */
export function differencesBetween(
  counted: readonly SourceRows[],
  other: SourceRows,
  { body, keyOf, severity, matched }: Comparison,
): readonly Finding[] {
  const ours = told(
    counted.flatMap(({ rows }) => rows),
    body,
  );
  const theirs = told(other.rows, body);
  const twins = twinsOf(ours, theirs, keyOf);
  const findings = [...twins].flatMap(([one, twin]) => {
    const [service, first] = [one.row.service, twin.row.service];
    const named = one.row.names.some((name) => labelKey(name) === labelKey(first.label));
    if (!named) matched.push({ first, other: service });
    return differing(service.label, { body, severity }, twin, one);
  });
  // Where one of them knows no services, or none of the same, only the whole can be compared.
  if (twins.size === 0) return differing("", { body, severity }, whole(ours), whole(theirs));
  // A table of a part of the services contradicts nothing.
  if (theirs.every((one) => twins.has(one))) return findings;
  const compared = new Set(twins.values());
  const rest = whole(ours.filter((one) => !compared.has(one)));
  const theirRest = whole(theirs.filter((one) => !twins.has(one)));
  return [...findings, ...differingInAll(body, [rest, theirRest], [whole(ours), whole(theirs)])];
}

/** Of each of their services ours that is called the same, else the one that is known to be the same. */
function twinsOf(ours: readonly ToldOfRow[], theirs: readonly ToldOfRow[], keyOf: ServiceKey) {
  const byName = new Map<string, ToldOfRow>();
  for (const one of ours) {
    for (const name of namesOf(one)) if (!byName.has(labelKey(name))) byName.set(labelKey(name), one);
  }
  const twins = new Map<ToldOfRow, ToldOfRow>();
  for (const one of theirs) {
    const twin = namesOf(one).map((name) => byName.get(labelKey(name)));
    const [found] = twin.filter((other) => other !== undefined);
    if (found) twins.set(one, found);
  }
  const taken = new Set(twins.values());
  const byKey = new Map<string, ToldOfRow>();
  for (const one of ours) {
    if (taken.has(one)) continue;
    for (const name of namesOf(one)) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), one);
  }
  for (const one of theirs) {
    if (twins.has(one)) continue;
    const key = namesOf(one)
      .map(keyOf)
      .find((known) => byKey.has(known));
    const twin = key === undefined ? undefined : byKey.get(key);
    if (key === undefined || !twin) continue;
    twins.set(one, twin);
    byKey.delete(key);
  }
  return twins;
}

function namesOf({ row }: ToldOfRow): readonly string[] {
  return row.service.label === "" ? [] : row.names;
}

type Told = {
  readonly row: PivotRow | null;
  readonly real: Figure | null;
  readonly theoretical: Figure | null;
};
type ToldOfRow = Told & { readonly row: PivotRow };
type Figure = { readonly amount: number | null; readonly at: Area };

function told(rows: readonly PivotRow[], body: Entity): readonly ToldOfRow[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => bodyKey(cell.body) === bodyKey(body))
      .map(({ real, theoretical }) => ({ row, real: figureOf(real), theoretical: figureOf(theoretical) })),
  );
}

function figureOf(sourced: Sourced<Fte> | null): Figure | null {
  return sourced && { amount: sourced.amount, at: spanOf(cellsBehind(sourced)) };
}

/** The first area of the cells behind a figure, or where they stand on one sheet in one column all from first to last. */
function spanOf(cells: readonly Address[]): Area {
  const areas = cells.map((cell) => ("rows" in cell ? (cell as Area) : areaOf(cell)));
  const first = areas[0] ?? { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };
  const column = areas.filter((area) => area.sheet === first.sheet && area.column === first.column);
  const end = Math.max(...column.map(({ row, rows }) => row + rows));
  const start = Math.min(...column.map(({ row }) => row));
  return { ...first, row: start, rows: end - start };
}

function whole(parts: readonly Told[]): Told {
  const sum = (measure: (typeof MEASURES)[number]): Figure | null => {
    const figures = parts.flatMap((part) => part[measure] ?? []);
    const known = figures.flatMap(({ amount }) => amount ?? []);
    if (figures.length === 0 || known.length < parts.length) return null;
    return {
      amount: known.reduce((total, amount) => total + amount, 0),
      at: spanOf(figures.map(({ at }) => at)),
    };
  };
  return { row: null, real: sum("real"), theoretical: sum("theoretical") };
}

function differing(
  service: string,
  { body, severity }: Pick<Comparison, "body" | "severity">,
  used: Told,
  other: Told,
): readonly Finding[] {
  return MEASURES.flatMap((measure): Finding[] => {
    const [counted, said] = [used[measure], other[measure]];
    if (counted?.amount == null || said?.amount == null) return [];
    if (Math.abs(counted.amount - said.amount) <= TOLERANCE) return [];
    const facts = {
      service,
      body: body.name,
      measure,
      used: formatArea(counted.at),
      counted: counted.amount,
      other: said.amount,
    };
    return [{ code: "staffing-differs", severity, at: said.at, facts }];
  });
}

/** Services that do not count, since the other alone tells them, make the whole differ. */
function differingInAll(
  body: Entity,
  [rest, theirRest]: readonly [Told, Told],
  [used, other]: readonly [Told, Told],
): readonly Finding[] {
  return MEASURES.flatMap((measure): Finding[] => {
    const [counted, said] = [used[measure], other[measure]];
    if (counted?.amount == null || said?.amount == null) return [];
    const apart = (rest[measure]?.amount ?? 0) - (theirRest[measure]?.amount ?? 0);
    if (Math.abs(apart) <= TOLERANCE) return [];
    const facts = {
      body: body.name,
      measure,
      used: formatArea(counted.at),
      counted: counted.amount,
      other: said.amount,
    };
    return [{ code: "totals-differ", severity: "note", at: said.at, facts }];
  });
}
