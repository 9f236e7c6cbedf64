import type { CellFormat, Line } from "../annex/cell-format";
import type { Area } from "../sheet/address";

/** Sets what the format says on every cell of the range, and leaves the rest. */
export function applyFormat(range: Excel.Range, format: CellFormat, { rows, columns }: Area): void {
  if (format.numberFormat !== undefined) {
    // One text for the whole range; the types only know the form with one text a cell.
    range.numberFormat = format.numberFormat as unknown as string[][];
  }
  const { font, fill } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.borderTop) drawLine(range, "EdgeTop", format.borderTop);
  if (format.borderBottom) drawLine(range, "EdgeBottom", format.borderBottom);
  const inside = format.borderBottom ?? format.borderTop;
  if (inside && rows > 1) drawLine(range, "InsideHorizontal", inside);
  if (format.between) drawLine(range, "EdgeLeft", format.between);
  if (format.between && columns > 1) drawLine(range, "InsideVertical", format.between);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

function drawLine(range: Excel.Range, edge: Edge, line: Line): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = line.weight === "medium" ? "Medium" : "Thin";
  border.color = line.color;
}
