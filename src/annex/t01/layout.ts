import type { Staffing } from "../../model/staffing";
import type { PlannedArea } from "../plan";
import type { Amounts } from "./amounts";

/** The four columns that T1 has for each entity, in this order. */
export const MEASURES = [
  "real",
  "theoretical",
  "vacant",
  "fillRate",
] as const satisfies readonly (keyof Amounts)[];

export type Measure = (typeof MEASURES)[number];

/** One entity's columns, or where there are several entities those of all together. */
export type Group = { readonly kind: "entity"; readonly entity: number } | { readonly kind: "together" };

/** Where everything of T1 stands in its block, for so many services and entities. */
export type StaffingLayout = {
  readonly groups: readonly Group[];
  readonly columns: number;
  readonly chart: PlannedArea;
  readonly headRow: number;
  readonly firstService: number;
  readonly services: number;
  readonly totalRow: number;
  readonly unknownsRow: number;
};

const BAND_ROWS = 17;
const LABEL_COLUMN = 0;

/** The chart's band is as high as it was written (`bandRows`), so that a service more moves only the table's end. */
export function layOut(
  staffing: Staffing,
  lines: { readonly header: number; readonly caption: number },
  bandRows = BAND_ROWS,
): StaffingLayout {
  const services = staffing.services.length;
  const entities = staffing.entities.map((_, entity): Group => ({ kind: "entity", entity }));
  const groups: readonly Group[] = entities.length > 1 ? [...entities, { kind: "together" }] : entities;
  const columns = 1 + groups.length * MEASURES.length;
  const chart = { row: lines.header, column: LABEL_COLUMN, rows: bandRows, columns };
  const headRow = chart.row + chart.rows + lines.caption;
  return {
    groups,
    columns,
    chart,
    headRow,
    firstService: headRow + 1,
    services,
    totalRow: headRow + 1 + services,
    unknownsRow: headRow + 2 + services,
  };
}

export function columnOf(group: number, measure: Measure): number {
  return 1 + group * MEASURES.length + MEASURES.indexOf(measure);
}

/** The services' cells of one column. */
export function serviceCells(layout: StaffingLayout, column: number): PlannedArea {
  return { row: layout.firstService, column, rows: layout.services, columns: 1 };
}
