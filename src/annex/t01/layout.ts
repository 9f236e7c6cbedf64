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
  /** The rows kept free for the chart, and a narrow one below it. */
  readonly bandRows: number;
  readonly chart: PlannedArea;
  readonly headRow: number;
  readonly firstService: number;
  readonly services: number;
  readonly totalRow: number;
  readonly unknownsRow: number;
};

/** The width of the column of service names, in characters. */
export const NAME_WIDTH = 36;
/** How many letters of a name fit on its line; a width is counted in figures of a larger font. */
export const NAME_LETTERS = 40;

const LABEL_COLUMN = 0;

/**
 * How high the chart's band is for up to so many services: in steps, so that a service more seldom changes it. Up to
 * forty the header and the chart share a page; above that a service has three quarters of a row, and beyond the last
 * step they share what there is.
 */
const BANDS: readonly { readonly services: number; readonly rows: number }[] = [
  { services: 8, rows: 17 },
  { services: 12, rows: 22 },
  { services: 18, rows: 28 },
  { services: 40, rows: 33 },
  { services: 60, rows: 49 },
  { services: 80, rows: 64 },
  { services: 100, rows: 79 },
];
const HIGHEST_BAND = 94;

export function bandRowsFor(services: number): number {
  return BANDS.find((band) => services <= band.services)?.rows ?? HIGHEST_BAND;
}

/** A band that stands keeps the height that it was written with (`bandRows`), so that a service more moves only the table's end. */
export function layOut(
  staffing: Staffing,
  lines: { readonly header: number; readonly caption: number },
  bandRows = bandRowsFor(staffing.services.length),
): StaffingLayout {
  const services = staffing.services.length;
  const entities = staffing.entities.map((_, entity): Group => ({ kind: "entity", entity }));
  const groups: readonly Group[] = entities.length > 1 ? [...entities, { kind: "together" }] : entities;
  const columns = 1 + groups.length * MEASURES.length;
  const chart = { row: lines.header, column: LABEL_COLUMN, rows: bandRows - 1, columns };
  const headRow = lines.header + bandRows + lines.caption;
  return {
    groups,
    columns,
    bandRows,
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
