import type { Finding } from "../model/finding";
import { areaOf } from "../sheet/address";
import type { Address } from "../sheet/address";
import type { CellValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import type { Block } from "./block";
import { headRows } from "./block-head";
import { ambiguousHeading, decideByValues } from "./decide-by-values";
import type { Field } from "./field";
import type { Heading } from "./heading";
import type { SheetHeadings } from "./sheet-headings";
import { isBlank } from "./sheet-headings";

const STAFF: readonly Field[] = ["real", "heads"];

/** Meanings of one heading that exclude each other. */
const RIVALS: readonly (readonly Field[])[] = [
  STAFF,
  ["job", "function"],
  ["working-time", "statute"],
  ["working-time", "fill-rate"],
];

const UNITS: readonly Field[] = ["fte", "heads"];
const PROBED = 200;
const TITLES = 6; // rows above the headings in which a title may say the unit

type Doubt = {
  readonly heading: Heading;
  readonly at: Address;
  readonly told: Field;
  readonly meanings: readonly Field[];
};

/**
 * Headings that a block of staff was read with, that may mean something else, and below which no value decides, not even under
 * other such headings of the block: whole numbers under "Effectif" are FTE or people, unless the table or its title names
 * one of them for certain.
 */
export function headingDoubts(sheet: SheetHeadings, block: Block): Finding[] {
  const { area: of } = sheet.grid;
  const rows = headRows(sheet, block);
  const last = block.area.row + block.area.rows - 1 - of.row;
  const doubts = new Map<string, Doubt>();
  for (const item of block.evidence) {
    if (item.kind !== "heading") continue;
    const heading = sheet.at(item.at.row - of.row, item.at.column - of.column);
    if (!heading || heading.typo !== undefined) continue;
    const meanings = RIVALS.find((rivals) => rivals.every((field) => isOpen(heading, field)));
    // A list tells real FTE as FTE.
    const told = item.field === "fte" ? "real" : item.field;
    if (meanings) doubts.set(`${item.at.row},${item.at.column}`, { heading, at: item.at, told, meanings });
  }
  if ([...doubts.values()].some(({ meanings }) => meanings === STAFF)) {
    const unit = namesUnit(sheet, rows.top - TITLES, last);
    for (const [key, { meanings }] of doubts) if (unit && meanings === STAFF) doubts.delete(key);
  }
  const values = new Map<readonly Field[], CellValue[]>();
  for (const { meanings, at } of doubts.values()) {
    const before = values.get(meanings) ?? [];
    values.set(meanings, before);
    for (const value of valuesBelow(sheet, block, at, rows.bottom, last)) before.push(value);
  }
  return [...doubts.values()].flatMap(({ heading, at, told, meanings }): Finding[] =>
    decideByValues(meanings, values.get(meanings) ?? []) === "unsure"
      ? [ambiguousHeading(heading, new Set([told, ...meanings]), areaOf(at))]
      : [],
  );
}

function isOpen({ fields, certain }: Heading, field: Field): boolean {
  return fields.has(field) && !certain.has(field);
}

/** A merged heading stands above the columns to its right, too. */
function valuesBelow(
  { grid }: SheetHeadings,
  { area }: Block,
  at: Address,
  bottom: number,
  last: number,
): CellValue[] {
  const row = at.row - grid.area.row;
  const column = at.column - grid.area.column;
  const right = area.column + area.columns - 1 - grid.area.column;
  let end = column;
  while (end < right && isBlank(valueAt(grid, row, end + 1))) end += 1;
  const lines = grid.values.slice(bottom + 1, Math.min(last, bottom + PROBED) + 1);
  return lines.flatMap((line) => line.slice(column, end + 1));
}

function namesUnit(sheet: SheetHeadings, top: number, bottom: number): boolean {
  const isUnit = (field: Field): boolean => UNITS.includes(field);
  if (sheet.name && [...sheet.name.certain].some(isUnit)) return true;
  for (const [row, cells] of sheet.rows) {
    if (row > bottom) return false;
    if (row >= top && cells.some(({ heading }) => [...heading.certain].some(isUnit))) return true;
  }
  return false;
}
