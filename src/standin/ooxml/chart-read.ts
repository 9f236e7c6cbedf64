import type { BookAxis, BookChart, BookSeries, ChartKind } from "../book";
import { LABEL_POSITIONS, LEGEND_POSITIONS, named, NO_AXIS, PLOTS, TICK_LABELS } from "./chart-kinds";
import type { Element } from "./xml-dom";
import { attribute, child, children, descendants, flagOf, numberOf, parseXml, rootOf } from "./xml-dom";

/** A chart without its place on the sheet. */
export type ChartBody = Omit<BookChart, "id" | "name" | "anchor">;

const valueOf = (element: Element | null) => attribute(element, "val");

/** A c:chart part. What it holds beyond `ChartBody` is not lost: the part itself stays. */
export function readChart(xml: string, part: string): ChartBody {
  const root = rootOf(parseXml(xml, part));
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plots = plotsOf(area);
  const first = plots[0] ?? null;
  const title = child(chart, "title");
  const [category, value] = axisElements(area);
  const kind = kindOf(first);
  const lines = plots.filter((plot) => plot.localName === "lineChart" && plot !== first);
  const legend = child(chart, "legend");
  return {
    kind,
    title: title && flagOf(child(chart, "autoTitleDeleted"), "val") ? null : title && textOf(title),
    titleFontSize: fontSize(title) ?? 14,
    titleFontColor:
      title && solidColor(descendants(title, "defRPr")[0] ?? descendants(title, "rPr")[0] ?? null),
    series: plots.flatMap((plot) =>
      children(plot, "ser").map((series) => readSeries(series, plot, lines.includes(plot))),
    ),
    legend: legend && (named(LEGEND_POSITIONS, valueOf(child(legend, "legendPos")) ?? "r") ?? "Right"),
    framed: child(root, "spPr", "ln", "noFill") === null,
    plotArea: readLayout(child(area, "layout", "manualLayout")),
    categoryAxis: category ? readAxis(category) : { ...NO_AXIS },
    valueAxis: value ? readAxis(value) : { ...NO_AXIS },
    gapWidth: numberOf(child(first, "gapWidth"), "val", 150),
    overlap: numberOf(child(first, "overlap"), "val", 0),
  };
}

export function plotsOf(area: Element | null): Element[] {
  return area ? children(area).filter((element) => (element.localName ?? "").endsWith("Chart")) : [];
}

function kindOf(plot: Element | null): ChartKind {
  const direction = valueOf(child(plot, "barDir")) ?? "col";
  const grouping =
    valueOf(child(plot, "grouping")) ?? (plot?.localName === "barChart" ? "clustered" : "standard");
  const markers = plot
    ? children(plot, "ser").some(hasMarker) && flagOf(child(plot, "marker"), "val", true)
    : false;
  for (const [kind, spelling] of Object.entries(PLOTS)) {
    if (spelling.element !== plot?.localName) continue;
    if (spelling.direction !== undefined && spelling.direction !== direction) continue;
    if (spelling.grouping !== undefined && spelling.grouping !== grouping) continue;
    if (spelling.markers !== undefined && spelling.markers !== markers) continue;
    return kind as ChartKind;
  }
  return "Other";
}

const hasMarker = (series: Element) => valueOf(child(series, "marker", "symbol")) !== "none";

function readSeries(series: Element, plot: Element, line: boolean): BookSeries {
  const name = child(series, "tx");
  const properties = child(series, "spPr");
  const stroke = child(properties, "ln");
  const drawn = plot.localName === "lineChart" || plot.localName === "scatterChart";
  const weight = attribute(stroke, "w");
  return {
    name: name ? textOf(name) : "",
    nameFormula: formulaOf(name),
    categories: formulaOf(child(series, "cat") ?? child(series, "xVal")),
    values: formulaOf(child(series, "val") ?? child(series, "yVal")) ?? "",
    color:
      plot.localName === "lineChart"
        ? fillColor(stroke)
        : fillColor(plot.localName === "scatterChart" ? child(series, "marker", "spPr") : properties),
    line,
    lineWeight: drawn && weight !== null ? Number(weight) / 12_700 : null,
    labels: readLabels(child(series, "dLbls") ?? child(plot, "dLbls")),
  };
}

