import type { EntityKind } from "../model/entity";
import { areasOverlap, sameAddress } from "../sheet/address";
import type { Address, Area } from "../sheet/address";
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
  /** What it is taken for; several where its heading may mean several things and nothing was decided. */
  readonly fields: readonly Field[];
  /** The bodies that its own heading names. */
  readonly bodies: readonly Field[];
  /** Null where nothing names a body; "both" where a heading adds bodies up; "by-row" where a column of the block tells it. */
  readonly entity: EntityKind | "both" | "by-row" | null;
  readonly year: number | null;
  /** Whether its cells are used. */
  readonly counts: boolean;
  readonly why: ColumnReason;
  /** Up to three of its values; none of a column that may tell of persons. */
  readonly samples: readonly (string | number)[];
  readonly correction: PlacedCorrection | null;
};

/**
 * The columns of a block from left to right, and beside it those that have a heading in the same rows: a column that was not
 * understood is no part of it. `others`: where other blocks lie.
 */
export function blockColumns(
  sheet: SheetHeadings,
  block: Block,
  others: readonly Area[],
  corrections: readonly PlacedCorrection[],
): BlockColumn[] {
  const { grid } = sheet;
  const rows = headRows(sheet, block);
  const { left, right } = reachOf(grid, block, rows, others);
  const columns: BlockColumn[] = [];
  const byRow = block.evidence.some((item) => item.kind === "heading" && item.field === "entity");
  const told = byRow ? "by-row" : soleEntity(block);
  for (let column = left; column <= right; column += 1) {
    const path = pathAbove(grid, rows, left, column);
    const own = path.find((step) => step.column === column) ?? { row: rows.bottom, column };
    const at = gridAddress(grid, own.row, own.column);
    const correction =
      corrections.find((one) => !isOfBlock(one.correction.as) && sameAddress(one.at, at)) ?? null;
    const field = evidenceOf(block, at);
    const headings = path.map((step) => sheet.at(step.row, step.column));
    const heading = sheet.at(own.row, own.column);
    const fields = field ? [field] : heading ? [...heading.fields] : [];
    const samples = samplesOf(grid, block, rows.bottom + 1, column, headings, path, fields);
    if (path.length === 0 && correction === null && samples.length === 0) continue;
    columns.push({
      at,
      headings: path.map(({ row, column: of }) => anchorText(valueAt(grid, row, of))).reverse(),
      fields,
      bodies: BODIES.filter((body) => heading?.fields.has(body)),
      entity: entityIn(headings) ?? told,
      year: headings.find((one) => one !== null && one.year !== null)?.year ?? null,
      counts: field !== null,
      why: reasonOf(correction, field, heading),
      samples,
      correction,
    });
  }
  return columns;
}

const BODIES: readonly Field[] = ["municipality", "welfare-centre"];
/** How many columns beside a block may belong to it. */
const BESIDE = 12;

function reachOf(
  grid: Grid,
  { area }: Block,
  { bottom }: { readonly bottom: number },
  others: readonly Area[],
): { readonly left: number; readonly right: number } {
  const belongs = (column: number) => {
    const at = gridAddress(grid, bottom, column);
    return (
      anchorText(valueAt(grid, bottom, column)) !== "" &&
      !others.some((other) => areasOverlap(other, { ...at, rows: area.rows, columns: 1 }))
    );
  };
  let left = area.column - grid.area.column;
  let right = left + area.columns - 1;
  for (let by = 0; by < BESIDE && left > 0 && belongs(left - 1); by += 1) left -= 1;
  for (let by = 0; by < BESIDE && belongs(right + 1); by += 1) right += 1;
  return { left, right };
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

/** The one body that the block was read for, which its title or its sheet names; null where there are several. */
function soleEntity({ evidence }: Block): EntityKind | null {
  const kinds = new Set(evidence.flatMap((item) => (item.kind === "entity" ? [item.entity] : [])));
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/** What a reader took the column for; null where it did not use it. */
function evidenceOf(block: Block, at: Address): Field | null {
  for (const item of block.evidence) {
    if (
      item.kind === "heading" &&
      (item.column ?? item.at.column) === at.column &&
      item.field !== "ignored"
    ) {
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
