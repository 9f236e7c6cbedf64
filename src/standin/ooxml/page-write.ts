import { SHEET_ORDER } from "./frame-order";
import type { PrintLayout } from "./page-read";
import { writeSections } from "./page-read";
import type { Element } from "./xml-dom";
import { child, ensure, make, place, remove, setAttributes } from "./xml-dom";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Brings the sheet's page elements from `read` to `wanted`, touching only what differs. */
export function writePage(root: Element, read: PrintLayout, wanted: PrintLayout): void {
  const setup = () => ensure(root, "pageSetup", SHEET_ORDER);
  if (!same(read.margins, wanted.margins)) {
    const { left, right, top, bottom, header, footer } = wanted.margins;
    setAttributes(ensure(root, "pageMargins", SHEET_ORDER), { left, right, top, bottom, header, footer });
  }
  if (read.orientation !== wanted.orientation) {
    setAttributes(setup(), { orientation: wanted.orientation.toLowerCase() });
  }
  if (read.paperSize !== wanted.paperSize) setAttributes(setup(), { paperSize: wanted.paperSize });
  if (read.fitToWide !== wanted.fitToWide || read.fitToTall !== wanted.fitToTall) {
    const fits = wanted.fitToWide !== null || wanted.fitToTall !== null;
    const properties = ensure(root, "sheetPr", SHEET_ORDER);
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    if (fits || child(properties, "pageSetUpPr")) {
      setAttributes(ensure(properties, "pageSetUpPr", order), { fitToPage: fits ? 1 : null });
    }
    const pages = (count: number | null) => (!fits || count === 1 ? null : (count ?? 0));
    setAttributes(setup(), { fitToWidth: pages(wanted.fitToWide), fitToHeight: pages(wanted.fitToTall) });
  }
  if (read.centerHorizontally !== wanted.centerHorizontally) {
    setAttributes(ensure(root, "printOptions", SHEET_ORDER), {
      horizontalCentered: wanted.centerHorizontally ? 1 : null,
    });
  }
  if (!same(read.rowBreaks, wanted.rowBreaks)) writeBreaks(root, wanted.rowBreaks);
  for (const [key, name] of [
    ["header", "oddHeader"],
    ["footer", "oddFooter"],
  ] as const) {
    if (same(read[key], wanted[key])) continue;
    const texts = ensure(root, "headerFooter", SHEET_ORDER);
    remove(child(texts, name));
    const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
    const text = writeSections(wanted[key]);
    if (text !== "") place(texts, make(texts, name, {}, text), order);
  }
}

/** To the last column that Excel has. */
function writeBreaks(root: Element, rows: readonly number[]): void {
  remove(child(root, "rowBreaks"));
  if (rows.length === 0) return;
  const breaks = make(root, "rowBreaks", { count: rows.length, manualBreakCount: rows.length });
  for (const id of rows) place(breaks, make(breaks, "brk", { id, max: 16383, man: 1 }), ["brk"]);
  place(root, breaks, SHEET_ORDER);
}
