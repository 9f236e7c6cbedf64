import type { PrintSetup } from "../app/operation";
import { columnName } from "../sheet/a1";
import type { Area } from "../sheet/address";
import { rangeOf } from "./ranges";

/** In points: a centimetre at the sides, so that a wide table is printed larger. */
const SIDE_MARGIN = 28.35;

/** A4, so many pages wide and as many long as it takes. */
export function setPrint(context: Excel.RequestContext, print: PrintSetup): void {
  const layout = context.workbook.worksheets.getItem(print.sheet).pageLayout;
  layout.orientation = print.orientation === "Landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: print.pagesWide };
  layout.leftMargin = SIDE_MARGIN;
  layout.rightMargin = SIDE_MARGIN;
  layout.centerHorizontally = true;
  if (print.area) layout.setPrintArea(rangeOf(context, print.area));
  setTitleRows(layout, print.titleRows);
  for (const row of print.breaks) addBreak(context, print.sheet, row);
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    layout.setPrintTitleColumns(`${columnName(first)}:${columnName(last)}`);
  }
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer(print.footer.left);
  texts.centerFooter = footer(print.footer.center);
  texts.rightFooter = print.footer.right;
}

/** What is printed, where pages begin, and which rows come again on every page. */
export function setPrintArea(
  context: Excel.RequestContext,
  area: Area,
  { titleRows, breaks }: Pick<PrintSetup, "titleRows"> & Partial<Pick<PrintSetup, "breaks">>,
): void {
  const layout = context.workbook.worksheets.getItem(area.sheet).pageLayout;
  layout.setPrintArea(rangeOf(context, area));
  setTitleRows(layout, titleRows);
  if (!breaks) return;
  context.workbook.worksheets.getItem(area.sheet).horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) addBreak(context, area.sheet, row);
}

/** Excel heeds them where pages are fitted in width alone. */
function addBreak(context: Excel.RequestContext, sheet: string, row: number): void {
  context.workbook.worksheets.getItem(sheet).horizontalPageBreaks.add(`A${row + 1}`);
}

function setTitleRows(layout: Excel.PageLayout, titleRows: PrintSetup["titleRows"]): void {
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}

/** In a footer "&" starts a code. */
function footer(text: string): string {
  return text.replaceAll("&", "&&");
}
