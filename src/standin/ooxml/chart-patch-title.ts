import type { ChartBody } from "./chart-read";
import { CHART_SCOPE, titleXml } from "./chart-write";
import type { Element } from "./xml-dom";
import { child, descendants, ensure, fragment, place, remove, setAttributes } from "./xml-dom";

type Titled = Pick<ChartBody, "title" | "titleFontSize" | "titleFontColor">;

/** Brings a chart's title from `read` to `wanted`; font and place of a title that stays a title are kept. */
export function patchTitle(chart: Element, read: Titled, wanted: Titled, order: readonly string[]): void {
  const keys = ["title", "titleFontSize", "titleFontColor"] as const;
  if (keys.every((key) => read[key] === wanted[key])) return;
  const old = child(chart, "title");
  if (wanted.title === null) {
    remove(old);
    setAttributes(ensure(chart, "autoTitleDeleted", order), { val: 1 });
    return;
  }
  setAttributes(ensure(chart, "autoTitleDeleted", order), { val: 0 });
  const rich = old && child(old, "tx", "rich");
  const texts = rich ? descendants(rich, "t") : [];
  const [first] = texts;
  if (!old || !first || wanted.title.includes("\n")) {
    remove(old);
    const xml = titleXml(wanted.title, wanted.titleFontSize, wanted.titleFontColor);
    place(chart, fragment(chart, xml, CHART_SCOPE), order);
    return;
  }
  if (read.title !== wanted.title) {
    first.textContent = wanted.title;
    for (const other of texts.slice(1)) remove(other.parentNode as Element | null);
  }
  for (const run of [...descendants(old, "defRPr"), ...descendants(old, "rPr")]) {
    if (read.titleFontSize !== wanted.titleFontSize) {
      setAttributes(run, { sz: Math.round(wanted.titleFontSize * 100) });
    }
    if (read.titleFontColor !== wanted.titleFontColor) recolor(run, wanted.titleFontColor);
  }
}

function recolor(run: Element, color: string | null): void {
  for (const fill of ["noFill", "solidFill", "gradFill", "blipFill", "pattFill"]) remove(child(run, fill));
  if (color === null) return;
  const xml = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  place(run, fragment(run, xml, CHART_SCOPE), [
    "ln",
    "solidFill",
    "effectLst",
    "latin",
    "ea",
    "cs",
    "sym",
    "hlinkClick",
  ]);
}
