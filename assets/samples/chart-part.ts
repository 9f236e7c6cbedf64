import type { DraftChart, DraftSeries } from "./draft";
import { XML_HEAD, element, escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const val = (name: string, value: string | number) => element(`c:${name}`, { val: value });

/** xl/charts/chartN.xml: clustered columns, with the caches that Excel keeps of names, categories and values. */
export function chartPart(chart: DraftChart): string {
  const series = chart.series.map((item, index) => seriesXml(chart, item, index));
  const bars = element(
    "c:barChart",
    {},
    val("barDir", "col"),
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 60),
    val("overlap", -5),
    val("axId", CATEGORY_AXIS),
    val("axId", VALUE_AXIS),
  );
  const plot = element("c:plotArea", {}, element("c:layout"), bars, categoryAxis(), valueAxis(chart));
  const body = element(
    "c:chart",
    {},
    element("c:title", {}, richText(chart.title, 1300, true), val("overlay", 0)),
    val("autoTitleDeleted", 0),
    plot,
    element("c:legend", {}, val("legendPos", "b"), val("overlay", 0)),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  );
  const ground = element("c:spPr", {}, solid("FFFFFF"), element("a:ln", { w: 9525 }, solid("B8C4CC")));
  const names = { "xmlns:c": CHART, "xmlns:a": MAIN, "xmlns:r": RELATIONS };
  return (
    XML_HEAD +
    element("c:chartSpace", names, val("date1904", 0), val("roundedCorners", 0), body, ground, textStyle(900))
  );
}

/** xl/drawings/drawingN.xml with one chart, reached through rId1 of the drawing. */
export function drawingPart(chart: DraftChart): string {
  const { fromColumn, fromRow, toColumn, toRow } = chart.anchor;
  const corner = (name: string, column: number, row: number) =>
    element(
      `xdr:${name}`,
      {},
      element("xdr:col", {}, String(column)),
      element("xdr:colOff", {}, "0"),
      element("xdr:row", {}, String(row)),
      element("xdr:rowOff", {}, "0"),
    );
  const zero = { off: { x: 0, y: 0 }, ext: { cx: 0, cy: 0 } };
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: 2, name: chart.name, descr: chart.description }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", zero.off), element("a:ext", zero.ext)),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: CHART },
        element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONS, "r:id": "rId1" }),
      ),
    ),
  );
  const anchor = element(
    "xdr:twoCellAnchor",
    {},
    corner("from", fromColumn, fromRow),
    corner("to", toColumn, toRow),
    frame,
    element("xdr:clientData"),
  );
  const names = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": MAIN,
  };
  return XML_HEAD + element("xdr:wsDr", names, anchor);
}

function seriesXml(chart: DraftChart, series: DraftSeries, index: number): string {
  const points = (values: readonly (string | number)[]) =>
    val("ptCount", values.length) +
    values
      .map((value, idx) => element("c:pt", { idx }, element("c:v", {}, escapeXml(String(value)))))
      .join("");
  const formula = (text: string) => element("c:f", {}, escapeXml(text));
  const textCache = (values: readonly string[]) => element("c:strCache", {}, points(values));
  const numberCache = element(
    "c:numCache",
    {},
    element("c:formatCode", {}, "#,##0.00"),
    points(series.values),
  );
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    element("c:tx", {}, element("c:strRef", {}, formula(series.nameAt), textCache([series.name]))),
    element("c:spPr", {}, solid(series.color)),
    val("invertIfNegative", 0),
    element("c:cat", {}, element("c:strRef", {}, formula(chart.categoriesAt), textCache(chart.categories))),
    element("c:val", {}, element("c:numRef", {}, formula(series.valuesAt), numberCache)),
  );
}

function categoryAxis(): string {
  return element(
    "c:catAx",
    {},
    val("axId", CATEGORY_AXIS),
    element("c:scaling", {}, val("orientation", "minMax")),
    val("delete", 0),
    val("axPos", "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    element("c:spPr", {}, element("a:ln", { w: 9525 }, solid("6B7785"))),
    val("crossAx", VALUE_AXIS),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", 0),
  );
}

function valueAxis(chart: DraftChart): string {
  const grid = element("c:spPr", {}, element("a:ln", { w: 6350 }, solid("DDE3E7")));
  return element(
    "c:valAx",
    {},
    val("axId", VALUE_AXIS),
    element("c:scaling", {}, val("orientation", "minMax"), val("min", 0)),
    val("delete", 0),
    val("axPos", "l"),
    element("c:majorGridlines", {}, grid),
    element("c:title", {}, richText(chart.axisTitle, 900, false), val("overlay", 0)),
    element("c:numFmt", { formatCode: "#,##0", sourceLinked: 0 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    val("crossAx", CATEGORY_AXIS),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  );
}

function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }));
}

function richText(text: string, sz: number, bold: boolean): string {
  const b = bold ? 1 : 0;
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", { sz, b })),
    element("a:r", {}, element("a:rPr", { lang: "nl-BE", sz, b }), element("a:t", {}, escapeXml(text))),
  );
  return element("c:tx", {}, element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph));
}

function textStyle(sz: number): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", { sz })),
    element("a:endParaRPr", { lang: "nl-BE" }),
  );
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}
