import { valueAt } from "../sheet/grid";
import { levelLabel } from "./level-label";
import type { PathStep } from "./heading-path";
import { measureOf } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { isNameStep } from "./staff-table-band";
import type { TableBand } from "./staff-table-band";
import { fold } from "./words";

/** What a column of names tells of its rows. */
export type LabelRole = "entity" | "service" | "cell" | "job" | "level" | "statute";

export type LabelColumn = {
  readonly column: number;
  readonly role: LabelRole;
  /** Its heading; null where it has none. */
  readonly step: PathStep | null;
};

/** The columns of names of a table from left to right, and those that tell nothing that is kept. */
export type TableLabels = {
  readonly used: readonly LabelColumn[];
  readonly unused: readonly PathStep[];
  /** Where they stand, with those that have no heading. */
  readonly others: readonly number[];
  /** The column that says row by row whether its figures are real or theoretical; null where columns say so. */
  readonly measures: number | null;
};

type Candidate = {
  readonly column: number;
  readonly step: PathStep | null;
  readonly role: LabelRole | "department" | null;
};

const PROBED = 30; // rows below the headings

const CELL = /\b(?:cell?|cellules?|teams?|equipes?|ploeg|unites?|units?)\b/u;
const SERVICE = /\b(?:services?|diensten?)\b/u;

/** The columns of names among those that count no figures. */
export function tableLabels(
  sheet: SheetHeadings,
  band: TableBand,
  figures: readonly number[],
  measures: number | null,
): TableLabels {
  const first = Math.min(...figures);
  const candidates: Candidate[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    if (figures.includes(column)) continue;
    const step = band.paths.get(column)?.find((one) => one.column === column) ?? null;
    if (column === measures) continue;
    const named = step === null ? null : roleOf(step);
    const role = named ?? (column < first && tellsLevels(sheet, band, column) ? "level" : null);
    if (role === null && (column > first || !hasTexts(sheet, band, column))) continue;
    candidates.push({ column, step, role });
  }
  const of = (role: Candidate["role"]) => candidates.filter((one) => one.role === role);
  const services = of("service");
  const cells = services.filter(({ step }) => isCell(step));
  const departments = of("department");
  const owner =
    services.find((one) => !cells.includes(one)) ??
    departments.at(-1) ??
    cells[0] ??
    of("job")[0] ??
    of(null).at(-1);
  const levels = of("level");
  const used: LabelColumn[] = [];
  const unused: PathStep[] = [];
  for (const { column, step, role } of candidates) {
    const one = candidates.find((candidate) => candidate.column === column);
    if (one === owner) used.push({ column, step, role: role === "job" ? "job" : "service" });
    else if (role === "service" && one === services.find((other) => other !== owner)) {
      used.push({ column, step, role: "cell" });
    } else if (
      role === "job" ||
      role === "entity" ||
      role === "statute" ||
      (role === "level" && levels.length <= 2)
    ) {
      used.push({ column, step, role });
    } else if (step !== null) unused.push(step);
  }
  const others = candidates.flatMap(({ column }) =>
    used.some((one) => one.column === column) ? [] : [column],
  );
  return { used, unused, others, measures };
}

function roleOf(step: PathStep): Candidate["role"] {
  if (step.heading === null || !isNameStep(step)) return null;
  const { fields } = step.heading;
  if (fields.has("level") || fields.has("grade")) return "level";
  if (fields.has("statute")) return "statute";
  if (fields.has("service") || fields.has("label")) return "service";
  if (fields.has("department")) return "department";
  if (fields.has("job")) return "job";
  return fields.has("entity") ? "entity" : null;
}

function isCell(step: PathStep | null): boolean {
  const text = fold(step?.text ?? "");
  return CELL.test(text) && !SERVICE.test(text);
}

/** The column whose cells, row by row, are called real or theoretical; null where there is none. */
export function measureColumn(sheet: SheetHeadings, band: TableBand): number | null {
  for (let column = band.left; column <= band.right; column += 1) {
    if (tellsMeasures(sheet, band, column)) return column;
  }
  return null;
}

function tellsMeasures(sheet: SheetHeadings, band: TableBand, column: number): boolean {
  let texts = 0;
  const told = new Set<string>();
  let measures = 0;
  for (let row = band.bottom + 1; row <= band.bottom + PROBED; row += 1) {
    const heading = sheet.at(row, column);
    if (isBlank(valueAt(sheet.grid, row, column))) continue;
    texts += 1;
    const measure = heading?.unknown === 0 ? measureOf(heading) : null;
    if (measure === null) continue;
    told.add(measure);
    measures += 1;
  }
  return told.size === 2 && 2 * measures > texts;
}

/** A column without a heading that we know, as "Code", with a level or grade in most of its cells. */
function tellsLevels(sheet: SheetHeadings, band: TableBand, column: number): boolean {
  let texts = 0;
  let levels = 0;
  for (let row = band.bottom + 1; row <= band.bottom + PROBED; row += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (isBlank(value)) continue;
    texts += 1;
    if (typeof value === "string" && levelLabel(value)) levels += 1;
  }
  return 2 * levels > texts;
}

function hasTexts(sheet: SheetHeadings, band: TableBand, column: number): boolean {
  for (let row = band.bottom + 1; row <= band.bottom + PROBED; row += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (typeof value === "string" && !isBlank(value)) return true;
  }
  return false;
}
