import { valueAt } from "../sheet/grid";
import { isLabelHeading } from "./matrix-band";
import type { PathStep } from "./heading-path";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
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
};

type Candidate = {
  readonly column: number;
  readonly step: PathStep | null;
  readonly role: LabelRole | "department" | null;
};

const CELL = /\b(?:cell?|cellules?|teams?|equipes?|ploeg|unites?|units?)\b/u;
const SERVICE = /\b(?:services?|diensten?)\b/u;

/** The columns of names among those that count no figures. */
export function tableLabels(sheet: SheetHeadings, band: TableBand, figures: readonly number[]): TableLabels {
  const first = Math.min(...figures);
  const candidates: Candidate[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    if (figures.includes(column)) continue;
    const step = band.paths.get(column)?.find((one) => one.column === column) ?? null;
    const role = step === null ? null : roleOf(step);
    if (role === null && (column > first || !hasTexts(sheet, band, column))) continue;
    candidates.push({ column, step, role });
  }
  const named = (role: Candidate["role"]) => candidates.filter((one) => one.role === role);
  const services = named("service");
  const cells = services.filter(({ step }) => isCell(step));
  const departments = named("department");
  const owner =
    services.find((one) => !cells.includes(one)) ??
    departments.at(-1) ??
    cells[0] ??
    named("job")[0] ??
    named(null).at(-1);
  const levels = named("level");
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
  return { used, unused, others };
}

function roleOf({ heading, year }: PathStep): Candidate["role"] {
  if (heading === null || year !== null || !isLabelHeading(heading)) return null;
  const { fields } = heading;
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

function hasTexts(sheet: SheetHeadings, band: TableBand, column: number): boolean {
  for (let row = band.bottom + 1; row <= band.bottom + 30; row += 1) {
    const value = valueAt(sheet.grid, row, column);
    if (typeof value === "string" && !isBlank(value)) return true;
  }
  return false;
}
