/** The width of a text in pixels, in a CSS font such as "bold 13px Arial". */
export type MeasureText = (text: string, font: string) => number;

const KEPT = 20_000;

/** Measures on a canvas, and remembers. Where there is no canvas the width is estimated from the size of the font. */
export function textMeasure(): MeasureText {
  const widths = new Map<string, number>();
  const context = canvasContext();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = context === null ? estimate(text, font) : measured(context, text, font);
    if (widths.size >= KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}

function canvasContext(): OffscreenCanvasRenderingContext2D | null {
  return typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
}

function measured(context: OffscreenCanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

function estimate(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 13);
  return text.length * size * (font.includes("bold") ? 0.58 : 0.53);
}
