import type { BookAxis, BookSeries } from "../book";
import type { CellValue } from "../../sheet/cell-value";
import { isCellError } from "../../sheet/cell-value";
import type { PlotSpelling } from "./chart-kinds";
import { LABEL_POSITIONS, LEGEND_POSITIONS, PLOTS, TICK_LABELS } from "./chart-kinds";
import type { ChartBody } from "./chart-read";
import { CHART, DRAWING, HEADER, RELATED } from "./namespaces";
import { escapeAttribute, escapeXml } from "./xml-text";

/** What the cells behind a reference show now, for the copy that a chart keeps of them. */
export type CachedCells = { readonly values: readonly CellValue[]; readonly format: string };

/** null where the reference leads nowhere that we can read. */
export type ReadCells = (reference: string) => CachedCells | null;

/** Marks the parts that we wrote, whose copies of values we may therefore refresh. An extension must hold one element. */
export const OWN_MARK = "{6B1F0C52-7A3E-4D0B-9E53-5A6C1F2D8E47}";

export const CHART_SCOPE = `xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATED}"`;

const val = (name: string, value: string | number | boolean) =>
  `<c:${name} val="${escapeAttribute(typeof value === "boolean" ? String(Number(value)) : String(value))}"/>`;

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

/** A whole c:chart part. Throws RangeError for the kind "Other", which cannot be made. */
export function writeChart(chart: ChartBody, cells: ReadCells): string {
  if (chart.kind === "Other") throw new RangeError("a chart of this kind cannot be made");
  const plot = PLOTS[chart.kind];
  const title = chart.title === null ? "" : titleXml(chart.title, chart.titleFontSize, chart.titleFontColor);
  const legend =
    chart.legend === null
      ? ""
      : `<c:legend>${val("legendPos", LEGEND_POSITIONS[chart.legend])}${val("overlay", 0)}</c:legend>`;
  return (
    `${HEADER}<c:chartSpace ${CHART_SCOPE}>${val("roundedCorners", 0)}<c:chart>${title}` +
    `${val("autoTitleDeleted", chart.title === null)}<c:plotArea>${layoutXml(chart.plotArea)}${plotXml(chart, plot, cells)}` +
    `${axesXml(chart, plot)}</c:plotArea>${legend}${val("plotVisOnly", 1)}${val("dispBlanksAs", "gap")}</c:chart>` +
    `<c:spPr>${solid("#FFFFFF")}${frameXml(chart.framed)}</c:spPr>${SMALL_TEXT}` +
    `<c:extLst><c:ext uri="${OWN_MARK}"><own xmlns="urn:synergy-annex:chart"/></c:ext></c:extLst></c:chartSpace>`
  );
}

/** What is not said to be larger is written in 9 points, as in a chart that Excel makes. */
const SMALL_TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** The line around a chart. */
export function frameXml(framed: boolean): string {
  return framed ? `<a:ln w="9525">${solid("#D9D9D9")}</a:ln>` : "<a:ln><a:noFill/></a:ln>";
}

/** Where the rectangle between the axes lies; an empty c:layout leaves that to the program. */
export function layoutXml(area: ChartBody["plotArea"]): string {
  if (area === null) return "<c:layout/>";
  const { left, top, width, height } = area;
  return (
    `<c:layout><c:manualLayout>${val("layoutTarget", "inner")}${val("xMode", "edge")}${val("yMode", "edge")}` +
    `${val("x", left)}${val("y", top)}${val("w", width)}${val("h", height)}</c:manualLayout></c:layout>`
  );
}

