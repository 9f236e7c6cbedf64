import fc from "fast-check";
import type { CellValue } from "../../src/sheet/cell-value";
import type { StaffingSource } from "../../src/source/staffing-source";

/** What a drawn table of staff may be of. */
export const STATUTES = ["statutory", "contractual", "subsidised"] as const;
export const LEVELS = ["A", "B", "C", "D", "E"] as const;
export const GRADES = ["11", "4", "1- 3", "1", ""] as const;
export const ENTITIES = ["municipality", "welfare-centre"] as const;

/** A figure of FTE, of people, where a table stands, and after which rows a blank one comes. */
export const hundredths = fc.integer({ min: 0, max: 60_000 }).map((number) => number / 100);
export const whole = fc.nat(700);
export const place = fc.record({ row: fc.nat(200), column: fc.nat(40) });
export const blanks = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });

/** "municipality · A4 · statutory: 3/5 (4)", with the cells of its figures. */
export function back(source: StaffingSource): string[] {
  return source.posts.map(({ entity, service, level, grade, statute, year, real, theoretical, heads }) =>
    [
      entity.kind,
      service,
      level,
      grade,
      statute,
      year,
      real?.amount,
      theoretical?.amount,
      heads?.amount,
    ].join(" · "),
  );
}

/** Rows with a blank one after some of them. */
export function spaced(rows: readonly (readonly CellValue[])[], after: readonly boolean[]): CellValue[][] {
  return rows.flatMap((row, index) => (after[index % after.length] ? [[...row], []] : [[...row]]));
}

/** All together. */
export const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
