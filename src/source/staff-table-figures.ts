import type { PathStep } from "./heading-path";
import { valueAt } from "../sheet/grid";
import { amountOf } from "./matrix-body";
import { bodyOf, isTogether } from "./measure";
import type { SheetHeadings } from "./sheet-headings";
import { isNameStep } from "./staff-table-band";
import type { TableBand } from "./staff-table-band";
import { tableColumnOf } from "./staff-table-column";
import type { ColumnRefusal, TableColumn } from "./staff-table-column";
import { labelKey } from "./words";

/** The columns of figures of a table: those that count, and those that do not, with the reason. */
export type TableFigures = {
  readonly columns: readonly TableColumn[];
  readonly refused: readonly {
    readonly column: number;
    readonly step: PathStep;
    readonly why: ColumnRefusal;
  }[];
  /** Two columns that tell the same figure of the same body: the first counts. */
  readonly twice: readonly TableColumn[];
  /** Headings over the whole table, the nearest first, the sheet's own name last. */
  readonly titles: readonly PathStep[];
};

/** What each column of a band counts; `byRow`: rows say whether it is real or theoretical, so that no title is asked. */
export function tableFigures(sheet: SheetHeadings, band: TableBand, byRow: boolean): TableFigures {
  const paths = [...band.paths].filter(([column, path]) => !isNames(column, path));
  const common = commonSteps(paths.map(([, path]) => path)).filter(({ row }) => row < band.bottom);
  const name = sheet.name === null ? [] : [sheetStep(sheet, band)];
  const corner = [...band.paths].flatMap(([column, path]) => (isNames(column, path) ? path : []));
  const titles = [...common, ...corner, ...band.titles, ...name];
  const isTitle = (step: PathStep) => titles.includes(step);
  const otherBody = otherBodies(paths.map(([, path]) => path));
  const read = (more: readonly PathStep[]) =>
    paths.map(([column, path]) => {
      const own = path.filter((step) => step.column === column || !isNameStep(step));
      return { column, path, read: tableColumnOf(column, [...own, ...more], { isTitle, otherBody }) };
    });
  let all = read([]);
  const measured = all.some(({ read: one }) => typeof one !== "string" && one.told === "measure");
  // Only where no column says so itself may a title say whether all of them are real or theoretical.
  if (!measured && !byRow) all = read(titles);

  const refused: TableFigures["refused"][number][] = [];
  const candidates: TableColumn[] = [];
  for (const { column, path, read: one } of all) {
    if (typeof one !== "string") candidates.push(one);
    else if (path[0]) refused.push({ column, step: path[0], why: one });
  }
  const taken = new Set<string>();
  const columns: TableColumn[] = [];
  const twice: TableColumn[] = [];
  const known = peopleBesideFte(sheet, band, candidates);
  for (const one of [...known].sort((a, b) => Number(a.total) - Number(b.total) || a.column - b.column)) {
    const slot = `${one.figure} ${slotKey(one)}`;
    if (!taken.has(slot)) {
      taken.add(slot);
      columns.push(one);
    } else if (one.total) refused.push({ column: one.column, step: one.step, why: "total-column" });
    else twice.push(one);
  }
  // A sum over bodies or statutes beside the columns that it adds up.
  const parts = columns.filter(({ total }) => !total);
  const kept = columns.filter(
    (one) => !one.total || !parts.some((part) => part.figure === one.figure && part.year === one.year),
  );
  for (const one of columns) {
    if (!kept.includes(one)) refused.push({ column: one.column, step: one.step, why: "total-column" });
  }
  return { columns: kept.sort((a, b) => a.column - b.column), refused, twice, titles };
}

/** Whose figures a column tells: columns of one slot make one line with the names of a row. */
export function slotKey({ entity, statute, level, year }: TableColumn): string {
  const body =
    entity === null ? "" : entity.kind === "other" ? `other ${labelKey(entity.name)}` : entity.kind;
  return [body, statute ?? "", level ?? "", year ?? ""].join("|");
}

function isNames(column: number, path: readonly PathStep[]): boolean {
  const own = path.find((step) => step.column === column);
  return own !== undefined && isNameStep(own);
}

function commonSteps(paths: readonly (readonly PathStep[])[]): readonly PathStep[] {
  const [first, ...others] = paths;
  if (!first || others.length === 0) return [];
  const in_ = (path: readonly PathStep[], { row, column }: PathStep) =>
    path.some((step) => step.row === row && step.column === column);
  return paths.flatMap((path) => path.filter((step) => paths.every((other) => in_(other, step))));
}

function sheetStep(sheet: SheetHeadings, band: TableBand): PathStep {
  const text = sheet.grid.area.sheet;
  return { row: band.top, column: band.left, text, heading: sheet.name, year: null };
}

/** A name that we do not know is a body's where others stand in the same row. */
function otherBodies(paths: readonly (readonly PathStep[])[]): (step: PathStep) => string | null {
  const named = new Set<number>();
  for (const path of paths) {
    for (const { row, heading } of path) {
      if (heading !== null && heading.unknown === 0 && bodyOf(heading) !== null) named.add(row);
    }
  }
  return ({ row, text, heading, year }) => {
    if (year !== null || !named.has(row)) return null;
    if (heading !== null && (bodyOf(heading) !== null || isTogether(heading))) return null;
    return heading === null || heading.known === 0 ? text : null;
  };
}

/** "Effectif" beside "ETP": the people and their FTE, where the values below the first are whole. */
function peopleBesideFte(
  sheet: SheetHeadings,
  band: TableBand,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  return columns.map((one): TableColumn => {
    if (!one.unitless || one.figure !== "real") return one;
    const beside = columns.some(
      (other) =>
        other !== one && other.figure === "real" && other.told === "unit" && slotKey(other) === slotKey(one),
    );
    if (!beside) return one;
    for (let row = band.bottom + 1; row < sheet.grid.values.length; row += 1) {
      const amount = amountOf(valueAt(sheet.grid, row, one.column));
      if (amount !== null && !Number.isInteger(amount)) return one;
    }
    return { ...one, figure: "heads" };
  });
}
