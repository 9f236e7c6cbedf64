import { buildParts, rows, zipParts } from "./package-builder";

const DRAWING_TYPE = "drawing+xml";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const text = (cell: string, index: number) => `<c r="${cell}" t="s"><v>${index}</v></c>`;

const DATA =
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>` +
  `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>` +
  `<sheetFormatPr baseColWidth="10" defaultRowHeight="15.75"/><cols><col min="1" max="1" width="22.5" customWidth="1"/><col min="2" max="4" width="12" style="1" customWidth="1"/><col min="6" max="6" width="9" hidden="1"/></cols>` +
  rows(
    `<row r="1" spans="1:4" ht="30" customHeight="1">${text("A1", 0)}${text("B1", 1)}${text("C1", 2)}${text("D1", 3)}</row>` +
      `\n<row r="2" spans="1:4">${text("A2", 4)}<c r="B2" s="1"><v>3</v></c><c r="C2" s="1"><v>5.5</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2+C2</f><v>8.5</v></c></row>` +
      `\n<row r="3" spans="1:4">${text("A3", 5)}<c r="B3" s="1"><v>19</v></c><c r="C3" s="1"><v>20</v></c><c r="D3"><f t="shared" si="0"/><v>39</v></c></row>` +
      `\n<row r="4" spans="1:4">${text("A4", 6)}<c r="B4" s="2"><v>2.0</v></c><c r="C4" s="1"><v>8.0000000000000004E-1</v></c><c r="D4"><f t="shared" si="0"/><v>2.8</v></c></row>` +
      `\n<row r="6"><c r="A6" t="inlineStr"><is><r><t>rich </t></r><r><t>inline</t></r></is></c><c r="B6"><f t="array" ref="B6:C6">B2:C2*2</f><v>6</v></c><c r="C6"><v>11</v></c><c r="D6" t="str"><f>"Data!A1"&amp;Other!A1</f><v>Data!A1x</v></c><c r="E6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`,
  ) +
  `<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;Other!$B$1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>Other!$A$1:$A$3</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="Other!A1" display="go"/></hyperlinks>` +
  `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>` +
  `<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"Staff&amp;C&amp;A&amp;RR&amp;&amp;D</oddHeader><oddFooter>Page &amp;P</oddFooter></headerFooter>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>` +
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>` +
  `<tableParts count="1"><tablePart r:id="rId2"/></tableParts>`;

const OTHER =
  `<dimension ref="A1:B4"/>` +
  rows(
    `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1"><f>SUM(Data!B2:B4)</f><v>24</v></c></row>` +
      `<row r="2"><c r="A2"><f>SUM(Staff[AC])</f><v>24</v></c><c r="B2" t="str"><f>"Data!B2"</f><v>Data!B2</v></c></row>` +
      `<row r="4"><c r="A4" s="3"/><c r="B4"><f>Total*2</f><v>48</v></c></row>`,
  );

const cached = (kind: string, reference: string, values: readonly (string | number)[]) =>
  `<c:${kind}Ref><c:f>${reference}</c:f><c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${values.length}"/>` +
  `${values.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join("")}</c:${kind}Cache></c:${kind}Ref>`;

