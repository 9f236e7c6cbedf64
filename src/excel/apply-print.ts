import type { PrintSetup } from "../app/operation";
import { rangeOf } from "./ranges";

/** A4, one page wide and as many long as it takes. */
export function setPrint(context: Excel.RequestContext, print: PrintSetup): void {
  const layout = context.workbook.worksheets.getItem(print.sheet).pageLayout;
  layout.orientation = print.orientation === "Landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(rangeOf(context, print.area));
  if (print.titleRows) {
    layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer(print.footer.left);
  texts.centerFooter = footer(print.footer.center);
  texts.rightFooter = print.footer.right;
}

/** In a footer "&" starts a code. */
function footer(text: string): string {
  return text.replaceAll("&", "&&");
}
