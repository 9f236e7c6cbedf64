import type { BookAxis, BookSeries } from "../book";
import { LEGEND_POSITIONS, PLOTS, TICK_LABELS } from "./chart-kinds";
import type { PlotSpelling } from "./chart-kinds";
import { patchTitle } from "./chart-patch-title";
import type { ChartBody } from "./chart-read";
import { axisElements, plotsOf } from "./chart-read";
import type { ReadCells } from "./chart-write";
import {
  anyReference,
  CHART_SCOPE,
  frameXml,
  labelsXml,
  layoutXml,
  numberReference,
  seriesXml,
  textReference,
  titleXml,
} from "./chart-write";
import type { Document, Element } from "./xml-dom";
import {
  child,
  children,
  ensure,
  fragment,
  numberOf,
  place,
  remove,
  rootOf,
  serialise,
  setAttributes,
} from "./xml-dom";
import { escapeXml } from "./xml-text";

const ORDERS = {
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  space:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  plot: "barDir scatterStyle grouping varyColors ser dLbls gapWidth overlap serLines dropLines hiLowLines upDownBars marker smooth firstSliceAng holeSize axId extLst",
  series:
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth shape bubbleSize bubble3D extLst",
  axis: "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
  scaling: "logBase orientation max min extLst",
  shape: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst",
  line: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd",
} as const;

const order = (name: keyof typeof ORDERS) => ORDERS[name].split(" ");
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Changes in a chart that another program made only what differs, so that its look stays. Throws RangeError for a series that cannot be added. */
export function patchChart(document: Document, read: ChartBody, wanted: ChartBody, cells: ReadCells): string {
  const chart = child(rootOf(document), "chart");
  const area = child(chart, "plotArea");
  if (!chart || !area) throw new RangeError("the chart has no plot area");
  patchTitle(chart, read, wanted, order("chart"));
  patchSeries(area, read, wanted, cells);
  if (read.legend !== wanted.legend) {
    if (wanted.legend === null) remove(child(chart, "legend"));
    else
      setValue(
        ensure(chart, "legend", order("chart")),
        "legendPos",
        LEGEND_POSITIONS[wanted.legend],
        "legend",
      );
  }
  if (read.framed !== wanted.framed) {
    const shape = ensure(rootOf(document), "spPr", order("space"));
    remove(child(shape, "ln"));
    place(shape, fragment(shape, frameXml(wanted.framed), CHART_SCOPE), order("shape"));
  }
  if (!same(read.plotArea, wanted.plotArea)) {
    remove(child(area, "layout"));
    area.insertBefore(fragment(area, layoutXml(wanted.plotArea), CHART_SCOPE), area.firstChild);
  }
  const [category, value] = axisElements(area);
  if (category) patchAxis(category, read.categoryAxis, wanted.categoryAxis);
  if (value) patchAxis(value, read.valueAxis, wanted.valueAxis);
  const bars = plotsOf(area).find(({ localName }) => localName === "barChart");
  if (bars && read.gapWidth !== wanted.gapWidth) setValue(bars, "gapWidth", wanted.gapWidth, "plot");
  if (bars && read.overlap !== wanted.overlap) setValue(bars, "overlap", wanted.overlap, "plot");
  return serialise(document);
}

function setValue(parent: Element, name: string, val: string | number, within: keyof typeof ORDERS): void {
  setAttributes(ensure(parent, name, order(within)), { val });
}

function replace(parent: Element, name: string, xml: string, within: keyof typeof ORDERS): void {
  remove(child(parent, name));
  if (xml !== "") place(parent, fragment(parent, xml, CHART_SCOPE), order(within));
}

function patchSeries(area: Element, read: ChartBody, wanted: ChartBody, cells: ReadCells): void {
  const elements = plotsOf(area).flatMap((plot) => children(plot, "ser").map((series) => ({ plot, series })));
  for (const [i, { plot, series }] of elements.entries()) {
    const [before, after] = [read.series[i], wanted.series[i]];
    if (before && after) patchOne(series, plot, before, after, cells);
    else remove(series);
  }
  const added = wanted.series.slice(elements.length);
  if (added.length === 0) return;
  const plot = elements.at(-1)?.plot ?? plotsOf(area)[0];
  const spelling = Object.values<PlotSpelling>(PLOTS).find(({ element }) => element === plot?.localName);
  if (!plot || !spelling) throw new RangeError("a series cannot be added to a chart of this kind");
  let last = Math.max(-1, ...elements.map(({ series }) => numberOf(child(series, "idx"), "val", 0)));
  for (const series of added) {
    place(plot, fragment(plot, seriesXml(series, ++last, spelling, cells), CHART_SCOPE), order("plot"));
  }
}

