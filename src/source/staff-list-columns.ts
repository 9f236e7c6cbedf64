import type { Entity } from "../model/entity";
import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { decideByValues } from "./decide-by-values";
import type { Field } from "./field";
import type { Heading } from "./heading";
import { isPlain } from "./matrix-band";
import { bodyOf } from "./measure";
import { readNumber } from "./number";
import type { SheetHeadings } from "./sheet-headings";
import { withoutDoubles } from "./staff-list-doubles";
import { isBlank, isFigure } from "./sheet-headings";

/** What a column of a list with a row an agent is about; of persons only that the column is theirs. */
export type ListRole =
  | "person"
  | "service"
  | "department"
  | "cell"
  | "job"
  | "level"
  | "grade"
  | "statute"
  | "entity"
  | "end-date"
  | "working-time"
  | "real"
  | "theoretical"
  | "vacant";

/** One column; all count from the grid's corner. */
export type ListColumn = {
  readonly column: number;
  readonly role: ListRole;
  readonly heading: Heading;
  readonly row: number;
  /** The body that the heading names, and the year. */
  readonly entity: Entity | null;
  readonly year: number | null;
};

/** The headings of a list. */
export type ListColumns = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ListColumn[];
};

/** The first column of a role. */
export function columnFor({ columns }: ListColumns, role: ListRole): ListColumn | null {
  return columns.find((column) => column.role === role) ?? null;
}

/** The field that evidence names for a role. */
export const ROLE_FIELDS: Readonly<Record<ListRole, Field>> = {
  person: "person-name",
  service: "service",
  department: "department",
  cell: "service",
  job: "job",
  level: "level",
  grade: "grade",
  statute: "statute",
  entity: "entity",
  "end-date": "end-date",
  "working-time": "working-time",
  real: "fte",
  theoretical: "theoretical",
  vacant: "vacant",
};

// What makes a column another thing, whatever else its heading names.
const NOTHING: readonly Field[] = [
  "ignored",
  "cost",
  "total",
  "subtotal",
  "files",
  "gender",
  "domicile",
  "leave",
  "remark",
];

const OTHER: readonly Field[] = ["article", "heads", "fill-rate"];

/** What a heading says that its column is about; null where it is nothing of ours. */
export function roleOf(heading: Heading | null): ListRole | null {
  if (heading === null || heading.known === 0) return null;
  const { fields } = heading;
  const has = (field: Field) => fields.has(field);
  const named = ["service", "department", "level", "grade", "entity"].some((field) => has(field as Field));
  if (has("person-name") && !named) return "person";
  const certain = (field: Field) => heading.certain.has(field);
  const other = NOTHING.some(has) || OTHER.some(certain);
  if (heading.unknown > heading.known || other) return null;
  if (has("end-date")) return "end-date";
  if (has("grade") && !has("service")) return "grade";
  if (has("level") && !has("service")) return "level";
  if (!isPlain(heading)) return null;
  if (has("working-time") && !has("fte")) return "working-time";
  if (has("vacant")) return fields.size === 1 ? "vacant" : null;
  if (has("theoretical") && !has("real")) return "theoretical";
  if (has("fte") || has("real")) return has("theoretical") ? null : "real";
  // A date of entry into service is none of a service.
  if (has("situation")) return null;
  if (has("entity") || (has("municipality") && has("welfare-centre"))) return "entity";
  if (has("service")) return "service";
  if (has("department")) return "department";
  if (has("job")) return "job";
  return has("statute") ? "statute" : null;
}

/** The rows of a sheet that may head a list: two columns at least of different kinds, of which one is of persons, or three. */
export function listHeadingRows(sheet: SheetHeadings): number[] {
  const rows: number[] = [];
  for (const [row, cells] of sheet.rows) {
    if (cells.length < 2 || sheet.grid.values[row]?.some(isFigure)) continue;
    const roles = new Set(cells.flatMap(({ heading }) => (isName(heading) ? (roleOf(heading) ?? []) : [])));
    if (roles.size >= 3 || (roles.size === 2 && roles.has("person"))) rows.push(row);
  }
  return rows;
}

/** Whether it names a column and nothing in one: "Agent 12" and "100 %" are of an agent, "ETP 2024" is of a column. */
function isName(heading: Heading): boolean {
  return isPlain(heading) && (heading.year !== null || !/\d/u.test(heading.text));
}

