import type { Edge, Style } from "../book";
import { builtInNumber } from "./number-formats";
import type { StyleRef } from "./style-book";
import { readStyleLists } from "./style-book";
import type { Attributes, Element } from "./xml-dom";
import {
  attribute,
  child,
  children,
  ensure,
  make,
  numberOf,
  ownerOf,
  parseXml,
  place,
  remove,
  rootOf,
  serialise,
  setAttributes,
  xmlOf,
} from "./xml-dom";

/** Gives styles their numbers in the file that is being made; only those that are asked for are added, behind the others. */
export type StyleWriter = {
  indexOf(ref: StyleRef): number;
  /** xl/styles.xml with what was added; null while nothing was. */
  written(): string | null;
};

const ROOT_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export function styleWriter(xml: () => string): StyleWriter {
  const numbers = new Map<StyleRef, number>();
  let adder: Adder | null = null;
  return {
    indexOf: (ref) => {
      if (!ref.change) return ref.base;
      let number = numbers.get(ref);
      if (number === undefined) {
        adder ??= new Adder(xml());
        numbers.set(ref, (number = adder.add(ref.base, ref.change)));
      }
      return number;
    },
    written: () => (adder?.grew ? serialise(adder.document) : null),
  };
}

class Adder {
  readonly document;
  grew = false;
  private readonly root: Element;

  constructor(xml: string) {
    this.document = parseXml(xml, "xl/styles.xml");
    this.root = rootOf(this.document);
  }

  add(base: number, change: Partial<Style>): number {
    const lists = readStyleLists(this.root);
    const old = lists.xfs[base];
    const xf = old
      ? copy(old)
      : make(this.root, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    if (change.numberFormat !== undefined) {
      setAttributes(xf, { numFmtId: this.format(change.numberFormat), applyNumberFormat: 1 });
    }
    const font = lists.fonts[numberOf(xf, "fontId", 0)] ?? make(this.root, "font");
    if (FONT_KEYS.some((key) => change[key] !== undefined)) {
      setAttributes(xf, { fontId: this.member("fonts", changedFont(copy(font), change)), applyFont: 1 });
    }
    if (change.fill !== undefined) {
      setAttributes(xf, { fillId: this.member("fills", newFill(this.root, change.fill)), applyFill: 1 });
    }
    const border = lists.borders[numberOf(xf, "borderId", 0)] ?? make(this.root, "border");
    if (SIDES.some(([key]) => change[key] !== undefined)) {
      setAttributes(xf, {
        borderId: this.member("borders", changedBorder(copy(border), change)),
        applyBorder: 1,
      });
    }
    alignXf(xf, change);
    if (change.quotePrefix !== undefined) setAttributes(xf, { quotePrefix: change.quotePrefix ? 1 : null });
    return this.member("cellXfs", xf);
  }

  /** The position of an equal element in the list, which is appended when there is none. */
  private member(name: string, element: Element): number {
    const list = ensure(this.root, name, ROOT_ORDER);
    const members = children(list);
    const text = xmlOf(element);
    const found = members.findIndex((member) => xmlOf(member) === text);
    if (found >= 0) return found;
    list.appendChild(element);
    setAttributes(list, { count: members.length + 1 });
    this.grew = true;
    return members.length;
  }

  private format(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const list = ensure(this.root, "numFmts", ROOT_ORDER);
    const members = children(list);
    const same = members.find((member) => attribute(member, "formatCode") === code);
    if (same) return numberOf(same, "numFmtId", 0);
    const number = Math.max(163, ...members.map((member) => numberOf(member, "numFmtId", 0))) + 1;
    list.appendChild(make(list, "numFmt", { numFmtId: number, formatCode: code }));
    setAttributes(list, { count: members.length + 1 });
    this.grew = true;
    return number;
  }
}

const copy = (element: Element) => ownerOf(element).importNode(element, true);
const rgb = (color: string) => ({ rgb: `FF${color.slice(1).toUpperCase()}` });

const FONT_KEYS = ["fontName", "fontSize", "bold", "italic", "underline", "fontColor"] as const;

function changedFont(font: Element, change: Partial<Style>): Element {
  const part = (name: string, attributes: Attributes | null) => {
    remove(child(font, name));
    if (attributes) place(font, make(font, name, attributes), FONT_ORDER);
  };
  if (change.bold !== undefined) part("b", change.bold ? {} : null);
  if (change.italic !== undefined) part("i", change.italic ? {} : null);
  if (change.underline !== undefined) part("u", change.underline ? {} : null);
  if (change.fontSize !== undefined) part("sz", { val: change.fontSize });
  if (change.fontColor !== undefined) part("color", rgb(change.fontColor));
  if (change.fontName !== undefined) {
    part("name", { val: change.fontName });
    part("family", null);
    part("scheme", null); // or the theme's font would win
  }
  return font;
}

function newFill(root: Element, color: string | null): Element {
  const fill = make(root, "fill");
  const pattern = make(root, "patternFill", { patternType: color === null ? "none" : "solid" });
  fill.appendChild(pattern);
  if (color === null) return fill;
  pattern.appendChild(make(root, "fgColor", rgb(color)));
  pattern.appendChild(make(root, "bgColor", { indexed: 64 }));
  return fill;
}

const SIDES = [
  ["borderLeft", "left"],
  ["borderRight", "right"],
  ["borderTop", "top"],
  ["borderBottom", "bottom"],
] as const;

function changedBorder(border: Element, change: Partial<Style>): Element {
  for (const [key, side] of SIDES) {
    const edge: Edge | null | undefined = change[key];
    if (edge === undefined) continue;
    remove(child(border, side));
    const element = place(border, make(border, side, edge ? { style: edge.line } : {}), BORDER_ORDER);
    if (edge) element.appendChild(make(border, "color", rgb(edge.color)));
  }
  return border;
}

function alignXf(xf: Element, change: Partial<Style>): void {
  const { horizontal, vertical, wrap, indent } = change;
  if (horizontal === undefined && vertical === undefined && wrap === undefined && indent === undefined)
    return;
  const alignment = ensure(xf, "alignment", ["alignment", "protection", "extLst"]);
  const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
  if (horizontal !== undefined) {
    const word = horizontal === "CenterAcrossSelection" ? "centerContinuous" : small(horizontal);
    setAttributes(alignment, { horizontal: word === "general" ? null : word });
  }
  if (vertical !== undefined)
    setAttributes(alignment, { vertical: vertical === "Bottom" ? null : small(vertical) });
  if (wrap !== undefined) setAttributes(alignment, { wrapText: wrap ? 1 : null });
  if (indent !== undefined) setAttributes(alignment, { indent: indent === 0 ? null : indent });
  setAttributes(xf, { applyAlignment: 1 });
}