export function titleXml(text: string, size: number, color: string | null): string {
  const run = (name: string) =>
    `<a:${name}${name === "rPr" ? ' lang="en-US"' : ""} sz="${Math.round(size * 100)}" b="1">${color === null ? "" : solid(color)}</a:${name}>`;
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr>${run("defRPr")}</a:pPr><a:r>${run("rPr")}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>${val("overlay", 0)}</c:title>`;
}

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const axisIds = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);

function plotXml(chart: ChartBody, plot: PlotSpelling, cells: ReadCells): string {
  const indexed = chart.series.map((series, index) => ({ series, index }));
  const lined = plot.element === "barChart" ? indexed.filter(({ series }) => series.line) : [];
  const own = indexed.filter((entry) => !lined.includes(entry));
  const all = (entries: typeof indexed, spelling: PlotSpelling) =>
    entries.map(({ series, index }) => seriesXml(series, index, spelling, cells)).join("");
  const body = all(own, plot);
  const overlay =
    lined.length === 0
      ? ""
      : `<c:lineChart>${val("grouping", "standard")}${val("varyColors", 0)}${all(lined, PLOTS.Line)}${val("marker", 1)}${axisIds}</c:lineChart>`;
  const grouping = plot.grouping === undefined ? "" : val("grouping", plot.grouping);
  const inside: Record<PlotSpelling["element"], () => string> = {
    barChart: () =>
      `${val("barDir", plot.direction ?? "col")}${grouping}${val("varyColors", 0)}${body}` +
      `${val("gapWidth", chart.gapWidth)}${chart.overlap === 0 ? "" : val("overlap", chart.overlap)}${axisIds}`,
    lineChart: () => `${grouping}${val("varyColors", 0)}${body}${val("marker", 1)}${axisIds}`,
    areaChart: () => `${grouping}${val("varyColors", 0)}${body}${axisIds}`,
    scatterChart: () => `${val("scatterStyle", "lineMarker")}${val("varyColors", 0)}${body}${axisIds}`,
    pieChart: () => `${val("varyColors", 1)}${body}${val("firstSliceAng", 0)}`,
    doughnutChart: () => `${val("varyColors", 1)}${body}${val("firstSliceAng", 0)}${val("holeSize", 50)}`,
  };
  return `<c:${plot.element}>${inside[plot.element]()}</c:${plot.element}>${overlay}`;
}

/** One c:ser as a plot of that kind wants it. */
export function seriesXml(series: BookSeries, index: number, plot: PlotSpelling, cells: ReadCells): string {
  const { element } = plot;
  const name =
    series.nameFormula === null
      ? `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`
      : `<c:tx>${textReference(series.nameFormula, cells, series.name)}</c:tx>`;
  const scatter = element === "scatterChart";
  const category = scatter ? "xVal" : "cat";
  const categories =
    series.categories === null
      ? ""
      : `<c:${category}>${anyReference(series.categories, cells)}</c:${category}>`;
  const values = `<c:${scatter ? "yVal" : "val"}>${numberReference(series.values, cells)}</c:${scatter ? "yVal" : "val"}>`;
  const before = element === "barChart" ? val("invertIfNegative", 0) : markerXml(series, plot);
  const smooth = element === "lineChart" || scatter ? val("smooth", 0) : "";
  return (
    `<c:ser>${val("idx", index)}${val("order", index)}${name}${lookXml(series, plot)}${before}` +
    `${labelsXml(series.labels)}${categories}${values}${smooth}</c:ser>`
  );
}

export function lookXml({ color, lineWeight }: BookSeries, { element }: PlotSpelling): string {
  const fill = color === null ? "" : color === "none" ? "<a:noFill/>" : solid(color);
  const weight = ` w="${Math.round((lineWeight ?? 2.25) * 12_700)}"`;
  if (element === "lineChart") {
    if (color === null && lineWeight === null) return "";
    return `<c:spPr><a:ln${weight} cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  }
  if (element === "scatterChart") {
    return lineWeight === null
      ? "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
      : `<c:spPr><a:ln${weight}/></c:spPr>`;
  }
  return fill === "" ? "" : `<c:spPr>${fill}</c:spPr>`;
}

function markerXml({ color }: BookSeries, { element, markers }: PlotSpelling): string {
  const fill = color === null ? "" : `<c:spPr>${color === "none" ? "<a:noFill/>" : solid(color)}</c:spPr>`;
  if (element === "scatterChart")
    return `<c:marker>${val("symbol", "circle")}${val("size", 5)}${fill}</c:marker>`;
  if (element !== "lineChart") return "";
  return markers === true
    ? `<c:marker>${val("symbol", "circle")}${val("size", 5)}${fill}</c:marker>`
    : `<c:marker>${val("symbol", "none")}</c:marker>`;
}