function patchOne(
  element: Element,
  plot: Element,
  read: BookSeries,
  wanted: BookSeries,
  cells: ReadCells,
): void {
  const scatter = plot.localName === "scatterChart";
  if (read.name !== wanted.name || read.nameFormula !== wanted.nameFormula) {
    const name =
      wanted.nameFormula === null
        ? `<c:v>${escapeXml(wanted.name)}</c:v>`
        : textReference(wanted.nameFormula, cells);
    replace(element, "tx", `<c:tx>${name}</c:tx>`, "series");
  }
  if (read.categories !== wanted.categories) {
    const name = scatter ? "xVal" : "cat";
    const xml =
      wanted.categories === null ? "" : `<c:${name}>${anyReference(wanted.categories, cells)}</c:${name}>`;
    replace(element, name, xml, "series");
  }
  if (read.values !== wanted.values) {
    const name = scatter ? "yVal" : "val";
    replace(element, name, `<c:${name}>${numberReference(wanted.values, cells)}</c:${name}>`, "series");
  }
  if (read.color !== wanted.color || read.lineWeight !== wanted.lineWeight)
    patchLook(element, plot, read, wanted);
  if (!same(read.labels, wanted.labels)) {
    const hidden = `<c:dLbls><c:delete val="1"/></c:dLbls>`;
    replace(element, "dLbls", wanted.labels.show ? labelsXml(wanted.labels) : hidden, "series");
  }
}

function patchLook(element: Element, plot: Element, read: BookSeries, wanted: BookSeries): void {
  const scatter = plot.localName === "scatterChart";
  const drawn = plot.localName === "lineChart";
  const shape = (holder: Element) => ensure(holder, "spPr", order("series"));
  if (read.color !== wanted.color) {
    const holder = scatter ? shape(ensure(element, "marker", order("series"))) : shape(element);
    const target = drawn ? line(holder) : holder;
    for (const fill of ["noFill", "solidFill", "gradFill", "pattFill", "blipFill"])
      remove(child(target, fill));
    if (wanted.color !== null) {
      const xml =
        wanted.color === "none"
          ? "<a:noFill/>"
          : `<a:solidFill><a:srgbClr val="${wanted.color.slice(1)}"/></a:solidFill>`;
      place(target, fragment(target, xml, CHART_SCOPE), order(drawn ? "line" : "shape"));
    }
  }
  if (read.lineWeight !== wanted.lineWeight && (drawn || scatter)) {
    const w = wanted.lineWeight === null ? null : Math.round(wanted.lineWeight * 12_700);
    setAttributes(line(shape(element)), { w });
  }
}

function line(shape: Element): Element {
  return child(shape, "ln") ?? place(shape, fragment(shape, "<a:ln/>", CHART_SCOPE), order("shape"));
}

function patchAxis(axis: Element, read: BookAxis, wanted: BookAxis): void {
  if (read.visible !== wanted.visible) setValue(axis, "delete", wanted.visible ? 0 : 1, "axis");
  if (read.title !== wanted.title) {
    replace(axis, "title", wanted.title === null ? "" : titleXml(wanted.title, 10, null), "axis");
  }
  if (read.numberFormat !== wanted.numberFormat) {
    const format = ensure(axis, "numFmt", order("axis"));
    const linked = wanted.numberFormat === null;
    setAttributes(format, { formatCode: wanted.numberFormat ?? "General", sourceLinked: linked ? 1 : 0 });
  }
  if (read.gridlines !== wanted.gridlines) {
    replace(axis, "majorGridlines", wanted.gridlines ? "<c:majorGridlines/>" : "", "axis");
  }
  if (read.tickLabelPosition !== wanted.tickLabelPosition) {
    setValue(axis, "tickLblPos", TICK_LABELS[wanted.tickLabelPosition], "axis");
  }
  if (read.labelEvery !== wanted.labelEvery) {
    if (wanted.labelEvery === null) remove(child(axis, "tickLblSkip"));
    else setValue(axis, "tickLblSkip", wanted.labelEvery, "axis");
  }
  const scaling = () => ensure(axis, "scaling", order("axis"));
  if (read.reversed !== wanted.reversed) {
    setValue(scaling(), "orientation", wanted.reversed ? "maxMin" : "minMax", "scaling");
  }
  for (const [name, before, after] of [
    ["min", read.minimum, wanted.minimum],
    ["max", read.maximum, wanted.maximum],
  ] as const) {
    if (before === after) continue;
    if (after === null) remove(child(scaling(), name));
    else setValue(scaling(), name, after, "scaling");
  }
}
