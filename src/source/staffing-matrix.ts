import type { Finding } from "../model/finding";
import type { Staffing } from "../model/staffing";
import { areaOf, sameAddress } from "../sheet/address";
import type { Area } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { asAtOf } from "./as-at";
import type { Evidence, LeftOut } from "./block";
import type { Field } from "./field";
import { readGrade } from "./grade";
import { readMatrixBody } from "./matrix-body";
import type { MatrixRow } from "./matrix-body";
import type { HeadingBand } from "./matrix-band";
import type { Bounds } from "./titles";
import { readMatrixFigures } from "./matrix-figures";
import { readCompanions } from "./matrix-companions";
import { readMatrixHead } from "./matrix-head";
import type { MatrixHead } from "./matrix-head";
import { checkTotals } from "./matrix-totals";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { postsOf } from "./staffing-source";
import type { StaffingSource } from "./staffing-source";

/** A staffing matrix (services down, body × real or theoretical across) as read, with all that is to be said about it. */
export type StaffingMatrix = StaffingSource & { readonly staffing: Staffing };

/** Reads the block whose heading rows are given; null where no figures stand below, or nothing names them. */
export function readStaffingMatrix(
  sheet: SheetHeadings,
  band: HeadingBand,
  bounds: Bounds,
): StaffingMatrix | null {
  const head = readMatrixHead(sheet, band);
  if (!head) return null;
  const labels = labelColumnOf(sheet, band, head, bounds);
  if (!labels) return null;
  const rows = readMatrixBody(sheet, band, head.columns, labels.column);
  const services = rows.filter(({ kind }) => kind === "service");
  const lastService = services.at(-1);
  if (!lastService) return null;

  const { grid } = sheet;
  const figures = readMatrixFigures(grid, services, head.columns, head.entities.length, labels.column);
  const companions = readCompanions(sheet, band, head, services, figures.headcounts);
  const people = checkTotals(grid, rows, companions.headings).findings.filter(
    ({ code }) => code === "total-differs",
  );
  const totals = checkTotals(grid, rows, head.columns);
  const asAt = asAtOf(sheet, band, bounds.firstRow, bounds.firstColumn);
  const top = firstHeadingRow(sheet, band, head);
  const bounding = (lastRow: number): Area => {
    const columns = [labels.column, ...head.columns.map(({ column }) => column)];
    const left = Math.min(...columns);
    return {
      ...gridAddress(grid, top, left),
      rows: lastRow - top + 1,
      columns: Math.max(...columns) - left + 1,
    };
  };

  const evidence: Evidence[] = [
    ...head.evidence.filter(
      (item) => item.kind !== "left-out" || !companions.headings.some(({ at }) => sameAddress(at, item.at)),
    ),
    ...companions.headings.map(({ text, at }): Evidence => ({ kind: "heading", field: "heads", text, at })),
  ];
  if (labels.field) {
    const at = gridAddress(grid, labels.row, labels.column);
    evidence.unshift({ kind: "heading", field: labels.field, text: labels.text, at });
  }
  if (asAt) evidence.push({ kind: "as-at", date: asAt.date, at: gridAddress(grid, asAt.row, asAt.column) });
  for (const row of rows) {
    const what = LEFT_OUT[row.kind];
    if (!what) continue;
    const at = areaOf(gridAddress(grid, row.row, labels.column));
    evidence.push({ kind: "left-out", what, text: row.label, at });
  }
  if (totals.agreeing) {
    evidence.push({ kind: "total-agrees", at: gridAddress(grid, totals.agreeing.row, labels.column) });
  }
  const groups = rows
    .filter(({ kind }) => kind === "group")
    .map(({ row, label }): Finding => {
      const at = areaOf(gridAddress(grid, row, labels.column));
      return { code: "row-without-figures", severity: "note", at, facts: { label } };
    });
  const staffing: Staffing = {
    area: bounding(lastService.row),
    asAt: asAt?.date ?? null,
    services: figures.services,
    entities: head.entities,
    headcounts: figures.headcounts,
  };
  return {
    block: {
      kind: "staffing-matrix",
      area: bounding(rows.at(-1)?.row ?? lastService.row),
      confidence: Math.min(
        confidenceIn(head, labels.field !== null, totals.agreeing !== null),
        byLevel(services) ? LEVELS_AT_MOST : 1,
      ),
      evidence,
    },
    asAt: staffing.asAt,
    posts: postsOf(staffing, companions.heads),
    staffing,
    findings: [
      ...head.findings,
      ...figures.findings,
      ...companions.findings,
      ...groups,
      ...totals.findings,
      ...people,
    ],
  };
}

