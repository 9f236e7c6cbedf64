import type { PageSetup } from "../book";
import type { Element } from "./xml-dom";
import { attribute, child, children, flagOf, numberOf } from "./xml-dom";

/** The part of the page set-up that stands on the sheet itself; print area and titles are defined names. */
export type PrintLayout = Omit<PageSetup, "printArea" | "titleRows" | "titleColumns">;

export type Sections = { readonly left: string; readonly center: string; readonly right: string };

export const DEFAULT_LAYOUT: PrintLayout = {
  orientation: "Portrait",
  paperSize: 1,
  fitToWide: null,
  fitToTall: null,
  centerHorizontally: false,
  rowBreaks: [],
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
};

export function readPage(root: Element): PrintLayout {
  const setup = child(root, "pageSetup");
  const margins = child(root, "pageMargins");
  const texts = child(root, "headerFooter");
  const fits = flagOf(child(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => (fits ? numberOf(setup, name, 1) || null : null);
  const margin = (name: keyof PrintLayout["margins"]) =>
    numberOf(margins, name, DEFAULT_LAYOUT.margins[name]);
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: numberOf(setup, "paperSize", 1),
    fitToWide: pages("fitToWidth"),
    fitToTall: pages("fitToHeight"),
    centerHorizontally: flagOf(child(root, "printOptions"), "horizontalCentered"),
    rowBreaks: readBreaks(child(root, "rowBreaks")),
    margins: {
      left: margin("left"),
      right: margin("right"),
      top: margin("top"),
      bottom: margin("bottom"),
      header: margin("header"),
      footer: margin("footer"),
    },
    header: readSections(child(texts, "oddHeader")?.textContent ?? ""),
    footer: readSections(child(texts, "oddFooter")?.textContent ?? ""),
  };
}

/** The row after the break counts from 0 as the one before it does from 1. */
function readBreaks(breaks: Element | null): readonly number[] {
  const all = breaks === null ? [] : children(breaks, "brk");
  return all.filter((one) => flagOf(one, "man")).map((one) => numberOf(one, "id", 0));
}

/** "&LLeft&CPage &P&RRight" in its three parts; text before any mark stands in the middle. */
export function readSections(text: string): Sections {
  const parts = { L: "", C: "", R: "" };
  let section: keyof typeof parts = "C";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === "L" || mark === "C" || mark === "R") section = mark;
    else parts[section] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

export function writeSections({ left, center, right }: Sections): string {
  const part = (mark: string, text: string) => (text === "" ? "" : `&${mark}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}
