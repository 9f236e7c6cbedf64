import type { MeasureText } from "../text-width";

/** The fonts of a chart: sizes in pixels. */
export const FONT = { size: 12, family: 'Calibri, Carlito, "Liberation Sans", Arial, sans-serif' } as const;
export const LINE_HEIGHT = 15;
export const INK = "#404040";

export function widthOf(text: string, measure: MeasureText, size: number = FONT.size): number {
  return measure(text, `${size}px ${FONT.family}`);
}

/** Breaks a text at spaces so that each line fits; a word that is wider than that stands alone on its line. */
export function wrapText(text: string, width: number, measure: MeasureText, size?: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, measure, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text with an ellipsis where it is wider than there is room. */
export function cutText(text: string, width: number, measure: MeasureText): string {
  if (widthOf(text, measure) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && widthOf(`${text.slice(0, length)}…`, measure) > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
