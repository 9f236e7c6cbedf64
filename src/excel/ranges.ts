import { formatRange, parseArea } from "../sheet/a1";
import type { Area } from "../sheet/address";

export function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(area.sheet).getRange(formatRange(area));
}

/** The area of a loaded range, by its address. */
export function areaOfRange(range: Excel.Range): Area | null {
  return parseArea(range.address);
}