/** A chart as Excel itself writes it, with more in it than the book's model knows. */
export const FOREIGN_CHART =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}" xmlns:r="${R}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
  `<c:chart><c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1600" b="0" i="1"/></a:pPr><a:r><a:rPr lang="nl-BE" sz="1600" i="1"/><a:t>FTE by </a:t></a:r><a:r><a:rPr lang="nl-BE" sz="1600"/><a:t>service</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
  `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout><c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>` +
  [
    ["B", "AC", "336699"],
    ["C", "CPAS", null],
  ]
    .map(
      ([column, name, color], i) =>
        `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${cached("str", `Data!$${column}$1`, [String(name)])}</c:tx>` +
        `<c:spPr><a:solidFill>${color === null ? '<a:schemeClr val="accent2"/>' : `<a:srgbClr val="${color}"/>`}</a:solidFill><a:effectLst/></c:spPr><c:invertIfNegative val="0"/>` +
        `<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/></c:dPt>` +
        `<c:cat>${cached("str", "Data!$A$2:$A$4", ["IT", "RH", "Com"])}</c:cat><c:val>${cached("num", `Data!$${column}$2:$${column}$4`, [3, 19, 2])}</c:val></c:ser>`,
    )
    .join("") +
  `<c:gapWidth val="55"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:txPr><a:bodyPr rot="-60000000"/><a:p><a:endParaRPr lang="nl-BE"/></a:p></c:txPr><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="40"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0.0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>` +
  `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart><c:printSettings><c:pageMargins l="0.7" r="0.7" t="0.75" b="0.75" header="0.3" footer="0.3"/></c:printSettings></c:chartSpace>`;

const SPOT = (column: number, row: number) =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

const DRAWING =
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">` +
  `<xdr:oneCellAnchor><xdr:from>${SPOT(9, 1)}</xdr:from><xdr:ext cx="100" cy="100"/><xdr:sp macro="" textlink="Data!$A$1"><xdr:nvSpPr><xdr:cNvPr id="7" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>` +
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${SPOT(6, 1)}</xdr:from><xdr:to>${SPOT(12, 16)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Staff chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const TABLE =
  `<table xmlns="${MAIN}" id="3" name="Staff" displayName="Staff" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/>` +
  `<tableColumns count="4"><tableColumn id="1" name="Service"/><tableColumn id="2" name="AC" dataDxfId="0"/><tableColumn id="5" name="CPAS"/><tableColumn id="4" name="Both_x000a_bodies"><calculatedColumnFormula>Data!$B2+C2</calculatedColumnFormula></tableColumn></tableColumns>` +
  `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

export const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0&quot; FTE&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="14"/><color rgb="FF0000FF"/><name val="Arial"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color indexed="10"/></top><bottom style="double"><color auto="1"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><alignment horizontal="left" indent="2"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf/></dxfs></styleSheet>`;

/** A workbook with a bit of everything, as other programs write it. Sheets "Data" (active) and "Other". */
export const wholeWorkbook = (): Uint8Array => zipParts(wholeParts());

export function wholeParts(): Record<string, string> {
  const strings = ["Service", "AC", "CPAS", "Both\nbodies", "IT", "RH", "Com"];
  return buildParts({
    sheets: { Data: DATA, Other: OTHER },
    strings: strings.map((string) => `<si><t xml:space="preserve">${string}</t></si>`).join(""),
    styles: STYLES,
    names:
      `<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$D$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$1</definedName>` +
      `<definedName name="Hidden" hidden="1" comment="not shown">Data!$A$2</definedName><definedName name="Local" localSheetId="1">Other!$A$1</definedName><definedName name="Total">SUM(Data!$B$2:$B$4)</definedName>`,
    workbook: {
      views: `<bookViews><workbookView xWindow="0" activeTab="0"/></bookViews>`,
      calculation: `<calcPr calcId="191029"/>`,
    },
    extra: [
      {
        part: "xl/drawings/drawing1.xml",
        text: DRAWING,
        type: DRAWING_TYPE,
        from: "xl/worksheets/sheet1.xml",
        relation: "drawing",
        id: "rId1",
        target: "../drawings/drawing1.xml",
      },
      {
        part: "xl/charts/chart1.xml",
        text: FOREIGN_CHART,
        type: "drawingml.chart+xml",
        from: "xl/drawings/drawing1.xml",
        relation: "chart",
        target: "../charts/chart1.xml",
      },
      {
        part: "xl/tables/table1.xml",
        text: TABLE,
        type: "spreadsheetml.table+xml",
        from: "xl/worksheets/sheet1.xml",
        relation: "table",
        id: "rId2",
        target: "../tables/table1.xml",
      },
      {
        part: "xl/drawings/vmlDrawing1.vml",
        text: "<xml><br/></xml>",
        type: "vmlDrawing",
        from: "xl/worksheets/sheet1.xml",
        relation: "vmlDrawing",
        id: "rId3",
        target: "../drawings/vmlDrawing1.vml",
      },
      {
        part: "xl/calcChain.xml",
        text: `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/></calcChain>`,
        type: "spreadsheetml.calcChain+xml",
        from: "xl/workbook.xml",
        relation: "calcChain",
        id: "rId50",
      },
      {
        part: "customXml/item1.xml",
        text: `<?xml version="1.0"?><m:memory xmlns:m="urn:memory">é</m:memory>`,
        from: "xl/workbook.xml",
        relation: "customXml",
        id: "rId51",
        target: "../customXml/item1.xml",
      },
      {
        part: "customXml/itemProps1.xml",
        text: `<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:memory"/></ds:schemaRefs></ds:datastoreItem>`,
        type: "customXmlProperties+xml",
        from: "customXml/item1.xml",
        relation: "customXmlProps",
        target: "itemProps1.xml",
      },
      {
        part: "docProps/app.xml",
        text: "<Properties/>",
        type: "extended-properties+xml",
        from: "",
        relation: "extended-properties",
        id: "rId9",
        target: "docProps/app.xml",
      },
      { part: "orphan/left.bin", text: "nothing leads here", type: "application/octet-stream" },
    ],
  });
}
