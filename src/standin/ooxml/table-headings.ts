import type { Area } from "../../sheet/address";
import { isCellError } from "../../sheet/cell-value";
import type { CellValue } from "../../sheet/cell-value";
import type { Sheet } from "../book";

/**
 * The headings as a table must have them: texts, none empty, none twice (without case); cells that are otherwise are changed,
 * as Excel does when it makes a table.
 */
export function fillHeadings(sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let i = 0; i < area.columns; i++) {
    const { value, formula } = sheet.cell(area.row, area.column + i);
    const typed = textOf(value);
    let number = typed === "" ? i + 1 : 2;
    let heading = typed || `Column${number}`;
    while (taken.has(heading.toLowerCase())) heading = `${typed || "Column"}${number++}`;
    taken.add(heading.toLowerCase());
    if (heading !== value || formula !== null) sheet.setValue(area.row, area.column + i, heading);
  }
}

/** The texts that the first row of a table shows. */
export function headingsOf(sheet: Sheet, area: Area): string[] {
  return Array.from({ length: area.columns }, (_, i) => textOf(sheet.cell(area.row, area.column + i).value));
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
