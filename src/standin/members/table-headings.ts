import { type Area, areasOverlap } from "../../sheet/address";
import type { Sheet } from "../book";
import type { Host } from "../host";

/** After cells of an area changed: headings among them become texts, each another, and formulas follow them. */
export function settleTables(sheet: Sheet, area: Area, { calculation }: Host): void {
  for (const table of sheet.tables) {
    const headings = { ...table.area, rows: 1, sheet: area.sheet };
    if (!table.showHeaders || !areasOverlap(area, headings)) continue;
    table.settleHeadings();
    calculation.touch({ ...headings, sheet: sheet.name });
    calculation.touchName(table.name);
  }
}
