import type { Address, Area } from "../sheet/address";
import type { Entity } from "./entity";
import type { Headcount } from "./headcount";

/** A service as the sheet names it; `label` is empty where the cell is. */
export type Service = {
  readonly label: string;
  readonly at: Address;
  /**
   * "listed": of a list with a row an agent, whose cells move when it is sorted, so that formulas cannot point at the name ·
   * "all": what a sheet tells without services.
   */
  readonly kind?: "listed" | "all";
};

/** The staffing of all entities at one moment, as one block or several together tell it: services × entities. */
export type Staffing = {
  /** From the first heading to the last row that counts. */
  readonly area: Area;
  /** Of the other blocks, where one alone does not tell all. */
  readonly joined?: readonly Area[];
  /** The day of the situation where the sheet tells it, as an ISO date (2023-01-19), a month or a year. */
  readonly asAt: string | null;
  readonly services: readonly Service[];
  readonly entities: readonly Entity[];
  readonly headcounts: readonly Headcount[];
};

/** The headcounts of a staffing by service and entity, found once: large offices have tens of thousands. */
const placed = new WeakMap<Staffing, ReadonlyMap<number, Headcount>>();

export function headcountOf(staffing: Staffing, service: number, entity: number): Headcount | undefined {
  return (placed.get(staffing) ?? place(staffing)).get(placeOf(staffing, service, entity));
}

function place(staffing: Staffing): ReadonlyMap<number, Headcount> {
  const places = new Map<number, Headcount>();
  for (const count of staffing.headcounts) {
    const at = placeOf(staffing, count.service, count.entity);
    if (!places.has(at)) places.set(at, count);
  }
  placed.set(staffing, places);
  return places;
}

function placeOf({ entities }: Staffing, service: number, entity: number): number {
  return service * entities.length + entity;
}