const LEVELS_AT_MOST = 0.4;

/** A table by level and grade counts everyone twice, for its level rows sum up the grades below. */
function byLevel(services: readonly MatrixRow[]): boolean {
  return 2 * services.filter(({ label }) => readGrade(label) !== null).length > services.length;
}

const LEFT_OUT: Readonly<Record<MatrixRow["kind"], LeftOut | null>> = {
  service: null,
  total: "total-row",
  subtotal: "subtotal-row",
  group: "row-without-figures",
};

function confidenceIn(head: MatrixHead, labelled: boolean, adds: boolean): number {
  const measures = new Set(head.columns.map(({ measure }) => measure));
  const known = head.entities.filter(({ kind }) => kind !== "other").length;
  const parts = [
    0.3,
    measures.size === 2 ? 0.2 : 0.05,
    known === 0 ? 0 : known === head.entities.length ? 0.2 : 0.1,
    known > 1 ? 0.1 : 0,
    labelled ? 0.1 : 0,
    adds ? 0.1 : 0,
  ];
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) / 100;
}

/** The first row whose texts were used: a title above them is not part of the block. */
function firstHeadingRow(sheet: SheetHeadings, band: HeadingBand, head: MatrixHead): number {
  const rows = head.evidence.flatMap((item) =>
    item.kind === "heading" || item.kind === "entity" ? [item.at.row - sheet.grid.area.row] : [],
  );
  return Math.max(band.top, Math.min(band.bottom, ...rows));
}

type LabelColumn = {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  /** What its heading names; null where it has none. */
  readonly field: Field | null;
};

const LABEL_FIELDS: readonly Field[] = ["service", "department", "job"];
const FARTHEST = 6;
const PROBED = 30;

/** The column of the services: by its heading, else the nearest to the left that holds texts. */
function labelColumnOf(
  sheet: SheetHeadings,
  band: HeadingBand,
  head: MatrixHead,
  bounds: Bounds,
): LabelColumn | null {
  const first = head.columns[0]?.column ?? band.left;
  const inBand: LabelColumn[] = [];
  for (let row = band.top; row <= band.bottom; row += 1) {
    for (const { column, heading } of sheet.rows.get(row) ?? []) {
      if (column < Math.max(bounds.firstColumn, first - 2 * FARTHEST) || column > band.right + 1) continue;
      if (head.columns.some((figure) => figure.column === column)) continue;
      const field = LABEL_FIELDS.find((known) => heading.fields.has(known));
      if (field) inBand.push({ column, row, text: heading.text, field });
    }
  }
  for (const field of LABEL_FIELDS) {
    const named = inBand.filter((label) => label.field === field);
    const label = named.find(({ column }) => column < first) ?? named[0];
    if (label) return label;
  }
  let fallback: LabelColumn | null = null;
  for (let column = first - 1; column >= Math.max(bounds.firstColumn, first - FARTHEST); column -= 1) {
    const found: LabelColumn = { column, row: band.bottom, text: "", field: null };
    for (let row = band.bottom + 1; row <= band.bottom + PROBED; row += 1) {
      const value = valueAt(sheet.grid, row, column);
      if (typeof value === "string" && !isBlank(value)) return found;
      if (value !== null) fallback ??= found;
    }
  }
  return fallback;
}
