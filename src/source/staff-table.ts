import type { Finding } from "../model/finding";
import type { Address } from "../sheet/address";
import { areaOf } from "../sheet/address";
import { gridAddress, valueAt } from "../sheet/grid";
import { asAtOf } from "./as-at";
import { baseYear } from "./base-year";
import type { BlockKind } from "./block";
import { bodyOf } from "./measure";
import type { Measure } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import type { TableBand } from "./staff-table-band";
import { isOfStaff, isPlain, tellsPersons } from "./staff-table-kind";
import { columnKey, countsIn, sumsOf } from "./staff-table-sums";
import type { TableColumn } from "./staff-table-column";
import { confidenceIn, evidenceOf, headFindings } from "./staff-table-evidence";
import { tableFigures } from "./staff-table-figures";
import type { TableFigures } from "./staff-table-figures";
import { measureColumn, tableLabels } from "./staff-table-labels";
import type { LabelColumn } from "./staff-table-labels";
import { nestRows } from "./staff-table-nesting";
import type { TableRow } from "./staff-table-nesting";
import { tablePosts } from "./staff-table-posts";
import { rawRows } from "./staff-table-rows";
import type { RowClass, ToldByColumns } from "./staff-table-rows";
import { titledBy } from "./staff-table-titles";
import type { Titled } from "./staff-table-titles";
import { checkTableTotals } from "./staff-table-totals";
import { addPart, NO_PARTS } from "./sum-part";
import type { SumPart } from "./sum-part";
import type { StaffingSource } from "./staffing-source";
import type { Bounds } from "./titles";

/** A table of staff as read, with what the totals of later tables on the sheet may include. */
export type StaffTable = {
  readonly source: StaffingSource;
  /** Per heading key what its lines add up to. */
  readonly sums: ReadonlyMap<string, SumPart>;
  readonly titled: Titled;
};

/**
 * Reads the table below a band of headings: rows and columns may tell body, service, cell, job, level, statute and year in any
 * division between them. Null where nothing but services stand in the rows, which the matrix reads, and where it is no table of
 * staff.
 */
export function readStaffTable(
  sheet: SheetHeadings,
  band: TableBand,
  bounds: Bounds,
  earlier: readonly StaffTable[],
): StaffTable | null {
  const { grid } = sheet;
  const measures = measureColumn(sheet, band);
  const paths = new Map([...band.paths].filter(([column]) => column !== measures));
  const figures = tableFigures(sheet, { ...band, paths }, measures !== null);
  const byRow = measures !== null && figures.columns.every(({ told }) => told !== "measure");
  if (!(byRow || isOfStaff(figures)) || tellsPersons(band)) return null;
  const labels = tableLabels(
    sheet,
    band,
    [
      ...figures.columns.map(({ column }) => column),
      ...figures.refused.map(({ column }) => column),
      ...figures.twice.map(({ column }) => column),
    ],
    byRow ? measures : null,
  );
  if (labels.used.length === 0) return null;
  const all = figures.columns.map(({ column }) => column);
  const value = (row: number, column: number) => valueAt(grid, row, column);
  const read = (told: ToldByColumns) =>
    nestRows(rawRows(sheet, band, labels, all, told), labels.used, all, value);
  const told = toldBy(sheet, figures, band);
  const rows = namesTakenFor(read(told), told, labels.used, read);
  const lines = rows.filter(({ kind }) => kind === "line");
  // A column that is empty from end to end tells no more than one that is not there.
  const columns = figures.columns.filter(({ column }) =>
    rows.some((row) => !isBlank(value(row.row, column))),
  );
  if (lines.length === 0 || columns.length === 0) return null;
  const positions = columns.map(({ column }) => column);
  const byLevel =
    2 * lines.filter((row) => row.class === "level" || row.class === "grade").length > lines.length;
  const kind: BlockKind =
    byLevel && lines.every(({ place }) => place.service === "") ? "official-annex" : "staffing-matrix";
  if (kind === "staffing-matrix" && !byRow && isPlain(columns, labels.used, rows)) return null;
  if (
    kind === "official-annex"
      ? // A level alone may head anything, but not below another such block.
        rows.filter((row) => row.class === "level" || row.class === "grade").length < 2 &&
        earlier.at(-1)?.source.block.kind !== "official-annex"
      : !byRow && columns.every((one) => one.told !== "measure" && one.year === null && one.level === null)
  ) {
    return null;
  }

  const counts = countsIn(rows, value);
  const titled = titledBy(sheet, figures, earlier.at(-1)?.titled ?? null);
  const table = tablePosts(grid, rows, columns, { entity: titled.entity, statute: titled.statute }, counts);
  // One row an agent looks alike, and then the same line comes again and again.
  if (table.repeated > 2 && 4 * table.repeated > lines.length) return null;
  if (table.posts.length === 0) return null;

  const totals = (byRow ? MEASURES : [null]).map((measure) =>
    checkTableTotals(
      grid,
      rows.filter((row) => row.measure === measure),
      positions,
      counts,
      (column) => {
        const key = columnKey(columns, column);
        const sums: SumPart[] = [];
        for (const { sums: before } of earlier.slice(-JOINED).reverse()) {
          const sum = before.get(key);
          if (sum) sums.push(addPart(sums.at(-1) ?? NO_PARTS, sum));
        }
        return sums;
      },
    ),
  );
  const agreeing = totals.every((total) => total.agreeing) ? (totals[0]?.agreeing ?? null) : null;
  const asAt = asAtIn(sheet, band, figures, bounds);
  const day = asAt?.date ?? (titled.goesOn ? (earlier.at(-1)?.source.asAt ?? null) : null);
  const place = (step: { readonly row: number; readonly column: number }): Address =>
    gridAddress(grid, step.row, step.column);
  const findings: Finding[] = [...headFindings(figures, columns, byRow, place), ...table.findings];
  if (titled.entity.kind === "other" && table.posts.some(({ entity }) => entity === titled.entity)) {
    const at = areaOf(gridAddress(grid, band.bottom, labels.used[0]?.column ?? band.left));
    findings.push({
      code: "entity-unknown",
      severity: "warning",
      at,
      facts: { heading: titled.entity.name },
    });
  }
  for (const row of rows.filter((one) => one.kind === "group" && !isContext(one, rows))) {
    findings.push({
      code: "row-without-figures",
      severity: "note",
      at: areaOf(place(row)),
      facts: { label: row.label },
    });
  }
  const base = baseYear(table.posts, day);
  const ofBase = columns.find(({ year }) => year !== null && year === base);
  if (base !== null && ofBase && new Set(table.posts.map(({ year }) => year)).size > 1) {
    findings.push({
      code: "year-chosen",
      severity: "note",
      at: areaOf(place(paths.get(ofBase.column)?.find((step) => step.year === base) ?? ofBase.step)),
      facts: { year: String(base) },
    });
  }
  findings.push(...totals.flatMap((total) => total.findings));

  const evidence = evidenceOf(figures, columns, labels.used, labels.unused, rows, place, titled);
  if (asAt) evidence.push({ kind: "as-at", date: asAt.date, at: place(asAt) });
  if (agreeing) evidence.push({ kind: "total-agrees", at: place(agreeing) });
  const top = Math.min(...[...columns.map(({ step }) => step.row), ...entityRows(columns)], band.bottom);
  const left = Math.min(...labels.used.map(({ column }) => column), ...positions);
  const right = Math.max(...labels.used.map(({ column }) => column), ...positions);
  const last = rows.at(-1)?.row ?? band.bottom;
  const area = { ...gridAddress(grid, top, left), rows: last - top + 1, columns: right - left + 1 };
  const confidence = confidenceIn(columns, labels.used, titled, kind, agreeing !== null);
  const source: StaffingSource = {
    block: { kind, area, confidence, evidence },
    asAt: day,
    posts: table.posts,
    findings,
  };
  return { source, sums: sumsOf(rows, columns, counts, value), titled };
}

