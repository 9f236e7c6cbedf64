import type { Field } from "./field";
import type { Heading } from "./heading";
import { bodyOf, isTogether } from "./measure";
import type { HeadingCell, SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { labelOf } from "./label";
import { readNumber } from "./number";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Area } from "../sheet/address";

/** What a column (or row) of a workload table tells: named as its heading is. */
export type WorkloadRole = Extract<
  Field,
  "files" | "article-60" | "officers" | "other-staff" | "files-per-officer" | "like-for-like"
>;

/** A row or column of a workload table, counted from the grid's corner. */
type Line<What> = { readonly index: number; readonly row: number; readonly column: number } & What;

export type RoleLine = Line<{ readonly role: WorkloadRole; readonly heading: Heading }>;
export type BodyLine = Line<{ readonly label: string; readonly heading: Heading | null }>;

/** Where a workload table has what; bodies below each other with a column for each figure, or the other way round. */
export type WorkloadLayout = {
  readonly area: Area;
  readonly bodiesDown: boolean;
  readonly roles: readonly RoleLine[];
  readonly bodies: readonly BodyLine[];
  /** The rows or columns that add bodies up. */
  readonly totals: readonly BodyLine[];
  /** Columns (or rows) that tell what another one tells already: they do not count. */
  readonly again: readonly RoleLine[];
};

const TELLING: readonly WorkloadRole[] = ["files", "officers", "files-per-officer"];
/** How far below the names of the bodies the first figure may begin, and how far apart figures may stand. */
const GAP = 2;

/** What a heading of a workload table says its figures are; null for a remark, a name, a year. */
export function roleOf({ fields, text }: Heading): WorkloadRole | null {
  if (fields.has("like-for-like")) return "like-for-like";
  if (fields.has("files-per-officer")) return "files-per-officer";
  const [files, officers] = [fields.has("files"), fields.has("officers")];
  if (files && (officers || fields.has("fte")) && /\b(?:par|per)\b/iu.test(text)) return "files-per-officer";
  if (officers) return "officers";
  if (fields.has("article-60") && (files || !fields.has("fte"))) return "article-60";
  if (files) return "files";
  return fields.has("other-staff") ? "other-staff" : null;
}

/** The cell that tells a figure of a body. */
export function figureCell(
  { bodiesDown }: WorkloadLayout,
  role: RoleLine,
  body: BodyLine,
): { readonly row: number; readonly column: number } {
  return bodiesDown ? { row: body.index, column: role.index } : { row: role.index, column: body.index };
}

/** All workload tables of a sheet from top to bottom. */
export function findWorkloadLayouts(sheet: SheetHeadings): readonly WorkloadLayout[] {
  const found: WorkloadLayout[] = [];
  let free = 0;
  for (const [row, cells] of sheet.rows) {
    if (row < free) continue;
    const layout = downAt(sheet, row, cells) ?? acrossAt(sheet, row, cells);
    if (!layout) continue;
    found.push(layout);
    free = layout.area.row - sheet.grid.area.row + layout.area.rows;
  }
  return found;
}

/** One row a body, below a row of headings. */
function downAt(sheet: SheetHeadings, row: number, cells: readonly HeadingCell[]): WorkloadLayout | null {
  const headed = cells.flatMap(({ column, heading }): RoleLine[] => {
    const role = roleOf(heading);
    return role ? [{ role, heading, index: column, row, column }] : [];
  });
  const roles = oneOfEach(headed);
  if (!telling(roles)) return null;
  const { grid } = sheet;
  const blankAt = (at: number) => roles.every(({ column }) => isBlank(valueAt(grid, at, column)));
  let first = row + 1;
  // A note, or headings of another table beside it, may stand between.
  while (first <= row + GAP && blankAt(first)) first += 1;
  let last = first - 1;
  while (!blankAt(last + 1)) last += 1;
  if (last < first) return null;
  const labels = labelColumn(sheet, row, last, cells, roles);
  const below = labels === null ? null : sheet.at(last + 2, labels);
  // A total may stand below an empty row.
  if (below && isTogether(below) && blankAt(last + 1) && !blankAt(last + 2)) last += 2;
  const figures = roles.map(({ column }) => column);
  let left = Math.min(...figures, labels ?? Infinity);
  let right = Math.max(...headed.map(({ column }) => column));
  while (labels === null && !isBlank(valueAt(grid, row, left - 1))) left -= 1;
  while (!isBlank(valueAt(grid, row, right + 1))) right += 1;
  const lines = Array.from({ length: labels === null ? 0 : last - first + 1 }, (_, index) =>
    line(sheet, first + index, labels ?? 0, "row"),
  );
  return {
    area: { ...gridAddress(grid, row, left), rows: last - row + 1, columns: right - left + 1 },
    bodiesDown: true,
    roles,
    again: headed.filter((one) => !roles.includes(one)),
    ...bodiesAmong(lines, ({ row: at }) => figures.some((column) => isAmount(sheet, at, column))),
  };
}

