import type { Element } from "./xml-dom";
import { attribute, child, children, numberOf } from "./xml-dom";

/** Turns the three ways in which a file names a colour into "#RRGGBB"; null for "automatic" and for no colour. */
export type Colors = { of(element: Element | null): string | null };

// The palette that files fall back to: eight colours, the same eight again, then the 48 of old Excel, then system text and ground.
const BASE = "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF";
const INDEXED =
  (
    `${BASE}${BASE}8000000080000000808080008000800080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF` +
    "000080FF00FFFFFF0000FFFF80008080000000808000 00FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC" +
    "99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
  )
    .replace(/\s/g, "")
    .match(/.{6}/g) ?? [];

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** `theme` and `styles` are the roots of these parts, where the file has them. */
export function readColors(theme: Element | null, styles: Element | null): Colors {
  const scheme = child(theme, "themeElements", "clrScheme");
  const themed = THEME_ORDER.map((name, i) => {
    const color = child(scheme, name);
    const value = attribute(child(color, "srgbClr"), "val") ?? attribute(child(color, "sysClr"), "lastClr");
    return value ?? OFFICE[i] ?? "000000";
  });
  const own = child(styles, "colors", "indexedColors");
  const indexed = own ? children(own).map((color) => (attribute(color, "rgb") ?? "").slice(-6)) : INDEXED;
  return {
    of: (element) => {
      if (!element) return null;
      const rgb = attribute(element, "rgb");
      const theme = attribute(element, "theme");
      const index = attribute(element, "indexed");
      const base =
        rgb !== null
          ? rgb.slice(-6)
          : theme !== null
            ? themed[Number(theme)]
            : index !== null
              ? indexed[Number(index)]
              : undefined;
      if (base?.length !== 6) return null;
      return `#${tinted(base, numberOf(element, "tint", 0)).toUpperCase()}`;
    },
  };
}

/** Lightens (tint above 0) or darkens in the HLS space, as Excel does. */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector =
    high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const hue = spread === 0 ? 0 : sector;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = target - chroma / 2;
  const ring = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue)] ?? [0, 0, 0];
  return ring
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