/** The lists that a heading row stands over: one, or where two stand side by side with a gap between them two. */
export function listColumnsAt(sheet: SheetHeadings, row: number): ListColumns[] {
  const bottom = hasSecondRow(sheet, row) ? row + 1 : row;
  const columns = rolesIn(sheet, row, bottom);
  const parts: ListColumn[][] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    const gap = before === undefined || gapBetween(sheet, row, bottom, before.column, column.column);
    if (last && !gap) last.push(column);
    else parts.push([column]);
  }
  const whole = parts.filter((part) => isList(part));
  const split = whole.length > 1 ? whole : [columns];
  return split.flatMap((part): ListColumns[] => {
    const kept = withoutDoubles(part);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last || !isList(kept)) return [];
    const reach = (from: number, step: 1 | -1) => {
      let column = from;
      while (!isBlank(valueAt(sheet.grid, row, column + step))) column += step;
      return column;
    };
    const [left, right] = [reach(first.column, -1), reach(last.column, 1)];
    return [{ top: row, bottom, left, right, columns: kept }];
  });
}

function isList(columns: readonly ListColumn[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  return roles.size >= 3 || (roles.size === 2 && roles.has("person"));
}

function gapBetween(sheet: SheetHeadings, top: number, bottom: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column += 1) {
    if (isBlank(valueAt(sheet.grid, top, column)) && isBlank(valueAt(sheet.grid, bottom, column)))
      return true;
  }
  return false;
}

/** A second row of headings: nothing in it but words that name columns, two of them at least or one below a merged heading. */
function hasSecondRow(sheet: SheetHeadings, top: number): boolean {
  const values = sheet.grid.values[top + 1] ?? [];
  let named = 0;
  for (let column = 0; column < values.length; column += 1) {
    if (isBlank(values[column] ?? null)) continue;
    const heading = sheet.at(top + 1, column);
    if (!isPlain(heading) || roleOf(heading) === null) return false;
    named += 1;
  }
  return named > 1;
}

function rolesIn(sheet: SheetHeadings, top: number, bottom: number): ListColumn[] {
  const columns: ListColumn[] = [];
  const width = sheet.grid.values[top]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const steps = (bottom > top ? [bottom, top] : [top]).flatMap((row) => {
      const heading = sheet.at(row, column) ?? (row < bottom ? mergedFrom(sheet, row, column) : null);
      return heading ? [{ row, heading }] : [];
    });
    const told = steps.find(({ heading }) => roleOf(heading) !== null);
    const role = told ? roleOf(told.heading) : null;
    if (!told || !role) continue;
    const body = steps.find(({ heading }) => bodyOf(heading) !== null)?.heading;
    const kind = body ? bodyOf(body) : null;
    columns.push({
      column,
      role: checkedRole(sheet, bottom, column, role, told.heading),
      heading: told.heading,
      row: told.row,
      entity: body && kind ? { kind, name: body.body } : null,
      year: steps.find(({ heading }) => heading.year !== null)?.heading.year ?? null,
    });
  }
  return columns.filter(({ role, column }) => fits(sheet, bottom, column, role));
}

/** The heading of merged cells stands in the first of them. */
function mergedFrom(sheet: SheetHeadings, row: number, column: number): Heading | null {
  for (let left = column; left >= 0; left -= 1) {
    if (!isBlank(valueAt(sheet.grid, row, left))) return sheet.at(row, left);
  }
  return null;
}

const PROBED = 60;

type Sample = { readonly numbers: readonly number[]; readonly texts: number };

function sampleOf(sheet: SheetHeadings, bottom: number, column: number): Sample {
  const numbers: number[] = [];
  let texts = 0;
  for (let row = bottom + 1; row <= bottom + PROBED; row += 1) {
    const value: CellValue = valueAt(sheet.grid, row, column);
    const reading = readNumber(value);
    if (reading.kind === "number" || reading.kind === "text-number") numbers.push(reading.value);
    else if (reading.kind === "nil") numbers.push(0);
    else if (reading.kind === "text") texts += 1;
  }
  return { numbers, texts };
}

/** "Régime" is a statute or a working time: the values tell. */
function checkedRole(
  sheet: SheetHeadings,
  bottom: number,
  column: number,
  role: ListRole,
  { fields }: Heading,
): ListRole {
  if (role === "working-time" && fields.has("statute")) {
    const values = sheet.grid.values.slice(bottom + 1, bottom + 1 + PROBED).map((row) => row[column] ?? null);
    return decideByValues(["working-time", "statute"], values) === "statute" ? "statute" : role;
  }
  if (role !== "statute") return role;
  const { numbers, texts } = sampleOf(sheet, bottom, column);
  return numbers.length > texts ? "working-time" : role;
}

const LARGEST_CODE = 9999; // of a service; above it stand dates and amounts

function fits(sheet: SheetHeadings, bottom: number, column: number, role: ListRole): boolean {
  const { numbers, texts } = sampleOf(sheet, bottom, column);
  switch (role) {
    case "real":
    case "theoretical":
      return numbers.length >= texts;
    case "service":
    case "department":
    case "entity":
    case "job":
      return texts >= numbers.length || numbers.every((number) => number <= LARGEST_CODE);
    default:
      return true;
  }
}
