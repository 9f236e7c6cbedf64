import type { ChartBody } from "./chart-read";
import type { ReadCells } from "./chart-write";
import { OWN_MARK, writeChart } from "./chart-write";

/** A chart's part brought from how it read to how it is wanted; the same text when nothing differs. */
export function patchChart(
  xml: string,
  part: string,
  read: ChartBody,
  wanted: ChartBody,
  cells: ReadCells,
): string {
  if (JSON.stringify(read) === JSON.stringify(wanted)) return xml;
  if (xml.includes(OWN_MARK)) return writeChart(wanted, cells);
  void part;
  return xml;
}