function readLabels(labels: Element | null): BookSeries["labels"] {
  const deleted = flagOf(child(labels, "delete"), "val");
  return {
    show: labels !== null && !deleted && flagOf(child(labels, "showVal"), "val"),
    numberFormat: attribute(child(labels, "numFmt"), "formatCode") ?? "General",
    color: solidColor(descendants(child(labels, "txPr") ?? none(labels), "defRPr")[0] ?? null),
    position: named(LABEL_POSITIONS, valueOf(child(labels, "dLblPos"))),
  };
}

// An element to search in vain.
const none = (labels: Element | null): Element => labels ?? rootOf(parseXml("<none/>", "none"));

/** The elements of category and value axis; a pie has none. */
export function axisElements(area: Element | null): [Element | null, Element | null] {
  const axes = area ? children(area).filter((element) => element.localName?.endsWith("Ax") === true) : [];
  const values = axes.filter((axis) => axis.localName === "valAx");
  const categories = axes.filter((axis) => axis.localName === "catAx" || axis.localName === "dateAx");
  // A scatter chart has two value axes: the one that lies down stands for the categories.
  const lying = values.find((axis) => /^[bt]$/.test(valueOf(child(axis, "axPos")) ?? ""));
  const category = categories[0] ?? (values.length > 1 ? (lying ?? values[0]) : undefined);
  const value = values.find((axis) => axis !== category);
  return [category ?? null, value ?? null];
}

/** Only a place given whole, for the inside, from the chart's edges; any other is left to the program. */
function readLayout(layout: Element | null): ChartBody["plotArea"] {
  const edges = ["xMode", "yMode"].every((mode) => valueOf(child(layout, mode)) === "edge");
  if (!edges || valueOf(child(layout, "layoutTarget")) !== "inner") return null;
  const [left, top, width, height] = ["x", "y", "w", "h"].map((name) =>
    numberOf(child(layout, name), "val", NaN),
  );
  const sides = { left: left ?? NaN, top: top ?? NaN, width: width ?? NaN, height: height ?? NaN };
  return Object.values(sides).every(Number.isFinite) ? sides : null;
}

function readAxis(axis: Element): BookAxis {
  const scaling = child(axis, "scaling");
  const title = child(axis, "title");
  const format = child(axis, "numFmt");
  const bound = (name: string) => {
    const text = valueOf(child(scaling, name));
    return text === null ? null : Number(text);
  };
  return {
    visible: !flagOf(child(axis, "delete"), "val"),
    title: title && textOf(title),
    numberFormat: format && !flagOf(format, "sourceLinked") ? attribute(format, "formatCode") : null,
    reversed: valueOf(child(scaling, "orientation")) === "maxMin",
    gridlines: child(axis, "majorGridlines") !== null,
    minimum: bound("min"),
    maximum: bound("max"),
    tickLabelPosition: named(TICK_LABELS, valueOf(child(axis, "tickLblPos")) ?? "nextTo") ?? "NextToAxis",
    labelEvery: child(axis, "tickLblSkip") && numberOf(child(axis, "tickLblSkip"), "val", 1),
  };
}

/** The first formula below an element: "Sheet!$A$1:$A$5". */
export function formulaOf(element: Element | null): string | null {
  return (element && descendants(element, "f")[0]?.textContent) ?? null;
}

/** Rich text, or the text that was cached from a cell. */
function textOf(element: Element): string {
  const rich = descendants(element, "rich")[0];
  if (rich) {
    const paragraphs = children(rich, "p").map((p) =>
      descendants(p, "t")
        .map((t) => t.textContent ?? "")
        .join(""),
    );
    return paragraphs.join("\n");
  }
  return descendants(element, "v")
    .map((v) => v.textContent ?? "")
    .join(" ");
}

function fontSize(title: Element | null): number | null {
  const run = title && (descendants(title, "rPr")[0] ?? descendants(title, "defRPr")[0] ?? null);
  const size = attribute(run, "sz") ?? attribute(title && (descendants(title, "defRPr")[0] ?? null), "sz");
  return size === null ? null : Number(size) / 100;
}

/** "#RRGGBB", or null where the colour is the theme's or none. */
function solidColor(element: Element | null): string | null {
  const value = valueOf(child(element, "solidFill", "srgbClr"));
  return value === null ? null : `#${value.toUpperCase()}`;
}

function fillColor(element: Element | null): string | null {
  return child(element, "noFill") ? "none" : solidColor(element);
}
