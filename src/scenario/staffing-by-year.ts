import { entityKey } from "../model/entity";
import type { Fte } from "../model/fte";
import { sumFte } from "../model/fte";
import type { EntityKey } from "../model/measure";
import { headcountOf } from "../model/staffing";
import type { Staffing } from "../model/staffing";
import { totalOf } from "../model/total";
import type { Total } from "../model/total";
import type { Year } from "../model/year";
import type { Basis } from "./basis";
import { positionFigure } from "./figures";
import type { Figure } from "./figures";
import type { Outcome } from "./outcome";

/** The position on 31 December of one year. */
export type Position = {
  readonly year: Year;
  /** The baseline and unchanged policy: what happens anyway. */
  readonly before: Total<Fte>;
  /** What the synergies change; fewer is below zero. */
  readonly change: Figure<Fte>;
  readonly after: Total<Fte>;
};

/** Whose staff is meant; what is left out is all of it. A null service (or body) is one that the staffing does not have. */
export type StaffSelection = { readonly entity?: EntityKey | null; readonly service?: number | null };

/** Real FTE by year, before and after; the source knows no levels, so neither does the position. */
export function positionsOf(
  outcome: Outcome,
  { staffing }: Basis,
  selection: StaffSelection,
): readonly Position[] {
  const baseline = staffing ? baselineOf(staffing, selection) : { sum: sumFte([]), unknowns: 1 };
  return outcome.years.map((year) => {
    const anyway = positionFigure(outcome.lines, { ...selection, year, class: "unchanged-policy" });
    const change = positionFigure(outcome.lines, { ...selection, year });
    const before = plus(baseline, anyway);
    return { year, before, change, after: plus(before, change) };
  });
}

/** Of a whole body, or of all, it is the same for each scenario. */
const totals = new WeakMap<Staffing, Map<EntityKey | null | undefined, Total<Fte>>>();

function baselineOf(staffing: Staffing, selection: StaffSelection): Total<Fte> {
  if (selection.service !== undefined) return realFte(staffing, selection);
  const known = totals.get(staffing) ?? new Map<EntityKey | null | undefined, Total<Fte>>();
  totals.set(staffing, known);
  const total = known.get(selection.entity) ?? realFte(staffing, selection);
  known.set(selection.entity, total);
  return total;
}

function realFte(staffing: Staffing, { entity, service }: StaffSelection): Total<Fte> {
  const services = service === undefined ? staffing.services.keys() : service === null ? [] : [service];
  const bodies = [...staffing.entities.entries()].flatMap(([at, one]) =>
    entity === undefined || entityKey(one) === entity ? [at] : [],
  );
  const parts: (Fte | null)[] = [];
  for (const index of services) {
    for (const at of bodies) parts.push(headcountOf(staffing, index, at)?.real?.amount ?? null);
  }
  return totalOf(parts, sumFte);
}

function plus(a: Total<Fte>, b: Total<Fte>): Total<Fte> {
  return { sum: sumFte([a.sum, b.sum]), unknowns: a.unknowns + b.unknowns };
}
