import { type Area, areasOverlap } from "../../sheet/address";
import type { BookTable, Sheet } from "../book";
import { plainValue } from "./range-contents";

/** Headings of a table are texts, each another: Excel makes them so ("Column1", "FTE2") and writes them into the cells. */
export function settleHeadings(sheet: Sheet, table: BookTable): void {
  if (!table.showHeaders) return;
  const { row, column, columns } = table.area;
  const taken = new Set<string>();
  for (let index = 0; index < columns; index += 1) {
    const { value, formula } = sheet.cell(row, column + index);
    const heading = freeHeading(String(plainValue(value)), index, taken);
    taken.add(heading.toLowerCase());
    if (formula !== null || value !== heading) sheet.setValue(row, column + index, heading);
  }
}

function freeHeading(wanted: string, index: number, taken: ReadonlySet<string>): string {
  const stem = wanted === "" ? "Column" : wanted;
  let number = wanted === "" ? index + 1 : 2;
  let heading = wanted === "" ? `${stem}${number}` : stem;
  while (taken.has(heading.toLowerCase())) {
    heading = `${stem}${number}`;
    number += 1;
  }
  return heading;
}

/** After cells of an area changed: the headings of the tables there. */
export function settleTables(sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (areasOverlap({ ...area, sheet: table.area.sheet }, table.area)) settleHeadings(sheet, table);
  }
}