/** One column a body, beside a column that names the figures. */
function acrossAt(sheet: SheetHeadings, row: number, cells: readonly HeadingCell[]): WorkloadLayout | null {
  const firstBody = cells.find(({ heading }) => bodyOf(heading) !== null)?.column ?? 0;
  const left = roleCells(sheet, row, firstBody)[0]?.column;
  if (left === undefined) return null;
  const named = roleCells(sheet, row, firstBody).filter(({ column }) => column === left);
  const roles = oneOfEach(named);
  if (!telling(roles)) return null;
  const { grid } = sheet;
  const last = Math.max(...named.map((role) => role.row));
  const headed: BodyLine[] = [];
  for (let column = left + 1; column < grid.area.columns; column += 1) {
    const one = line(sheet, row, column, "column");
    if (one.label !== "") headed.push(one);
    // One empty column may stand between two bodies.
    else if (column > firstBody && isBlank(valueAt(grid, row, column + 1))) break;
  }
  const lines = bodiesAmong(headed, ({ column }) => roles.some((role) => isAmount(sheet, role.row, column)));
  const right = Math.max(...[...lines.bodies, ...lines.totals].map(({ column }) => column));
  return {
    area: { ...gridAddress(grid, row, left), rows: last - row + 1, columns: right - left + 1 },
    bodiesDown: false,
    roles,
    again: named.filter((one) => !roles.includes(one)),
    ...lines,
  };
}

/** The names of figures left of the first body and below its row, without a gap of more than a row. */
function roleCells(sheet: SheetHeadings, row: number, firstBody: number): readonly RoleLine[] {
  const found: RoleLine[] = [];
  for (let at = row + 1, last = row; firstBody > 0 && at - last <= GAP; at += 1) {
    for (const { column, heading } of sheet.rows.get(at) ?? []) {
      const role = column < firstBody ? roleOf(heading) : null;
      if (role === null) continue;
      found.push({ role, heading, index: at, row: at, column });
      last = at;
    }
  }
  return found;
}

function line(sheet: SheetHeadings, row: number, column: number, along: "row" | "column"): BodyLine {
  const label = labelOf(valueAt(sheet.grid, row, column));
  return { index: along === "row" ? row : column, row, column, label, heading: sheet.at(row, column) };
}

/** Bodies are told by name; a line that names none is one only if it has figures. Without any name it is a sum. */
function bodiesAmong(
  lines: readonly BodyLine[],
  hasFigures: (line: BodyLine) => boolean,
): Pick<WorkloadLayout, "bodies" | "totals"> {
  const total = ({ label, heading }: BodyLine) => label === "" || (heading !== null && isTogether(heading));
  const named = ({ heading }: BodyLine) => heading !== null && bodyOf(heading) !== null;
  const ignored = ({ heading }: BodyLine) => heading?.fields.has("ignored") ?? false;
  const counted = lines.filter((one) => (named(one) || hasFigures(one)) && !ignored(one));
  return { bodies: counted.filter((one) => !total(one)), totals: counted.filter(total) };
}

/** The column headed so, else the nearest left of the figures that names a body; null where nothing stands left of them. */
function labelColumn(
  sheet: SheetHeadings,
  row: number,
  last: number,
  cells: readonly HeadingCell[],
  roles: readonly RoleLine[],
): number | null {
  const first = Math.min(...roles.map(({ column }) => column));
  const named = cells.filter(({ heading }) => heading.fields.has("entity") && roleOf(heading) === null);
  const headed = named.findLast(({ column }) => column < first) ?? named[0];
  if (headed) return headed.column;
  const names = Array.from({ length: last - row }, (_, index) => sheet.rows.get(row + 1 + index) ?? [])
    .flat()
    .filter(({ column, heading }) => column < first && bodyOf(heading) !== null);
  if (names.length > 0) return Math.max(...names.map(({ column }) => column));
  return first > 0 ? first - 1 : null;
}

function telling(roles: readonly RoleLine[]): boolean {
  return roles.filter(({ role }) => TELLING.includes(role)).length >= 2;
}

/** Of several that tell the same, those in FTE count before those in people, and else the first. */
function oneOfEach(lines: readonly RoleLine[]): readonly RoleLine[] {
  const best = (role: WorkloadRole) => {
    const same = lines.filter((one) => one.role === role);
    return same.find(({ heading }) => !inPeople(heading)) ?? same[0];
  };
  return lines.filter((one) => best(one.role) === one);
}

/** "Gestionnaires (personnes)": no FTE. */
export function inPeople({ fields }: Heading): boolean {
  return fields.has("heads") && !fields.has("fte");
}

function isAmount(sheet: SheetHeadings, row: number, column: number): boolean {
  const { kind } = readNumber(valueAt(sheet.grid, row, column));
  return kind !== "unknown" && kind !== "text";
}
