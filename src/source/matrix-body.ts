import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { labelOf } from "./label";
import type { Heading } from "./heading";
import type { HeadingBand } from "./matrix-band";
import { isPlain } from "./matrix-band";
import type { FigureColumn } from "./matrix-head";
import { measureOf } from "./measure";
import { readNumber } from "./number";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";
import { addPart, mayBeSum, NO_PARTS, sumPart } from "./sum-part";

/**
 * A row below the headings. total: the whole table (or, with others after it, all up to there) · subtotal: a part of it ·
 * group: a label without figures.
 */
export type MatrixRow = {
  readonly row: number;
  readonly kind: "service" | "total" | "subtotal" | "group";
  readonly label: string;
  /** A total that is called nothing and is known by its sums. */
  readonly bySums: boolean;
};

/** The rows of a block, up to its last total; without one up to two blank rows, another block or the sheet's end. */
export function readMatrixBody(
  sheet: SheetHeadings,
  band: HeadingBand,
  columns: readonly FigureColumn[],
  labelColumn: number,
): MatrixRow[] {
  const rows: MatrixRow[] = [];
  let blanks = 0;
  for (let row = band.bottom + 1; row < sheet.grid.values.length && blanks < 2; row += 1) {
    const value = valueAt(sheet.grid, row, labelColumn);
    const figures = columns.some(({ column }) => !isBlank(valueAt(sheet.grid, row, column)));
    if (isBlank(value) && !figures) {
      blanks += 1;
      continue;
    }
    if (isOtherBlock(sheet, band, columns, labelColumn, row)) break;
    blanks = 0;
    rows.push({
      row,
      kind: kindOf(sheet.at(row, labelColumn), figures),
      label: labelOf(value),
      bySums: false,
    });
  }
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  if (lastTotal !== -1) return rows.slice(0, lastTotal + 1);
  const last = rows.findLastIndex(({ kind }) => kind !== "group");
  return withTotalBySums(sheet, columns, rows.slice(0, last + 1));
}

function isOtherBlock(
  sheet: SheetHeadings,
  band: HeadingBand,
  columns: readonly FigureColumn[],
  labelColumn: number,
  row: number,
): boolean {
  const cells = sheet.rows.get(row);
  if (!cells) return false;
  const ours = cells.filter(
    ({ column }) => column === labelColumn || (column >= band.left && column <= band.right),
  );
  if (ours.some(({ column, heading }) => column !== labelColumn && measureOf(heading) && isPlain(heading))) {
    return true;
  }
  const texts = [labelColumn, ...columns.map(({ column }) => column)].filter(
    (column) => !isBlank(valueAt(sheet.grid, row, column)),
  );
  const plain = texts.filter((column) => isPlain(sheet.at(row, column))).length;
  // One heading of many may be odd; a service has no texts in most columns of figures.
  return texts.length > 1 && (plain === texts.length || (plain > 2 && 2 * plain > texts.length));
}

function kindOf(heading: Heading | null, figures: boolean): MatrixRow["kind"] {
  return (heading && totalKind(heading)) ?? (figures ? "service" : "group");
}

/** A row that adds up others, known by its words: "Totaal", "Sous-total RH", "Total général"; null for any other label. */
export function totalKind(heading: Heading): "total" | "subtotal" | null {
  const { fields, first, last, text } = heading;
  // "@SUM(1)": the name of something, however odd; nobody calls a total so.
  if (text.startsWith("@")) return null;
  if (first.includes("subtotal") || last.includes("subtotal")) return "subtotal";
  if (fields.has("carried-over") && heading.unknown === 0) return "subtotal";
  const named = first.includes("total") || last.includes("total");
  const alone = fields.has("together") && heading.unknown === 0;
  if (!named && !alone) return null;
  const oneBody = fields.has("municipality") !== fields.has("welfare-centre");
  const whole = [
    "total",
    "together",
    "fte",
    "real",
    "theoretical",
    "heads",
    "municipality",
    "welfare-centre",
  ];
  const full = heading.unknown === 0 && !oneBody && [...fields].every((field) => whole.includes(field));
  return full ? "total" : "subtotal";
}

/** Sums below the last service are often given no name; to count them would double everything. */
function withTotalBySums(
  sheet: SheetHeadings,
  columns: readonly FigureColumn[],
  rows: readonly MatrixRow[],
): MatrixRow[] {
  const last = rows.at(-1);
  const services = rows.filter(({ kind }) => kind === "service").slice(0, -1);
  if (last?.kind !== "service" || last.label !== "" || services.length < 2) return [...rows];
  const sums = columns.every(({ column }) => {
    const stated = amountOf(valueAt(sheet.grid, last.row, column));
    const sum = services.reduce(
      (all, { row }) => addPart(all, sumPart(valueAt(sheet.grid, row, column))),
      NO_PARTS,
    );
    return stated !== null && sum.known && mayBeSum(stated, sum);
  });
  const nothing = columns.every(({ column }) => amountOf(valueAt(sheet.grid, last.row, column)) === 0);
  return sums && !nothing ? [...rows.slice(0, -1), { ...last, kind: "total", bySums: true }] : [...rows];
}

/** What a formula would add up: text counts for nothing, and so does a typed "-". */
export function amountOf(value: CellValue): number | null {
  const reading = readNumber(value);
  if (reading.kind === "number") return reading.value;
  return reading.kind === "nil" ? 0 : null;
}
