import type { Style } from "../book";

/** Fonts of the same widths, for machines that lack the one in the file. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  Calibri: '"Carlito", "Liberation Sans", Arial',
  "Aptos Narrow": '"Carlito", "Liberation Sans Narrow", "Liberation Sans", Arial',
  Cambria: '"Caladea", "Liberation Serif", serif',
  "Times New Roman": '"Liberation Serif", serif',
  "Courier New": '"Liberation Mono", monospace',
};

export function fontFamily(name: string): string {
  const quoted = `"${name.replace(/["\\;{}]/g, "")}"`;
  return `${quoted}, ${LOOKALIKES[name] ?? '"Liberation Sans", Arial'}, sans-serif`;
}

export function pixelsOfPoints(points: number): number {
  return (points * 4) / 3;
}

/** The font of a style as CSS writes it in one line, which is what a canvas takes too. */
export function cssFont(style: Style): string {
  const slant = style.italic ? "italic " : "";
  const weight = style.bold ? "bold " : "";
  return `${slant}${weight}${pixelsOfPoints(style.fontSize)}px ${fontFamily(style.fontName)}`;
}