export function labelsXml({ show, numberFormat, color, position }: BookSeries["labels"]): string {
  if (!show) return "";
  const text =
    color === null
      ? ""
      : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const place = position === null ? undefined : LABEL_POSITIONS[position];
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}` +
    `${place === undefined ? "" : val("dLblPos", place)}${val("showLegendKey", 0)}${val("showVal", 1)}${val("showCatName", 0)}` +
    `${val("showSerName", 0)}${val("showPercent", 0)}${val("showBubbleSize", 0)}</c:dLbls>`
  );
}

const showText = (value: CellValue) =>
  value === null
    ? ""
    : isCellError(value)
      ? value.error
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value);

function points(values: readonly CellValue[], show: (value: CellValue) => string | null): string {
  const pieces = values.map((value, index) => {
    const text = show(value);
    return text === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  return val("ptCount", values.length) + pieces.join("");
}

export function textReference(formula: string, cells: ReadCells, fallback?: string): string {
  const values = cells(formula)?.values ?? (fallback === undefined ? null : [fallback]);
  const cache = values
    ? `<c:strCache>${points(values, (value) => (value === null ? null : showText(value)))}</c:strCache>`
    : "";
  return `<c:strRef><c:f>${escapeXml(formula)}</c:f>${cache}</c:strRef>`;
}

export function numberReference(formula: string, cells: ReadCells): string {
  const read = cells(formula);
  const number = (value: CellValue) =>
    typeof value === "number" ? String(value) : isCellError(value) ? value.error : null;
  const cache = read
    ? `<c:numCache><c:formatCode>${escapeXml(read.format)}</c:formatCode>${points(read.values, number)}</c:numCache>`
    : "";
  return `<c:numRef><c:f>${escapeXml(formula)}</c:f>${cache}</c:numRef>`;
}

/** Categories are texts unless every cell of them is a number. */
export function anyReference(formula: string, cells: ReadCells): string {
  const values = cells(formula)?.values ?? [];
  const numbers =
    values.some((value) => typeof value === "number") &&
    values.every((v) => v === null || typeof v === "number");
  return numbers ? numberReference(formula, cells) : textReference(formula, cells);
}

function axesXml(chart: ChartBody, { element, direction }: PlotSpelling): string {
  if (element === "pieChart" || element === "doughnutChart") return "";
  const lying = direction === "bar";
  const category = axisXml(chart.categoryAxis, {
    element: element === "scatterChart" ? "valAx" : "catAx",
    id: CATEGORY_AXIS,
    other: VALUE_AXIS,
    side: lying ? "l" : "b",
    otherReversed: chart.valueAxis.reversed,
    between: element === "scatterChart" ? "midCat" : "between",
  });
  const value = axisXml(chart.valueAxis, {
    element: "valAx",
    id: VALUE_AXIS,
    other: CATEGORY_AXIS,
    side: lying ? "b" : "l",
    otherReversed: chart.categoryAxis.reversed,
    between: element === "areaChart" || element === "scatterChart" ? "midCat" : "between",
  });
  return category + value;
}

type AxisPlace = {
  readonly element: "catAx" | "valAx";
  readonly id: number;
  readonly other: number;
  readonly side: "l" | "b";
  readonly otherReversed: boolean;
  readonly between: "between" | "midCat";
};

function axisXml(axis: BookAxis, at: AxisPlace): string {
  const bound = (name: string, value: number | null) => (value === null ? "" : val(name, value));
  const scaling =
    val("orientation", axis.reversed ? "maxMin" : "minMax") +
    bound("max", axis.maximum) +
    bound("min", axis.minimum);
  const grid = `<c:majorGridlines><c:spPr><a:ln w="9525">${solid("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
  const format = axis.numberFormat ?? "General";
  const every = axis.labelEvery === null ? "" : val("tickLblSkip", axis.labelEvery);
  const tail =
    at.element === "catAx"
      ? val("auto", 1) + val("lblAlgn", "ctr") + val("lblOffset", 100) + every + val("noMultiLvlLbl", 0)
      : val("crossBetween", at.between);
  return (
    `<c:${at.element}>${val("axId", at.id)}<c:scaling>${scaling}</c:scaling>${val("delete", !axis.visible)}${val("axPos", at.side)}` +
    `${axis.gridlines ? grid : ""}${axis.title === null ? "" : titleXml(axis.title, 10, null)}` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${axis.numberFormat === null ? 1 : 0}"/>` +
    `${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", TICK_LABELS[axis.tickLabelPosition])}` +
    // A reversed partner would carry this axis to its far end.
    `${val("crossAx", at.other)}${val("crosses", at.otherReversed ? "max" : "autoZero")}${tail}</c:${at.element}>`
  );
}
