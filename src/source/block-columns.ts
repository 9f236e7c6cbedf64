import type { EntityKind } from "../model/entity";
import { cellAt, sameAddress } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress, valueAt } from "../sheet/grid";
import type { Block } from "./block";
import { headRows } from "./block-head";
import type { PlacedCorrection } from "./correction";
import { isOfBlock } from "./correction";
import { anchorText } from "./correction-anchor";
import type { Field } from "./field";
import type { Heading } from "./heading";
import { bodyOf, isTogether } from "./measure";
import { samplesOf } from "./samples";
import type { SheetHeadings } from "./sheet-headings";

/** corrected: the user said so · words: its heading names it · values: its heading may mean several things, the cells decide · unread: nothing told us. */
export type ColumnReason = "corrected" | "words" | "values" | "unread";

/** A column of a block as read, for who checks the reading. */
export type BlockColumn = {
  /** The cell of its own heading, or where it would stand. */
  readonly at: Address;
  /** Its headings from the top one to its own; a merged one stands above several columns. */
  readonly headings: readonly string[];
  /** What its own heading names. */
  readonly fields: readonly Field[];
  /** Null where no heading above it names a body; "both" where one adds bodies up. */
  readonly entity: EntityKind | "both" | null;
  readonly year: number | null;
  /** Whether its cells are used. */
  readonly counts: boolean;
  readonly why: ColumnReason;
  /** Up to three of its values; none of a column that may tell of persons. */
  readonly samples: readonly (string | number)[];
  readonly correction: PlacedCorrection | null;
};

/** The columns of a block from left to right. */
export function blockColumns(
  sheet: SheetHeadings,
  block: Block,
  corrections: readonly PlacedCorrection[],
): BlockColumn[] {
  const { grid } = sheet;
  const rows = headRows(sheet, block);
  const left = block.area.column - grid.area.column;
  const right = left + block.area.columns - 1;
  const columns: BlockColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const path = pathAbove(grid, rows, left, column);
    const own = path.find((step) => step.column === column) ?? { row: rows.bottom, column };
    const at = gridAddress(grid, own.row, own.column);
    const correction =
      corrections.find((one) => !isOfBlock(one.correction.as) && sameAddress(one.at, at)) ?? null;
    const told = evidenceOf(block, at);
    const headings = path.map((step) => sheet.at(step.row, step.column));
    const heading = sheet.at(own.row, own.column);
    const fields = told ? [told] : heading ? [...heading.fields] : [];
    const samples = samplesOf(grid, block, rows.bottom + 1, column, headings, path, fields);
    if (path.length === 0 && correction === null && samples.length === 0) continue;
    columns.push({
      at,
      headings: path.map(({ row, column: of }) => anchorText(valueAt(grid, row, of))).reverse(),
      fields,
      entity: entityIn(headings),
      year: headings.find((one) => one !== null && one.year !== null)?.year ?? null,
      counts: told !== null,
      why: reasonOf(correction, told, heading),
      samples,
      correction,
    });
  }
  return columns;
}

function reasonOf(
  correction: PlacedCorrection | null,
  told: Field | null,
  heading: Heading | null,
): ColumnReason {
  if (correction) return "corrected";
  if (!heading || heading.fields.size === 0) return told ? "values" : "unread";
  return told === null || heading.certain.has(told) ? "words" : "values";
}

/** What a reader took the column for; null where it did not use it. */
function evidenceOf(block: Block, at: Address): Field | null {
  for (const item of block.evidence) {
    if (item.kind === "heading" && item.at.column === at.column && item.field !== "ignored") {
      return item.field;
    }
  }
  return null;
}

type Step = { readonly row: number; readonly column: number };

/** The headings above a column, nearest first; where it has none of its own there is nothing. */
function pathAbove(
  grid: Grid,
  rows: { readonly top: number; readonly bottom: number },
  left: number,
  column: number,
): Step[] {
  const path: Step[] = [];
  for (let row = rows.bottom; row >= rows.top; row -= 1) {
    for (let from = column; from >= left; from -= 1) {
      if (anchorText(valueAt(grid, row, from)) !== "") {
        path.push({ row, column: from });
        break;
      }
      if (path.length === 0) break;
    }
  }
  return path;
}

function entityIn(headings: readonly (Heading | null)[]): EntityKind | "both" | null {
  for (const heading of headings) {
    if (!heading) continue;
    const body = bodyOf(heading);
    if (body) return body;
    if (isTogether(heading)) return "both";
  }
  return null;
}

/** A row of a block as read. */
export type BlockRow = {
  readonly at: Address;
  readonly label: string;
  readonly counts: boolean;
  readonly correction: PlacedCorrection | null;
};

const MOST_ROWS = 2000;
const LABELS: readonly Field[] = ["service", "department", "job", "label", "level", "entity", "article"];

/** The rows of a block that have a name; none of a list of persons, or of a block that is not known. */
export function blockRows(
  sheet: SheetHeadings,
  block: Block,
  corrections: readonly PlacedCorrection[],
): BlockRow[] {
  if (block.kind === "staff-list" || block.kind === "unknown") return [];
  const left = block.evidence.flatMap((item) =>
    item.kind === "left-out" && ROWS_LEFT.has(item.what) ? [item.at] : [],
  );
  const { grid } = sheet;
  const column = labelColumn(block, left);
  const { bottom } = headRows(sheet, block);
  const end = Math.min(block.area.row + block.area.rows - grid.area.row, bottom + 1 + MOST_ROWS);
  const rows: BlockRow[] = [];
  for (let row = bottom + 1; row < end; row += 1) {
    const at = cellAt(grid.area, row, column - grid.area.column);
    const label = anchorText(valueAt(grid, row, at.column - grid.area.column));
    const correction = corrections.find((one) => sameAddress(one.at, at)) ?? null;
    if (label === "" && !correction) continue;
    rows.push({ at, label, counts: !left.some((one) => one.row === at.row), correction });
  }
  return rows;
}

const ROWS_LEFT: ReadonlySet<string> = new Set(["total-row", "subtotal-row", "row-without-figures"]);

function labelColumn(block: Block, left: readonly Address[]): number {
  for (const field of LABELS) {
    const named = block.evidence.find((item) => item.kind === "heading" && item.field === field);
    if (named) return named.at.column;
  }
  return left[0]?.column ?? block.area.column;
}