/** As many blocks may a grand total add up. */
const JOINED = 6;
const MEASURES: readonly Measure[] = ["real", "theoretical"];

/** What columns, or headings right over them, tell of all lines: the names of rows are not asked for it again. */
function toldBy(sheet: SheetHeadings, { columns, titles }: TableFigures, band: TableBand): ToldByColumns {
  const over = titles.filter(({ row, text }) => row >= band.top && text !== sheet.grid.area.sheet);
  return {
    entity:
      columns.some(({ entity }) => entity !== null) ||
      over.some(({ heading, row }) => row < band.bottom && heading !== null && bodyOf(heading) !== null),
    statute: columns.some(({ statute }) => statute !== null),
  };
}

/**
 * In one column of names "AC" or "ACS" may be called a service like the others. It is a body where there are two of them, and a
 * statute where no service counts beside it.
 */
function namesTakenFor(
  rows: TableRow[],
  told: ToldByColumns,
  labels: readonly LabelColumn[],
  again: (told: ToldByColumns) => TableRow[],
): TableRow[] {
  if (labels.length > 1) return rows;
  const lines = rows.filter(({ kind }) => kind === "line");
  const of = (name: RowClass) => rows.filter((row) => row.class === name);
  const services = lines.some((row) => row.class === "text");
  const levels = rows.some((row) => row.class === "level" || row.class === "grade");
  const bodies = new Set(of("body").map(({ place }) => place.entity?.kind));
  const entity = bodies.size === 1 && services;
  const statute = !levels && services && lines.some((row) => row.class === "statute");
  return entity || statute
    ? again({ entity: told.entity || entity, statute: told.statute || statute })
    : rows;
}

function asAtIn(sheet: SheetHeadings, band: TableBand, { columns, titles }: TableFigures, bounds: Bounds) {
  // A year or day over a column is that column's own.
  const own = columns.some(({ year }) => year !== null)
    ? [...band.paths.values()].flat().filter((step) => step.year !== null && !titles.includes(step))
    : [];
  const bottom = Math.min(band.bottom, ...own.map(({ row }) => row - 1));
  const above = { ...band, top: Math.min(band.top, bottom), bottom, title: null, titles: [] };
  return bottom < 0 ? null : asAtOf(sheet, above, bounds.firstRow, bounds.firstColumn);
}

/** A name without figures that tells something of the rows below it. */
function isContext(group: TableRow, rows: readonly TableRow[]): boolean {
  if (group.class !== "text") return true;
  return rows.some(
    ({ kind, row, place }) =>
      kind === "line" && row > group.row && group.label !== "" && place.service === group.label,
  );
}

function entityRows(columns: readonly TableColumn[]): number[] {
  return columns.flatMap(({ entityAt }) => entityAt?.row ?? []);
}
