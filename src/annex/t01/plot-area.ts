import type { PlotArea } from "../chart";

/** Letters of 9 points are about so wide; a line of them so high, and one of the title. */
const LETTER = 5;
const LINE = 15;
const TITLE_LINE = 17;
const SWATCH = 22;
const MARGIN = 14;
const INSET = 8;
/** Some programs keep title and legend off the edge by so much of the height. */
const EDGE = 0.02;
/** Names take at most this part of the chart, on as many lines as that asks for. */
const NAMES = 0.34;

/**
 * Where the bars stand on a chart of so many points. Left to itself a program gives a long name most of the chart, each in
 * its own way; so names get the room that the longest line needs, up to a third, and the legend its lines.
 */
export function plotAreaFor(
  chart: { readonly width: number; readonly height: number },
  texts: { readonly title: string; readonly names: readonly string[]; readonly legend: readonly string[] },
): PlotArea {
  const longest = Math.max(4, ...texts.names.flatMap((name) => name.split("\n").map((line) => line.length)));
  const left = Math.round(Math.min(chart.width * NAMES, longest * LETTER + MARGIN));
  const top = INSET + chart.height * EDGE + texts.title.split("\n").length * TITLE_LINE;
  const legendWidth = texts.legend.reduce((sum, name) => sum + name.length * LETTER + SWATCH, 0);
  const bottom = INSET + chart.height * EDGE + Math.ceil(legendWidth / (chart.width - 2 * MARGIN)) * LINE;
  return {
    left,
    top: Math.round(top),
    width: Math.round(chart.width - left - MARGIN),
    height: Math.round(chart.height - top - bottom),
  };
}
