import type { Address, Area } from "../sheet/address";
import type { Entity } from "./entity";
import type { Headcount } from "./headcount";

/** A service as the sheet names it; `label` is empty where the cell is. */
export type Service = {
  readonly label: string;
  readonly at: Address;
};

/** The staffing of all entities at one moment, as one block of one sheet tells it: services × entities. */
export type Staffing = {
  /** From the first heading to the last row that counts. */
  readonly area: Area;
  /** The day of the situation where the sheet tells it, as an ISO date (2023-01-19), a month or a year. */
  readonly asAt: string | null;
  readonly services: readonly Service[];
  readonly entities: readonly Entity[];
  readonly headcounts: readonly Headcount[];
};

export function headcountOf(staffing: Staffing, service: number, entity: number): Headcount | undefined {
  return staffing.headcounts.find((count) => count.service === service && count.entity === entity);
}
