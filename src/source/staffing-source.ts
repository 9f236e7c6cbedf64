import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import type { Staffing } from "../model/staffing";
import type { Area } from "../sheet/address";
import type { Block } from "./block";
import type { ListLines } from "./staff-list-lines";

/** A block that tells who works where, as read: the same model whatever its layout. */
export type StaffingSource = {
  readonly block: Block;
  /** The day of the situation where the block tells it, as an ISO date, a month or a year. */
  readonly asAt: string | null;
  /**
   * Every line that counts, in the order of the sheet; totals and subtotals are not among them. Where
   * lines tell years, those of one year are the present situation (`presentPosts`).
   */
  readonly posts: readonly Post[];
  readonly findings: readonly Finding[];
  /** The table itself, where the block is one of services × bodies. */
  readonly staffing?: Staffing;
  /** What sums are made from, where the block is a list with a row an agent. */
  readonly list?: ListLines;
  /** From the first heading to the last row that counts, where the block goes on. */
  readonly counted?: Area;
};

/** The lines of a table of services × bodies; `headsOf`: the people, where it tells them. */
export function postsOf(
  staffing: Staffing,
  headsOf: (service: number, entity: number) => Post["heads"] = () => null,
): Post[] {
  return staffing.headcounts.flatMap(({ service, entity, real, theoretical }): Post[] => {
    const row = staffing.services[service];
    const body = staffing.entities[entity];
    if (!row || !body) return [];
    const untold = { cell: "", job: "", level: null, grade: null, statute: null, year: null, until: null };
    return [
      {
        ...untold,
        entity: body,
        service: row.label,
        real,
        theoretical,
        heads: headsOf(service, entity),
        at: row.at,
      },
    ];
  });
}
