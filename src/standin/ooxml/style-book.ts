import type { Edge, Style } from "../book";
import type { Colors } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { Element } from "./xml-dom";
import { attribute, child, children, flagOf, numberOf } from "./xml-dom";

/** A style as cells hold it: a number in the file, and what a change made different. Equal styles are the same object. */
export type StyleRef = { readonly base: number; readonly change: Partial<Style> | null };

export type StyleBook = {
  style(ref: StyleRef): Style;
  /** The style that stands under this number in the file. */
  plain(base: number): StyleRef;
  changed(ref: StyleRef, change: Partial<Style>): StyleRef;
};

/** The lists of xl/styles.xml, read once. */
export type StyleLists = {
  readonly xfs: readonly Element[];
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly borders: readonly Element[];
  readonly formats: ReadonlyMap<number, string>;
};

export function readStyleLists(root: Element | null): StyleLists {
  const list = (name: string) => {
    const holder = child(root, name);
    return holder ? children(holder) : [];
  };
  const formats = list("numFmts").map(
    (format) => [numberOf(format, "numFmtId", -1), attribute(format, "formatCode") ?? ""] as const,
  );
  return {
    xfs: list("cellXfs"),
    fonts: list("fonts"),
    fills: list("fills"),
    borders: list("borders"),
    formats: new Map(formats),
  };
}

export function styleBookOf(lists: StyleLists, colors: Colors): StyleBook {
  const read = new Map<number, Style>();
  const refs = new Map<string, StyleRef>();
  const interned = (base: number, change: Partial<Style> | null) => {
    const entries = change && Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = `${base} ${JSON.stringify(entries)}`;
    let ref = refs.get(key);
    if (!ref) refs.set(key, (ref = { base, change: entries && Object.fromEntries(entries) }));
    return ref;
  };
  const plain = new Map<number, StyleRef>();
  // Thousands of cells are given the same few looks one after the other.
  const whole = new WeakMap<StyleRef, Style>();
  const after = new WeakMap<StyleRef, Map<string, StyleRef>>();
  const styleAt = (base: number) => {
    let style = read.get(base);
    if (!style) read.set(base, (style = readStyle(lists, colors, base)));
    return style;
  };
  const changed = (ref: StyleRef, change: Partial<Style>) => {
    const inFile = styleAt(ref.base);
    const wanted = Object.entries({ ...ref.change, ...change }).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(inFile[key as keyof Style]),
    );
    return interned(ref.base, wanted.length === 0 ? null : Object.fromEntries(wanted));
  };
  return {
    plain: (base) => {
      let ref = plain.get(base);
      if (!ref) plain.set(base, (ref = interned(base, null)));
      return ref;
    },
    style: (ref) => {
      if (!ref.change) return styleAt(ref.base);
      let style = whole.get(ref);
      if (!style) whole.set(ref, (style = { ...styleAt(ref.base), ...ref.change }));
      return style;
    },
    changed: (ref, change) => {
      let changes = after.get(ref);
      if (!changes) after.set(ref, (changes = new Map<string, StyleRef>()));
      const key = JSON.stringify(change);
      let next = changes.get(key);
      if (!next) changes.set(key, (next = changed(ref, change)));
      return next;
    },
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function readStyle(lists: StyleLists, colors: Colors, base: number): Style {
  const xf = lists.xfs[base] ?? null;
  const font = lists.fonts[numberOf(xf, "fontId", 0)] ?? null;
  const border = lists.borders[numberOf(xf, "borderId", 0)] ?? null;
  const alignment = child(xf, "alignment");
  const format = numberOf(xf, "numFmtId", 0);
  const underline = child(font, "u");
  return {
    numberFormat: lists.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
    fontName: attribute(child(font, "name"), "val") ?? "Calibri",
    fontSize: numberOf(child(font, "sz"), "val", 11),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: underline !== null && attribute(underline, "val") !== "none",
    fontColor: colors.of(child(font, "color")) ?? "#000000",
    fill: fillOf(lists.fills[numberOf(xf, "fillId", 0)] ?? null, colors),
    horizontal: horizontalOf(attribute(alignment, "horizontal")),
    vertical: capital(attribute(alignment, "vertical") ?? "bottom") as Style["vertical"],
    wrap: flagOf(alignment, "wrapText"),
    indent: numberOf(alignment, "indent", 0),
    borderTop: edgeOf(child(border, "top"), colors),
    borderBottom: edgeOf(child(border, "bottom"), colors),
    borderLeft: edgeOf(child(border, "left") ?? child(border, "start"), colors),
    borderRight: edgeOf(child(border, "right") ?? child(border, "end"), colors),
    quotePrefix: flagOf(xf, "quotePrefix"),
  };
}

const isOn = (element: Element | null) => element !== null && flagOf(element, "val", true);

function horizontalOf(text: string | null): Style["horizontal"] {
  if (text === null) return "General";
  return text === "centerContinuous" ? "CenterAcrossSelection" : (capital(text) as Style["horizontal"]);
}

function fillOf(fill: Element | null, colors: Colors): string | null {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (!pattern) return colors.of(child(fill, "gradientFill", "stop", "color"));
  if (kind === "none") return null;
  if (kind === "solid") return colors.of(child(pattern, "fgColor")) ?? "#FFFFFF";
  return colors.of(child(pattern, "bgColor"));
}

const LINES: Readonly<Record<string, Edge["line"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashDotDot: "dotted",
  slantDashDot: "dashed",
};

function edgeOf(element: Element | null, colors: Colors): Edge | null {
  const line = LINES[attribute(element, "style") ?? "none"];
  return line ? { line, color: colors.of(child(element, "color")) ?? "#000000" } : null;
}
